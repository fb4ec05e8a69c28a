"""The text of one file, and where in it an offset lies."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import accumulate
from typing import NamedTuple

_NEAR = 2_000
"""So near the beginning lines are counted: sooner done than finding all of them, which few files need."""


class Span(NamedTuple):
    """A half-open range ``[start, end)`` of code points in a :class:`Text`, from 0."""

    start: int
    end: int


class Position(NamedTuple):
    """A place as editors count: line and column from 1, columns in code points."""

    line: int
    column: int


@dataclass(frozen=True)
class Text:
    """The decoded text of a file, without its byte order mark.

    ``path`` is what the user called the file; it is shown, never opened.
    """

    path: str
    content: str
    bom: bool = False

    @cached_property
    def _line_starts(self) -> list[int]:
        if "\r" in self.content:
            return [0, *(match.end() for match in _line_break().finditer(self.content))]
        lengths = [len(line) + 1 for line in self.content.split("\n")]
        return [0, *accumulate(lengths[:-1])]

    def position(self, offset: int) -> Position:
        """Line and column of a code point ``offset``; one past the end is allowed."""
        content = self.content
        if offset < _NEAR and content.find("\r", 0, offset) < 0:
            return Position(content.count("\n", 0, offset) + 1, offset - content.rfind("\n", 0, offset))
        starts = self._line_starts
        line = bisect_right(starts, offset)
        return Position(line, offset - starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """The text of line ``number`` (from 1) without its line break."""
        starts = self._line_starts
        end = starts[number] if number < len(starts) else len(self.content)
        return self.content[starts[number - 1] : end].rstrip("\r\n")

    @property
    def line_count(self) -> int:
        """How many lines there are; a final line break ends the last line and begins none."""
        starts = self._line_starts
        return len(starts) - 1 if len(starts) > 1 and starts[-1] == len(self.content) else len(starts)


@cache
def _line_break() -> re.Pattern[str]:
    return re.compile(r"\r\n|\n|\r")
