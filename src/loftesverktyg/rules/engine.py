"""Runs the rules on a document and makes findings of what they hit."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from loftesverktyg.document import Document, pointer
from loftesverktyg.findings import Edit, Finding, Fix, Label, Place, Severity
from loftesverktyg.language.personnummer import mask
from loftesverktyg.rules.companions import companions
from loftesverktyg.rules.neighbours import Neighbours, NoNeighbours
from loftesverktyg.rules.rule import Change, Context, Hit, Mark, Rewrite, Rule, Scope
from loftesverktyg.rules.thresholds import Thresholds
from loftesverktyg.source import Scalar, Span, Text
from loftesverktyg.source.rewriting import written_in


class Fault(NamedTuple):
    """A rule that failed on a document: ours to mend, and never to be kept quiet about."""

    code: str
    path: str
    error: Exception


class Result(NamedTuple):
    """What a check of one document gave, in the order of the file.

    ``texts`` are the texts of the files that findings and their labels lie in, by path.
    """

    document: Document
    findings: tuple[Finding, ...]
    faults: tuple[Fault, ...]
    texts: dict[str, Text]


def check_document(
    document: Document,
    rules: Iterable[Rule],
    today: date,
    neighbours: Neighbours | None = None,
    thresholds: Thresholds | None = None,
) -> Result:
    """The findings of ``rules`` on ``document``, sorted by file, place and then code.

    ``neighbours`` reads the other files that it speaks of; without it there are none. With a löfte its
    outcome and its language versions are checked too, and what is wrong in them is told there.
    """
    chosen = tuple(rules)
    read = neighbours or NoNeighbours()
    results = [
        _check_alone(Context(each, today, read, thresholds or Thresholds()), chosen)
        for each in (document, *companions(document, read))
    ]
    findings = [finding for result in results for finding in result.findings]
    findings.sort(
        key=lambda finding: (
            finding.place.path != document.path,
            finding.place.path,
            finding.place.span,
            finding.code,
            finding.pointer,
        )
    )
    faults = tuple(fault for result in results for fault in result.faults)
    texts = {path: text for result in results for path, text in result.texts.items()}
    return Result(document, tuple(findings), faults, texts)


def _check_alone(context: Context, rules: Iterable[Rule]) -> Result:
    """What ``rules`` find on one document, in the order of the rules."""
    document = context.document
    texts = {document.path: document.source.text}
    findings: list[Finding] = []
    faults: list[Fault] = []
    for rule in rules:
        if not rule.scope.holds(document):
            continue
        try:
            hits = list(rule.check(context))
        except Exception as error:  # noqa: BLE001 (kept for last: the other rules' findings are shown first)
            faults.append(Fault(rule.code, document.path, error))
            continue
        for hit in hits:
            if _counts(rule, hit, document):
                findings.append(_finding(rule, hit, document))
                marks = (hit.mark, *(mark for mark, _ in hit.labels))
                texts |= {each.document.path: each.document.source.text for each in marks if each.document}
    return Result(document, tuple(findings), tuple(faults), texts)


def _counts(rule: Rule, hit: Hit, document: Document) -> bool:
    """What is said of a part that could not be read follows from that, and family Y has said so."""
    home = hit.mark.document or document
    return rule.scope is Scope.FILE or not home.is_broken(hit.mark.path)


def _finding(rule: Rule, hit: Hit, document: Document) -> Finding:
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=hit.severity or _severity(rule, document),
        message=mask(hit.message),
        hint=mask(hit.hint),
        place=_place(hit.mark, document),
        pointer=mask(pointer(hit.mark.path)),
        source=rule.source,
        labels=tuple(Label(_place(mark, document), mask(message)) for mark, message in hit.labels),
        fix=_fix(hit.change, document) if hit.change else None,
    )


def _fix(change: Change | Rewrite, document: Document) -> Fix | None:
    if isinstance(change, Change):
        return Fix(change.title, (Edit(change.span, change.replacement),))
    node = document.node(change.path)
    written = written_in(node, change.replacement) if isinstance(node, Scalar) else None
    if written is None:
        return None
    return Fix(change.title, (Edit(document.span(change.path, words=change.words), written),))


def _severity(rule: Rule, document: Document) -> Severity:
    lofte = document.lofte
    decided = lofte is not None and lofte.status is not None and lofte.status.decided
    return rule.severity if decided or rule.before_decision is None else rule.before_decision


def _place(mark: Mark, document: Document) -> Place:
    home = mark.document or document
    span: Span = mark.span if mark.span is not None else home.span(mark.path, mark.target, mark.words)
    return Place.of(home.source.text, span)
