"""K603: a stiff word where there is a plainer one."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.language.phrases import Match, load_phrases, replacement_for
from loftesverktyg.rules.needs import phrase_of
from loftesverktyg.rules.plain import limited, mark, rewrite
from loftesverktyg.rules.rule import Context, Hit, Rule
from loftesverktyg.rules.wording import quoted

_LIST = "kanslispråk"
_NOT_FIRST = frozenset({"angående", "beträffande"})


@limited
def check(context: Context) -> Iterator[Hit]:
    """One hit per stiff word, with the plain one as change where it fits whatever stands around it."""
    stiff = load_phrases(_LIST)
    for reading in context.own_texts:
        for match in stiff.find(reading.own_words):
            entry, words = match.entry, reading.text[match.start : match.end]
            if "-" in words:
                continue  # a part of something longer: icke-våld
            plain = replacement_for(match) or entry.replacement
            hint = f"Skriv {'' if entry.safe else 'hellre '}{quoted(plain)}." if plain else ""
            sure = replacement_for(match) if entry.safe and _fits(match, words) else None
            yield Hit(
                mark(reading, match.start, match.end),
                f"{quoted(words)} är kanslispråk.",
                " ".join(filter(None, (hint, entry.why))),
                change=rewrite(reading, match.start, match.end, sure) if sure else None,
            )


def _fits(match: Match, words: str) -> bool:
    """Whether the replacement fits where the match stands, and not only in most sentences."""
    if len(match.parts) > 1:
        return False
    # ”Angående trafiken är …”: what comes first in a sentence is not ”om trafiken”.
    if match.entry.base in _NOT_FIRST:
        return words[0].islower()
    # ”Det genomförs en utvärdering av arbetet” is not ”det utvärderas arbetet”.
    return not (match.entry.base.endswith(" av") and words.partition(" ")[0].endswith("s"))


RULE = Rule(
    "K603",
    "kanslispråk",
    Severity.RAD,
    "Egen ordlista; språklagen (2009:600) 11 §: vårdat, enkelt och begripligt",
    check,
    needs=phrase_of(_LIST),
)
