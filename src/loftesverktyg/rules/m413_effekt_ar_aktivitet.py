"""M413: an effect says what the parties do, and not what becomes different by it."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.goals import activities, has_movement, is_effect
from loftesverktyg.rules.needs import phrase_of
from loftesverktyg.rules.phrasing import marked, written
from loftesverktyg.rules.promise_texts import effect_words, in_effects
from loftesverktyg.rules.rule import Context, Hit, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit per effect, at its first verb that says what the parties do."""
    for reading, home, effekt in in_effects(context):
        if not is_effect(effekt) or not context.intact(*home, "mål") or has_movement(reading):
            continue
        match = next(activities(reading, context.lofte), None)
        if match is not None:
            yield Hit(
                marked(reading, match),
                f"{written(reading, match)} är något ni gör. En effekt är det som blir annorlunda av det.",
                "Flytta det till åtgärderna, och skriv här vad det ska leda till: ”Fler ska känna sig "
                "trygga …” eller ”Färre ska utsättas för …”. Är det ett mål för arbetet självt, skriv "
                "”mål: produktion”.",
            )


RULE = Rule(
    "M413",
    "effekt-är-aktivitet",
    Severity.VARNING,
    "Brå, Formulera mål: effektmål och produktionsmål",
    check,
    needs=phrase_of("aktivitetsverb", effect_words),
)
