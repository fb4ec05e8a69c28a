"""The version of loften, read by the build and shown by ``loften --version``."""

__version__ = "0.1.0"
