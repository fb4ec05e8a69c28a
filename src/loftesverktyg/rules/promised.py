"""How much a measure has promised by a certain day, as far as that can be known.

What is promised ``per vecka`` grows with the weeks of the measure's period. Where a week has only begun
it cannot be told whether it counts, so there are two answers: what must have been done by then at the
least, and what may have been expected at the most.
"""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from loftesverktyg.document import Atgard, Lofte
from loftesverktyg.document.atgarder import Jamforelse, Mangd, Per
from loftesverktyg.rules.months import whole_months
from loftesverktyg.rules.periods import backwards

_DAYS = {Per.DAG: 1, Per.VECKA: 7}
_MONTHS = {Per.MANAD: 1, Per.KVARTAL: 3, Per.TERTIAL: 4, Per.HALVAR: 6, Per.AR: 12}


class Promised(NamedTuple):
    """Between ``least`` and ``most`` were promised; ``counted`` says how that comes, in Swedish."""

    least: Decimal
    most: Decimal
    counted: str


def promised(atgard: Atgard, lofte: Lofte, on: date | None) -> Promised | None:
    """What ``atgard`` promised to have done by the end of the day ``on``; None where it cannot be known.

    That is so where the promise holds in a season or under a condition only, where it is per place and
    no places are named, and before the measure's period has begun.
    """
    mangd = atgard.mangd
    if mangd is None or mangd.antal is None or mangd.sasong or atgard.villkor:
        return None
    places = len(set(atgard.plats)) if mangd.per_plats else 1
    times = _times(mangd, atgard, lofte, on)
    if not places or times is None:
        return None
    least, most, counted = times
    if places > 1:
        counted = f"{counted} på {places} platser" if counted else f"på {places} platser"
    return Promised(mangd.antal * least * places, mangd.antal * most * places, counted)


def _times(mangd: Mangd, atgard: Atgard, lofte: Lofte, on: date | None) -> tuple[int, int, str] | None:
    """How many times the number is to be counted: in whole weeks, and in weeks of the calendar."""
    if mangd.per in {None, Per.PERIODEN} or mangd.jamforelse is Jamforelse.INOM or mangd.per is None:
        return 1, 1, ""
    days = _days(atgard, lofte)
    if days is None or on is None or on < days[0]:
        return None
    first, last = days[0], min(days[1], on)
    if mangd.per in _DAYS:
        unit = _DAYS[mangd.per]
        least = ((last - first).days + 1) // unit
        most = (last.toordinal() - 1) // unit - (first.toordinal() - 1) // unit + 1
    else:
        unit = _MONTHS[mangd.per]
        least = whole_months(first, last) // unit
        most = _month(last) // unit - _month(first) // unit + 1
    return least, most, f"{least} {_PLURAL[mangd.per] if least != 1 else mangd.per.value}"


_PLURAL = {
    Per.DAG: "dagar",
    Per.VECKA: "veckor",
    Per.MANAD: "månader",
    Per.KVARTAL: "kvartal",
    Per.TERTIAL: "tertial",
    Per.HALVAR: "halvår",
    Per.AR: "år",
}


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1


def _days(atgard: Atgard, lofte: Lofte) -> tuple[date, date] | None:
    """The first and the last day of the measure, each from its own period or else from the löfte's."""
    own, whole = atgard.period, lofte.period
    first = (own.fran if own else None) or (whole.fran if whole else None)
    last = (own.till if own else None) or (whole.till if whole else None)
    if first is None or last is None or last < first or (whole is not None and backwards(whole)):
        return None
    return first, last
