"""What the text of an effect speaks of: a change, or something that the parties do."""

import re
from collections.abc import Iterator
from functools import cache

from loftesverktyg.document import Lofte
from loftesverktyg.document.effekter import Effekt, Malslag
from loftesverktyg.language.phrases import Match, load_phrases
from loftesverktyg.rules.phrasing import CONDITIONAL, RELATIVE, begins_sentence, clause_before, phrases
from loftesverktyg.rules.promisers import ours, promisers
from loftesverktyg.rules.reading import Reading

_SUBORDINATE = RELATIVE | CONDITIONAL | {"att", "om"}
_ADVERBS = frozenset({"därför", "då", "nu", "sedan", "här", "där", "dessutom", "också"})
"""After these the verb comes before its subject: ”Därför patrullerar polisen”."""
_NEAR = 40


def is_effect(effekt: Effekt) -> bool:
    """Whether it is meant as an effect, and is not declared to be a goal for the work itself."""
    return effekt.mal in {None, Malslag.EFFEKT}


def has_movement(reading: Reading) -> bool:
    """Whether a text says which way something should move."""
    if next(load_phrases("rörelseord").find(reading.prose), None) is not None:
        return True
    return _from_to().search(reading.prose) is not None


def activities(reading: Reading, lofte: Lofte) -> Iterator[Match]:
    """The verbs in the main clauses of a text that say what the parties do.

    Those whose subject is somebody else are none: that the young visit the youth centre is an effect.
    """
    known = promisers(lofte)
    for match in phrases("aktivitetsverb", reading, _SUBORDINATE):
        own = reading.own_words
        first, *inside = own[match.start : match.end].lower().split()
        if first.endswith("s") or (first.endswith("a") and begins_sentence(own, match.start)):
            yield match  # ”vandringar genomförs”, ”Genomföra vandringar”
            continue
        before = clause_before(own, match.start)
        after = [*inside, *own[match.end : match.end + _NEAR].lower().split()[:1]]
        ahead = ours(after, known) if _ADVERBS.issuperset(before) else "vi" in after
        if ahead or ours(before, known):
            yield match


@cache
def _from_to() -> re.Pattern[str]:
    return re.compile(r"\bfrån\s[^.!?\n]{0,30}\d[^.!?\n]{0,30}\still\s[^.!?\n]{0,30}\d")
