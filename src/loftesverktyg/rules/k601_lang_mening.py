"""K601: a sentence that is too long to be held in mind."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.language.words import words
from loftesverktyg.rules.plain import limited, mark
from loftesverktyg.rules.rule import Context, Hit, Rule


@limited
def check(context: Context) -> Iterator[Hit]:
    """One hit per long sentence, from its first word to its last. The easy text has K613."""
    limit, high = context.thresholds.lang_mening_ord, context.thresholds.for_lang_mening_ord
    for reading in context.own_texts:
        # A word is a letter and a space at least: most texts are too short to hold a long sentence.
        if not reading.in_sentences or reading.key == "lättläst" or len(reading.text) < 2 * limit:
            continue
        for start, end in reading.sentences:
            if end - start < 2 * limit:
                continue
            found = words(reading.prose[start:end])
            if len(found) > limit:
                yield Hit(
                    mark(reading, start + found[0].start, start + found[-1].end),
                    f"Meningen har {len(found)} ord.",
                    f"Dela den, så att varje mening säger en sak. Sikta på högst {limit} ord.",
                    severity=Severity.VARNING if len(found) > high else Severity.RAD,
                )


RULE = Rule(
    "K601",
    "lång-mening",
    Severity.RAD,
    "Egen bedömning; språklagen (2009:600) 11 §: vårdat, enkelt och begripligt",
    check,
)
