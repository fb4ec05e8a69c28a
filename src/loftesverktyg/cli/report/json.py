"""``--format json``: for programs. The contract is kept from version 1 on; see docs and the test beside."""

from typing import Any

from loftesverktyg.cli.report.json_text import dumped
from loftesverktyg.cli.report.run import Run
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.findings import Finding, Place, Severity
from loftesverktyg.language.personnummer import mask

VERSION = 1


def write(run: Run, _terminal: Terminal) -> str:
    """The run as one JSON object. Lines and columns from 1, columns in code points, ends exclusive."""
    report = {
        "version": VERSION,
        "findings": [_finding(finding) for finding in run.findings],
        "summary": {
            "documents": run.documents,
            **{
                severity.label: run.number_of(severity)
                for severity in (Severity.FEL, Severity.VARNING, Severity.RAD)
            },
        },
    }
    return dumped(report)


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.label,
        "message": finding.message,
        "hint": finding.hint,
        "path": mask(finding.place.path),
        "pointer": finding.pointer,
        **_range(finding.place),
        "related": [
            {"message": label.message, "path": mask(label.place.path), **_range(label.place)}
            for label in finding.labels
        ],
    }


def _range(place: Place) -> dict[str, int]:
    return {
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
    }
