"""From text to tree, by way of libyaml's events.

Events and not PyYAML's composer or loader, since those lose places, drop repeated keys without a
word, expand aliases, and overflow the C stack on deep nesting. The depth is capped while the
events come, so a hostile file is left before it costs anything.
"""

import unicodedata
from collections.abc import Iterator

from yaml import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)
from yaml.cyaml import CParser
from yaml.error import Mark, MarkedYAMLError
from yaml.reader import ReaderError

from loftesverktyg.source.nodes import Entry, Mapping, Node, Scalar, Sequence, Style
from loftesverktyg.source.problem import Kind, Problem
from loftesverktyg.source.text import Span, Text

MAX_DEPTH = 50
"""Mappings and lists inside each other. A löfte needs seven."""

MAX_NODES = 20_000
"""Scalars, lists and mappings in all. A long löfte has some 500."""

_STYLES = {
    "'": Style.SINGLE,
    '"': Style.DOUBLE,
    "|": Style.LITERAL,
    ">": Style.FOLDED,
}


class _Stop(Exception):
    """The rest of the file is not worth reading; the problem that says why is already noted."""


class _Builder:
    """Reads events into nodes with a recursion that MAX_DEPTH bounds."""

    def __init__(self, events: Iterator[Event], problems: list[Problem]) -> None:
        self.events = events
        self.problems = problems
        self.count = 0

    def document(self) -> Node | None:
        """The first document's root, or None where the stream holds no document or an empty one."""
        root: Node | None = None
        documents = 0
        for event in self.events:
            if isinstance(event, StreamStartEvent | StreamEndEvent | DocumentEndEvent):
                continue
            if isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._note(Kind.SEVERAL_DOCUMENTS, event)
                    break
                continue
            root = self.node(event, 0)
        return root

    def node(self, event: Event, depth: int) -> Node:
        self.count += 1
        if self.count > MAX_NODES:
            self._note(Kind.TOO_MANY_NODES, event, limit=str(MAX_NODES))
            raise _Stop
        if isinstance(event, AliasEvent):
            self._note(Kind.ALIAS, event, name=event.anchor)
            return Scalar("", Style.ALIAS, event.start_mark.index, event.end_mark.index)
        if event.anchor is not None:
            self._note(Kind.ANCHOR, event, name=event.anchor)
        if event.tag is not None and event.tag != "!":
            self._note(Kind.TAG, event, name=event.tag)
        if isinstance(event, ScalarEvent):
            style = _STYLES.get(event.style or "", Style.PLAIN)
            return Scalar(event.value, style, event.start_mark.index, event.end_mark.index)
        if depth == MAX_DEPTH:
            self._note(Kind.TOO_DEEP, event, limit=str(MAX_DEPTH))
            raise _Stop
        if isinstance(event, SequenceStartEvent):
            return self._sequence(event, depth + 1)
        return self._mapping(event, depth + 1)

    def _sequence(self, opening: Event, depth: int) -> Sequence:
        items: list[Node] = []
        for event in self.events:
            if isinstance(event, SequenceEndEvent):
                return Sequence(items, *_extent(opening, event, items[-1].end if items else None))
            items.append(self.node(event, depth))
        raise _Stop  # libyaml closes what it opens, or raises

    def _mapping(self, opening: Event, depth: int) -> Mapping:
        entries: list[Entry] = []
        seen: dict[str, Scalar] = {}
        last: int | None = None
        for event in self.events:
            if isinstance(event, MappingEndEvent):
                return Mapping(entries, *_extent(opening, event, last))
            key = self.node(event, depth)
            value = self.node(next(self.events), depth)
            last = max(key.end, value.end)
            if not isinstance(key, Scalar):
                self.problems.append(Problem(Kind.COMPLEX_KEY, key.span))
            elif key.style is Style.PLAIN and key.value == "<<":
                self.problems.append(Problem(Kind.MERGE_KEY, key.span))
            elif key.style is not Style.ALIAS:
                first = seen.setdefault(unicodedata.normalize("NFC", key.value), key)
                if first is key:
                    entries.append(Entry(key, value))
                else:
                    self.problems.append(
                        Problem(Kind.DUPLICATE_KEY, key.span, first.span, {"key": key.value})
                    )
        raise _Stop

    def _note(self, kind: Kind, event: Event, **detail: str) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        self.problems.append(Problem(kind, Span(start, max(start, end)), detail=detail))


def _extent(opening: Event, closing: Event, last: int | None) -> tuple[int, int]:
    """Where a collection begins and ends: a block one ends with its last value, not before the next token."""
    start: int = opening.start_mark.index
    if opening.flow_style or last is None:
        return start, closing.end_mark.index
    return start, last


def parse(text: Text) -> tuple[Node | None, list[Problem]]:
    """The tree of the first document in ``text`` and what is wrong with it as YAML.

    The tree is None where the text is no YAML, holds no document, or is too deep or too large; the
    problems then say which.
    """
    problems: list[Problem] = []
    parser = CParser(text.content)
    try:
        builder = _Builder(_events(parser), problems)
        root = builder.document()
    except _Stop:
        return None, problems
    except MarkedYAMLError as error:
        problems.append(_syntax_problem(error))
        return None, problems
    except ReaderError as error:
        problems.append(
            Problem(Kind.SYNTAX, Span(error.position, error.position + 1), detail={"problem": "control"})
        )
        return None, problems
    finally:
        parser.dispose()
    return root, problems


def _events(parser: CParser) -> Iterator[Event]:
    while parser.check_event():
        yield parser.get_event()


def _syntax_problem(error: MarkedYAMLError) -> Problem:
    mark: Mark | None = error.problem_mark or error.context_mark
    offset = mark.index if mark else 0
    related = error.context_mark
    return Problem(
        Kind.SYNTAX,
        Span(offset, offset + 1),
        Span(related.index, related.index + 1) if related and related.index != offset else None,
        {"problem": error.problem or "", "context": error.context or ""},
    )
