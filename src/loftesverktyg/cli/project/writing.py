"""Files that are written whole or not at all."""

import errno
import os
import stat
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Put each of ``files``, name to content, in ``folder``, which is made where it is missing.

    Everything is on the disk under other names before the first file gets its own, so a full disk or
    an interruption leaves what was there before. Raises OSError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _replace({folder / name: content for name, content in files.items()})


def replace_file(path: Path, content: bytes) -> None:
    """Put ``content`` in the file at ``path``, in place of what was there.

    Another program sees the old file or the new one, never a part. Raises OSError, and then nothing
    has changed.
    """
    _replace({path: content})


def mend_file(path: Path, before: bytes, after: bytes) -> None:
    """Put ``after`` in the file at ``path``, which holds ``before``; it keeps its rights.

    A link is followed, so that it stays one. Raises OSError for what is no ordinary file, must not be
    written to, or has been changed by somebody else meanwhile (ESTALE); nothing has changed then.
    """
    place = path.resolve(strict=True)
    status = place.stat()
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))
    with place.open("r+b") as file:  # a file that is read-only is not to be replaced either
        if file.read() != before:
            raise OSError(errno.ESTALE, os.strerror(errno.ESTALE), str(path))
    _replace({place: after}, stat.S_IMODE(status.st_mode))


def create_file(path: Path, content: bytes) -> None:
    """Make a new file at ``path`` with ``content``.

    Raises FileExistsError where something is there already, also a link that leads nowhere, and OSError
    where it cannot be written; no part of a file is left behind.
    """
    with path.open("xb") as file:
        try:
            file.write(content)
            file.flush()
            # A disk on another machine may say only now that it is full.
            os.fsync(file.fileno())
        except BaseException:
            _remove(path)
            raise


def _replace(files: Mapping[Path, bytes], mode: int | None = None) -> None:
    waiting: dict[Path, Path] = {}
    try:
        for target, content in files.items():
            if target.is_dir():
                raise OSError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
            if target.exists() and not target.is_file():  # never a file in the place of a device
                raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(target))
            # In the same folder, since a file is renamed whole only within its own disk.
            beside = target.with_name(f".{target.name}.{os.urandom(4).hex()}.tmp")
            waiting[beside] = target
            create_file(beside, content)
            if mode is not None:
                beside.chmod(mode)
        for beside, target in waiting.items():
            beside.replace(target)
    finally:
        # Those that got their own name are not there any more.
        for beside in waiting:
            _remove(beside)


def _remove(path: Path) -> None:
    # The first error says what is wrong; that the rest cannot be cleared away adds nothing.
    with suppress(OSError):
        path.unlink()
