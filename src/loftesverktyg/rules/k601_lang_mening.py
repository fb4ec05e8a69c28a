"""K601: a sentence that is too long to be held in mind."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.language.words import written_words
from loftesverktyg.rules.plain import counted, limited, mark
from loftesverktyg.rules.rule import Context, Hit, Rule


@limited
def check(context: Context) -> Iterator[Hit]:
    """One hit per long sentence, from its first word to its last. The easy text has K613."""
    limit, high = context.thresholds.lang_mening_ord, context.thresholds.for_lang_mening_ord
    for reading in context.own_texts:
        if not reading.in_sentences or reading.key == "lättläst" or _is_short(reading.text, limit):
            continue
        for start, end in reading.sentences:
            if end - start < 2 * limit or len(written_words(reading.prose[start:end])) <= limit:
                continue
            count, span = counted(reading, start, end)
            yield Hit(
                mark(reading, *span),
                f"Meningen har {count} ord.",
                f"Dela den, så att varje mening säger en sak. Sikta på högst {limit} ord.",
                severity=Severity.VARNING if count > high else Severity.RAD,
            )


def _is_short(text: str, limit: int) -> bool:
    """Whether a text has too few spaces for a long sentence, as most have. One in five words may lack its."""
    return len(text) < 2 * limit or 5 * len(text.split()) < 4 * limit


RULE = Rule(
    "K601",
    "lång-mening",
    Severity.RAD,
    "Egen bedömning; språklagen (2009:600) 11 §: vårdat, enkelt och begripligt",
    check,
)
