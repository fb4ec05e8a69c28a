"""The löften in a folder: what is found there, what is passed by, and why."""

import errno
import os
from collections.abc import Iterator
from typing import NamedTuple

from loftesverktyg.cli.project.finding import Found, Passed, Sought, Unreadable, Why, is_usual
from loftesverktyg.cli.project.gitignore import FILE_NAME, GIT, Ignores, ignores_of, ignores_of_root

_YAML = (".yaml", ".yml")


class _Place(NamedTuple):
    """A folder that waits to be searched. ``ignores`` is what holds in the folder above it."""

    path: str
    name: str = ""
    ignores: Ignores | None = None


def search(folder: str, sought: Sought | None = None) -> Iterator[Found | Unreadable | Passed]:
    """The löften in ``folder`` and its subfolders, as ``find`` tells."""
    waiting = [_Place(folder)]
    while waiting:
        place = waiting.pop()
        try:
            with os.scandir(place.path) as entries:
                listed = sorted(entries, key=_name)
        except OSError as error:
            yield Unreadable(place.path, error)
            continue
        try:
            ignores = _ignores(place, {entry.name for entry in listed})
        except OSError as error:
            yield Unreadable(os.path.relpath(error.filename), error)
            ignores = place.ignores and place.ignores.below(place.name)
        folders = []
        for entry in listed:
            if entry.name.startswith("."):
                continue
            path = entry.name if place.path == os.curdir else entry.path
            if entry.is_dir(follow_symlinks=False):
                if not (ignores and ignores.by(entry.name, is_folder=True)):
                    folders.append(_Place(path, entry.name, ignores))
            else:
                yield from _look(entry, path, ignores, sought)
        waiting += reversed(folders)


def _ignores(place: _Place, names: set[str]) -> Ignores | None:
    """What is ignored in ``place``, which holds ``names``. Raises OSError."""
    if not place.name:
        return ignores_of(place.path)
    if GIT in names:  # a repository in the repository goes by rules of its own
        return ignores_of_root(place.path)
    if place.ignores and FILE_NAME in names:
        return place.ignores.at(place.path, place.name)
    return place.ignores and place.ignores.below(place.name)


def _look(
    entry: os.DirEntry[str], path: str, ignores: Ignores | None, sought: Sought | None
) -> Iterator[Found | Passed]:
    chosen = sought.is_sought(path) if sought else None
    if chosen is None:
        chosen = is_usual(entry.name)
    if entry.is_symlink() and _leads_round(path, chosen=chosen):
        yield Passed(path, Why.LINK)
    elif chosen or entry.name.endswith(_YAML):
        if ignores and ignores.by(entry.name, is_folder=False):
            if chosen:
                yield Passed(path, Why.IGNORED)
        else:
            yield Found(path) if chosen else Passed(path, Why.NAME)


def _leads_round(link: str, *, chosen: bool) -> bool:
    """Whether ``link`` leads to a folder, or only to itself; of one that is called a löfte, reading tells."""
    if os.path.isdir(link):  # noqa: PTH112 (pathlib costs time)
        return True
    if not chosen:
        try:
            os.stat(link)  # noqa: PTH116 (as above)
        except OSError as error:
            return error.errno == errno.ELOOP
    return False


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name
