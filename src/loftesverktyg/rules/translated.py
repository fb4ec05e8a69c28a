"""What a language version lacks of the texts of its löfte.

The two are walked side by side. What has an id is found by it, wherever it stands. Parties and signatures
are taken from the Swedish file, and a word list explains words of the own language: they are never lacking.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from loftesverktyg.document import Document, Path
from loftesverktyg.document.base import Part
from loftesverktyg.document.shape import ListOf, PartShape, Shape, shape_of
from loftesverktyg.document.translation import DEEPER

_NOT_TEXTS = frozenset(
    {"format", "språk", "översatt_från", "id", "titel", "parter", "underskrifter", "ordlista"}
)


class Lacking(NamedTuple):
    """A text that is not there: the key or the id of what is missing, and where it should stand.

    ``swedish`` is where the Swedish one stands.
    """

    holder: Path
    name: str
    swedish: Path


def lacking(version: Document, swedish: Part) -> Iterator[Lacking]:
    """The texts of ``swedish`` that ``version`` has no word for, in the order of the model."""
    if version.model is not None:
        yield from _Walk(version).part(version.model, swedish, (), ())


class _Walk:
    def __init__(self, version: Document) -> None:
        self._version = version

    def part(self, here: Part, swedish: Part, path: Path, other: Path) -> Iterator[Lacking]:
        for key in shape_of(type(here)).keys.values():
            if key.name in _NOT_TEXTS or self._version.is_broken((*path, key.name)):
                continue
            there, steps = _swedish(swedish, key.name)
            if there:
                mine = getattr(here, key.field)
                yield from self._value(mine, there, key.shape, (*path, key.name), (*other, *steps))

    def _value(self, mine: Any, there: Any, shape: Shape, path: Path, other: Path) -> Iterator[Lacking]:
        *holder, name = path
        missing = Lacking(tuple(holder), str(name), other)
        if isinstance(shape, PartShape):
            if mine is not None:
                yield from self.part(mine, there, path, other)
            elif any(_Walk(self._version).part(shape.model(), there, path, other)):
                yield missing
        elif isinstance(shape, ListOf) and isinstance(shape.item, PartShape):
            if mine:
                yield from self._items(mine, there, shape.item, path, other)
            elif any(_has_text(shape.item, item) for item in there):
                yield missing
        elif not mine:
            yield missing

    def _items(
        self, mine: list[Any], there: list[Any], shape: PartShape, path: Path, other: Path
    ) -> Iterator[Lacking]:
        by_id = {item.id: index for index, item in reversed(list(enumerate(mine)))}
        # One whose id is missing or misspelt may be any of them: Y011 or A305 has told of it.
        hidden = not by_id.keys() <= {item.id for item in there if item.id is not None}
        for number, item in enumerate(there):
            if item.id in by_id and item.id is not None:
                index = by_id[item.id]
                if not self._version.is_broken((*path, index)):
                    yield from self.part(mine[index], item, (*path, index), (*other, number))
            elif item.id is not None and not hidden and _has_text(shape, item):
                yield Lacking(path, item.id, (*other, number))


def _has_text(shape: PartShape, swedish: Part) -> bool:
    """Whether there is anything to translate in ``swedish``: a source may be only a kind and a day."""
    return any(_swedish(swedish, name)[0] for name in shape.keys if name not in _NOT_TEXTS)


def _swedish(part: Part, name: str) -> tuple[Any, tuple[str, ...]]:
    """What the Swedish file has under the key ``name``, and the way there."""
    keys = shape_of(type(part)).keys
    if name in keys:
        return getattr(part, keys[name].field), (name,)
    deeper = keys.get(DEEPER.get(name, ""))
    inner = getattr(part, deeper.field) if deeper else None
    if deeper is None or inner is None:
        return None, ()
    value, steps = _swedish(inner, name)
    return value, (deeper.name, *steps)
