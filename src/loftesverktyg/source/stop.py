"""Where and why libyaml gave up, and what had been read until then."""

import re
from dataclasses import dataclass
from typing import Self

from yaml.error import MarkedYAMLError
from yaml.reader import ReaderError

from loftesverktyg.source.diagnosis import Diagnosis
from loftesverktyg.source.nodes import Scalar
from loftesverktyg.source.problem import Kind, Problem
from loftesverktyg.source.text import Span

CONTROL_CHARACTERS = "control characters are not allowed"
"""libyaml's words for a character that YAML forbids."""

BAD_URI = "found an incorrect leading UTF-8 octet"
"""libyaml's words for an escape in a tag that is no UTF-8. What it lets pass, PyYAML stumbles over."""

_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TAG_ESCAPE = re.compile(r"!\S*%")


@dataclass(frozen=True, slots=True)
class Stop:
    """``at`` is where libyaml gave up; ``since`` where the thing began that it was reading, or ``at``.

    ``scalars`` are those that were read before; ``open`` where the collections begin that had not
    ended; ``closed`` the last one that had.
    """

    content: str
    problem: str
    context: str
    at: int
    since: int
    scalars: list[Scalar]
    open: list[int]
    closed: Span | None

    @classmethod
    def of(
        cls,
        error: MarkedYAMLError | ReaderError | UnicodeDecodeError,
        content: str,
        scalars: list[Scalar],
        opened: list[int],
        closed: Span | None,
    ) -> Self:
        """The stop that ``error`` tells of."""
        if isinstance(error, ReaderError):  # its position counts bytes, and may be a whole buffer ahead
            match = _FORBIDDEN.search(content)
            at = match.start() if match else 0
            return cls(content, error.reason, "", at, at, scalars, opened, closed)
        if isinstance(error, UnicodeDecodeError):
            match = _TAG_ESCAPE.search(content, scalars[-1].end if scalars else 0)
            at = match.start() if match else 0
            return cls(content, BAD_URI, "while parsing a tag", at, at, scalars, opened, closed)
        end = len(content)
        mark = error.problem_mark or error.context_mark
        at = min(mark.index, end) if mark else 0
        since = min(error.context_mark.index, end) if error.context_mark else at
        return cls(content, error.problem or "", error.context or "", at, since, scalars, opened, closed)

    @property
    def character(self) -> str:
        """The character at the stop, or nothing at the end of the text."""
        return self.content[self.at : self.at + 1]

    @property
    def at_end(self) -> bool:
        """Whether nothing but white space follows."""
        return not self.content[self.at :].strip()

    def problem_of(
        self, diagnosis: Diagnosis, span: Span, related: Span | None = None, **detail: str
    ) -> Problem:
        """The problem that says what the mistake was. Its places are cut off where the text ends."""
        facts = {"diagnosis": diagnosis.value, "problem": self.problem, **detail}
        return Problem(Kind.SYNTAX, self._within(span), self._within(related) if related else None, facts)

    def _within(self, span: Span) -> Span:
        end = len(self.content)
        start = min(span.start, end)
        return Span(start, max(start, min(span.end, end)))
