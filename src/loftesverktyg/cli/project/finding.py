"""Which files a run works on: those that are named, and the löften in the folders that are named."""

import errno
import os
import stat
from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from typing import NamedTuple, Protocol

STDIN = "-"
UNNAMED = "<stdin>"
"""What a document from STDIN is called that was given no name. Nothing lies beside it."""
NAMES = ("lofte.yaml", "lofte.yml")
ENDINGS = tuple(f".{name}" for name in NAMES)
SOUGHT = "lofte.yaml eller slutar på .lofte.yaml (eller .yml)"
"""What a file's name must be to be found in a folder, for messages: ``filer som heter …``."""

_PATTERN = frozenset("*?")


class Found(NamedTuple):
    """A file to read, or STDIN."""

    path: str


class Unreadable(NamedTuple):
    """A named path, or a place in a folder that is searched, that could not be looked at.

    ``was_there`` where it was a file when it was found.
    """

    path: str
    error: OSError
    was_there: bool = False


class Why(Enum):
    """Why something in a folder that is searched was passed by."""

    NAME = "name"
    """A YAML file whose name is not a löfte's."""
    IGNORED = "ignored"
    """A löfte that git ignores."""
    LINK = "link"
    """A link to a folder, which may lead round in a circle, or a link to itself."""


class Passed(NamedTuple):
    """Something in a folder that is searched that is not looked into."""

    path: str
    why: Why


class Sought(Protocol):
    """Which files are löften, where somebody has said so."""

    def is_sought(self, path: str) -> bool | None:
        """Whether the file at ``path`` is one; None where the usual names count."""
        ...


def find(
    paths: Iterable[str], sought: Callable[[str], Sought] | None = None
) -> Iterator[Found | Unreadable | Passed]:
    """The files that ``paths`` stand for, each once, in the order named and then by name.

    A file that is named is taken whatever its name. ``sought`` tells, for a folder that is searched,
    which files are löften; without it those with the usual names are. A folder is searched with its
    subfolders; what begins with a dot is skipped there, and so is what git ignores, and links to
    folders are not followed, so that nothing is searched for ever. A path with ``*`` or ``?`` that is
    no file is a pattern. Devices and pipes are refused: reading them may never end.
    """
    seen: set[tuple[int, int] | str] = set()
    for path in paths:
        for found in _look(path, sought):
            if isinstance(found, Found):
                try:
                    key = STDIN if found.path == STDIN else _identity(found.path)
                except OSError as error:
                    yield Unreadable(found.path, error)
                    continue
                if key in seen:
                    continue
                seen.add(key)
            yield found


def is_pattern(path: str) -> bool:
    """Whether ``path`` stands for what matches it: the shell leaves what is quoted, and Windows all."""
    return not _PATTERN.isdisjoint(path) and not os.path.lexists(path)


def is_usual(name: str) -> bool:
    """Whether a file is a löfte by its name, where nobody has said what löften are called."""
    # Windows and macOS keep the case that was written but do not tell cases apart.
    folded = name.casefold()
    return folded in NAMES or folded.endswith(ENDINGS)


def _look(path: str, sought: Callable[[str], Sought] | None) -> Iterator[Found | Unreadable | Passed]:
    if path != STDIN and os.path.isdir(path):  # noqa: PTH112 (pathlib costs time)
        from loftesverktyg.cli.project.searching import search

        return search(path, sought(path) if sought else None)
    if is_pattern(path):
        from loftesverktyg.cli.project.patterns import search_pattern

        return search_pattern(path, sought)
    return iter([Found(path)])


def _identity(path: str) -> tuple[int, int]:
    """What tells two names of one file from two files. Raises OSError for what is no file to read."""
    status = os.stat(path)  # noqa: PTH116 (as above)
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, path)
    return status.st_dev, status.st_ino
