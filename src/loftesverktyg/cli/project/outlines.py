"""The configurations of a run as outlines: those that are known from before are not read as TOML again."""

import os

from loftesverktyg.cli.project.cache import NO_ENTRY, Cache
from loftesverktyg.cli.project.configurations import Configurations
from loftesverktyg.cli.project.outline import Outline, read_outline
from loftesverktyg.cli.project.plan import Asked, Plan, outline_of
from loftesverktyg.cli.project.reading import digest, read_bytes

_PACK = "outlines"


class Outlines:
    """The outline for each folder, and a plan for each document. Without a ``cache`` nothing is known."""

    def __init__(self, configurations: Configurations, asked: Asked, cache: Cache | None = None) -> None:
        self._configurations = configurations
        self._asked = asked
        self._cache = cache
        self._made: dict[str, Outline] = {}
        self._keys: dict[str, str] = {}
        self._plans: dict[tuple[str, frozenset[str]], Plan] = {}

    def of_folder(self, folder: str) -> Outline:
        """That of the documents in ``folder``. Raises UsageError for a configuration that is wrong."""
        return self._of(self._configurations.place(folder))

    def file(self, path: str) -> str:
        """The configuration that holds for the document at ``path``; empty where there is none."""
        return self._configurations.place(os.path.dirname(path))  # noqa: PTH120 (pathlib costs time)

    def plan(self, path: str) -> Plan:
        """The plan for the document at ``path``. Raises UsageError likewise."""
        place = self.file(path)
        outline = self._of(place)
        key = place, outline.exempted(path)
        if key not in self._plans:
            self._plans[key] = Plan(
                outline,
                path,
                self._asked,
                lambda: self._configurations.read(place),
                self._key(place),
            )
        return self._plans[key]

    def are_as_they_were(self) -> bool:
        """Whether the files still say what they did when they were first looked at."""
        return all(_key(place, self._asked) == key for place, key in self._keys.items())

    def _of(self, place: str) -> Outline:
        if place not in self._made:
            self._made[place] = self._known(place) or self._read(place)
        return self._made[place]

    def _known(self, place: str) -> Outline | None:
        text = self._cache.get(_PACK, self._key(place)) if self._cache else None
        try:
            return read_outline(text, os.path.dirname(place)) if text else None  # noqa: PTH120
        except NO_ENTRY:
            return None

    def _read(self, place: str) -> Outline:
        key = self._key(place)
        outline = outline_of(self._configurations.read(place), self._asked)
        if self._cache and _key(place, self._asked) == key:
            self._cache.put(_PACK, key, outline.written())
        return outline

    def _key(self, place: str) -> str:
        if place not in self._keys:
            self._keys[place] = _key(place, self._asked)
        return self._keys[place]


def _key(place: str, asked: Asked) -> str:
    """What tells a configuration, with what was asked for, from others that choose and weigh otherwise."""
    try:
        content = digest(read_bytes(place)) if place else ""
    except OSError:
        content = "-"  # whoever reads it will tell why
    # The file's place counts too: its patterns are held against paths that begin there.
    parts = (place, content, *asked.select, "", *asked.ignore)
    return digest("\0".join(parts).encode("utf-8", "surrogateescape"))
