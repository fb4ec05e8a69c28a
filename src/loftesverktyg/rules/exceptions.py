"""The exceptions that the comments of one file make, held against what the rules find in it."""

from collections.abc import Container, Iterable
from datetime import date
from typing import NamedTuple

from loftesverktyg.document.spelling import nfc
from loftesverktyg.findings import Finding
from loftesverktyg.findings.holding import Holding, Stretches
from loftesverktyg.findings.suppression import Exemption, Named, exemptions
from loftesverktyg.language.near import nearest
from loftesverktyg.rules.exceptable import may_be_excepted
from loftesverktyg.rules.exempted import Exempted, Tried, Verdict
from loftesverktyg.rules.rule import Rule
from loftesverktyg.source import Source, Span


class _Held(NamedTuple):
    exemption: Exemption
    spans: tuple[Span, ...]
    rules: dict[Named, Rule]
    expired: bool


class Exceptions:
    """The exceptions of one file. ``known`` are all rules that there are, also those that are not run."""

    def __init__(self, source: Source, known: Iterable[Rule], today: date) -> None:
        self._all: list[_Held] = []
        self._used: set[tuple[str, Span]] = set()
        self._rules: dict[str, Rule] = {}
        # By rule and stretch; the first of several that say the same gives the reason.
        self._first: dict[tuple[str, Span], Exemption] = {}
        self._stretches: dict[str, Stretches] = {}
        found = exemptions(source)
        if not found:
            return
        for rule in known:
            self._rules[rule.code.lower()] = self._rules[rule.name] = rule
        holding = Holding(source)
        for each in found:
            self._add(each, holding.of(each.span), today)
        spans: dict[str, list[Span]] = {}
        for code, span in self._first:
            spans.setdefault(code, []).append(span)
        self._stretches = {code: Stretches(those) for code, those in spans.items()}

    def _add(self, exemption: Exemption, spans: tuple[Span, ...], today: date) -> None:
        expired = exemption.until is not None and today > exemption.until
        rules = {
            named: rule for named in exemption.names if (rule := self._rules.get(nfc(named.name).lower()))
        }
        self._all.append(_Held(exemption, spans, rules, expired))
        if expired or exemption.trouble is not None:
            return
        for rule in rules.values():
            if may_be_excepted(rule.code):
                for span in spans:
                    self._first.setdefault((rule.code, span), exemption)

    def __bool__(self) -> bool:
        return bool(self._all)

    def taking(self, finding: Finding) -> Exemption | None:
        """The innermost exception that ``finding`` falls under; None where there is none.

        All that it falls under are marked as used.
        """
        stretches = self._stretches.get(finding.code)
        spans = list(stretches.holding(finding.place.span)) if stretches else []
        self._used.update((finding.code, span) for span in spans)
        return self._first[finding.code, spans[0]] if spans else None

    def outcome(self, tried: Container[str]) -> tuple[Exempted, ...]:
        """What became of each. ``tried`` are the rules, by code, that could say all they had to say."""
        return tuple(
            Exempted(
                held.exemption,
                tuple(self._tried(named, held, tried) for named in held.exemption.names),
                bool(held.spans),
                held.expired,
            )
            for held in self._all
        )

    def _tried(self, named: Named, held: _Held, tried: Container[str]) -> Tried:
        rule = held.rules.get(named)
        if rule is None:
            return self._unknown(named)
        verdict = Verdict.UNUSED
        if not may_be_excepted(rule.code):
            verdict = Verdict.NEVER
        elif any((rule.code, span) in self._used for span in held.spans):
            verdict = Verdict.USED
        elif rule.code not in tried:
            verdict = Verdict.NOT_TRIED
        return Tried(named, verdict, (rule.code, rule.name))

    def _unknown(self, named: Named) -> Tried:
        if any(rule.code.startswith(named.name.upper()) for rule in self._rules.values()):
            return Tried(named, Verdict.SEVERAL)
        meant = nearest(named.name, self._rules)
        rule = self._rules[meant] if meant else None
        return Tried(named, Verdict.UNKNOWN, (rule.code, rule.name) if rule else None)
