"""Texts that are kept from one run to the next, and thrown away as soon as there is any doubt about them.

A folder of packs: files of lines, each with its key and a check sum of its own. What is broken, was written
by another loften or cannot be read counts as not there. A pack is put in its place whole: of two runs at once
the last one's is kept, and neither is harmed.
"""

import os
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from loftesverktyg.cli.project.reading import digest

FOLDER = "LOFTEN_CACHE_DIR"
"""The environment variable that says where the cache lies."""

MOST_BYTES = 256 * 1024 * 1024
"""All packs together; the ones that were written longest ago go first."""

NO_ENTRY = (ValueError, TypeError, LookupError, AttributeError, RecursionError)
"""What a text may raise that is taken for what it is not."""

_FORMAT = "loften-cache 1"
_ENDING = ".pack"
_DAY = 24 * 60 * 60
# Of what was not asked for in this run, so much is kept beside what was: other selections, other days.
_TIMES = 3
_AT_LEAST = 64
_DIGITS = 32


def cache_folder(environ: Mapping[str, str]) -> Path | None:
    """Where the cache lies: by the variable, by XDG's custom, or in the user's home; None without one."""
    own = environ.get(FOLDER)
    if own:
        return Path(own).absolute()
    base = environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):  # noqa: PTH117 (the custom says that others do not count)
        base = os.path.expanduser("~/.cache")  # noqa: PTH111 (raises nothing)
    return Path(base) / "loften" if os.path.isabs(base) else None  # noqa: PTH117


class Cache:
    """The packs in ``folder``, of the loften that has this ``identity``. Whoever opens it closes it."""

    def __init__(self, folder: Path, identity: str) -> None:
        self._folder = folder
        self._header = f"{_FORMAT} {identity}".encode()
        self._packs: dict[str, _Pack] = {}

    def get(self, pack: str, key: str) -> str | None:
        """The text that is kept under ``key`` in the pack ``pack``; None where there is none."""
        return self._pack(pack).get(key.encode())

    def put(self, pack: str, key: str, text: str) -> None:
        """Keeps ``text``, which has no line breaks, in place of what was there. Keys have 32 digits."""
        self._pack(pack).put(key.encode(), text.encode())

    def save(self) -> None:
        """Puts what is new in its place. A cache that cannot be written is none: nobody is told."""
        written = [pack.save() for pack in self._packs.values()]
        if any(written):
            with suppress(OSError):
                _prune(self._folder)

    def close(self) -> None:
        """What is new and was not saved is thrown away."""
        for pack in self._packs.values():
            pack.close()

    def _pack(self, name: str) -> "_Pack":
        if name not in self._packs:
            self._packs[name] = _Pack(self._folder / f"{name}{_ENDING}", self._header)
        return self._packs[name]


class _Pack:
    """One file. What is new goes at once to a file beside it, which takes its place in the end."""

    def __init__(self, path: Path, header: bytes) -> None:
        self._path = path
        self._header = header
        self._lines: dict[bytes, tuple[int, int]] = {}
        self._used: dict[bytes, None] = {}
        self._new: set[bytes] = set()
        self._old: BinaryIO | None = None
        self._beside: BinaryIO | None = None
        self._is_lost = False
        with suppress(OSError):
            self._open()

    def get(self, key: bytes) -> str | None:
        line = self._line(key) if key in self._lines else None
        if line is None:
            return None
        check, body = line[_DIGITS + 1 : 2 * _DIGITS + 1], line[2 * _DIGITS + 2 : -1]
        if line[:_DIGITS] != key or digest(key + body).encode() != check:
            return None
        self._used[key] = None
        try:
            return body.decode()
        except UnicodeDecodeError:
            return None

    def put(self, key: bytes, body: bytes) -> None:
        line = b"%b %b %b\n" % (key, digest(key + body).encode(), body)
        try:
            self._write(line)
        except OSError:
            self._is_lost = True
        self._new.add(key)

    def save(self) -> bool:
        """Whether anything was written."""
        try:
            if self._beside is None or self._is_lost:
                self._touch()
                return False
            for key in self._kept():
                self._write(self._line(key) or b"")
            self._beside.close()
            if self._old:
                self._old.close()
            Path(self._beside.name).replace(self._path)
        except OSError:
            return False
        finally:
            self.close()
        return True

    def close(self) -> None:
        """Leaves no file open, and none beside the pack."""
        if self._beside is not None:
            with suppress(OSError):
                self._beside.close()
            with suppress(OSError):
                Path(self._beside.name).unlink(missing_ok=True)
        if self._old is not None:
            self._old.close()
        self._beside = self._old = None
        self._lines = {}

    def _open(self) -> None:
        self._old = self._path.open("rb")
        at = len(self._header) + 1
        if self._old.readline(at + 1) == self._header + b"\n":
            for line in self._old:
                self._lines[line[:_DIGITS]] = at, len(line)
                at += len(line)

    def _line(self, key: bytes) -> bytes | None:
        at, length = self._lines[key]
        if self._old is None:
            return None
        try:
            self._old.seek(at)
            return self._old.read(length)
        except OSError:
            return None

    def _write(self, line: bytes) -> None:
        if self._beside is None:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            name = f".{self._path.name}.{os.urandom(4).hex()}.tmp"
            self._beside = self._path.with_name(name).open("xb")
            self._beside.write(self._header + b"\n")
        self._beside.write(line)

    def _kept(self) -> Iterator[bytes]:
        """The old lines that are worth keeping: those that were used, and others as far as there is room."""
        others = [key for key in self._lines if key not in self._used and key not in self._new]
        room = max(_AT_LEAST, _TIMES * (len(self._used) + len(self._new)))
        yield from (key for key in self._used if key not in self._new)
        yield from others[:room]

    def _touch(self) -> None:
        """A pack that is used is not among the first to go."""
        if self._used and time.time() - self._path.stat().st_mtime > _DAY:
            os.utime(self._path)


def _prune(folder: Path) -> None:
    """Raises OSError."""
    packs = []
    with os.scandir(folder) as entries:
        for entry in entries:
            status = entry.stat()
            if entry.name.endswith(".tmp"):  # of a run that was killed
                if time.time() - status.st_mtime > _DAY:
                    Path(entry.path).unlink(missing_ok=True)
            elif entry.name.endswith(_ENDING):
                packs.append((status.st_mtime, status.st_size, entry.path))
    total = sum(size for _, size, _ in packs)
    for _, size, path in sorted(packs):
        if total <= MOST_BYTES:
            break
        Path(path).unlink(missing_ok=True)
        total -= size
