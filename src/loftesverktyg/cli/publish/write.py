"""Several files, written so that all of them are there or none has changed."""

import errno
import os
import secrets
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Put each of ``files``, name to content, in ``folder``, which is made where it is missing.

    Everything is on the disk under other names before the first file gets its own, so a full disk or
    an interruption leaves what was there before. Raises OSError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    waiting: dict[Path, Path] = {}
    try:
        for name, content in files.items():
            target = folder / name
            if target.is_dir():
                raise OSError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
            # In the same folder, since a file is renamed whole only within its own disk.
            beside = folder / f".{name}.{secrets.token_hex(4)}.tmp"
            waiting[beside] = target
            _write(beside, content)
        for beside, target in waiting.items():
            beside.replace(target)
    finally:
        # Those that got their own name are not there any more.
        for beside in waiting:
            with suppress(OSError):
                beside.unlink()


def _write(path: Path, content: bytes) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        # A disk on another machine may say only now that it is full.
        os.fsync(file.fileno())
