"""From what a rule hit, in the document's own terms, to a finding with its place in the file."""

from loftesverktyg.document import Document, pointer
from loftesverktyg.findings import Edit, Finding, Fix, Label, Place, Severity
from loftesverktyg.language.personnummer import mask
from loftesverktyg.rules.anchor import anchor
from loftesverktyg.rules.rule import Change, Hit, Mark, Rewrite, Rule, Scope
from loftesverktyg.source import Scalar, Span
from loftesverktyg.source.rewriting import written_in


def counts(rule: Rule, hit: Hit, document: Document) -> bool:
    """Whether ``hit`` is worth telling.

    What is said of a part that could not be read follows from that, and family Y has said so.
    """
    home = hit.mark.document or document
    return rule.scope in {Scope.FILE, Scope.EXCEPTIONS} or not home.is_broken(hit.mark.path)


def finding_of(rule: Rule, hit: Hit, document: Document) -> Finding:
    """The finding that ``hit``, by ``rule`` on ``document``, is: with its place, and no personnummer."""
    home = hit.mark.document or document
    place = _place(hit.mark, document)
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=rule.configured or hit.severity or _severity(rule, document),
        message=mask(hit.message),
        hint=mask(hit.hint),
        place=place,
        pointer=mask(pointer(hit.mark.path)),
        source=rule.source,
        labels=tuple(Label(_place(mark, document), mask(message)) for mark, message in hit.labels),
        fix=_fix(hit.change, home) if hit.change else None,
        anchor=anchor(home, hit.mark.path, place.span),
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
