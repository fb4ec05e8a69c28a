"""A document: its source, its model, and the way between a place in the one and in the other."""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, cast

from loftesverktyg.document.base import Part
from loftesverktyg.document.kind import DocumentKind
from loftesverktyg.document.lofte import Lofte
from loftesverktyg.document.path import Path
from loftesverktyg.document.problem import DocumentProblem, Target
from loftesverktyg.document.reading import kind_of, read_model
from loftesverktyg.document.shape import MapOf, PartShape, Shape, shape_of
from loftesverktyg.document.spelling import nfc, written_offset
from loftesverktyg.source import Entry, Mapping, Node, Scalar, Sequence, Source, Span, read
from loftesverktyg.source.offsets import locate_span

if TYPE_CHECKING:
    from loftesverktyg.document.sprakversion import SprakversionAvLofte
    from loftesverktyg.document.utfall import Utfall


@dataclass(frozen=True)
class Document:
    """One YAML file, read.

    ``model`` is what could be read, however little; it is None where the file is no YAML or no
    mapping. ``broken`` are the paths whose values could not be taken: what a rule would say of
    them, or miss below them, follows from that and is not worth saying.
    """

    source: Source
    kind: DocumentKind
    model: Part | None
    problems: tuple[DocumentProblem, ...]
    broken: frozenset[Path]

    @property
    def path(self) -> str:
        """What the user called the file."""
        return self.source.text.path

    @property
    def lofte(self) -> Lofte | None:
        """The model where the file is a löfte, and not an outcome or a language version."""
        return self.model if isinstance(self.model, Lofte) else None

    @property
    def utfall(self) -> "Utfall | None":
        """The model where the file is an outcome."""
        return cast("Utfall | None", self.model if self.kind is DocumentKind.UTFALL else None)

    @property
    def sprakversion(self) -> "SprakversionAvLofte | None":
        """The model where the file is a language version."""
        model = self.model if self.kind is DocumentKind.SPRAKVERSION else None
        return cast("SprakversionAvLofte | None", model)

    @property
    def shape(self) -> PartShape:
        """What a document of its kind may hold."""
        return shape_of(self.kind.model)

    def is_broken(self, path: Path) -> bool:
        """Whether the value at ``path``, or one that it lies in, could not be taken."""
        return any(path[:length] in self.broken for length in range(len(path) + 1))

    def entry(self, path: Path) -> Entry | None:
        """The key at ``path`` with its value; None for a list item and for what is not there."""
        holder = self.node(path[:-1]) if path else None
        last = path[-1] if path else None
        if not isinstance(holder, Mapping) or not isinstance(last, str):
            return None
        return self._named(holder, self._shape(path[:-1])).get(last)

    def node(self, path: Path) -> Node | None:
        """The value at ``path``; None where there is none."""
        here = self.source.root
        shape: Shape | None = self.shape
        for step in path:
            if isinstance(here, Mapping) and isinstance(step, str):
                entry = self._named(here, shape).get(step)
                found = entry.value if entry is not None else None
            elif isinstance(here, Sequence) and isinstance(step, int) and step < len(here.items):
                found = here.items[step]
            else:
                return None
            here, shape = found, _step(shape, step)
        return here

    def span(self, path: Path, target: Target = Target.VALUE, words: Span | None = None) -> Span:
        """Where ``path`` stands in the text.

        ``words`` are offsets into the text of the value, as the model has it. What is not there is
        shown at the nearest thing around it that is: its key, or the top of the file.
        """
        entry = self.entry(path)
        if target is Target.KEY and entry is not None:
            return entry.key.span
        node = entry.value if entry is not None else self.node(path)
        if node is None:
            return self.span(path[:-1], Target.KEY) if path else Span(0, 0)
        if isinstance(node, Scalar):
            if words is not None:
                start, end = (written_offset(node.value, offset) for offset in words)
                return locate_span(self.source.text, node, start, end)
            if node.start == node.end and entry is not None:
                return entry.key.span
            return node.span
        return self._heading(path, entry, node)

    def _heading(self, path: Path, entry: Entry | None, node: Mapping | Sequence) -> Span:
        """A mapping or list is shown by its key, or an item by its first line: not by all it holds."""
        if entry is not None:
            return entry.key.span
        if not path:
            return Span(0, 0)
        first = node.entries[0].span if isinstance(node, Mapping) and node.entries else node.span
        line_end = self.source.text.content.find("\n", first.start)
        return Span(first.start, min(first.end, line_end if line_end >= 0 else first.end))

    @cached_property
    def _by_name(self) -> dict[int, dict[str, Entry]]:
        return {}

    def _named(self, mapping: Mapping, shape: Shape | None) -> dict[str, Entry]:
        """The entries of ``mapping`` by canonical name, made once: thousands of keys may be asked for."""
        named = self._by_name.get(id(mapping))
        if named is None:
            named = self._by_name[id(mapping)] = {}
            for entry in mapping.entries:
                named.setdefault(_name(entry.key.value, shape), entry)
        return named

    def _shape(self, path: Path) -> Shape | None:
        shape: Shape | None = self.shape
        for step in path:
            shape = _step(shape, step)
        return shape


def _step(shape: Shape | None, step: str | int) -> Shape | None:
    if isinstance(shape, PartShape):
        known = shape.keys.get(str(step))
        return known.shape if known else None
    if isinstance(shape, MapOf):
        return shape.value
    return getattr(shape, "item", None)


def _name(written: str, shape: Shape | None) -> str:
    if isinstance(shape, PartShape):
        return shape.canonical(written) or written
    return nfc(written)


def read_document(data: bytes, path: str) -> Document:
    """The document in a file with the content ``data``; ``path`` is what messages call it."""
    source = read(data, path)
    kind = kind_of(source.root, path)
    if source.root is None:
        return Document(source, kind, None, (), frozenset({()}))
    reading = read_model(source.root, kind.model)
    return Document(source, kind, reading.model, reading.problems, reading.broken)
