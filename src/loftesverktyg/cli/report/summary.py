"""What a run came to, in one sentence."""

from collections.abc import Callable, Iterable

from loftesverktyg.cli.report.run import Run
from loftesverktyg.findings import Finding, Severity
from loftesverktyg.language.lists import count

_WORDS = {
    Severity.FEL: ("fel", "fel"),
    Severity.VARNING: ("varning", "varningar"),
    Severity.RAD: ("råd", "råd"),
}


def counted(
    findings: Iterable[Finding], paint: Callable[[Severity, str], str] = lambda _severity, text: text
) -> list[str]:
    """How many ``findings`` there are of each severity, the worst first: ``["1 fel", "2 varningar"]``."""
    numbers = dict.fromkeys(sorted(Severity, reverse=True), 0)
    for finding in findings:
        numbers[finding.severity] += 1
    return [
        paint(severity, count(number, *_WORDS[severity])) for severity, number in numbers.items() if number
    ]


def summary(run: Run, paint: Callable[[Severity, str], str] = lambda _severity, text: text) -> str:
    """``3 dokument kontrollerade: 1 fel, 2 varningar.``"""
    checked = "dokument kontrollerat" if run.documents == 1 else "dokument kontrollerade"
    found = ", ".join(counted(run.findings, paint)) or "inget att anmärka på"
    kept = len(run.suppressed)
    left_out = f" ({count(kept, 'anmärkning är undantagen', 'anmärkningar är undantagna')})" if kept else ""
    return f"{run.documents} {checked}: {found}{left_out}."
