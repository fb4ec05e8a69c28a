"""How often something is said to happen: ``varje vecka``, ``var fjortonde dag``, ``per månad``."""

import re
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from loftesverktyg.language.lowered import lowered


class Frequency(NamedTuple):
    """Once every ``every`` of ``unit``, or so many times ``per`` that: the text's own number says which.

    ``unit`` is one of dag, vecka, månad, kvartal, tertial, halvår and år.
    """

    every: Decimal
    unit: str
    start: int
    end: int


_DAYS = "måndag tisdag onsdag torsdag fredag lördag söndag helg"
_UNITS = {
    "dag": "dag dygn vardag morgon kväll natt",
    "vecka": f"vecka {_DAYS}",
    "månad": "månad",
    "kvartal": "kvartal",
    "tertial": "tertial",
    "halvår": "halvår termin",
    "år": "år kalenderår",
}
_DEFINITE = {
    "dagen": "dag", "dygnet": "dag", "veckan": "vecka", "månaden": "månad", "kvartalet": "kvartal",
    "tertialet": "tertial", "halvåret": "halvår", "terminen": "halvår", "året": "år",
}  # fmt: skip
_ADVERBS = {
    "dagligen": "dag", "veckovis": "vecka", "månadsvis": "månad", "månatligen": "månad",
    "kvartalsvis": "kvartal", "tertialvis": "tertial", "halvårsvis": "halvår", "årligen": "år",
    "årsvis": "år",
}  # fmt: skip
_ORDINALS = {
    "annan": 2, "annat": 2, "andra": 2, "tredje": 3, "fjärde": 4, "femte": 5, "sjätte": 6, "sjunde": 7,
    "åttonde": 8, "nionde": 9, "tionde": 10, "tolfte": 12, "fjortonde": 14, "tjugonde": 20, "trettionde": 30,
}  # fmt: skip
_BARE = {form: unit for unit, forms in _UNITS.items() for form in forms.split()}


def frequencies(text: str) -> list[Frequency]:
    """The frequencies of ``text``, in order; of ``två gånger om året`` the ``om året``.

    What happens ``varje fredag`` happens every week, what happens ``per termin`` every half year.
    """
    found = []
    low = lowered(text)
    for match in _pattern(slashes="/" in low).finditer(low):
        ordinal = match["ordinal"] or match["joined"]
        every = _ORDINALS[ordinal] if ordinal else int(match["digits"] or 1)
        kind = match.lastgroup or ""
        word = match[kind]
        unit = {"within": _DEFINITE, "adverb": _ADVERBS}.get(kind, _BARE)[word]
        if every:
            found.append(Frequency(Decimal(every), unit, *match.span()))
    return found


@cache
def _pattern(*, slashes: bool) -> re.Pattern[str]:
    bare = "|".join(sorted(_BARE, key=len, reverse=True))
    openings = "".join(sorted({word[0] for word in ("varje", "per", "i", "om", *_ADVERBS)}))
    slash = r"|(?<=\w)\s?/\s?(?P<slash>dag|dygn|vecka|månad|kvartal|tertial|halvår|termin|år)(?![\w/])"
    return re.compile(
        # Where none begins is told first, by a single letter.
        rf"\b(?=[{openings}])(?:(?:varje|per|vart?(?P<joined>annan|annat)"
        rf"|vart?\s{{1,3}}(?:(?P<ordinal>{'|'.join(_ORDINALS)})|(?P<digits>[0-9]{{1,3}}):[ae]))"
        rf"\s{{1,3}}(?P<bare>{bare})"
        rf"|(?:i|om)\s{{1,3}}(?P<within>{'|'.join(_DEFINITE)})"
        rf"|(?P<adverb>{'|'.join(_ADVERBS)}))(?!\w)"
        rf"{slash if slashes else ''}"
    )
