"""How often something is said to happen: ``varje vecka``, ``var fjortonde dag``, ``per månad``."""

import re
from decimal import Decimal
from functools import cache
from typing import NamedTuple


class Frequency(NamedTuple):
    """Once every ``every`` of ``unit``; the unit is one of dag, vecka, månad, kvartal, tertial, halvår and år."""

    every: Decimal
    unit: str
    start: int
    end: int


UNITS = {
    "dag": "dag", "dagen": "dag", "dagar": "dag", "dygn": "dag", "dygnet": "dag",
    "vecka": "vecka", "veckan": "vecka", "veckor": "vecka",
    "månad": "månad", "månaden": "månad", "månader": "månad",
    "kvartal": "kvartal", "kvartalet": "kvartal",
    "tertial": "tertial", "tertialet": "tertial",
    "halvår": "halvår", "halvåret": "halvår",
    "år": "år", "året": "år",
}  # fmt: skip
"""Every form of a unit that is read, and the unit."""

ORDINALS = {
    "annan": 2, "annat": 2, "andra": 2, "tredje": 3, "fjärde": 4, "femte": 5, "sjätte": 6, "sjunde": 7,
    "åttonde": 8, "nionde": 9, "tionde": 10, "tolfte": 12, "fjortonde": 14,
}  # fmt: skip


def frequencies(text: str) -> list[Frequency]:
    """The frequencies of ``text``, in order. ``två gånger om året`` gives its ``om året``."""
    found = []
    for match in _pattern().finditer(text):
        ordinal = match["ordinal"] or match["joined"]
        every = ORDINALS[ordinal.lower()] if ordinal else 1
        if match["digits"]:
            every = int(match["digits"])
        found.append(Frequency(Decimal(every), UNITS[match[match.lastgroup or ""].lower()], *match.span()))
    return found


@cache
def _pattern() -> re.Pattern[str]:
    ordinal = "|".join(ORDINALS)
    bare = "dag|vecka|månad|kvartal|tertial|halvår|år|dygn"
    fixed = "dagen|veckan|månaden|kvartalet|tertialet|halvåret|året|dygnet|halvår|kvartal|tertial"
    return re.compile(
        rf"\b(?:(?:varje|per|i\s+varje|en\s+gång\s+per)\s+(?P<each>{bare})"
        rf"|var(?:t)?\s+(?:(?P<ordinal>{ordinal})|(?P<digits>[0-9]{{1,3}}):[ae])\s+(?P<nth>{bare})"
        rf"|var(?:t)?(?P<joined>annan|annat)\s+(?P<second>{bare})"
        rf"|(?:i|om)\s+(?P<within>{fixed}))\b",
        re.I,
    )
