"""What a promise for each week or month comes to in all."""

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from loftesverktyg.document.atgarder import Mangd, Per
from loftesverktyg.document.period import Period

_DAYS = {Per.DAG: 1, Per.VECKA: 7}
_MONTHS = {Per.MANAD: 1, Per.KVARTAL: 3, Per.TERTIAL: 4, Per.HALVAR: 6, Per.AR: 12}
_FEWEST = 2
# Beyond this the rounded number says something else than the promise.
_MOST_OFF = Decimal("0.1")


class Total(NamedTuple):
    """How many in all. ``exact`` where the time is a whole number of weeks or months."""

    value: Decimal
    exact: bool


def total(mangd: Mangd, period: Period | None) -> Total | None:
    """How many ``mangd`` comes to in ``period``; None where that cannot be said, or says nothing new.

    It cannot be said where only some of the days count: in a season, or of a day at certain times.
    """
    if mangd.antal is None or mangd.per is None or mangd.sasong or period is None:
        return None
    if (mangd.per is Per.DAG and mangd.tid) or not period.fran or not period.till:
        return None
    times = _times(mangd.per, period.fran, period.till)
    if times < _FEWEST:
        return None
    value = mangd.antal * times
    if times == times.to_integral_value():
        return Total(value, exact=True)
    rounded = _rounded(value)
    # Under two the unit would be in the wrong number.
    if rounded < _FEWEST or abs(rounded - value) > value * _MOST_OFF:
        return None
    return Total(rounded, exact=False)


def _times(per: Per, first: date, last: date) -> Decimal:
    """How many of ``per`` there are from ``first`` to ``last``, both included; zero for what is no time."""
    if last < first:
        return Decimal(0)
    if per in _DAYS:
        return Decimal((last - first).days + 1) / _DAYS[per]
    if per in _MONTHS:
        return _months(first, last) / _MONTHS[per]
    return Decimal(0)


def _months(first: date, last: date) -> Decimal:
    """The months, and what is left in days of an average one. 1 February–31 March is two."""
    if last == date.max:
        return Decimal(0)
    after = last + timedelta(days=1)
    whole = (after.year - first.year) * 12 + after.month - first.month
    days = after.day - first.day
    return whole + days / Decimal("30.4375")


def _rounded(value: Decimal) -> Decimal:
    """To a number that is said of something counted roughly: 99.9 is 100, 143 is 140."""
    if value < 20:
        step = Decimal(1)
    elif value < 100:
        step = Decimal(5)
    else:
        step = Decimal(10) ** (value.adjusted() - 1)
    return (value / step).quantize(Decimal(1), ROUND_HALF_UP) * step
