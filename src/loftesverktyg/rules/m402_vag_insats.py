"""M402: a measure or an effect names an effort in words that promise nothing, and nothing else does."""

import re
from collections.abc import Iterator
from functools import cache

from loftesverktyg.document import Path
from loftesverktyg.findings import Severity
from loftesverktyg.language.phrases import Match
from loftesverktyg.rules.needs import phrase_of
from loftesverktyg.rules.parts import whole
from loftesverktyg.rules.phrasing import CONDITIONAL, RELATIVE, clause_before, marked, phrases, written
from loftesverktyg.rules.promise_examples import quantity_example
from loftesverktyg.rules.promise_texts import effect_words, in_effects, in_measures, measure_words
from loftesverktyg.rules.promisers import ours, promisers
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.rule import Context, Hit, Rule
from loftesverktyg.rules.text_quantity import how_many_said

_OPENERS = RELATIVE | CONDITIONAL
_MOVEMENT = frozenset({"utveckla", "förbättra", "stärka", "fördjupa", "öka", "underlätta"})
"""These say little of a measure, but are what Brå wants an effect to be written with."""


def check(context: Context) -> Iterator[Hit]:
    """One hit per vague effort in a measure without quantity and result, or an effect without a measure."""
    known = promisers(context.lofte)
    for reading, home, atgard in in_measures(context):
        if atgard.mangd or atgard.leverans or not _whole(context, home, "mängd", "leverans"):
            continue
        hint = (
            f"Skriv vad ni gör och hur mycket, till exempel ”{quantity_example(atgard, context.lofte)}”, "
            "eller vad som finns när ni är klara: ”leverans: …”."
        )
        for match in _promised(reading, known):
            yield Hit(
                marked(reading, match),
                f"{written(reading, match)} säger inte vad som blir gjort, och åtgärden har varken mängd "
                "eller leverans.",
                hint,
            )
    for reading, home, effekt in in_effects(context):
        if effekt.indikator or effekt.metod or not _whole(context, home, "indikator", "metod"):
            continue
        for match in _promised(reading, known):
            if match.entry.base.split()[0] not in _MOVEMENT:
                yield Hit(
                    marked(reading, match),
                    f"{written(reading, match)} säger inte vad som ska bli annorlunda, och effekten mäts "
                    "inte.",
                    "Skriv vad som ska förändras, till exempel ”Fler ska känna sig trygga …”, och hur det "
                    "mäts: ”indikator: …”.",
                )


def _whole(context: Context, home: Path, *keys: str) -> bool:
    return all(whole(context, *home, key) for key in keys)


def _promised(reading: Reading, known: frozenset[str]) -> Iterator[Match]:
    for match in phrases("vaga_insatser", reading, _OPENERS):
        before = clause_before(reading.own_words, match.start)
        first = reading.text[match.start : match.end].split()[0].lower()
        if _past().fullmatch(first) and not _is_verb(before, known):
            continue  # ”prioriterade områden”, ”fokuserat arbete”
        if before[-2:] == ["för", "att"] or "om" in before[-3:-1]:
            continue  # why something else is done, or on what condition
        if not how_many_said(reading, match.start):
            yield match


def _is_verb(before: list[str], known: frozenset[str]) -> bool:
    """Whether a form that may be a participle is none: a party stands before it, or ”har”."""
    return ours(before[-1:], known) or not {"har", "hade", "ha"}.isdisjoint(before[-2:])


@cache
def _past() -> re.Pattern[str]:
    return re.compile(r"\w+(?:ade|at)")


RULE = Rule(
    "M402",
    "vag-insats",
    Severity.VARNING,
    "Egen bedömning, efter verkliga löften där orden är vanliga",
    check,
    needs=phrase_of("vaga_insatser", measure_words, effect_words),
)
