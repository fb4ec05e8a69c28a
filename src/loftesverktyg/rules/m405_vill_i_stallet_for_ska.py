"""M405: a measure says what the parties want, and not what they will do."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.language.phrases import Match
from loftesverktyg.rules.needs import phrase_of
from loftesverktyg.rules.phrasing import (
    CONDITIONAL,
    RELATIVE,
    begins_sentence,
    clause_before,
    marked,
    phrases,
    written,
)
from loftesverktyg.rules.promise_texts import in_measures, measure_words
from loftesverktyg.rules.promisers import others, ours, promisers
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.rule import Context, Hit, Rule

_OPENERS = RELATIVE | CONDITIONAL | {"om", "att"}
_OURS_ALONE = frozenset({"ambitionen", "vår", "avsikten", "är", "eventuellt"})
"""First words of entries that say themselves that it is the parties who want."""


def check(context: Context) -> Iterator[Hit]:
    """One hit per word of will that is about a party, or about nobody."""
    known = promisers(context.lofte)
    for reading, _, _ in in_measures(context):
        for match in phrases("viljeord", reading, _OPENERS):
            if _about_us(reading, match, known):
                yield Hit(
                    marked(reading, match),
                    f"{written(reading, match)} säger vad ni önskar, men lovar inte att ni gör det.",
                    "Skriv ”ska”, eller bara verbet som i ”Kommunen bygger två farthinder”. Är det inte "
                    "bestämt än, ta bort åtgärden tills det är det.",
                )


def _about_us(reading: Reading, match: Match, known: frozenset[str]) -> bool:
    before = clause_before(reading.own_words, match.start)
    if ours(before, known):
        return True
    after = reading.own_words[match.start : match.end + 60].lower().replace(",", " ").split()[1:4]
    first = match.entry.base.split()[0]
    if first in {"vill", "vilja"}:
        alone = begins_sentence(reading.own_words, match.start)
        return not others(after) and (alone or ours(after, known))
    return first in _OURS_ALONE or not others([*before, *after])


RULE = Rule(
    "M405",
    "vill-i-stället-för-ska",
    Severity.VARNING,
    "Egen bedömning",
    check,
    needs=phrase_of("viljeord", measure_words),
)
