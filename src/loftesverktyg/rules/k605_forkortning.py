"""K605: an abbreviation that could be written out."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.language.phrases import load_phrases, replacement_for
from loftesverktyg.rules.plain import limited, mark, rewrite, written
from loftesverktyg.rules.rule import Context, Hit, Rule
from loftesverktyg.rules.wording import quoted


@limited
def check(context: Context) -> Iterator[Hit]:
    """One hit per abbreviation, with its words as change where they are sure."""
    abbreviations = load_phrases("förkortningar")
    for reading in context.own_texts:
        for match in abbreviations.find(reading.own_words):
            entry = match.entry
            full = replacement_for(match) if entry.safe else None
            hint = f"Skriv ut {quoted(entry.replacement or '')}."
            yield Hit(
                mark(reading, match.start, match.end),
                f"{written(reading, match.start, match.end)} är en förkortning.",
                " ".join(filter(None, (hint, entry.why))),
                change=rewrite(reading, match.start, match.end, full) if full else None,
            )


RULE = Rule(
    "K605",
    "förkortning",
    Severity.RAD,
    "Egen ordlista; språklagen (2009:600) 11 §: vårdat, enkelt och begripligt",
    check,
)
