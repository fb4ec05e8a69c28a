"""What came along from elsewhere: hard spaces from a pasted text, and git's marks where two changes met.

libyaml takes both for letters, so what it stumbles over often stands on the line below.
"""

import re

from loftesverktyg.source.diagnosis import Diagnosis
from loftesverktyg.source.lines import line_start, lines_above
from loftesverktyg.source.problem import Problem
from loftesverktyg.source.stop import Stop
from loftesverktyg.source.text import Span

_CONFLICT = re.compile(r"^<{7}(?: [^\r\n]*)?$", re.MULTILINE)
# Where only a common space does what the writer meant: in the indentation, after a dash, after a key's colon.
_HARD_SPACE = re.compile(r"[ \t]*(?:-[ \t]+)*(?:-|[^\W\d][\w-]*:)?([\u00a0\u2000-\u200a\u202f\u205f\u3000]+)")
_BY_HARD_SPACE = frozenset(
    each.value
    for each in (
        Diagnosis.MISSING_COLON,
        Diagnosis.MISSING_SPACE_AFTER_COLON,
        Diagnosis.MISSING_SPACE_AFTER_DASH,
        Diagnosis.BAD_INDENTATION,
        Diagnosis.KEY_UNDER_VALUE,
        Diagnosis.COLON_IN_VALUE,
        Diagnosis.MIXED_LIST_AND_KEYS,
        Diagnosis.TEXT_AFTER_DOCUMENT,
        Diagnosis.OTHER,
    )
)
"""What a hard space may have been taken for."""


def conflict(stop: Stop) -> Problem | None:
    """The first place where git left both of two changes."""
    match = _CONFLICT.search(stop.content)
    return stop.problem_of(Diagnosis.MERGE_CONFLICT, Span(*match.span())) if match else None


def hard_space(stop: Stop, problem: Problem) -> Problem | None:
    """Hard spaces on the line of ``problem`` or the one above: those of the first such line in a row."""
    if problem.detail["diagnosis"] not in _BY_HARD_SPACE:
        return None
    start = line_start(stop.content, problem.span.start)
    found = _HARD_SPACE.match(stop.content, start)
    for above in lines_above(stop.content, start):
        match = _HARD_SPACE.match(stop.content, line_start(stop.content, above.start))
        if match is None:
            break
        found = match
    return stop.problem_of(Diagnosis.HARD_SPACE, Span(*found.span(1))) if found else None
