"""Files that are written whole or not at all."""

import os
import secrets
from contextlib import suppress
from pathlib import Path


def replace_file(path: Path, content: bytes) -> None:
    """Put ``content`` in the file at ``path``, in place of what was there.

    Another program sees the old file or the new one, never a part. Raises OSError, and then nothing
    has changed.
    """
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    create_file(beside, content)
    try:
        beside.replace(path)
    except OSError:
        _remove(beside)
        raise


def create_file(path: Path, content: bytes) -> None:
    """Make a new file at ``path`` with ``content``.

    Raises FileExistsError where something is there already, also a link that leads nowhere, and OSError
    where it cannot be written; no part of a file is left behind.
    """
    with path.open("xb") as file:
        try:
            file.write(content)
            file.flush()
            # A full disk on another machine may be told of only now.
            os.fsync(file.fileno())
        except OSError:
            _remove(path)
            raise


def _remove(path: Path) -> None:
    # The first error says what is wrong; that the rest cannot be cleared away adds nothing.
    with suppress(OSError):
        path.unlink()
