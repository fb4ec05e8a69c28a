"""Whether a text may have codes among its numbers, such as phone numbers and ”årskurs 6”.

Most texts have none, and are spared the pattern that finds them: it takes long to make, and to search with.
"""

import re
from functools import cache

from loftesverktyg.language.word_sets import word_set

STREETS = ("gatan", "vägen", "torget", "gränden", "stigen", "allén", "backen", "platsen", "leden")
"""How the names end of streets that have a number after them."""

_MOST = 100
_LOOK_BACK = 60
_SPACE = " \u00a0"
_SHORT_NUMBERS = frozenset({"112", "114", "1177"})


def may_hold_codes(text: str) -> bool:
    """Whether any digits of ``text`` look like a code; False is certain. A text with very many may."""
    for count, run in enumerate(_digits().finditer(text)):
        if count == _MOST or _may_be_code(text, *run.span()):
            return True
    return False


def _may_be_code(text: str, start: int, end: int) -> bool:
    before = text[start - 1 : start] if start else " "
    after = text[end : end + 2]
    length = end - start
    if before in _SPACE and _numbers_things(text[max(0, start - _LOOK_BACK) : max(0, start - 1)]):
        return True
    if after[1:].isdigit():
        if length == 3 and after[0] in _SPACE:
            return True
        if after[0] == "." and text.count(".", end, end + 6) > 1:
            return True
    return (
        (text[start] == "0" and before != "-" and not before.isalnum())
        or before == "+"
        or length >= 6
        or text[start:end] in _SHORT_NUMBERS
    )


def _numbers_things(before: str) -> bool:
    """Whether the last word is one that a number comes after as a name: ”bilaga”, ”Storgatan”, ”§”."""
    before = before.removesuffix(".")
    at = len(before)
    while at and (before[at - 1].isalnum() or before[at - 1] == "_"):
        at -= 1
    word = before[at:]
    return before.endswith("§") or word.casefold() in word_set("numrerat") or word.endswith(STREETS)


@cache
def _digits() -> re.Pattern[str]:
    return re.compile("[0-9][0-9]*")  # found sooner than one that begins with a repetition
