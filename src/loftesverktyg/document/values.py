"""From tree to plain values, with keys in canonical spelling.

The models' shapes tell how each scalar is to be taken, so ``diarienummer: 017`` stays the text it
looks like. Keys with nothing after them, or only blanks, are left out: to leave a key empty and to
leave it out are the same thing for the writer.
"""

from decimal import Decimal
from typing import Any

from loftesverktyg.document.path import Path
from loftesverktyg.document.problem import (
    AmbiguousText,
    DocumentProblem,
    DuplicateKey,
    KeySpelling,
    Target,
)
from loftesverktyg.document.shape import Leaf, ListOf, MapOf, PartShape, Shape
from loftesverktyg.document.spelling import nfc
from loftesverktyg.source import Mapping, Node, Scalar, Sequence, Style
from loftesverktyg.source.scalars import resolve, yaml11_reading

ABSENT = object()


class Values:
    """One walk over a tree. ``problems`` and ``refused`` fill as it goes."""

    def __init__(self) -> None:
        self.problems: list[DocumentProblem] = []
        self.refused: set[Path] = set()
        """Where an alias stood: what it meant is unknown."""

    def of(self, node: Node, shape: Shape | None, path: Path) -> Any:
        """``node`` as dict, list, text or value; ABSENT where there is nothing."""
        if isinstance(node, Scalar):
            return self._scalar(node, shape, path)
        if isinstance(node, Sequence):
            item_shape = shape.item if isinstance(shape, ListOf) else None
            return [self._item(item, item_shape, (*path, index)) for index, item in enumerate(node.items)]
        return self._mapping(node, shape, path)

    def _item(self, node: Node, shape: Shape | None, path: Path) -> Any:
        value = self.of(node, shape, path)
        return None if value is ABSENT else value

    def _mapping(self, node: Mapping, shape: Shape | None, path: Path) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for entry in node.entries:
            written = entry.key.value
            if written.startswith("x-"):
                continue
            name, value_shape = self._key(entry.key, shape, path)
            here = (*path, name)
            if name in result:
                self.problems.append(DuplicateKey(here, entry.key.span, written))
                continue
            value = self.of(entry.value, value_shape, here)
            if value is ABSENT and value_shape is None and isinstance(shape, PartShape):
                value = None  # kept, so that the key is refused as unknown also where nothing follows it
            if value is not ABSENT:
                result[name] = value
        return result

    def _key(self, key: Scalar, shape: Shape | None, path: Path) -> tuple[str, Shape | None]:
        written = key.value
        if isinstance(shape, PartShape):
            name = shape.canonical(written)
            if name is None:
                return written, None
            if name != written:
                self.problems.append(KeySpelling((*path, name), written))
            return name, shape.keys[name].shape
        name = nfc(written)
        if isinstance(shape, MapOf):
            self._note_ambiguous(key, (*path, name), Target.KEY)
            return name, shape.value
        return name, None

    def _scalar(self, node: Scalar, shape: Shape | None, path: Path) -> Any:
        if node.style is Style.ALIAS:
            self.refused.add(path)
            return ABSENT
        if not node.value.strip():
            return ABSENT
        value = resolve(node)
        if value is None:
            return ABSENT
        if shape is Leaf.VALUE:
            return value
        if shape is Leaf.NUMBER:
            return Decimal(value) if isinstance(value, int) and not isinstance(value, bool) else value
        if shape is Leaf.TEXT:
            self._note_ambiguous(node, path, Target.VALUE)
        return nfc(node.value)

    def _note_ambiguous(self, node: Scalar, path: Path, target: Target) -> None:
        if node.style is Style.PLAIN:
            reading = yaml11_reading(node.value)
            if reading is not None:
                self.problems.append(AmbiguousText(path, target, node.value, reading))
