"""A finding: what is wrong, where, and what to write instead. Plain data, fit for any report."""

from typing import NamedTuple

from loftesverktyg.findings.severity import Severity
from loftesverktyg.source import Span, Text


class Place(NamedTuple):
    """A stretch of one file, ready to show: 1-based lines and columns in code points, end exclusive."""

    path: str
    span: Span
    line: int
    column: int
    end_line: int
    end_column: int

    @classmethod
    def of(cls, text: Text, span: Span) -> "Place":
        """The place of ``span`` in ``text``."""
        start, end = text.position(span.start), text.position(span.end)
        return cls(text.path, span, start.line, start.column, end.line, end.column)

    @property
    def is_whole_file(self) -> bool:
        """Whether it stands for the file as a whole, which is shown at its very beginning."""
        return self.span.start == self.span.end == 0


class Label(NamedTuple):
    """A further place that a finding is about, and what stands there."""

    place: Place
    message: str


class Edit(NamedTuple):
    """Put ``replacement`` where ``span`` is, in the file that the finding is about."""

    span: Span
    replacement: str


class Fix(NamedTuple):
    """A change that mends the finding without changing what the document says."""

    title: str
    edits: tuple[Edit, ...]


class Finding(NamedTuple):
    """One thing to mend.

    ``pointer`` is an RFC 6901 JSON pointer into the document, in canonical spelling, empty where
    the finding is about the file as a whole. ``source`` says where the demand comes from. ``anchor``
    is the place in terms that outlive edits elsewhere in the file; see ``fingerprint.py``.
    """

    code: str
    name: str
    severity: Severity
    message: str
    hint: str
    place: Place
    pointer: str
    source: str
    labels: tuple[Label, ...] = ()
    fix: Fix | None = None
    anchor: str = ""
