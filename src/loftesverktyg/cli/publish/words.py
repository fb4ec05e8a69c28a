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
    direction: str
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
def load_words(language: str = DEFAULT_LANGUAGE) -> WordBook:
    """The words of ``language`` (BCP 47), or of its main language, or else Swedish."""
    folder = resources.folder("templates") / "words"
    for name in (language.lower(), language.lower().split("-")[0], DEFAULT_LANGUAGE):
        file = folder / f"{name}.yaml"
        # A language tag is letters, digits and hyphens, so it names no other folder.
        if file.is_file():
            break
    data = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)  # the safe one, in C
    months = tuple(data.pop("months"))
    return WordBook(data.pop("language"), data.pop("direction"), months, dict(_flat(data, "")))


def _flat(data: Mapping[str, Any], prefix: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for key, value in data.items():
        found += _flat(value, f"{prefix}{key}.") if isinstance(value, dict) else [(f"{prefix}{key}", value)]
    return found
