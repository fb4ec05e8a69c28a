"""The word that a misspelt one was meant to be."""

from collections.abc import Iterable
from functools import cached_property

CUTOFF = 0.7
"""How much alike two words are, from 0 to 1, before one is suggested for the other."""

MAX_LENGTH = 40
"""The longest word that is compared. Ids and keys are shorter, and the time goes with the square."""

MAX_WORK = 3_000
"""The most pairs of words that one Suggester compares: far more than a löfte asks for, and a limit to
what a file made to be slow can cost."""

_BARE = str.maketrans("åäöé", "aaoe")


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate most like ``word``, or None where none is like enough to suggest.

    Case, and the rings and dots of å, ä and ö, count for little: ``atgard`` suggests ``åtgärd``.
    """
    return Suggester(candidates).nearest(word)


class Suggester:
    """:func:`nearest` for many words and the same candidates."""

    def __init__(self, candidates: Iterable[str]) -> None:
        self._all = candidates
        self._work = 0

    @cached_property
    def _candidates(self) -> list[str]:
        return [each for each in dict.fromkeys(self._all) if len(each) <= MAX_LENGTH]

    def nearest(self, word: str) -> str | None:
        """The candidate most like ``word``; None where none is near, or too much has been asked."""
        from difflib import SequenceMatcher  # a document without mistakes needs none

        self._work += len(self._candidates)
        if len(word) > MAX_LENGTH or self._work > MAX_WORK:
            return None
        folded = word.casefold()
        bare = SequenceMatcher(b=folded.translate(_BARE), autojunk=False)
        exact = SequenceMatcher(b=folded, autojunk=False)
        best: str | None = None
        best_score = (CUTOFF, 0.0)
        for candidate in self._candidates:
            other = candidate.casefold()
            bare.set_seq1(other.translate(_BARE))
            if bare.real_quick_ratio() < CUTOFF or bare.quick_ratio() < CUTOFF:
                continue
            exact.set_seq1(other)
            score = (bare.ratio(), exact.ratio())
            if score > best_score:
                best, best_score = candidate, score
        return best
