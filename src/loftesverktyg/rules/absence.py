"""Why a file that a document speaks of was not read."""

from enum import Enum


class Absence(Enum):
    """Why a file was not read."""

    MISSING = "missing"
    """There is no such file."""
    OUTSIDE = "outside"
    """It lies outside the tree that the document belongs to, and so is never opened."""
    UNREADABLE = "unreadable"
    """It is there but cannot be read, or is nothing that a document may be read from."""
    UNKNOWN = "unknown"
    """There is no folder to look in, so that nothing can be said."""
