"""K603: a stiff word where there is a plainer one."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.language.phrases import load_phrases, replacement_for
from loftesverktyg.rules.plain import limited, mark, rewrite, written
from loftesverktyg.rules.rule import Context, Hit, Rule
from loftesverktyg.rules.wording import quoted


@limited
def check(context: Context) -> Iterator[Hit]:
    """One hit per stiff word, with the plain one as change where it fits whatever stands around it."""
    stiff = load_phrases("kanslispråk")
    for reading in context.own_texts:
        for match in stiff.find(reading.own_words):
            entry = match.entry
            plain = replacement_for(match) or entry.replacement
            hint = f"Skriv {'' if entry.safe else 'hellre '}{quoted(plain)}." if plain else ""
            sure = replacement_for(match) if entry.safe and len(match.parts) == 1 else None
            yield Hit(
                mark(reading, match.start, match.end),
                f"{written(reading, match.start, match.end)} är kanslispråk.",
                " ".join(filter(None, (hint, entry.why))),
                change=rewrite(reading, match.start, match.end, sure) if sure else None,
            )


RULE = Rule(
    "K603",
    "kanslispråk",
    Severity.RAD,
    "Egen ordlista; språklagen (2009:600) 11 §: vårdat, enkelt och begripligt",
    check,
)
