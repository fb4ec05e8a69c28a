"""What is said of a finding where there is no room to show its lines."""

from loftesverktyg.cli.report.root import from_root
from loftesverktyg.cli.report.run import Run
from loftesverktyg.cli.visible import one_line
from loftesverktyg.findings import Finding, Label


def said(finding: Finding, run: Run) -> list[str]:
    """Lines: what is wrong, what the further places have to do with it, and what to write instead."""
    lines = [finding.message, *(_label(label, finding.place.path, run) for label in finding.labels)]
    if finding.hint:
        lines.append(f"Förslag: {finding.hint}")
    return [one_line(line) for line in lines]


def _label(label: Label, path: str, run: Run) -> str:
    row = "Rad" if label.place.path == path else f"{from_root(label.place.path, run)}, rad"
    return f"{row} {label.place.line}: {label.message}."
