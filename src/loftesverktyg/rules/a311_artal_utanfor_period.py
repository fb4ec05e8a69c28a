"""A311: a text names a year that is neither in the period nor of a source or the previous löfte."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby, islice
from operator import itemgetter

from loftesverktyg.findings import Severity
from loftesverktyg.language.dates import Year, years
from loftesverktyg.rules.known_years import unknown_years
from loftesverktyg.rules.needs import digits
from loftesverktyg.rules.periods import backwards
from loftesverktyg.rules.previous import previous_document
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.source import Span

_HISTORY = 20
"""A year longer ago than this is history (”torget byggdes 1968”), and no date left from another löfte."""

_MOST_IN_ONE = 20
"""More in the same text says nothing new."""


def check(context: Context) -> Iterator[Hit]:
    """One hit per such year, with the end of the period that it lies beyond as label."""
    period = context.lofte.period
    if period is None or period.fran is None or period.till is None or backwards(period):
        return  # S105, Y011 or A307 says so
    first, last = period.fran.year, period.till.year
    outside = [
        (reading, each)
        for reading in context.texts_with_digits
        for each in years(reading.prose)
        if not first <= each.year <= last and not _is_name(reading.prose, each)
    ]
    if not outside:
        return
    odd = _odd(context, first, {each.year for _, each in outside})
    for reading, group in groupby(outside, key=itemgetter(0)):
        found = (each for _, each in group if each.year in odd)
        for value, start, end in islice(found, _MOST_IN_ONE):
            yield _hit(Mark(reading.path, words=Span(start, end)), value, early=value < first)


def _odd(context: Context, first: int, years: set[int]) -> frozenset[int]:
    """Those of ``years`` that need a reason and have none."""
    lofte, previous = context.lofte, previous_document(context)
    odd = unknown_years(lofte, years)
    if previous is not None and previous.lofte is not None:
        odd = unknown_years(previous.lofte, odd)
        named = False
    else:
        # A previous löfte that cannot be read may be what an earlier year is of.
        named = lofte.foregaende is not None or not context.intact("föregående")
    earliest = first if named else first - _HISTORY
    return frozenset(year for year in odd if year >= earliest)


def _is_name(text: str, year: Year) -> bool:
    """Whether a year belongs to a name (”Agenda 2030”), or is that of ”1990-talet”."""
    before = text[max(0, year.start - 60) : year.start]
    return _in_name().search(before) is not None or text[year.end : year.end + 4] == "-tal"


@cache
def _in_name() -> re.Pattern[str]:
    # ”Agenda 2030”, ”Översiktsplan 2040”: the year is a part of a name.
    return re.compile(r"(?<!\w)(?:agenda|vision|\w{0,40}(?:plan|program|strategi))\s\Z", re.IGNORECASE)


def _hit(mark: Mark, year: int, *, early: bool) -> Hit:
    hint = "Rätta årtalet om det är fel. Är det året för en källa, skriv källans datum."
    if early:
        hint += " Är det året för det förra löftet, skriv dess fil efter ”föregående”."
    return Hit(
        mark,
        f"Årtalet {year} ligger {'före' if early else 'efter'} löftets period, och inget datum i dokumentet "
        "är från det året.",
        hint,
        ((Mark(("period", "från" if early else "till")), f"perioden {'börjar' if early else 'slutar'} här"),),
    )


RULE = Rule(
    "A311",
    "årtal-utanför-period",
    Severity.VARNING,
    "Egen bedömning: ofta är årtalet kvar från ett äldre löfte",
    check,
    needs=digits,
)
