"""The years that a löfte has a date in, so that a text may speak of them."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from types import NoneType
from typing import Any

from loftesverktyg.document import Lofte
from loftesverktyg.document.base import Part
from loftesverktyg.document.period import Period

_CENTURIES = range(1900, 2100)
"""The years that a text is read for; a period from year 1 to 9999 adds no more than these."""

_DATELESS = (str, NoneType, bool, Decimal)


def unknown_years(lofte: Lofte, years: Iterable[int]) -> frozenset[int]:
    """Those of ``years`` that no date or period of ``lofte`` has, and no document is named by that it names.

    These are its sources, annexes and agreement: ”Trygghetsmätning 2023”.
    """
    named = {int(year) for text in _named(lofte) for year in _year().findall(text)}
    left = frozenset(years) - named
    return left.difference(_dated(lofte)) if left else left  # all dates are gone through only where they must


def _dated(value: Any) -> Iterator[int]:
    if isinstance(value, date):
        yield value.year
    elif isinstance(value, Part):
        if isinstance(value, Period) and value.fran and value.till and value.fran <= value.till:
            yield from range(
                max(value.fran.year, _CENTURIES.start), min(value.till.year + 1, _CENTURIES.stop)
            )
        else:
            yield from _inside(vars(value).values())
    elif isinstance(value, list):
        yield from _inside(value)
    elif isinstance(value, dict):
        yield from _inside(value.values())


def _inside(values: Iterable[Any]) -> Iterator[int]:
    for each in values:
        if not isinstance(each, _DATELESS):  # most are: told here, without a call for each
            yield from _dated(each)


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")


def _named(lofte: Lofte) -> Iterator[str]:
    if lofte.samverkansoverenskommelse:
        yield lofte.samverkansoverenskommelse.titel or ""
    for bilaga in lofte.bilagor:
        yield bilaga.titel or ""
    for kalla in lofte.lagesbild.kallor if lofte.lagesbild else []:
        yield kalla.text or ""
    for effekt in lofte.effekter:
        yield (effekt.indikator and effekt.indikator.kalla) or ""
