"""Proper names in running text, known by their capitals."""

import re
from functools import cache

from loftesverktyg.language.spans import Spans

_LOOK_BACK = 40
_OPENERS = frozenset("(”“\"'’»«–—-•*_[")
_STOPS = frozenset(".!?…:|")


def proper_name_spans(text: str) -> Spans:
    """Capitalised words, and runs of them such as Fokus Ungdom, Alltid Öppet AB or Polisen i Exempelby.

    A word whose capital may come from a sentence's beginning counts only when the next word has a capital
    too. Three or more words in capitals throughout are somebody shouting, not a name.
    """
    spans: Spans = []
    for match in _name().finditer(text):
        start, end = match.span()
        if _opens_sentence(text, start):
            first = match["first"]
            rest = text[start + len(first) : end].lstrip(" \u00a0")
            if not rest:
                continue
            if rest[0].islower():  # ”Alltid i Exempelby”: the name is what comes after the small word
                start = end - len(rest) + len(rest.split()[0]) + 1
        if not _shouted(text[start:end]):
            spans.append((start, end))
    return spans


def _opens_sentence(text: str, at: int) -> bool:
    """Whether a sentence, a line, a quotation or a bracket begins at ``at``."""
    near = text[max(0, at - _LOOK_BACK) : at]
    bare = near.rstrip(" \t\u00a0")
    if not bare or bare[-1] == "\n":
        return True
    if bare[-1] in _OPENERS:
        return bare[-1] not in "-*_" or len(bare) == 1 or bare[-2].isspace()
    return len(bare) < len(near) and bare.rstrip("”“\"'’»«)")[-1:] in _STOPS


def _shouted(name: str) -> bool:
    words = name.split()
    return len(words) > 2 and all(word.isupper() for word in words)


@cache
def _name() -> re.Pattern[str]:
    capital = "[A-ZÅÄÖÉÜØÆ]"
    rest = r"[^\W_]*+(?:[-&][^\W_]++)*+"
    space = r"[ \u00a0]"
    small = rf"(?:{space}(?:i|och|vid|på|de|von|af|&))?"
    # The capital comes before the look back: so the search goes from capital to capital.
    return re.compile(rf"(?P<first>{capital}(?<![\w-].){rest})(?:{small}{space}{capital}{rest})*+")
