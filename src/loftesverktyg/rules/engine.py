"""Runs the rules on a document and makes findings of what they hit."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from loftesverktyg.document import Document
from loftesverktyg.findings import Finding
from loftesverktyg.findings.suppression import Exemption, Kind, Suppressed
from loftesverktyg.language.personnummer import mask
from loftesverktyg.rules.across import Claim, Claimed
from loftesverktyg.rules.companions import companions
from loftesverktyg.rules.exceptions import Exceptions
from loftesverktyg.rules.neighbours import Neighbours, NoNeighbours, Watched
from loftesverktyg.rules.registry import RULES
from loftesverktyg.rules.rule import Context, Rule, Scope
from loftesverktyg.rules.telling import counts, finding_of
from loftesverktyg.rules.theme import ThemeColour
from loftesverktyg.rules.thresholds import Thresholds
from loftesverktyg.source import Span, Text


class Fault(NamedTuple):
    """A rule that failed on a document: ours to mend, and never to be kept quiet about."""

    code: str
    path: str
    error: Exception


class Result(NamedTuple):
    """What a check of one document gave, in the order of the file.

    ``texts`` are the texts of the files that findings and their labels lie in, by path. ``suppressed``
    are the findings that comments make exceptions from. ``judged`` are the documents that could be
    checked wholly, by path. ``claims`` are what is to be held against the other documents of a run.
    """

    document: Document
    findings: tuple[Finding, ...]
    faults: tuple[Fault, ...]
    texts: dict[str, Text]
    suppressed: tuple[Suppressed, ...] = ()
    judged: tuple[str, ...] = ()
    claims: tuple[Claimed, ...] = ()


class _Alone(NamedTuple):
    """What the rules said of one document by itself, in the order of the rules.

    ``documents`` are those that findings and their labels lie in. ``untried`` are the codes of the rules
    that could not say all they had to say.
    """

    context: Context
    findings: list[Finding]
    claims: list[tuple[Finding, Claim]]
    faults: list[Fault]
    documents: dict[str, Document]
    untried: set[str]

    def tried(self, rules: Iterable[Rule]) -> frozenset[str]:
        """The codes of those of ``rules`` that could say all they had to say."""
        document = self.context.document
        # What a rule with Scope.RUN has to say is known only when all documents are.
        return frozenset(
            rule.code
            for rule in rules
            if not document.broken
            and rule.scope not in {Scope.RUN, Scope.EXCEPTIONS}
            and rule.scope.holds(document)
            and rule.code not in self.untried
        )

    @property
    def whole(self) -> bool:
        """Whether all of the document could be read, and no rule failed on it."""
        return not self.context.document.broken and not self.faults


def check_document(
    document: Document,
    rules: Iterable[Rule],
    today: date,
    neighbours: Neighbours | None = None,
    thresholds: Thresholds | None = None,
    *,
    known: Iterable[Rule] = RULES,
    known_words: frozenset[str] = frozenset(),
    theme: tuple[ThemeColour, ...] = (),
    of_several: bool = False,
) -> Result:
    """The findings of ``rules`` on ``document``, sorted by file, place and then code.

    ``neighbours`` reads the other files that it speaks of; without it there are none. With a löfte its
    outcome and its language versions are checked too, and what is wrong in them is told there.
    ``known`` are all rules that there are, also those that are not run: an exception may name them.
    ``known_words`` are words that need no explanation, in lower case; ``theme`` are the colours of what is
    published. Where the document is one ``of_several``, there are claims as well.
    """
    chosen = tuple(rules) if of_several else tuple(rule for rule in rules if rule.scope is not Scope.RUN)
    read = neighbours or NoNeighbours()
    limits = thresholds or Thresholds()
    checks = [
        # The theme is not the companions' own: it is told of once.
        _check_alone(
            Context(each, today, read, limits, known_words, theme=theme if each is document else ()), chosen
        )
        for each in (document, *companions(document, read))
    ]
    documents = {path: each for check in checks for path, each in check.documents.items()}
    exceptions = {path: Exceptions(each.source, known, today) for path, each in documents.items()}
    told = [
        (finding, exceptions[finding.place.path].taking(finding))
        for check in checks
        for finding in check.findings
    ]
    claims = tuple(
        Claimed(finding, claim, _reason(exceptions[finding.place.path].taking(finding)))
        for check in checks
        for finding, claim in check.claims
    )
    faults = [fault for check in checks for fault in check.faults]
    for check in checks:
        context = check.context
        if made := exceptions[context.document.path]:
            last = _check_alone(
                replace(context, exceptions=made.outcome(check.tried(chosen))), chosen, last=True
            )
            told += [(finding, None) for finding in last.findings]
            faults += last.faults
    told.sort(key=lambda each: _order(each[0], document.path))
    told = _numbered(told)
    return Result(
        document,
        tuple(finding for finding, exemption in told if exemption is None),
        tuple(faults),
        {path: each.source.text for path, each in documents.items()},
        tuple(
            Suppressed(finding, Kind.COMMENT, mask(exemption.reason))
            for finding, exemption in told
            if exemption is not None
        ),
        tuple(check.context.document.path for check in checks if check.whole),
        claims,
    )


def _reason(exemption: Exemption | None) -> str | None:
    return mask(exemption.reason) if exemption is not None else None


def _numbered(told: list[tuple[Finding, Exemption | None]]) -> list[tuple[Finding, Exemption | None]]:
    """The second and further findings of a rule with the same anchor in a file get numbers."""
    seen: dict[tuple[str, str, str], int] = {}
    numbered = []
    for finding, exemption in told:
        key = (finding.place.path, finding.code, finding.anchor)
        seen[key] = number = seen.get(key, 0) + 1
        again = finding if number == 1 else finding._replace(anchor=f"{finding.anchor} #{number}")
        numbered.append((again, exemption))
    return numbered


def _order(finding: Finding, first: str) -> tuple[bool, str, Span, str, str]:
    path = finding.place.path
    return path != first, path, finding.place.span, finding.code, finding.pointer


def _check_alone(context: Context, rules: Iterable[Rule], *, last: bool = False) -> _Alone:
    """What ``rules`` say of one document: those on exceptions the ``last`` time, and else the others."""
    document = context.document
    watched = Watched(context.neighbours)
    context = replace(context, neighbours=watched)
    said = _Alone(context, [], [], [], {document.path: document}, set())
    scopes = [scope for scope in Scope if (scope is Scope.EXCEPTIONS) is last and scope.holds(document)]
    for rule in rules:
        if rule.scope not in scopes:
            continue
        try:
            if rule.needs is not None and not rule.needs(context):
                continue
            hits = list(rule.check(context))
        except Exception as error:  # noqa: BLE001 (kept for last: the other rules' findings are shown first)
            said.faults.append(Fault(rule.code, document.path, error))
            said.untried.add(rule.code)
            hits = []
        if watched.in_vain:
            said.untried.add(rule.code)
            watched.in_vain = False
        for hit in hits:
            if counts(rule, hit, document):
                finding = finding_of(rule, hit, document)
                if hit.claim is None:
                    said.findings.append(finding)
                else:
                    said.claims.append((finding, hit.claim))
                marks = (hit.mark, *(mark for mark, _ in hit.labels))
                said.documents.update((each.document.path, each.document) for each in marks if each.document)
    return said
