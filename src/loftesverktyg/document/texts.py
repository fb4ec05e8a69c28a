"""Every text of a löfte that people read, and what kind of text it is."""

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

from loftesverktyg.document.base import Part
from loftesverktyg.document.path import Path
from loftesverktyg.document.shape import Leaf, ListOf, MapOf, PartShape, Shape, shape_of

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


Text = tuple[Path, str, str]
"""Where a text stands, the key it stands under (its last, where it is in a list), and the text."""


def texts(part: Part) -> list[Text]:
    """The texts of ``part`` in the order of its model. Ids, references, dates, addresses and codes are none.

    Signatures hold none either: their names and roles belong to where they stand.
    """
    found: list[Text] = []
    _in_part(part, (), found)
    return found


_Gather = Callable[[Any, Path, list[Text]], None]
"""Adds the texts of a value, which stands at a path, to a list."""


def _in_part(part: Part, path: Path, found: list[Text]) -> None:
    values = vars(part)
    for name, field, gather in _gatherers(type(part)):
        if value := values[field]:
            gather(value, (*path, name), found)


@cache
def _gatherers(kind: type[Part]) -> tuple[tuple[str, str, _Gather], ...]:
    """The keys of a kind of part that texts may stand under, their fields, and what finds the texts there."""
    return tuple(
        (key.name, key.field, gather)
        for key in shape_of(kind).keys.values()
        if key.name != "underskrifter" and (gather := _gatherer(key.shape, key.name)) is not None
    )


def _gatherer(shape: Shape, name: str) -> _Gather | None:
    """What finds the texts of values of this shape under the key ``name``; None where there are none."""
    if isinstance(shape, PartShape):
        return _in_part if _gatherers(shape.model) else None
    if isinstance(shape, ListOf):
        return _in_each(_gatherer(shape.item, name), enumerate)
    if isinstance(shape, MapOf):
        return _in_each(_gatherer(shape.value, name), dict.items)
    is_text = shape is Leaf.TEXT and (name in PROSE_KEYS or name in LABEL_KEYS)
    return (lambda value, path, found: found.append((path, name, value))) if is_text else None


def _in_each(
    gather: _Gather | None, steps: Callable[[Any], Iterable[tuple[str | int, Any]]]
) -> _Gather | None:
    """What finds the texts in each value of a list or a mapping, with its step from there."""
    if gather is None:
        return None

    def gather_each(values: Any, path: Path, found: list[Text]) -> None:
        for step, value in steps(values):
            if value:
                gather(value, (*path, step), found)

    return gather_each
