"""What loften says to the program that started it."""

from enum import IntEnum


class ExitCode(IntEnum):
    """The same for every command and every format."""

    OK = 0
    """Nothing at or above the threshold."""
    FINDINGS = 1
    """Findings at or above the threshold."""
    USAGE = 2
    """Wrong usage or configuration, or a named path that cannot be read."""
    NO_DOCUMENTS = 3
    """No documents where they were looked for."""
    FAULT = 4
    """A fault of ours."""
    INTERRUPTED = 130
    """Ctrl-C, as shells count it."""
