"""M403: a measure says how much in words that cannot be counted, and has no quantity."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.language.phrases import Match
from loftesverktyg.rules.needs import phrase_of
from loftesverktyg.rules.parts import whole
from loftesverktyg.rules.phrasing import CONDITIONAL, RELATIVE, marked, phrases, written
from loftesverktyg.rules.promise_examples import quantity_example
from loftesverktyg.rules.promise_texts import in_measures, measure_words
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.rule import Context, Hit, Rule
from loftesverktyg.rules.text_quantity import how_many_said, how_often_said

_OPENERS = RELATIVE | CONDITIONAL
_HOW_MANY = frozenset({"flertalet", "merparten", "snarast"})
"""With the phrases, these say how many or how soon, not how often: a number in the sentence is better."""


def check(context: Context) -> Iterator[Hit]:
    """One hit per vague amount in a measure without ``mängd``, unless its sentence says how much."""
    for reading, home, atgard in in_measures(context):
        if atgard.mangd or not whole(context, *home, "mängd"):
            continue
        for match in phrases("vaga_mängder", reading, _OPENERS):
            if not _said(reading, match):
                yield Hit(
                    marked(reading, match),
                    f"{written(reading, match)} går inte att räkna, och åtgärden har ingen mängd.",
                    "Skriv hur mycket, i texten och till exempel så här: "
                    f"”{quantity_example(atgard, context.lofte)}”.",
                )


def _said(reading: Reading, match: Match) -> bool:
    if how_often_said(reading, match.start):
        return True
    how_many = " " in match.entry.base or match.entry.base in _HOW_MANY
    return how_many and how_many_said(reading, match.start)


RULE = Rule(
    "M403",
    "vag-mängd",
    Severity.VARNING,
    "Egen bedömning, efter verkliga löften där orden är vanliga",
    check,
    needs=phrase_of("vaga_mängder", measure_words),
)
