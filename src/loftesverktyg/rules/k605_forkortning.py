"""K605: an abbreviation that could be written out."""

import re
from collections.abc import Iterator
from functools import cache

from loftesverktyg.findings import Severity
from loftesverktyg.language.phrases import Match, load_phrases, replacement_for
from loftesverktyg.rules.needs import phrase_of
from loftesverktyg.rules.plain import limited, mark, rewrite, written
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.rule import Context, Hit, Rule
from loftesverktyg.rules.wording import quoted

_LIST = "förkortningar"
_UNITS = ("mkr", "mnkr", "tkr", "ggr")
_LAST = frozenset(
    {"m.m", "m.fl", "mfl", "o.s.v", "osv", "etc", "t.v", "f.n", "e.d", "e.dyl", "o.d", "o.dyl", *_UNITS}
)
"""Those that a sentence may end with. The others point at what comes after them."""


@limited
def check(context: Context) -> Iterator[Hit]:
    """One hit per abbreviation, with its words as change where they are sure."""
    abbreviations = load_phrases(_LIST)
    for reading in context.own_texts:
        for match in abbreviations.find(reading.own_words):
            entry = match.entry
            full = _full(match, reading) if entry.safe else None
            hint = f"Skriv ut {quoted(entry.replacement or '')}."
            yield Hit(
                mark(reading, match.start, match.end),
                f"{written(reading, match.start, match.end)} är en förkortning.",
                " ".join(filter(None, (hint, entry.why))),
                change=rewrite(reading, match.start, match.end, full) if full else None,
            )


def _full(match: Match, reading: Reading) -> str | None:
    """The words to write, with a point after them only where a sentence ends, and can end there.

    Where the next word was written with no space after the last point, one is put there.
    """
    full, text = replacement_for(match), reading.text
    if full is None or (match.entry.base.startswith(_UNITS) and _one().search(text[: match.start][-4:])):
        return None
    if not reading.in_sentences or match.entry.base.rstrip(".") not in _LAST:
        full = full.rstrip(".")
    return f"{full} " if text[match.end : match.end + 1].isalnum() else full


@cache
def _one() -> re.Pattern[str]:
    """``1 mkr`` is one million, and not millions; ``1 ggr`` is once."""
    return re.compile(r"(?<![0-9.,])1[ \u00a0]\Z")


RULE = Rule(
    "K605",
    "förkortning",
    Severity.RAD,
    "Egen ordlista; språklagen (2009:600) 11 §: vårdat, enkelt och begripligt",
    check,
    needs=phrase_of(_LIST),
)
