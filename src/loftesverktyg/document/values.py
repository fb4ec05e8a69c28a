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
    MissingKey,
    Target,
)
from loftesverktyg.document.shape import Key, Leaf, ListOf, MapOf, PartShape, Shape
from loftesverktyg.document.spelling import nfc
from loftesverktyg.source import Mapping, Node, Scalar, Sequence, Style
from loftesverktyg.source.scalars import MAY_MEAN_MORE, is_text, resolve, yaml11_reading

ABSENT = object()

_NO_KEYS: dict[str, Key] = {}
_PLAIN, _ALIAS = Style.PLAIN, Style.ALIAS
"""Asked of each scalar: a name of ours is found in a fifth of the time of a member of an Enum."""


class Values:
    """One walk over a tree. ``problems``, ``missing`` and ``refused`` fill as it goes.

    A document has hundreds of scalars, so the path of one is put together only where there is something to
    say of it: it goes as the path of what holds it, and the ``step`` from there.
    """

    def __init__(self) -> None:
        self.problems: list[DocumentProblem] = []
        self.missing: list[MissingKey] = []
        """Also of what the models refuse later, and which is then no news."""
        self.refused: set[Path] = set()
        """Where an alias stood: what it meant is unknown."""

    def mapping(self, node: Mapping, shape: Shape | None, path: Path) -> dict[str, Any]:
        """``node``, which stands at ``path``, as a dict of dicts, lists, texts and values."""
        result: dict[str, Any] = {}
        inner: Shape | None
        part = shape if isinstance(shape, PartShape) else None
        spelled = part.spelled if part else _NO_KEYS
        for entry in node.entries:
            written = entry.key.value
            known = spelled.get(written)
            if known is not None:
                name, inner = known.name, known.shape
                if name != written:
                    self.problems.append(KeySpelling((*path, name), written))
            elif written.startswith("x-"):
                continue
            else:
                name, inner = self._other_key(entry.key, shape, path)
            if name in result:
                self.problems.append(DuplicateKey((*path, name), entry.key.span, written))
                continue
            value = self._value(entry.value, inner, path, name)
            if value is not ABSENT:
                result[name] = value
            elif part and inner is None:
                result[name] = None  # kept, so that it is refused as unknown also where nothing follows it
        if part:
            self._note_missing(part, result, path)
        return result

    def _other_key(self, key: Scalar, shape: Shape | None, path: Path) -> tuple[str, Shape | None]:
        """The name of a key that is not as we spell ours, and how its value is to be taken."""
        name = nfc(key.value)
        if isinstance(shape, PartShape):
            known = shape.spelled.get(name)
            if known is None:
                return key.value, None
            self.problems.append(KeySpelling((*path, known.name), key.value))
            return known.name, known.shape
        if not isinstance(shape, MapOf):
            return name, None
        self._note_ambiguous(key, (*path, name), Target.KEY)
        return name, shape.value

    def _value(self, node: Node, shape: Shape | None, path: Path, step: str | int) -> Any:
        """What stands at ``step`` in ``path``; ABSENT where that is nothing."""
        if isinstance(node, Scalar):
            text, style = node.value, node.style
            if style is _PLAIN and text[:1] in MAY_MEAN_MORE and not is_text(text):
                return self._plain(node, shape, (*path, step))
            if style is _ALIAS:
                self.refused.add((*path, step))
            if text.isascii():  # as most are
                return text if text and not text.isspace() else ABSENT
            return nfc(text) if text.strip() else ABSENT
        here = (*path, step)
        if isinstance(node, Sequence):
            item_shape = shape.item if isinstance(shape, ListOf) else None
            values = [self._value(item, item_shape, here, index) for index, item in enumerate(node.items)]
            return [None if value is ABSENT else value for value in values]
        return self.mapping(node, shape, here)

    def _plain(self, node: Scalar, shape: Shape | None, path: Path) -> Any:
        """The value of a scalar that someone may take as something else than text."""
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

    def _note_missing(self, part: PartShape, result: dict[str, Any], path: Path) -> None:
        for name in part.missed:
            if name not in result:
                self.missing.append(MissingKey(path, name))

    def _note_ambiguous(self, node: Scalar, path: Path, target: Target) -> None:
        if node.style is _PLAIN:
            reading = yaml11_reading(node.value)
            if reading is not None:
                self.problems.append(AmbiguousText(path, target, node.value, reading))
