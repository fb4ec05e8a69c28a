"""Words and phrases as users write them in their own lists: plain, with ``*`` for any ending of a word.

No more can be said, so that no list makes a text slow to search.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

MAX_WORDS = 10
MAX_LENGTH = 100

_WORD = re.compile(r"[^\W_](?:[\w.:/&’'%§+-]*[\w.%])?\*?")


class Occurrence(NamedTuple):
    """A phrase found: which one it was, and where."""

    phrase: str
    start: int
    end: int


class Wanted:
    """Phrases made ready to be found, whatever their case; a blank stands for any white space."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._phrases = [" ".join(phrase.split()) for phrase in phrases]
        # The longest first: of two that begin alike the one that says more is found.
        groups = sorted(enumerate(self._phrases), key=lambda each: -len(each[1]))
        some = "|".join(f"(?P<p{index}>{_pattern(phrase)})" for index, phrase in groups)
        self._pattern = re.compile(rf"(?<![\w-])(?:{some})(?![\w-])", re.IGNORECASE)

    def find(self, text: str) -> Iterator[Occurrence]:
        """The phrases in ``text``, in order, none inside another."""
        for match in self._pattern.finditer(text):
            if match.lastgroup:
                yield Occurrence(self._phrases[int(match.lastgroup[1:])], *match.span())


def is_phrase(text: str) -> bool:
    """Whether ``text`` is something to look for: words apart by blanks, ``*`` at a word's end at most."""
    found = text.split()
    return 0 < len(found) <= MAX_WORDS and len(text) <= MAX_LENGTH and all(map(_WORD.fullmatch, found))


def _pattern(phrase: str) -> str:
    # Nothing is gone back on: where the rest does not fit, no shorter word or blank would make it fit.
    return r"\s++".join(
        re.escape(word.removesuffix("*")) + (r"[\w-]*+" if word.endswith("*") else "")
        for word in phrase.split()
    )
