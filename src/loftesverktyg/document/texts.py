"""Every text of a löfte that people read, and what kind of text it is."""

from collections.abc import Iterator
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


def texts(part: Part) -> Iterator[Text]:
    """The texts of ``part`` in the order of its model. Ids, references, dates, addresses and codes are none.

    Signatures hold none either: their names and roles belong to where they stand.
    """
    yield from _texts(part, shape_of(type(part)), ())


def _texts(part: Part, shape: PartShape, path: Path) -> Iterator[Text]:
    for name, field in _holders(shape):
        value = getattr(part, field)
        if value:
            yield from _below(value, name, (*path, name))


@cache
def _holders(shape: PartShape) -> tuple[tuple[str, str], ...]:
    """The keys, with their fields, that texts may stand under: asked of every part, so worked out once."""
    return tuple((key.name, key.field) for key in shape.keys.values() if _may_hold(key.shape, key.name))


def _may_hold(shape: Shape, name: str) -> bool:
    if isinstance(shape, ListOf):
        return _may_hold(shape.item, name)
    if isinstance(shape, MapOf):
        return _may_hold(shape.value, name)
    return isinstance(shape, PartShape) or name in PROSE_KEYS or name in LABEL_KEYS


def _below(value: Any, key: str, path: Path) -> Iterator[Text]:
    if isinstance(value, Part):
        yield from _texts(value, shape_of(type(value)), path)
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from _below(item, key, (*path, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _below(item, key, (*path, index))
    elif isinstance(value, str) and (key in PROSE_KEYS or key in LABEL_KEYS) and path[0] != "underskrifter":
        yield Text(path, key, value)
