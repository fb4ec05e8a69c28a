"""``--format sarif``: for GitHub's code scanning, editors and everything else that reads SARIF.

Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0 Plus Errata 01.
"""

from typing import Any

from loftesverktyg.cli.report.json_text import dumped
from loftesverktyg.cli.report.run import Run, Trouble
from loftesverktyg.cli.report.sarif_rule import LEVELS, descriptor
from loftesverktyg.cli.report.uri import uri
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.findings import Finding, Fix, Place
from loftesverktyg.findings.fingerprint import fingerprint
from loftesverktyg.findings.suppression import Suppressed
from loftesverktyg.language.personnummer import mask
from loftesverktyg.version import __version__

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "loften/v1"


def write(run: Run, _terminal: Terminal) -> str:
    """The run as a SARIF log: all findings, and those that are suppressed with why."""
    suppressed = tuple(each.finding for each in run.suppressed)
    named = dict.fromkeys((finding.code, finding.name) for finding in (*run.findings, *suppressed))
    indexes = {name: index for index, name in enumerate(name for name in named if name in run.rules)}
    results = [_result(finding, run, indexes, []) for finding in run.findings]
    results += [_result(each.finding, run, indexes, [_suppression(each)]) for each in run.suppressed]
    driver = {
        "name": "loften",
        "version": __version__,
        "language": "sv",
        "rules": [descriptor(run.rules[name]) for name in indexes],
    }
    invocation = {
        "executionSuccessful": run.exit_code <= 1,
        "exitCode": int(run.exit_code),
        "toolExecutionNotifications": [_notification(trouble, run) for trouble in run.troubles],
    }
    log = {
        "tool": {"driver": driver},
        "language": "sv",
        "invocations": [invocation],
        "artifacts": [
            {"location": {"uri": uri(path, run)}, "roles": ["analysisTarget"]}
            for path in dict.fromkeys(run.checked)
        ],
        "newlineSequences": ["\r\n", "\n", "\r"],
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    return dumped({"$schema": SCHEMA, "version": "2.1.0", "runs": [log]})


def _result(
    finding: Finding, run: Run, indexes: dict[tuple[str, str], int], suppressions: list[dict[str, str]]
) -> dict[str, Any]:
    index = indexes.get((finding.code, finding.name))
    result: dict[str, Any] = {
        "ruleId": finding.code,
        **({} if index is None else {"ruleIndex": index}),
        "level": LEVELS[finding.severity],
        "message": {"text": _message(finding)},
        "locations": [_location(finding.place, run)],
    }
    if finding.labels:
        result["relatedLocations"] = [
            {"id": number, **_location(label.place, run), "message": {"text": _unlinked(label.message)}}
            for number, label in enumerate(finding.labels, 1)
        ]
    result["partialFingerprints"] = {FINGERPRINT: fingerprint(finding)}
    fix = _fix(finding.fix, finding.place.path, run) if finding.fix else None
    if fix:
        result["fixes"] = [fix]
    # All results must have it, or none: an empty list says that the finding is not suppressed.
    result["suppressions"] = suppressions
    return result


def _message(finding: Finding) -> str:
    """What is wrong, links to the further places, and what to write instead.

    Braces are left single, against 3.11.5: readers show them as they stand where there are no arguments.
    """
    parts = [_unlinked(finding.message)]
    if finding.labels:
        links = (f"[{_link_text(label.message)}]({number})" for number, label in enumerate(finding.labels, 1))
        parts.append(f"Se: {', '.join(links)}.")
    if finding.hint:
        parts.append(f"Förslag: {_unlinked(finding.hint)}")
    return " ".join(parts)


def _unlinked(text: str) -> str:
    """``text`` without what would be taken for a link."""
    return text.replace("](", "] (")


def _link_text(text: str) -> str:
    for sign in "\\[]":
        text = text.replace(sign, f"\\{sign}")
    return text


def _location(place: Place, run: Run) -> dict[str, Any]:
    # A finding about the file as a whole is shown at its first line: readers want one.
    region = {"startLine": 1} if place.is_whole_file else _region(place)
    return {"physicalLocation": {"artifactLocation": {"uri": uri(place.path, run)}, "region": region}}


def _region(place: Place) -> dict[str, int]:
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }


def _fix(fix: Fix, path: str, run: Run) -> dict[str, Any] | None:
    """The fix; None where it would show a personnummer, or where the text is not at hand."""
    text = run.texts.get(path)
    if text is None or any(mask(edit.replacement) != edit.replacement for edit in fix.edits):
        return None
    replacements = [
        {
            "deletedRegion": _region(Place.of(text, edit.span)),
            "insertedContent": {"text": edit.replacement},
        }
        for edit in fix.edits
    ]
    change = {"artifactLocation": {"uri": uri(path, run)}, "replacements": replacements}
    return {"description": {"text": _unlinked(mask(fix.title))}, "artifactChanges": [change]}


def _suppression(suppressed: Suppressed) -> dict[str, str]:
    reason = {"justification": suppressed.reason} if suppressed.reason else {}
    return {"kind": suppressed.kind.value, **reason}


def _notification(trouble: Trouble, run: Run) -> dict[str, Any]:
    where = {"artifactLocation": {"uri": uri(trouble.path, run)}} if trouble.path else None
    return {
        "level": "error",
        "message": {"text": _unlinked(mask(trouble.message))},
        **({"locations": [{"physicalLocation": where}]} if where else {}),
    }
