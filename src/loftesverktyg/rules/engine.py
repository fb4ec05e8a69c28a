"""Runs the rules on a document and makes findings of what they hit."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from loftesverktyg.document import Document, pointer
from loftesverktyg.findings import Edit, Finding, Fix, Label, Place, Severity
from loftesverktyg.language.personnummer import mask
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule, Scope
from loftesverktyg.source import Span


@dataclass(frozen=True, slots=True)
class Fault:
    """A rule that failed on a document: ours to mend, and never to be kept quiet about."""

    code: str
    path: str
    error: Exception


@dataclass(frozen=True, slots=True)
class Result:
    """What a check of one document gave, in the order of the file."""

    document: Document
    findings: tuple[Finding, ...]
    faults: tuple[Fault, ...] = ()


def check_document(document: Document, rules: Iterable[Rule], today: date) -> Result:
    """The findings of ``rules`` on ``document``, sorted by place and then code."""
    context = Context(document, today)
    findings: list[Finding] = []
    faults: list[Fault] = []
    for rule in rules:
        if rule.scope is Scope.LOFTE and document.lofte is None:
            continue
        try:
            hits = list(rule.check(context))
        except Exception as error:  # the other rules' findings are shown first, then this is, as exit 4
            faults.append(Fault(rule.code, document.path, error))
            continue
        findings += [_finding(rule, hit, document) for hit in hits if _counts(rule, hit, document)]
    findings.sort(key=lambda finding: (finding.place.span, finding.code, finding.pointer))
    return Result(document, tuple(findings), tuple(faults))


def _counts(rule: Rule, hit: Hit, document: Document) -> bool:
    """What is said of a part that could not be read follows from that, and family Y has said so."""
    return rule.scope is Scope.FILE or not document.is_broken(hit.mark.path)


def _finding(rule: Rule, hit: Hit, document: Document) -> Finding:
    change = hit.change
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=_severity(rule, document),
        message=mask(hit.message),
        hint=mask(hit.hint),
        place=_place(hit.mark, document),
        pointer=mask(pointer(hit.mark.path)),
        source=rule.source,
        labels=tuple(Label(_place(mark, document), mask(message)) for mark, message in hit.labels),
        fix=Fix(change.title, (Edit(change.span, change.replacement),)) if change else None,
    )


def _severity(rule: Rule, document: Document) -> Severity:
    lofte = document.lofte
    decided = lofte is not None and lofte.status is not None and lofte.status.decided
    return rule.severity if decided or rule.before_decision is None else rule.before_decision


def _place(mark: Mark, document: Document) -> Place:
    span: Span = mark.span if mark.span is not None else document.span(mark.path, mark.target, mark.words)
    return Place.of(document.source.text, span)
