"""``--format gitlab``: a code quality report, which GitLab shows in a merge request.

A list of issues, a subset of Code Climate's. GitLab shows only the description of each, so all is in it.
Source: GitLab Docs, Code Quality, Code Quality report format.
"""

from collections import Counter
from hashlib import sha256
from typing import Any

from loftesverktyg.cli.report.json_text import dumped
from loftesverktyg.cli.report.root import from_root
from loftesverktyg.cli.report.run import Run
from loftesverktyg.cli.report.said import said
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.findings import Finding, Severity
from loftesverktyg.findings.fingerprint import LENGTH, fingerprint

_SEVERITIES = {Severity.FEL: "major", Severity.VARNING: "minor", Severity.RAD: "info"}


def write(run: Run, _terminal: Terminal) -> str:
    """All findings, in their order."""
    seen: Counter[str] = Counter()
    return dumped([_issue(finding, run, seen) for finding in run.findings])


def _issue(finding: Finding, run: Run, seen: Counter[str]) -> dict[str, Any]:
    path = from_root(finding.place.path, run)
    return {
        "description": " ".join([finding.code, *said(finding, run)]),
        "check_name": finding.code,
        "fingerprint": _fingerprint(finding, path, seen),
        "severity": _SEVERITIES[finding.severity],
        "location": {
            "path": path,
            "lines": {"begin": finding.place.line, "end": finding.place.end_line},
        },
    }


def _fingerprint(finding: Finding, path: str, seen: Counter[str]) -> str:
    """As the finding's own, but another one in each file: of two that are the same GitLab shows one."""
    own = f"{path} {fingerprint(finding)}"
    seen[own] += 1
    number = f" {seen[own]}" if seen[own] > 1 else ""
    return sha256(f"{own}{number}".encode()).hexdigest()[:LENGTH]
