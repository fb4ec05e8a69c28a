"""How hard a text is to read, as LIX."""

from typing import NamedTuple

from loftesverktyg.language.prose import prose
from loftesverktyg.language.remembered import remembered
from loftesverktyg.language.sentences import sentences
from loftesverktyg.language.words import written_words

LONG = 6
"""A word of more letters than this is long (Björnsson 1968)."""


class Lix(NamedTuple):
    """LIX and what it was made from; ``value`` is 0 for a text without words."""

    value: float
    words: int
    sentences: int
    long_words: int


@remembered
def lix(markdown: str) -> Lix:
    """LIX of a Markdown text: words per sentence + 100 × long words per word.

    Source: C.H. Björnsson, Läsbarhet, 1968. His bands: under 30 very easy, 30–40 easy, 40–50 medium,
    50–60 hard, over 60 very hard.
    """
    found = written_words(prose(markdown))
    if not found:
        return Lix(0.0, 0, 0, 0)
    count = max(1, len(sentences(markdown)))
    long = [word for word in found if len(word) > LONG]
    long_words = len([word for word in long if word.isalpha() or sum(map(str.isalpha, word)) > LONG])
    return Lix(len(found) / count + 100 * long_words / len(found), len(found), count, long_words)
