"""A311: a text names a year that is neither in the period nor of a source or the previous löfte."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from loftesverktyg.findings import Severity
from loftesverktyg.language.dates import years
from loftesverktyg.rules.known_years import known_years
from loftesverktyg.rules.periods import backwards
from loftesverktyg.rules.previous import previous_document
from loftesverktyg.rules.reading import Reading
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
        (reading, [each for each in _years(reading) if not first <= each[0] <= last])
        for reading in context.texts
    ]
    if not any(found for _, found in outside):
        return
    known, earliest = _known(context, first)
    for reading, found in outside:
        odd = (each for each in found if each[0] not in known and each[0] >= earliest)
        for value, start, end in islice(odd, _MOST_IN_ONE):
            yield _hit(Mark(reading.path, words=Span(start, end)), value, early=value < first)


def _known(context: Context, first: int) -> tuple[frozenset[int], int]:
    """The years that have their reason, and the earliest year that needs one."""
    lofte, previous = context.lofte, previous_document(context)
    if previous is not None and previous.lofte is not None:
        return known_years(lofte) | known_years(previous.lofte), first - _HISTORY
    # A previous löfte that cannot be read may be what an earlier year is of.
    named = lofte.foregaende is not None or not context.intact("föregående")
    return known_years(lofte), first if named else first - _HISTORY


def _years(reading: Reading) -> Iterator[tuple[int, int, int]]:
    """The years in a text, with their places; not those in names, and not ”1990-talet”."""
    if not reading.has_digits:
        return
    text = reading.prose
    for value, start, end in years(text):
        if not _in_name().search(text[max(0, start - 60) : start]) and text[end : end + 4] != "-tal":
            yield value, start, end


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
)
