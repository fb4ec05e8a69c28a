"""M404: a measure makes a reservation, so that the promise cannot be broken."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.needs import phrase_of
from loftesverktyg.rules.phrasing import marked, phrases, written
from loftesverktyg.rules.promise_texts import in_measures, measure_words
from loftesverktyg.rules.rule import Context, Hit, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit per reservation in a measure that does not say its condition in ``villkor``."""
    for reading, home, atgard in in_measures(context):
        if atgard.villkor or not context.intact(*home, "villkor"):
            continue
        for match in phrases("reservationer", reading, frozenset()):
            yield Hit(
                marked(reading, match),
                f"Med {written(reading, match)} kan löftet inte brytas, och då lovar det inget.",
                "Lova det ni säkert klarar, om så bara en gång i månaden. Beror det på något bestämt, "
                "skriv vad: ”villkor: när tio vuxna har anmält sig”.",
            )


RULE = Rule(
    "M404",
    "reservation",
    Severity.VARNING,
    "Egen bedömning",
    check,
    needs=phrase_of("reservationer", measure_words),
)
