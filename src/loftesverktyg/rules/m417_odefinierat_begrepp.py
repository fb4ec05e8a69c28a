"""M417: a fuzzy word is used, and nothing explains what is meant by it."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

from loftesverktyg.findings import Severity
from loftesverktyg.language.nouns import same_noun
from loftesverktyg.language.phrases import Entry, Match, load_phrases
from loftesverktyg.rules.phrasing import marked, phrases, written
from loftesverktyg.rules.promise_texts import in_effects, in_measures
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.rule import Context, Hit, Rule
from loftesverktyg.rules.wording import shown

_LIST = "odefinierade"


def check(context: Context) -> Iterator[Hit]:
    """One hit per fuzzy word, where it first stands in a measure or an effect."""
    explained = _explained(context.lofte.ordlista)
    told = set(explained)
    for reading, measured in _texts(context):
        for match in phrases(_LIST, reading, frozenset()):
            word = match.entry.base
            if (
                word in told
                or (measured and word in {"trygghet", "otrygghet"})
                or _explained_here(reading, match)
            ):
                continue
            told.add(word)
            yield Hit(
                marked(reading, match),
                f"{written(reading, match)} kan betyda olika saker, och ordlistan förklarar det inte.",
                f"Skriv vad ni menar: ”ordlista: {{{shown(word)}: …}}”. Eller säg i stället vad ni gör.",
            )


def _texts(context: Context) -> Iterator[tuple[Reading, bool]]:
    """The texts, and whether a measure of the effect says what its words mean."""
    yield from chain(
        ((reading, False) for reading, _, _ in in_measures(context)),
        ((reading, effekt.indikator is not None) for reading, _, effekt in in_effects(context)),
    )


def _explained(ordlista: dict[str, str]) -> Iterator[str]:
    """The entries of the list that the glossary has, in any of their forms."""
    if not ordlista:
        return
    known = load_phrases(_LIST)
    for key in ordlista:
        yield from (match.entry.base for match in known.find(key))
        yield from (entry.base for entry in known.entries if _same(entry, key))


def _same(entry: Entry, key: str) -> bool:
    return same_noun(entry.base, key.strip())


def _explained_here(reading: Reading, match: Match) -> bool:
    """”Tidiga insatser (stöd före tio års ålder)”, ”…, det vill säga …”."""
    return _explanation().match(reading.text, match.end) is not None


@cache
def _explanation() -> re.Pattern[str]:
    return re.compile(
        r"\s{0,2}(?:\((?!se\b)|[,–—]?\s{0,2}(?:det vill säga|d\.v\.s\.|dvs|alltså|som betyder)\b)",
        re.IGNORECASE,
    )


RULE = Rule("M417", "odefinierat-begrepp", Severity.RAD, "Brå, Välj åtgärder som påverkar orsakerna", check)
