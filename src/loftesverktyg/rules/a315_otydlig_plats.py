"""A315: a measure speaks of chosen places and does not say which."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from loftesverktyg.findings import Severity
from loftesverktyg.language.phrases import load_phrases
from loftesverktyg.language.prose import own_words
from loftesverktyg.rules.needs import phrase_of
from loftesverktyg.rules.promise_texts import measure_words
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.rules.wording import quoted
from loftesverktyg.source import Span

_MOST_IN_ONE = 20


def check(context: Context) -> Iterator[Hit]:
    """One hit per such phrase in a measure that has no place of its own."""
    for index, atgard in enumerate(context.lofte.atgarder):
        path = ("åtgärder", index)
        if atgard.plats or not context.intact(*path, "plats"):
            continue
        for key, text in (("text", atgard.text), ("leverans", atgard.leverans)):
            plain = own_words(text or "")
            for match in islice(load_phrases("otydliga_platser").find(plain), _MOST_IN_ONE):
                if _named_after().match(plain, match.end):
                    continue
                yield Hit(
                    Mark((*path, key), words=Span(match.start, match.end)),
                    f"{quoted(plain[match.start : match.end])} säger inte var åtgärden görs.",
                    "Skriv vilka platser det är, till exempel ”plats: [Stationstorget, Gångtunneln]”.",
                )


@cache
def _named_after() -> re.Pattern[str]:
    # ”utvalda platser: torget och stationen”, ”utvalda platser (se bilaga 1)”
    return re.compile(
        r"\s*(?:[:(]|[,–—-]?\s*(?:till\sexempel|t\.?\s?ex\.?|bland\sannat|bl\.?\s?a\.?|såsom|nämligen|det\svill\ssäga"
        r"|dvs\.?|d\.v\.s\.)(?!\w))"
        r"|[^.!?]{0,120}(?<!\w)bilaga",
        re.IGNORECASE,
    )


RULE = Rule(
    "A315",
    "otydlig-plats",
    Severity.VARNING,
    "Egen bedömning, efter verkliga löften",
    check,
    needs=phrase_of("otydliga_platser", measure_words),
)
