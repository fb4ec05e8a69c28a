"""Dates as people write them, read so that the ISO spelling can be suggested."""

import re
from calendar import monthrange
from datetime import date

MONTHS = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)

_DASHES = str.maketrans("–−‐‑—", "-----")
_YEAR_FIRST = re.compile(r"([0-9]{4})[-/. ]{1,2}([0-9]{1,2})[-/. ]{1,2}([0-9]{1,2})(?:[T ,].*)?", re.ASCII)
_COMPACT = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})", re.ASCII)
_DAY_FIRST = re.compile(r"([0-9]{1,2}) ?[-/. ] ?([0-9]{1,2}) ?[-/., ] ?([0-9]{4})", re.ASCII)
_IN_WORDS = re.compile(
    r"(?:den )?([0-9]{1,2})(?::?e)? ([a-z]{3,9})\.?,? ([0-9]{4})", re.ASCII | re.IGNORECASE
)
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})", re.ASCII)


def guess_date(text: str) -> date | None:
    """The day that ``text`` means: ``1/3 2026`` and ``1 mars 2026`` are 2026-03-01; None where it is no day.

    The day comes before the month where the year comes last, as in Swedish.
    """
    text = text[:40].translate(_DASHES).strip()
    for pattern in (_YEAR_FIRST, _COMPACT):
        if match := pattern.fullmatch(text):
            year, month, day = match.groups()
            return _date(int(year), int(month), int(day))
    if match := _DAY_FIRST.fullmatch(text):
        day, month, year = match.groups()
        return _date(int(year), int(month), int(day))
    if match := _IN_WORDS.fullmatch(text):
        day, name, year = match.groups()
        months = [number for number, month in enumerate(MONTHS, 1) if month.startswith(name.lower())]
        return _date(int(year), months[0], int(day)) if len(months) == 1 else None
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def impossible_day(text: str) -> tuple[str, str]:
    """Why there is no day ``text``, written ``2026-02-30``, and a day that there is.

    Raises:
        ValueError: ``text`` is not written so.
    """
    match = _ISO.fullmatch(text)
    if match is None:
        raise ValueError(text)
    year, month, day = map(int, match.groups())
    if year < 1:
        return "Något år 0 finns inte.", "2026-02-28"
    if not 1 <= month <= 12:
        return (
            f"Det finns ingen månad {match[2]}: först kommer året, sedan månaden och sist dagen.",
            f"{match[1]}-01-31",
        )
    last = monthrange(year, month)[1]
    name = MONTHS[month - 1].capitalize()
    return f"{name} {year} har {last} dagar.", f"{match[1]}-{match[2]}-{min(max(day, 1), last):02}"
