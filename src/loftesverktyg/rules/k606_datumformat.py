"""K606: a date in digits in running text."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from loftesverktyg.findings import Severity
from loftesverktyg.language.dates import MONTHS, iso_dates, slash_dates
from loftesverktyg.rules.needs import digits_and
from loftesverktyg.rules.plain import LONGEST, limited, mark, rewrite, written
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.rule import Context, Hit, Rule
from loftesverktyg.rules.wording import quoted

_LAST_MONTH = 12


class _Day(NamedTuple):
    year: int | None
    month: int
    day: int
    start: int
    end: int


@limited
def check(context: Context) -> Iterator[Hit]:
    """One hit per date, or two with a dash between, with the words as change where the year is known."""
    for reading in context.own_texts:
        if not reading.has_digits or not ("-" in reading.text or "/" in reading.text):
            continue
        days = _days(reading.own_words[:LONGEST])
        index = 0
        while index < len(days):
            first, last = days[index], days[index]
            if index + 1 < len(days) and _is_dash(reading, first.end, days[index + 1].start):
                last = days[index + 1]
                index += 1
            index += 1
            yield _hit(reading, first, last)


def _hit(reading: Reading, first: _Day, last: _Day) -> Hit:
    start, end = first.start, last.end
    words = _words(first) if first is last else _range(first, last)
    sure = first.year is not None and last.year is not None
    return Hit(
        mark(reading, start, end),
        f"{written(reading, start, end)} är svårt att läsa som datum i löpande text.",
        f"Skriv {quoted(words)}." if sure else f"Skriv {quoted(words)}, och årtalet efter.",
        change=rewrite(reading, start, end, words) if sure else None,
    )


def _words(day: _Day) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}" + (f" {day.year}" if day.year else "")


def _range(first: _Day, last: _Day) -> str:
    if first.year != last.year:
        return f"{_words(first)}–{_words(last)}"
    if first.month != last.month:
        return f"{_words(first._replace(year=None))}–{_words(last)}"
    return f"{first.day}–{_words(last)}"


def _days(text: str) -> list[_Day]:
    found = [_Day(*each) for each in iso_dates(text) if not _reference().match(text, each.end)]
    found += [
        _Day(each.year, each.month, each.day, each.start, each.end)
        for each in (slash_dates(text) if "/" in text else ())
        if each.year or each.day > _LAST_MONTH or _cue().search(text[max(0, each.start - 20) : each.start])
    ]
    return sorted(found, key=lambda day: day.start)


def _is_dash(reading: Reading, start: int, end: int) -> bool:
    return reading.text[start:end].strip(" \u00a0") in {"–", "—", "-"}


@cache
def _reference() -> re.Pattern[str]:
    """What follows a date that belongs to a reference: the minutes of a meeting are found by it."""
    return re.compile(r",?[ \u00a0]§")


@cache
def _cue() -> re.Pattern[str]:
    """Words that a day follows."""
    return re.compile(
        r"\b(?:den|senast|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?)[ \u00a0]\Z", re.IGNORECASE
    )


RULE = Rule(
    "K606",
    "datumformat",
    Severity.RAD,
    "Egen bedömning, efter Vägledning för webbutveckling, riktlinje 66: datum skrivs med månadens namn",
    check,
    needs=digits_and("-", "/"),
)
