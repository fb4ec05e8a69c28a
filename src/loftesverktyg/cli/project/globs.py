"""Patterns for paths, as they are written in the configuration: ``beslut/**``, ``*.lofte.yaml``."""

import re
from collections.abc import Iterable, Sequence
from fnmatch import translate

_ANY_FOLDERS = "**"


class Globs:
    """Patterns, held against paths relative to the configuration's folder, with ``/`` between the parts.

    ``*`` stands for anything but ``/``, ``?`` for one character, and ``**`` between slashes for any
    folders. A pattern without ``/`` is held against the name alone; one that ends in ``/`` stands for
    all that is in the folder.
    """

    def __init__(self, patterns: Iterable[str]) -> None:
        self._patterns = [_parts(pattern) for pattern in patterns]

    def match(self, path: str) -> bool:
        """Whether any of the patterns stands for ``path``."""
        return any(_match(pattern, path.split("/")) for pattern in self._patterns)


def _parts(pattern: str) -> list[re.Pattern[str] | None]:
    """The parts of a pattern between its slashes; None stands for any folders."""
    bare = pattern.replace("\\", "/").removeprefix("./")
    if bare.endswith("/"):
        bare += _ANY_FOLDERS
    if "/" not in bare:
        bare = f"{_ANY_FOLDERS}/{bare}"
    return [
        None if part == _ANY_FOLDERS else re.compile(translate(part.replace("[", "[[]")))
        for part in bare.removeprefix("/").split("/")
    ]


def _match(pattern: Sequence[re.Pattern[str] | None], path: Sequence[str]) -> bool:
    """Goes through ``path`` once, with all places in ``pattern`` that it may have come to."""
    places = _with_skips(pattern, {0})
    for part in path:
        reached = set()
        for place in places:
            if place < len(pattern):
                wanted = pattern[place]
                if wanted is None:
                    reached.add(place)
                elif wanted.match(part):
                    reached.add(place + 1)
        places = _with_skips(pattern, reached)
    return len(pattern) in places


def _with_skips(pattern: Sequence[re.Pattern[str] | None], places: Iterable[int]) -> set[int]:
    """``places`` and those after them, where any folders may be none at all."""
    found = set()
    for start in places:
        place = start
        found.add(place)
        while place < len(pattern) and pattern[place] is None:
            place += 1
            found.add(place)
    return found
