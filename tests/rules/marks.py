"""Texts with the place of a finding marked: ``titel: «Löfte: trygg»``."""

from dataclasses import dataclass

from loftesverktyg.document import read_document
from loftesverktyg.findings import Finding, Fix
from loftesverktyg.rules.engine import check_document
from loftesverktyg.rules.registry import RULES
from tests.rules.documents import TODAY

HEAD = "format: 1\ntitel: Löfte\nstatus: utkast\n"
"""The keys that a löfte needs at the top, so that no Y011 comes of their absence."""


@dataclass(frozen=True)
class Found:
    """A finding as a test speaks of it. ``text`` is what it points at."""

    code: str
    text: str
    pointer: str
    message: str
    hint: str
    labels: tuple[tuple[str, str], ...]
    start: int
    fix: Fix | None
    content: str

    @property
    def fixed(self) -> str | None:
        """The file after the fix, or None where there is none."""
        if self.fix is None:
            return None
        (edit,) = self.fix.edits
        return self.content[: edit.span.start] + edit.replacement + self.content[edit.span.end :]


def y_findings(data: str | bytes) -> list[Found]:
    """Family Y's findings on ``data``, in the order of the file. A rule that fails fails the test."""
    document = read_document(data.encode() if isinstance(data, str) else data, "lofte.yaml")
    result = check_document(document, [rule for rule in RULES if rule.family == "Y"], TODAY)
    for fault in result.faults:
        raise fault.error
    return [_found(finding, document.source.text.content) for finding in result.findings]


def _found(finding: Finding, content: str) -> Found:
    labels = tuple(
        (content[label.place.span.start : label.place.span.end], label.message) for label in finding.labels
    )
    start, end = finding.place.span
    return Found(
        finding.code,
        content[start:end],
        finding.pointer,
        finding.message,
        finding.hint,
        labels,
        start,
        finding.fix,
        content,
    )


def only(marked: str) -> Found:
    """The only finding on ``marked`` without its marks, which must stand where the marks are.

    ``marked`` is put under the needed keys unless it begins with one of them.
    """
    whole = marked if marked.startswith("format: ") else HEAD + marked
    start = whole.index("«")
    text = whole[start + 1 : whole.index("»")]
    (found,) = y_findings(whole.replace("«", "", 1).replace("»", "", 1))
    assert (found.start, found.text) == (start, text), found
    return found
