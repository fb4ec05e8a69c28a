"""What the text of an effect speaks of: a change, or something that the parties do."""

import re
from collections.abc import Iterator
from functools import cache

from loftesverktyg.document import Lofte
from loftesverktyg.document.effekter import Effekt, Malslag
from loftesverktyg.language.phrases import Match, load_phrases
from loftesverktyg.rules.phrasing import CONDITIONAL, RELATIVE, begins_sentence, clause_before, phrases
from loftesverktyg.rules.promisers import others, ours, promisers
from loftesverktyg.rules.reading import Reading

_SUBORDINATE = RELATIVE | CONDITIONAL | {"att", "om"}
_MODAL = frozenset({"ska", "skall", "kan", "kommer", "har", "måste", "att", "inte", "också", "även"})


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
        before = clause_before(reading.own_words, match.start)
        first = reading.text[match.start : match.end].split()[0].lower()
        passive = first.endswith("s")
        alone = begins_sentence(reading.own_words, match.start) and first.endswith("a")
        after = reading.own_words[match.end : match.end + 40].lower().split()[:2]
        doer = ours(before, known) or (not before and ours(after, known))
        if passive or alone or (doer and not (others(before) and not ours(before, known))):
            yield match


@cache
def _from_to() -> re.Pattern[str]:
    return re.compile(r"\bfrån\s[^.!?\n]{0,30}\d[^.!?\n]{0,30}\still\s[^.!?\n]{0,30}\d")
