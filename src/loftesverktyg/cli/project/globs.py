"""Patterns for paths, as they are written in the configuration: ``beslut/**``, ``*.lofte.yaml``."""

import re
from collections.abc import Iterable, Sequence
from fnmatch import translate

ANY_FOLDERS = "**"

Parts = Sequence[re.Pattern[str] | None]
"""A pattern, a part for each between its slashes; None stands for any folders, or none."""


class Globs:
    """Patterns, held against paths relative to the configuration's folder, with ``/`` between the parts.

    ``*`` stands for anything but ``/``, ``?`` for one character, and ``**`` between slashes for any
    folders. A pattern without ``/`` is held against the name alone; one that ends in ``/`` stands for
    all that is in the folder.
    """

    def __init__(self, patterns: Iterable[str]) -> None:
        self.written = tuple(patterns)
        self._patterns = [_parts(pattern) for pattern in self.written]

    def match(self, path: str) -> bool:
        """Whether any of the patterns stands for ``path``."""
        return any(parts_match(pattern, path.split("/")) for pattern in self._patterns)


def _parts(pattern: str) -> Parts:
    bare = pattern.replace("\\", "/").removeprefix("./")
    if bare.endswith("/"):
        bare += ANY_FOLDERS
    if "/" not in bare:
        bare = f"{ANY_FOLDERS}/{bare}"
    return [
        None if part == ANY_FOLDERS else re.compile(translate(part.replace("[", "[[]")))
        for part in bare.removeprefix("/").split("/")
    ]


def parts_match(pattern: Parts, path: Sequence[str]) -> bool:
    """Whether ``pattern`` stands for ``path``. Goes through it once, with all places it may have come to."""
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


def _with_skips(pattern: Parts, places: Iterable[int]) -> set[int]:
    """``places`` and those after them, where any folders may be none at all."""
    found = set()
    for start in places:
        place = start
        found.add(place)
        while place < len(pattern) and pattern[place] is None:
            place += 1
            found.add(place)
    return found
