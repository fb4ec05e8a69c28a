"""The tree of a YAML file: nodes that know their place in the text.

Offsets are code points into :attr:`Text.content`, ends exclusive. A block mapping or list ends
where its last value ends, without the blank lines and comments after it.
"""

from enum import Enum

from loftesverktyg.source.text import Span


class Style(Enum):
    """How a scalar is written."""

    PLAIN = "plain"
    SINGLE = "single-quoted"
    DOUBLE = "double-quoted"
    LITERAL = "literal"
    FOLDED = "folded"
    ALIAS = "alias"
    """Stands where an alias (``*name``) was refused; its value is empty."""


class Scalar:
    """A single value. ``value`` is the text after YAML's own rules for escapes and folding."""

    __slots__ = ("end", "start", "style", "value")

    def __init__(self, value: str, style: Style, start: int, end: int) -> None:
        self.value = value
        self.style = style
        self.start = start
        self.end = end

    @property
    def span(self) -> Span:
        """The scalar as written, with its quotes or block indicator."""
        return Span(self.start, self.end)


class Sequence:
    """A list."""

    __slots__ = ("end", "items", "start")

    def __init__(self, items: "list[Node]", start: int, end: int) -> None:
        self.items = items
        self.start = start
        self.end = end

    @property
    def span(self) -> Span:
        """From the first item's dash, or the bracket, to the end of the last."""
        return Span(self.start, self.end)


class Entry:
    """A key with its value."""

    __slots__ = ("key", "value")

    def __init__(self, key: Scalar, value: "Node") -> None:
        self.key = key
        self.value = value

    @property
    def span(self) -> Span:
        """From the first character of the key to the end of the value."""
        return Span(self.key.start, max(self.key.end, self.value.end))


class Mapping:
    """Keys with values, in the order of the file, each key once (the first, where one is repeated)."""

    __slots__ = ("end", "entries", "start")

    def __init__(self, entries: list[Entry], start: int, end: int) -> None:
        self.entries = entries
        self.start = start
        self.end = end

    @property
    def span(self) -> Span:
        """From the first key, or the brace, to the end of the last value."""
        return Span(self.start, self.end)


Node = Scalar | Sequence | Mapping
