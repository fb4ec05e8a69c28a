"""Fixes put into a text: what they replace is replaced, and every other character stays."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise

from loftesverktyg.findings.finding import Edit, Finding


def compatible(findings: Iterable[Finding]) -> list[Finding]:
    """Those that have a fix, in their order, but not those that would change what an earlier one changes."""
    taken: list[Edit] = []  # sorted, and apart from each other
    kept = []
    for finding in findings:
        edits = finding.fix.edits if finding.fix else ()
        if edits and _apart(edits) and not any(_in_the_way(edit, taken) for edit in edits):
            kept.append(finding)
            for edit in edits:
                taken.insert(bisect_left(taken, edit.span, key=lambda each: each.span), edit)
    return kept


def edits_of(findings: Iterable[Finding]) -> list[Edit]:
    """What the fixes of ``findings`` do, in the order of the file."""
    return sorted(edit for finding in findings if finding.fix for edit in finding.fix.edits)


def spliced(content: str, edits: Iterable[Edit]) -> str:
    """``content`` after ``edits``, which are in its order and apart from each other."""
    parts: list[str] = []
    at = 0
    for edit in edits:
        parts += content[at : edit.span.start], edit.replacement
        at = edit.span.end
    return "".join([*parts, content[at:]])


def _apart(edits: Sequence[Edit]) -> bool:
    return not any(_clash(first, second) for first, second in pairwise(sorted(edits)))


def _in_the_way(edit: Edit, taken: Sequence[Edit]) -> bool:
    index = bisect_left(taken, edit.span, key=lambda each: each.span)
    return any(_clash(edit, other) for other in taken[max(index - 1, 0) : index + 1])


def _clash(first: Edit, second: Edit) -> bool:
    """Whether they share a character, or insert at one place, so that their order would matter."""
    if first.span == second.span:
        return True
    return first.span.start < second.span.end and second.span.start < first.span.end
