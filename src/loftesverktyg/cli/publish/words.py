"""Our words in what is published: one data file per language, ``templates/words/<language>.yaml``."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

import yaml

from loftesverktyg import resources
from loftesverktyg.cli.publish.binding import Binding

DEFAULT_LANGUAGE = "sv"


@dataclass(frozen=True)
class WordBook:
    """The words of one language, under dotted keys such as ``section.syfte.heading``."""

    language: str
    name: str
    """What the language is called in itself."""
    reviewed: bool
    """Whether somebody who speaks the language has read the words."""
    months: tuple[str, ...]
    entries: Mapping[str, str]

    def __call__(self, key: str, **values: str) -> str:
        """The words under ``key`` with ``values`` set in. Raises KeyError for an unknown key or value."""
        return self.entries[key].format_map(values)

    def known(self, key: str) -> str | None:
        """The words under ``key``, or None where the language file has none."""
        return self.entries.get(key)

    @cached_property
    def bound(self) -> Binding:
        """Puts the language's hard spaces in a text."""
        units, marks = (self.entries[f"bind.{key}"].split() for key in ("after_number", "before_number"))
        return Binding(self.months, units, marks)


@cache
def languages() -> tuple[str, ...]:
    """The languages that there are words in, by their tags."""
    return tuple(sorted(path.stem for path in (resources.folder("templates") / "words").glob("*.yaml")))


def language_of_words(tag: str) -> str | None:
    """Which of :func:`languages` a text in ``tag`` (BCP 47) goes with: it, or its main language, or None."""
    names = (tag.lower(), tag.lower().split("-")[0])
    return next((name for name in names if name in languages()), None)


@cache
def load_words(language: str = DEFAULT_LANGUAGE) -> WordBook:
    """The words of ``language`` (BCP 47), or of its main language, or else Swedish."""
    name = language_of_words(language) or DEFAULT_LANGUAGE
    file = resources.folder("templates") / "words" / f"{name}.yaml"
    data = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)  # the safe one, in C
    months = tuple(data.pop("months"))
    own = {key: data.pop(key) for key in ("language", "name", "reviewed")}
    return WordBook(**own, months=months, entries=dict(_flat(data, "")))


def _flat(data: Mapping[str, Any], prefix: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for key, value in data.items():
        found += _flat(value, f"{prefix}{key}.") if isinstance(value, dict) else [(f"{prefix}{key}", value)]
    return found
