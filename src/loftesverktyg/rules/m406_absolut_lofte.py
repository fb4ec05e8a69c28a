"""M406: a measure promises what nobody can keep."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.language.phrases import Match
from loftesverktyg.rules.needs import phrase_of
from loftesverktyg.rules.phrasing import RELATIVE, clause_before, marked, phrases, written
from loftesverktyg.rules.promise_texts import in_measures, measure_words
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.rule import Context, Hit, Rule
from loftesverktyg.rules.text_quantity import how_many_said

_SOFTENED = frozenset({"inte", "ej", "nästan", "sällan", "knappt"})
"""Just before, these take back what is absolute: ”inte alltid”, ”nästan aldrig”."""


def check(context: Context) -> Iterator[Hit]:
    """One hit per absolute word."""
    for reading, _, _ in in_measures(context):
        for match in phrases("absoluta", reading, RELATIVE):
            if _absolute(reading, match):
                yield Hit(
                    marked(reading, match),
                    f"{written(reading, match)} lovar mer än någon kan hålla: ett enda undantag bryter "
                    "löftet.",
                    "Skriv det ni klarar, som en andel eller en tid: ”minst 90\u00a0% av gångerna” eller "
                    "”inom 24 timmar”.",
                )


def _absolute(reading: Reading, match: Match) -> bool:
    if not _SOFTENED.isdisjoint(clause_before(reading.own_words, match.start)[-2:]):
        return False
    # ”minst en timme varje gång” says how long, and promises nothing of every time.
    return match.entry.base != "varje gång" or not how_many_said(reading, match.start)


RULE = Rule(
    "M406",
    "absolut-löfte",
    Severity.VARNING,
    "Egen bedömning: ett löfte ska vara så realistiskt att det går att hålla",
    check,
    needs=phrase_of("absoluta", measure_words),
)
