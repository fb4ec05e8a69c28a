"""The words of many texts taken together, to tell at once that there is nothing to look for in them."""

import re
from collections.abc import Iterable
from functools import cache, cached_property

from loftesverktyg.language.phrase_index import lists_in
from loftesverktyg.language.signs import has_any

_BETWEEN_TEXTS = "\n\nqq\n\n"
"""No word, so that the last word of one text and the first of the next are no neighbours."""
_MOST_MARKS = 100
"""A text with more different marks is read letter by letter: each mark costs a pass through it."""
_DASHES_AND_QUOTES = "–—”’…•"
"""What Swedish is written with, next to what Latin-1 has."""
_LOW_LETTERS = bytes(ord(each.lower()) if each.isalpha() else 32 for each in map(chr, range(256)))
"""For each character of Latin-1 itself in lower case, or a space where it is no letter."""


class Vocabulary:
    """What ``texts`` hold between them: their words, and the texts themselves as one.

    A word is here a run of letters, in lower case. What a text says when its names and quotations are left
    out has no other words than these: where one is missing here, it is missing in every text.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self.text = _BETWEEN_TEXTS.join(texts)

    @cached_property
    def runs(self) -> list[str]:
        """The words in the order of the texts."""
        return _low_letters(self.text).split()

    @cached_property
    def words(self) -> frozenset[str]:
        """Each word once."""
        return frozenset(self.runs)

    @cached_property
    def lists(self) -> frozenset[str]:
        """The word lists, of those in phrase_index.py, that may have an entry in one of the texts."""
        return lists_in(self.words)

    @cached_property
    def has_digits(self) -> bool:
        """Whether there is any digit from 0 to 9."""
        return digit().search(self.text) is not None

    def has_any(self, signs: Iterable[str]) -> bool:
        """Whether one of ``signs`` stands anywhere."""
        return has_any(self.text, signs)


def _low_letters(text: str) -> str:
    """``text`` in lower case, with a space for each mark and digit."""
    plain = text
    for mark in _DASHES_AND_QUOTES:
        plain = plain.replace(mark, " ")
    try:
        # By a table of bytes: a sixth of the time of what can take any letter.
        return plain.encode("latin-1").translate(_LOW_LETTERS).decode("latin-1")
    except UnicodeEncodeError:
        low = text.lower()
    marks = [each for each in set(low) if not each.isalpha() and not each.isspace()]
    if len(marks) > _MOST_MARKS:
        return "".join([each if each.isalpha() else " " for each in low])
    for mark in marks:
        low = low.replace(mark, " ")
    return low


@cache
def digit() -> re.Pattern[str]:
    """A digit from 0 to 9."""
    return re.compile("[0-9]")
