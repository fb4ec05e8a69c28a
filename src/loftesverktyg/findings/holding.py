"""What a comment at a key holds for: that key's whole value, or the whole list item that begins there."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from loftesverktyg.source import Mapping, Node, Sequence, Source, Span

FILE = Span(0, 0)
"""Stands for what is said of the file as a whole, which is shown at its very beginning."""


class Holding:
    """The keys and list items of one file, for comments to be held against."""

    def __init__(self, source: Source) -> None:
        self._text = source.text
        self._begin: dict[int, list[Span]] = {}
        self._end: dict[int, list[Span]] = {}
        self._below: dict[int, int] = {}
        parts = list(_parts(source.root)) if source.root is not None else []
        self._first = min((part.start for part in parts), default=len(source.text.content))
        for part in parts:  # the outer before the inner
            begun = self._begin.setdefault(self._line(part.start), [])
            if not (begun and part.start < begun[-1].end):
                begun.append(part)
            self._end.setdefault(self._line(part.end), []).append(part)

    def of(self, comment: Span) -> tuple[Span, ...]:
        """The stretches that ``comment`` holds for; none where it stands at no key.

        At the end of a line it holds for what begins on that line, or, where nothing does, for the
        value that ends there. On a line of its own it holds for what begins on the next line that is
        no comment. Above everything, or at the first key, it holds for FILE too.
        """
        line = self._line(comment.start)
        if self._alone(comment):
            held = self._begin.get(self._next_line(line), [])
        else:
            held = self._begin.get(line) or self._ending(line, comment.start)
        at_first = any(span.start == self._first for span in held)
        return (FILE, *held) if at_first or comment.end <= self._first else tuple(held)

    def _line(self, offset: int) -> int:
        return self._text.position(offset).line

    def _alone(self, comment: Span) -> bool:
        """Whether nothing stands before it on its line but the dash of a list item, or other words of it."""
        start = comment.start - self._text.position(comment.start).column + 1
        return not self._text.content[start : comment.start].partition("#")[0].strip(" \t-")

    def _next_line(self, line: int) -> int:
        passed = []
        at = line
        while at == line or (at <= self._text.line_count and self._is_comment(at)):
            if at in self._below:
                at = self._below[at]
                break
            passed.append(at)
            at += 1
        self._below.update(dict.fromkeys(passed, at))
        return at

    def _is_comment(self, line: int) -> bool:
        return self._text.line(line).lstrip(" \t").startswith("#")

    def _ending(self, line: int, before: int) -> list[Span]:
        """The innermost key or item that ends on ``line``, before the comment there."""
        ending = [part for part in self._end.get(line, []) if part.end <= before]
        return [min(ending, key=lambda part: part.end - part.start)] if ending else []


class Stretches:
    """Stretches that lie inside or beside each other, never across: quick to tell which hold a place.

    A file may be written so as to have thousands of them, and thousands of findings.
    """

    def __init__(self, stretches: Iterable[Span]) -> None:
        self._sorted = sorted(set(stretches), key=lambda each: (each.start, -each.end))
        self._around: list[int] = []
        for index, each in enumerate(self._sorted):
            outer = index - 1
            while outer >= 0 and self._sorted[outer].end < each.end:
                outer = self._around[outer]
            self._around.append(outer)

    def holding(self, place: Span) -> Iterator[Span]:
        """Those that ``place`` begins in, the innermost first."""
        index = bisect_right(self._sorted, place.start, key=lambda each: each.start) - 1
        while index >= 0:
            each = self._sorted[index]
            if place.start < each.end or place.end <= each.end:
                yield each
            index = self._around[index]


def _parts(node: Node) -> Iterator[Span]:
    """Every key with its value, and every list item, the outer before the inner."""
    if isinstance(node, Mapping):
        for entry in node.entries:
            yield entry.span
            yield from _parts(entry.value)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield item.span
            yield from _parts(item)
