"""M401: a measure or an effect says what the parties are for, and not what they do or what changes."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.needs import phrase_of
from loftesverktyg.rules.phrasing import marked, phrases, written
from loftesverktyg.rules.promise_examples import quantity_in_words
from loftesverktyg.rules.promise_texts import effect_words, in_effects, in_measures, measure_words
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.rule import Context, Hit, Rule

_SEEMING = frozenset({"vara", "bli", "ha", "få", "vilja", "kunna"})


def check(context: Context) -> Iterator[Hit]:
    """One hit per vague verb."""
    for reading, _, atgard in in_measures(context):
        example = f"”{quantity_in_words(atgard, context.lofte)}”"
        yield from _hits(reading, f"Skriv i stället vad ni gör, hur mycket och var, till exempel {example}.")
    for reading, _, _ in in_effects(context):
        yield from _hits(
            reading,
            "Skriv i stället vad som ska bli annorlunda, med ett ord som visar åt vilket håll: ”Fler ska "
            "känna sig trygga …” eller ”Färre ska utsättas för …”.",
        )


def _hits(reading: Reading, hint: str) -> Iterator[Hit]:
    for match in phrases("vaga_verb", reading):
        if not _SEEMING.isdisjoint(reading.text[match.start : match.end].lower().split()[1:2]):
            continue  # ”verkar vara bra för” is how something seems
        yield Hit(
            marked(reading, match), f"{written(reading, match)} säger vad ni är för, inte vad ni lovar.", hint
        )


RULE = Rule(
    "M401",
    "vagt-verb",
    Severity.VARNING,
    "Brå, Formulera mål",
    check,
    needs=phrase_of("vaga_verb", measure_words, effect_words),
)
