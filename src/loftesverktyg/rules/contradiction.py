"""Whether an amount in a text and a ``mängd`` can both be true.

The answer is no only where that is sure. A number per week and one per month are held against each other
with a wide margin: weeks fall out, and months are not equally long.
"""

from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from loftesverktyg.document.atgarder import Jamforelse, Mangd, Per
from loftesverktyg.language.frequency import Frequency
from loftesverktyg.language.numbers import Number
from loftesverktyg.rules.text_quantity import TextQuantity

_MONTHS = {"månad": 1, "kvartal": 3, "tertial": 4, "halvår": 6, "år": 12}
_DAYS = {"dag": Fraction(1), "vecka": Fraction(7)} | {
    unit: Fraction(1461, 48) * months for unit, months in _MONTHS.items()
}
_ENDS = {Jamforelse.MINST, Jamforelse.HOGST}
_LOOSE = Fraction(3, 2)
_TOTAL = 4
"""A number this many times as large may be the sum of what the other says per week."""


class Said(NamedTuple):
    """The least and the greatest number that a text's words may mean."""

    least: Fraction
    most: Fraction


def agree(quantity: TextQuantity, mangd: Mangd, margin: int) -> bool:
    """Whether the two may both be true; ``margin`` is per cent for ”cirka”."""
    number = quantity.number
    if mangd.antal is None or _opposite(number, mangd):
        return mangd.antal is None
    if number.value == mangd.antal and number.to is None and _on_the_same(quantity.frequency, mangd.per):
        return True  # as most do; what follows costs more
    said, antal = _said(number, margin), Fraction(mangd.antal)
    often, per = quantity.frequency, mangd.per
    if often is None or per is None or per is Per.PERIODEN:
        return _alike_or_total(said, antal, often, per)
    unit = per.value
    if often.unit == unit or (often.unit in _MONTHS and unit in _MONTHS):
        scale = _scale(often, unit, exact=True)
        return said.least * scale <= antal <= said.most * scale
    scale = _scale(often, unit, exact=False)
    return said.least * scale / _LOOSE <= antal <= said.most * scale * _LOOSE


def _on_the_same(often: Frequency | None, per: Per | None) -> bool:
    return often is None or per is None or (often.unit == per.value and often.every == 1)


def _scale(often: Frequency, unit: str, *, exact: bool) -> Fraction:
    """What a number per ``often`` is to be multiplied by to be one per ``unit``."""
    if often.unit == unit:
        return 1 / Fraction(often.every)
    sizes: dict[str, Fraction] = {each: Fraction(size) for each, size in _MONTHS.items()} if exact else _DAYS
    return sizes[unit] / (sizes[often.unit] * Fraction(often.every))


def _alike_or_total(said: Said, antal: Fraction, often: Frequency | None, per: Per | None) -> bool:
    if said.least <= antal <= said.most:
        return True
    if often is not None:  # ”två kvällar i veckan”, and 150 in the whole period
        return antal >= _TOTAL * said.least
    if per is None or per is Per.PERIODEN:
        return False
    return said.most >= _TOTAL * antal  # ”20 kvällar under hösten”, and two a week


def _said(number: Number, margin: int) -> Said:
    least, most = Fraction(number.value), Fraction(number.to if number.to is not None else number.value)
    if number.comparison == "ungefär":
        share = Fraction(margin, 100)
        return Said(least * (1 - share), most * (1 + share))
    if number.comparison == "mer än":
        return Said(least, most + 1)
    if number.comparison == "färre än":
        return Said(least - 1, most)
    return Said(min(least, most), max(least, most))


def _opposite(number: Number, mangd: Mangd) -> bool:
    """”Minst tio” in the one and ”högst tio” in the other."""
    return (
        mangd.jamforelse is not None
        and {number.comparison, mangd.jamforelse} == _ENDS
        and Decimal(number.value) == mangd.antal
    )
