"""Dates in running text. Clock times and years have files of their own and are found here too."""

import re
from calendar import monthrange
from functools import cache
from typing import NamedTuple

from loftesverktyg.language.clock import ClockTime, clock_times
from loftesverktyg.language.lowered import lowered
from loftesverktyg.language.years import Year, years

__all__ = [
    "MONTHS",
    "ClockTime",
    "IsoDate",
    "SlashDate",
    "WrittenDate",
    "Year",
    "clock_times",
    "iso_dates",
    "slash_dates",
    "written_dates",
    "years",
]


class IsoDate(NamedTuple):
    """``2026-03-01``, a day that exists."""

    year: int
    month: int
    day: int
    start: int
    end: int


class SlashDate(NamedTuple):
    """``24/3``, ``1/3 2026`` or ``1/3-26``; the year is None where it is not said."""

    day: int
    month: int
    year: int | None
    start: int
    end: int


class WrittenDate(NamedTuple):
    """``den 1 mars 2026``, ``mars 2026``, ``i mars``, ``våren 2026``; what is not said is None.

    ``season`` is in lower case. ``start`` is at ``den`` where it stands there.
    """

    day: int | None
    month: int | None
    year: int | None
    season: str | None
    start: int
    end: int


MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni",
    "juli", "augusti", "september", "oktober", "november", "december",
)  # fmt: skip
_SEASONS = (
    "våren", "sommaren", "hösten", "vintern", "vår", "sommar", "höst", "vinter",
    "påsken", "julen", "jullovet", "sportlovet", "höstlovet", "årsskiftet",
)  # fmt: skip
_LEAP = 2024
_LOOK_BACK = 16
_CENTURY = 2000


def iso_dates(text: str) -> list[IsoDate]:
    """Days written as ``2026-03-01``; not within a case number, an address or a longer number."""
    if "-" not in text:
        return []
    found = []
    for match in _iso().finditer(text):
        year, month, day = int(match[1]), int(match[2]), int(match[3])
        if _exists(year, month, day):
            found.append(IsoDate(year, month, day, *match.span()))
    return found


def slash_dates(text: str) -> list[SlashDate]:
    """Days written with a slash.

    What may be a fraction or a mark (``1/3``, ``8/10``, where the first is not the larger) counts only with
    a year, or after a word that a date follows, such as ``den`` or ``senast``.
    """
    if "/" not in text:
        return []
    found = []
    for match in _slash().finditer(text):
        day, month = int(match["day"]), int(match["month"])
        year = match["year"] or match["short"]
        sure = year or match["cue"] or match["range"] or match["to"] is not None
        if not _exists(_LEAP, month, day) or (day, month) == (24, 7) or not (sure or day > month):
            continue
        full = None if not year else int(year) if len(year) == 4 else _CENTURY + int(year)
        found.append(SlashDate(day, month, full, match.start("day"), match.end()))
    return found


def written_dates(text: str) -> list[WrittenDate]:
    """Dates with the month or the season in words."""
    found = []
    low = lowered(text)
    for match in _word().finditer(low):
        year = _year_after().match(low, match.end())
        end = year.end() if year else match.end()
        full = int(year[1]) if year else None
        word = match[0]
        if word not in MONTHS:
            if year:
                found.append(WrittenDate(None, None, full, word, match.start(), end))
            continue
        month = MONTHS.index(word) + 1
        before = _before().search(low, max(0, match.start() - _LOOK_BACK), match.start())
        if before and before["day"]:
            day = int(before["day"])
            if _exists(full or _LEAP, month, day):
                found.append(WrittenDate(day, month, full, None, before.start(), end))
        elif year or (before and text[match.start()].islower()):
            found.append(WrittenDate(None, month, full, None, match.start(), end))
    return found


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


@cache
def _iso() -> re.Pattern[str]:
    return re.compile(r"(?<![\w/.-])([12][0-9]{3})-([01][0-9])-([0-3][0-9])(?![\w/-]|\.[0-9])")


@cache
def _slash() -> re.Pattern[str]:
    cue = "den|senast|före|efter|från|t\\.?o\\.?m\\.?|fr\\.?o\\.?m\\.?|datum|[a-zåäö]{2,4}dag(?:en)?"
    day, month = r"[0-3]?[0-9]", r"[01]?[0-9]"
    year = r"[ \u00a0/-](?P<year>20[0-9]{2})|[/-](?P<short>[2-3][0-9])"
    start = (
        rf"\b(?P<cue>{cue})[ \u00a0]|(?<![\w/.,:§–-])(?<!§[ \u00a0])"
        r"|(?P<range>(?:(?<=/[0-9])|(?<=/1[0-2]))[ \u00a0]?[–-][ \u00a0]?)"
    )
    to = rf"(?P<to>(?=[ \u00a0]?[–-][ \u00a0]?{day}/{month}(?![\w/])))?"
    end = r"(?![\w/%]|[.,:][0-9]|-[^\W\d]|[ \u00a0]?(?:%|procent\b))(?!\s+(?:av|del|delar|dels)\b)"
    return re.compile(rf"(?:{start})(?P<day>{day})/(?P<month>{month})(?:{year})?{to}{end}", re.IGNORECASE)


@cache
def _word() -> re.Pattern[str]:
    """A month or a season. The words come first and the look back after, so that the search is fast."""
    words = "|".join(rf"{word}(?<!\w{word})" for word in (*MONTHS, *_SEASONS))
    return re.compile(rf"(?:{words})(?!\w)")


@cache
def _before() -> re.Pattern[str]:
    cue = r"i|under|till|från|före|efter|senast|hela|och|sedan|om|mellan|per"
    return re.compile(rf"(?<![\w.,:/])(?:(?:den\s)?(?P<day>[0-3]?[0-9])(?::[ae])?|(?P<cue>{cue}))\s\Z")


@cache
def _year_after() -> re.Pattern[str]:
    return re.compile(r"\s((?:19|20)[0-9]{2})(?![\w/]|[.,:-][0-9])")
