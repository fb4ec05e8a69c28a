"""Dates, clock times and years in running text."""

import re
from calendar import monthrange
from functools import cache
from typing import NamedTuple


class IsoDate(NamedTuple):
    """``2026-03-01``, a day that exists."""

    year: int
    month: int
    day: int
    start: int
    end: int


class SlashDate(NamedTuple):
    """``1/3``, ``1/3 2026`` or ``1/3-26``; the year is None where it is not said."""

    day: int
    month: int
    year: int | None
    start: int
    end: int


class WrittenDate(NamedTuple):
    """``den 1 mars 2026``, ``mars 2026``, ``våren 2026``; what is not said is None. ``season`` in lower case."""

    day: int | None
    month: int | None
    year: int | None
    season: str | None
    start: int
    end: int


class ClockTime(NamedTuple):
    """``kl. 18.00`` or ``18:00``; the minute is None where only the hour stands; ``prefix`` is ``kl.`` as written.

    ``separator`` is ``.``, ``:`` or "". In a range each end is one.
    """

    hour: int
    minute: int | None
    separator: str
    prefix: str
    start: int
    end: int


class Year(NamedTuple):
    """Four digits that are a year."""

    year: int
    start: int
    end: int


MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()
SEASONS = "våren sommaren hösten vintern påsken julen nyår årsskiftet vår sommar höst vinter".split()


def iso_dates(text: str) -> list[IsoDate]:
    """Days written as ``2026-03-01``."""
    found = []
    for match in _iso().finditer(text):
        year, month, day = int(match[1]), int(match[2]), int(match[3])
        if _exists(year, month, day):
            found.append(IsoDate(year, month, day, *match.span()))
    return found


def slash_dates(text: str) -> list[SlashDate]:
    """Days written with a slash; not fractions (``1/3 av``), ``24/7`` or the number of a case."""
    found = []
    for match in _slash().finditer(text):
        day, month = int(match["day"]), int(match["month"])
        year = match["year"]
        if _exists(2024, month, day) and (day, month) != (24, 7):
            found.append(SlashDate(day, month, _full(year) if year else None, *match.span()))
    return found


def written_dates(text: str) -> list[WrittenDate]:
    """Dates with the month or the season in words."""
    found = []
    for match in _written().finditer(text):
        month = match["month"]
        day = int(match["day"]) if match["day"] else None
        year = int(match["year"]) if match["year"] else None
        if month is None:
            found.append(WrittenDate(None, None, year, match["season"].lower(), *match.span()))
        elif day or year:
            found.append(WrittenDate(day, MONTHS.index(month.lower()) + 1, year, None, *match.span()))
    return found


def clock_times(text: str) -> list[ClockTime]:
    """Times of day, with ``kl`` or with minutes."""
    found = []
    for match in _clock().finditer(text):
        found += _clock_parts(match)
    return found


def years(text: str) -> list[Year]:
    """Years 1900–2099, not those in codes, numbers of cases, addresses, amounts or phone numbers."""
    return [Year(int(match[0]), *match.span()) for match in _year().finditer(text)]


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def _full(year: str) -> int:
    return int(year) if len(year) == 4 else 2000 + int(year)


def _clock_parts(match: re.Match[str]) -> list[ClockTime]:
    parts = []
    prefix = match["prefix"] or ""
    for name in ("first", "bare", "second"):
        written = match[name]
        if written:
            hour, separator, minute = written, "", None
            for each in ".:":
                if each in written:
                    hour, separator, minute = written.partition(each)
            start = match.start() if name != "second" else match.start(name)
            parts.append(
                ClockTime(
                    int(hour), int(minute) if minute else None, separator, prefix, start, match.end(name)
                )
            )
    return parts


@cache
def _iso() -> re.Pattern[str]:
    return re.compile(r"(?<![\w/.-])([12][0-9]{3})-([01][0-9])-([0-3][0-9])(?![\w/-]|\.[0-9])")


@cache
def _slash() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w/.,:–-])(?P<day>[0-3]?[0-9])/(?P<month>[01]?[0-9])"
        r"(?:(?:[ \u00a0-]|/)(?P<year>20[0-9]{2}|[0-9]{2}(?![0-9\u00a0 ])))?(?![\w/]|[.,:-][0-9])(?!\s+(?:av|del|dels)\b)"
    )


@cache
def _written() -> re.Pattern[str]:
    month, season = "|".join(MONTHS), "|".join(SEASONS)
    return re.compile(
        rf"(?<![\w.-])(?:(?:den\s+)?(?:(?P<day>[0-3]?[0-9])(?::[ae])?\s+)?(?P<month>{month})|(?P<season>{season})(?=\s+(?:19|20)[0-9]{{2}}))"
        rf"(?:\s+(?P<year>(?:19|20)[0-9]{{2}})(?![\w/]))?(?![\w])",
        re.I,
    )


@cache
def _clock() -> re.Pattern[str]:
    hour = "(?:[01]?[0-9]|2[0-4])"
    full = rf"{hour}[.:][0-5][0-9]"
    return re.compile(
        rf"(?:(?<!\w)(?P<prefix>kl\.?|klockan)\s?(?P<first>{full}|{hour})|(?<![\w.,:/-])(?P<bare>{full}))"
        rf"(?:\s?[–-]\s?(?P<second>{full}|{hour}))?(?![\w:]|[.,/-][0-9]|\s?(?:%|kr|procent|miljoner))",
        re.I,
    )


@cache
def _year() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w/:.,+§-])(?<!\bnr )(?<!\bnr\. )(?:19|20)[0-9]{2}(?:(?=[–-](?:19|20)?[0-9]{2}(?![\w/-]))|(?![\w/:]|[.,-][0-9]))"
        r"(?![ \u00a0\u202f](?:kr\b|kronor|000|personer|st\b|%|procent))"
    )
