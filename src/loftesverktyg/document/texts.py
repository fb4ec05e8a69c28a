"""Every text of a löfte that people read, and what kind of text it is."""

from functools import cache
from typing import Any, NamedTuple

from loftesverktyg.document.base import Part
from loftesverktyg.document.path import Path
from loftesverktyg.document.shape import ListOf, MapOf, PartShape, Shape, shape_of

PROSE_KEYS = frozenset(
    {
        "text",
        "sammanfattning",
        "lättläst",
        "jämställdhet",
        "metod",
        "hur",
        "vad",
        "varför",
        "leverans",
        "villkor",
    }
)
"""Keys whose values are written in sentences."""

LABEL_KEYS = frozenset(
    {
        "titel",
        "rubrik",
        "område",
        "målgrupp",
        "plats",
        "mått",
        "enhet",
        "av",
        "varaktighet",
        "säsong",
        "tid",
        "roll",
        "funktion",
        "instans",
        "namn",
        "ordlista",
    }
)
"""Keys whose values are names and short phrases, not sentences."""


class Text(NamedTuple):
    """One text, where it stands, and the key it stands under (its last, where it is in a list)."""

    path: Path
    key: str
    text: str

    @property
    def prose(self) -> bool:
        """Whether it is written in sentences."""
        return self.key in PROSE_KEYS


def texts(part: Part) -> list[Text]:
    """The texts of ``part`` in the order of its model. Ids, references, dates, addresses and codes are none.

    Signatures hold none either: their names and roles belong to where they stand.
    """
    found: list[Text] = []
    _in_part(part, (), found)
    return found


@cache
def _holders(kind: type) -> tuple[tuple[str, str], ...]:
    """The keys of a kind of part, with their fields, that texts may stand under; none of what is no part."""
    keys = shape_of(kind).keys.values() if issubclass(kind, Part) else ()
    return tuple((key.name, key.field) for key in keys if _may_hold(key.shape, key.name))


def _may_hold(shape: Shape, name: str) -> bool:
    if isinstance(shape, ListOf):
        return _may_hold(shape.item, name)
    if isinstance(shape, MapOf):
        return _may_hold(shape.value, name)
    return isinstance(shape, PartShape) or name in PROSE_KEYS or name in LABEL_KEYS


def _in_part(part: Part, path: Path, found: list[Text]) -> None:
    for name, field in _holders(type(part)):
        value = getattr(part, field)
        if value and (path or name != "underskrifter"):
            _below(value, name, (*path, name), found)


def _below(value: Any, key: str, path: Path, found: list[Text]) -> None:
    if isinstance(value, str):
        if value and (key in PROSE_KEYS or key in LABEL_KEYS):
            found.append(Text(path, key, value))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            _below(item, key, (*path, index), found)
    elif isinstance(value, dict):
        for name, item in value.items():
            _below(item, key, (*path, name), found)
    elif isinstance(value, Part):
        _in_part(value, path, found)
