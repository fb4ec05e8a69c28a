"""What came of a document, as text that a cache may keep: JSON, and no personnummer in it."""

import json
from datetime import date
from typing import Any, NamedTuple

from loftesverktyg.cli.project.answers import Answer, Recorded
from loftesverktyg.cli.project.checking import Checked
from loftesverktyg.cli.project.texts import Origin
from loftesverktyg.findings import Edit, Finding, Fix, Label, Place, Severity
from loftesverktyg.findings.suppression import Kind, Suppressed
from loftesverktyg.language.personnummer import mask
from loftesverktyg.rules.across import Claim, Claimed
from loftesverktyg.source import Span


class Kept(NamedTuple):
    """An entry. It holds on ``day``, while the document has the ``digest`` and the ``answers`` are those."""

    digest: str
    day: str
    answers: tuple[Answer, ...]
    rest: list[Any]


def packed(checked: Checked, name: str, digest: str, day: date, files: Recorded) -> str:
    """The entry for what came of the document called ``name``; empty where it must not be kept.

    The document's own path is not in it.
    """
    paths = _Paths(name)
    rest = [
        [_finding(each, paths) for each in checked.findings],
        [[_finding(each.finding, paths), each.kind.value, each.reason] for each in checked.suppressed],
        [paths.number(path) for path in checked.judged],
        [[_finding(each.finding, paths), each.claim, each.reason] for each in checked.claims],
        [[paths.number(path), files.readings[path].number] for path in checked.texts if path != name],
        name in checked.texts,
    ]
    entry = [digest, day.isoformat(), files.answers, rest, paths.others]
    try:
        text = json.dumps(entry, ensure_ascii=False, separators=(",", ":"))
        text.encode()
    except UnicodeEncodeError:  # half a character, in the name of a file
        return ""
    return text if mask(text) == text else ""


def read_entry(text: str) -> Kept:
    """The entry in ``text``. Raises ValueError or another error of the kind for anything else."""
    digest, day, answers, rest, others = json.loads(text)
    return Kept(digest, day, tuple(Answer(*each) for each in answers), [rest, others])


def unpacked(kept: Kept, name: str, path: str, places: dict[int, str]) -> Checked:
    """What came of the document called ``name``, which is the file at ``path``.

    ``places`` are the files that were read beside it, by the number of the answer. Raises as ``read_entry``.
    """
    (findings, suppressed, judged, claims, read, is_pointed_into), others = kept.rest
    paths = [name, *others]
    texts = {name: Origin(path, kept.digest)} if is_pointed_into else {}
    for number, answer in read:
        texts[paths[number]] = Origin(places[answer], kept.answers[answer - 1].content or "")
    return Checked(
        tuple(_read_finding(each, paths) for each in findings),
        texts,
        suppressed=tuple(
            Suppressed(_read_finding(finding, paths), Kind(kind), reason)
            for finding, kind, reason in suppressed
        ),
        judged=tuple(paths[number] for number in judged),
        claims=tuple(
            Claimed(_read_finding(finding, paths), Claim(*claim), reason) for finding, claim, reason in claims
        ),
    )


class _Paths:
    """Paths by number: 0 is the document's own."""

    def __init__(self, name: str) -> None:
        self._numbers = {name: 0}

    def number(self, path: str) -> int:
        return self._numbers.setdefault(path, len(self._numbers))

    @property
    def others(self) -> list[str]:
        return list(self._numbers)[1:]


def _finding(finding: Finding, paths: _Paths) -> list[Any]:
    fix = finding.fix
    return [
        finding.code, finding.name, finding.severity.value, finding.message, finding.hint,
        _place(finding.place, paths), finding.pointer, finding.source,
        [[_place(label.place, paths), label.message] for label in finding.labels],
        fix and [fix.title, [[*edit.span, edit.replacement] for edit in fix.edits]],
        finding.anchor,
    ]  # fmt: skip


def _place(place: Place, paths: _Paths) -> list[int]:
    path, span, *lines = place
    return [paths.number(path), *span, *lines]


def _read_finding(data: list[Any], paths: list[str]) -> Finding:
    code, name, severity, message, hint, place, pointer, source, labels, fix, anchor = data
    return Finding(
        code, name, Severity(severity), message, hint, _read_place(place, paths), pointer, source,
        tuple(Label(_read_place(where, paths), said) for where, said in labels),
        Fix(fix[0], tuple(Edit(Span(start, end), new) for start, end, new in fix[1])) if fix else None,
        anchor,
    )  # fmt: skip


def _read_place(data: list[int], paths: list[str]) -> Place:
    path, start, end, *lines = data
    return Place(paths[path], Span(start, end), *lines)
