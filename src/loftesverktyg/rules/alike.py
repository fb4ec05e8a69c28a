"""Measures held against each other by their words alone."""

import re
from functools import cache

from loftesverktyg.language.dates import years
from loftesverktyg.language.prose import prose


def normalised(text: str) -> str:
    """``text`` without what does not change a promise: case, spaces, marks, and Markdown's own signs."""
    return " ".join(_words().findall(prose(text).replace("\u00ad", "").casefold()))


def timeless(text: str) -> str:
    """:func:`normalised`, and with every year as the same word: a copy often has new years only."""
    plain = prose(text)
    parts: list[str] = []
    at = 0
    for _, start, end in years(plain):
        parts += plain[at:start], " årtal "
        at = end
    return normalised("".join([*parts, plain[at:]]))


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+|%")
