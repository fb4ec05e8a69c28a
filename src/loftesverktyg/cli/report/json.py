"""``--format json``: for programs. The contract is kept from version 1 on; see docs and the test beside."""

import json
import re
from typing import Any

from loftesverktyg.cli.report.run import Run
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.findings import Finding, Place, Severity
from loftesverktyg.language.personnummer import mask

VERSION = 1

# JSON leaves these as they are; a terminal that the file is shown in might obey them.
_UNSEEN = re.compile("[\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]")


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
    text = json.dumps(report, ensure_ascii=False, indent=2)
    return _UNSEEN.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n"


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
