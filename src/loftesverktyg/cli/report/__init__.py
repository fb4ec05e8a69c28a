"""The findings of a run in one format after another: one format one file, listed in ``formats``."""
