"""From libyaml's events to nodes.

Events and not PyYAML's composer or loader, since those lose places, drop repeated keys without a
word, expand aliases, and overflow the C stack on deep nesting. Depth and number of nodes are capped
while the events come, so a hostile file is left before it costs anything.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from typing import NoReturn, Protocol

from yaml import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from loftesverktyg.source.nodes import Entry, Mapping, Node, Scalar, Sequence, Style
from loftesverktyg.source.problem import Kind, Problem
from loftesverktyg.source.text import Span

MAX_DEPTH = 50
"""Mappings and lists inside each other. A löfte needs seven."""

MAX_NODES = 20_000
"""Scalars, lists and mappings in all. A long löfte has some 500."""

_STYLES = {
    "": Style.PLAIN,
    "'": Style.SINGLE,
    '"': Style.DOUBLE,
    "|": Style.LITERAL,
    ">": Style.FOLDED,
}
_LITERAL, _FOLDED = Style.LITERAL, Style.FOLDED
"""Asked of each scalar: a name of ours is found in a fifth of the time of a member of an Enum."""


class LibyamlMark(Protocol):
    """A place; ``index`` counts code points, also after astral characters."""

    index: int


class LibyamlEvent(Protocol):
    """What an event may hold. Each class of event has its own share of it."""

    start_mark: LibyamlMark
    end_mark: LibyamlMark
    anchor: str | None
    tag: str | None
    value: str
    style: str


class TooMuchError(Exception):
    """The rest of the file is not worth reading; the problem that says why is already noted."""


class Builder:
    """Reads events into nodes with a recursion that MAX_DEPTH bounds.

    A document has hundreds of scalars, and what is done for each is most of what reading costs: hence each
    event is asked for each thing once, and a scalar takes one call.
    """

    def __init__(self, content: str, next_event: Callable[[], LibyamlEvent]) -> None:
        self.content = content
        self.next_event = next_event
        self.problems: list[Problem] = []
        self.scalars: list[Scalar] = []
        self.open: list[int] = []
        self.closed: Node | None = None
        self.most_scalars = MAX_NODES
        """How many scalars there is room for, beside the collections so far."""

    def document(self) -> Node | None:
        """The first document's root, or None where the stream holds no document or an empty one.

        Raises:
            TooMuchError: the file is too deep or has too many nodes, which is noted.
        """
        root: Node | None = None
        documents = 0
        self.next_event()  # the stream's start
        while True:
            event = self.next_event()
            kind: type[object] = type(event)
            if kind is StreamEndEvent:
                return root
            if kind is DocumentStartEvent:
                documents += 1
                if documents > 1:
                    rest = self.content[event.end_mark.index :]
                    after = "nothing" if _nothing().match(rest) else "text"
                    self._note(Kind.SEVERAL_DOCUMENTS, _span(event), after=after)
                    return root
            elif kind is not DocumentEndEvent:
                root = self._scalar(event) if kind is ScalarEvent else self._other(event, kind, 0)
                if type(root) is Scalar and root.start == root.end:
                    root = None  # "---" and nothing after it

    def _scalar(self, event: LibyamlEvent) -> Scalar:
        scalars = self.scalars
        if len(scalars) == self.most_scalars:
            self._refuse_more(event)
        start, end, style = event.start_mark.index, event.end_mark.index, _STYLES[event.style]
        if event.anchor is not None or event.tag is not None:
            start = min(self._properties(start), end)
        if style is _LITERAL or style is _FOLDED:
            end = self._without_blank_end(start, end)
        scalar = Scalar(event.value, style, start, end)
        scalars.append(scalar)
        return scalar

    def _other(self, event: LibyamlEvent, kind: type[object], depth: int) -> Node:
        """The alias or collection that ``event`` (of class ``kind``) begins, ``depth`` collections down."""
        if len(self.scalars) == self.most_scalars:
            self._refuse_more(event)
        if kind is AliasEvent:
            span = _span(event)
            self._note(Kind.ALIAS, span, name=event.anchor or "")
            alias = Scalar("", Style.ALIAS, *span)
            self.scalars.append(alias)
            return alias
        self.most_scalars -= 1
        start = event.start_mark.index
        if depth == MAX_DEPTH:
            self._note(Kind.TOO_DEEP, Span(start, start + 1), limit=str(MAX_DEPTH))
            raise TooMuchError
        if event.anchor is not None or event.tag is not None:
            start = self._properties(start)
        self.open.append(start)
        node = (self._sequence if kind is SequenceStartEvent else self._mapping)(start, depth + 1)
        self.open.pop()
        self.closed = node
        return node

    def _sequence(self, start: int, depth: int) -> Sequence:
        items: list[Node] = []
        next_event = self.next_event
        while True:
            event = next_event()
            kind: type[object] = type(event)
            if kind is ScalarEvent:
                items.append(self._scalar(event))
            elif kind is SequenceEndEvent:
                return Sequence(items, start, _end(event, items[-1].end if items else start))
            else:
                items.append(self._other(event, kind, depth))

    def _mapping(self, start: int, depth: int) -> Mapping:
        entries: list[Entry] = []
        seen: dict[str, Scalar] = {}
        last = start
        next_event, scalar = self.next_event, self._scalar
        while True:
            event = next_event()
            kind: type[object] = type(event)
            if kind is MappingEndEvent:
                return Mapping(entries, start, _end(event, last))
            key = scalar(event) if kind is ScalarEvent else self._other(event, kind, depth)
            event = next_event()
            below: type[object] = type(event)
            value = scalar(event) if below is ScalarEvent else self._other(event, below, depth)
            last = value.end
            if value.start == last:
                last = self._move_to_colon(value, key.end)
            if type(key) is not Scalar:
                self._note(Kind.COMPLEX_KEY, key.span)
                continue
            name = written = key.value
            if not written.isascii():
                name = unicodedata.normalize("NFC", written)
            if (name == "<<" or not name) and self._is_no_key(key):
                continue
            first = seen.setdefault(name, key)
            if first is key:
                entries.append(Entry(key, value))
            else:
                self.problems.append(Problem(Kind.DUPLICATE_KEY, key.span, first.span, {"key": written}))

    def _is_no_key(self, key: Scalar) -> bool:
        """Whether ``key`` is an alias, or merges another mapping into this one, which is noted."""
        if key.style is Style.PLAIN and key.value == "<<":
            self._note(Kind.MERGE_KEY, key.span)
            return True
        return key.style is Style.ALIAS

    def _properties(self, start: int) -> int:
        """Note the anchor and the tag that begin at ``start``, and tell where the node itself begins."""
        while match := _property().match(self.content, start):
            kind = Kind.ANCHOR if match[0][0] == "&" else Kind.TAG
            self._note(kind, Span(*match.span()), name=match[0].lstrip("&"))
            between = _between().match(self.content, match.end())
            start = between.end() if between else match.end()
        return start

    def _without_blank_end(self, start: int, end: int) -> int:
        """The end of a block scalar's last line with ink, since blank lines do not help a reader."""
        ink = start + len(self.content[start:end].rstrip(" \r\n\x85\u2028\u2029"))
        while ink < end and self.content[ink] == " ":
            ink += 1
        return ink

    def _refuse_more(self, event: LibyamlEvent) -> NoReturn:
        self._note(Kind.TOO_MANY_NODES, _span(event), limit=str(MAX_NODES))
        raise TooMuchError

    def _move_to_colon(self, value: Node, key_end: int) -> int:
        """An empty value belongs where it would be written; libyaml may put it lines further down.

        Tells where that is.
        """
        colon = _colon().match(self.content, key_end)
        if colon is not None:
            value.start = value.end = colon.end()
        elif self.content[value.start - 1 : value.start] != ":":
            value.start = value.end = key_end
        return value.end

    def _note(self, kind: Kind, span: Span, **detail: str) -> None:
        self.problems.append(Problem(kind, span, detail=detail))


def _span(event: LibyamlEvent) -> Span:
    return Span(event.start_mark.index, event.end_mark.index)


def _end(closing: LibyamlEvent, last: int) -> int:
    """A collection ends with its bracket if it has one, else with its last value."""
    end = closing.end_mark.index
    return end if end > closing.start_mark.index else last


@cache
def _property() -> re.Pattern[str]:
    return re.compile(r"&[0-9A-Za-z_-]+|!<[^>]*>|![^\s,\[\]{}]*")


@cache
def _between() -> re.Pattern[str]:
    return re.compile(r"(?:\s|(?<=\s)#[^\r\n\x85\u2028\u2029]*)*")


@cache
def _colon() -> re.Pattern[str]:
    return re.compile(r"[ \t]*:")


@cache
def _nothing() -> re.Pattern[str]:
    return re.compile(r"(?:\s|#[^\r\n\x85\u2028\u2029]*+|\.\.\.(?=\s|\Z))*+\Z")
