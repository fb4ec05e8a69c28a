"""The bytes of one file or of stdin, never more than are needed to see that it is too large."""

import errno
import os
import sys
from hashlib import blake2b

from loftesverktyg.cli.project.finding import STDIN
from loftesverktyg.source.reader import MAX_BYTES

_USUAL = 32 * 1024
"""Most files have fewer bytes: to make room for the most takes thrice the time of reading them."""


def read_bytes(path: str) -> bytes:
    """At most MAX_BYTES + 1 bytes of the file at ``path``, or of stdin where it is STDIN. Raises OSError."""
    if path != STDIN:
        with open(path, "rb") as file:  # noqa: PTH123 (pathlib costs time)
            data = file.read(_USUAL)
            return data if len(data) < _USUAL else data + file.read(MAX_BYTES + 1 - _USUAL)
    if sys.stdin is None:  # closed from the start
        raise OSError(errno.EBADF, STDIN)
    return sys.stdin.buffer.read(MAX_BYTES + 1)


def digest(data: bytes) -> str:
    """What tells ``data`` from any other: 32 hexadecimal digits."""
    return blake2b(data, digest_size=16).hexdigest()


def shown(path: str) -> str:
    """``path`` as text that any encoding of text can hold, also where it is bytes that are no UTF-8.

    An empty one, which a script comes to by a variable that is not set, is said to be that.
    """
    return os.fsencode(path).decode("utf-8", "backslashreplace") or "(tom sökväg)"
