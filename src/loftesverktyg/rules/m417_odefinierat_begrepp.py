"""M417: a fuzzy word is used, and nothing explains what is meant by it."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain

from loftesverktyg.findings import Severity
from loftesverktyg.language.phrases import Entry, Match, load_phrases
from loftesverktyg.rules.needs import phrase_of
from loftesverktyg.rules.phrasing import marked, phrases, written
from loftesverktyg.rules.promise_texts import effect_words, in_effects, in_measures, measure_words
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.rule import Context, Hit, Rule
from loftesverktyg.rules.wording import shown

_LIST = "odefinierade"


def check(context: Context) -> Iterator[Hit]:
    """One hit per fuzzy word, where it first stands in a measure or an effect."""
    told = _explained((*context.lofte.ordlista, *context.known_words))
    for reading, measured in _texts(context):
        for match in phrases(_LIST, reading, frozenset()):
            concept = _concept(match.entry)
            if concept in told or (measured and concept == "trygghet") or _explained_here(reading, match):
                continue
            told.add(concept)
            yield Hit(
                marked(reading, match),
                f"{written(reading, match)} kan betyda olika saker, och ordlistan förklarar det inte.",
                f"Förklara vad ni menar, ”ordlista: {{{shown(match.entry.base)}: …}}”, eller skriv i "
                "stället det ni gör.",
            )


def _texts(context: Context) -> Iterator[tuple[Reading, bool]]:
    """The texts, and whether a measure of the effect says what its words mean."""
    yield from chain(
        ((reading, False) for reading, _, _ in in_measures(context)),
        ((reading, effekt.indikator is not None) for reading, _, effekt in in_effects(context)),
    )


def _concept(entry: Entry) -> str:
    """What an entry is about: those with the same tag are explained together."""
    return next(iter(entry.tags), entry.base)


def _explained(words: Iterable[str]) -> set[str]:
    """What ``words`` are about, in whatever form they stand there."""
    known = load_phrases(_LIST)
    return {_concept(match.entry) for word in words for match in known.find(word)}


def _explained_here(reading: Reading, match: Match) -> bool:
    """”Tidiga insatser (stöd före tio års ålder)”, ”…, det vill säga …”."""
    return _explanation().match(reading.text, match.end) is not None


@cache
def _explanation() -> re.Pattern[str]:
    return re.compile(
        r"\s{0,2}(?:\((?!se\b)|[,–—]?\s{0,2}(?:det vill säga|d\.v\.s\.|dvs|alltså|som betyder)\b)",
        re.IGNORECASE,
    )


RULE = Rule(
    "M417",
    "odefinierat-begrepp",
    Severity.RAD,
    "Brå, Välj åtgärder som påverkar orsakerna",
    check,
    needs=phrase_of(_LIST, measure_words, effect_words),
)
