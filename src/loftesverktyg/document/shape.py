"""What each mapping of a document may hold, read off the models once.

The models are the one place that says which keys there are. The shape is their answer to the
questions that reading a tree asks: is this a key, is this spelling of it accepted, how is its value
to be taken?
"""

import datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from loftesverktyg.document.base import Markdown, Part
from loftesverktyg.document.path import Path
from loftesverktyg.document.spelling import ascii_spelling, nfc


class Leaf(Enum):
    """How a scalar is to be taken."""

    TEXT = "text"
    """As it is written, whatever YAML would make of it."""
    NUMBER = "number"
    """As an exact decimal, by YAML 1.2's core schema."""
    VALUE = "value"
    """As a whole number or a truth value, by YAML 1.2's core schema."""


class ListOf(NamedTuple):
    """A list, and what its items are."""

    item: "Shape"


class MapOf(NamedTuple):
    """A mapping whose keys the writer chooses, and what its values are."""

    value: "Shape"


class Key(NamedTuple):
    """One key of a mapping."""

    name: str
    field: str
    shape: "Shape"
    needed: str | None
    """The code of the rule that reports the key's absence; None where it may be left out."""
    allowed: tuple[str, ...]
    """The words that its value, or each value of its list, must be one of; empty where any will do."""
    markdown: bool = False
    """Whether its value is a Markdown text."""


class PartShape:
    """A mapping with keys of ours."""

    def __init__(self, model: type[Part]) -> None:
        self.model = model
        self.keys: dict[str, Key] = {}
        self.spelled: dict[str, Key] = {}
        """The keys by each spelling that is accepted, composed: their own, and in ASCII."""
        for field, info in model.model_fields.items():
            name = info.alias or field
            extra = info.json_schema_extra
            needed = extra.get("needed") if isinstance(extra, dict) else None
            known = Key(
                name,
                field,
                _shape(info.annotation),
                needed if isinstance(needed, str) else None,
                _allowed(info.annotation),
                _is_markdown(info.annotation),
            )
            self.keys[name] = known
            self.spelled[ascii_spelling(name)] = known
        self.spelled |= self.keys
        self.needed = tuple(key for key in self.keys.values() if key.needed is not None)
        self.missed = tuple(key.name for key in self.needed if key.needed == "Y011")
        """Those whose absence no rule has a better word for than that they are missing."""

    def canonical(self, written: str) -> str | None:
        """The key that ``written`` spells: itself, decomposed, or in ASCII; None where there is none."""
        known = self.spelled.get(written) or self.spelled.get(nfc(written))
        return known.name if known else None


Shape = PartShape | ListOf | MapOf | Leaf


def key_at(shape: PartShape, path: Path) -> Key | None:
    """The last key of ours on the way along ``path``; None where the path leaves what there is."""
    here: Shape | None = shape
    last: Key | None = None
    for step in path:
        if isinstance(here, PartShape) and isinstance(step, str):
            last = here.keys.get(step)
            here = last.shape if last else None
        else:
            here = _inner(here)
        if here is None:
            return None
    return last


def shape_at(shape: PartShape, path: Path) -> Shape | None:
    """The shape of what may stand at ``path``; None where nothing may."""
    here: Shape | None = shape
    for step in path:
        if isinstance(here, PartShape) and isinstance(step, str):
            known = here.keys.get(step)
            here = known.shape if known else None
        else:
            here = _inner(here)
    return here


def _inner(shape: Shape | None) -> Shape | None:
    if isinstance(shape, ListOf):
        return shape.item
    return shape.value if isinstance(shape, MapOf) else None


@cache
def shape_of(model: type[Part]) -> PartShape:
    """The shape of ``model``, made once."""
    return PartShape(model)


def _shape(annotation: Any) -> Shape:
    origin = get_origin(annotation)
    if origin is Annotated:
        return _shape(get_args(annotation)[0])
    if origin in (Union, UnionType):
        (inner,) = (argument for argument in get_args(annotation) if argument is not NoneType)
        return _shape(inner)
    if origin is list:
        return ListOf(_shape(get_args(annotation)[0]))
    if origin is dict:
        return MapOf(_shape(get_args(annotation)[1]))
    if origin is Literal:
        return _leaf(type(get_args(annotation)[0]))
    return shape_of(annotation) if issubclass(annotation, Part) else _leaf(annotation)


def _allowed(annotation: Any) -> tuple[str, ...]:
    origin = get_origin(annotation)
    if origin is Literal:
        return tuple(str(value) for value in get_args(annotation))
    if origin is None:
        is_enum = isinstance(annotation, type) and issubclass(annotation, Enum)
        return tuple(str(member.value) for member in annotation) if is_enum else ()
    if origin is dict:
        return ()
    return next(filter(None, map(_allowed, get_args(annotation))), ())


def _is_markdown(annotation: Any) -> bool:
    return annotation is Markdown or any(map(_is_markdown, get_args(annotation)))


def _leaf(kind: type) -> Leaf:
    # A date is read from its text, so that a day that does not exist keeps its place.
    if issubclass(kind, str | datetime.date):
        return Leaf.TEXT
    return Leaf.NUMBER if issubclass(kind, Decimal) else Leaf.VALUE
