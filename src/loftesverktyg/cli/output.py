"""The way out: what is written to stdout, also where that is a pipe that someone closed."""

import errno
import os
import sys
from io import TextIOWrapper
from pathlib import Path

from loftesverktyg.cli.os_errors import reason
from loftesverktyg.cli.usage import UsageError

# Windows calls a pipe without a reader an invalid argument.
_NO_READER = frozenset({errno.EPIPE, errno.EINVAL})


def prepare() -> None:
    r"""Make stdout and stderr fit to write to.

    Characters that they cannot show come out as ``\xe5`` instead of as a crash; one that was closed
    from the start (``>&-``) swallows what is written.
    """
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 (for good)
        elif isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def write(text: str, *, utf8: bool = False) -> None:
    """Write ``text`` to stdout, as UTF-8 whatever the terminal's encoding where ``utf8``.

    A reader that has gone (``| head``) is no fault: the rest is thrown away. Raises UsageError where
    there is no room for it.
    """
    try:
        if utf8 and isinstance(sys.stdout, TextIOWrapper):
            sys.stdout.flush()
            sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
        else:
            sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        _discard()
        if error.errno not in _NO_READER:
            raise UsageError(f"Resultatet går inte att skriva: {reason(error)}.", command="") from error


def write_bytes(data: bytes) -> None:
    """Write ``data`` to stdout as it is. Raises UsageError where there is no room for it."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
    except OSError as error:
        _discard()
        if error.errno not in _NO_READER:
            raise UsageError(f"Resultatet går inte att skriva: {reason(error)}.", command="") from error


def flush() -> None:
    """Write what is left, so that Python does not find at its end that it cannot."""
    write("")


def _discard() -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
