"""Clock times in running text."""

import re
from functools import cache
from typing import NamedTuple

from loftesverktyg.language.lowered import lowered
from loftesverktyg.language.word_sets import word_set


class ClockTime(NamedTuple):
    """``kl. 18.00``, ``18:00`` or ``kl 18``; in a range each end is one.

    ``minute`` is None where only the hour stands, ``separator`` then "". ``prefix`` is ``kl.``, ``kl`` or
    ``klockan`` as written before the first, else ""; ``start`` is there, ``time_start`` at the digits.
    """

    hour: int
    minute: int | None
    separator: str
    prefix: str
    start: int
    end: int
    time_start: int


_EARLY = 6


def clock_times(text: str) -> list[ClockTime]:
    """Times of day, with ``kl`` or with minutes.

    Without ``kl`` what may be something else is left: decimals with a unit (``2.50 meter``), numbers of
    sections (``avsnitt 2.15``), scales, and properties (``Kronan 1:15``).
    """
    if "kl" not in lowered(text) and _minutes().search(text) is None:
        return []  # told without the whole pattern, which takes long to make
    found: list[ClockTime] = []
    for match in _pattern().finditer(text):
        if match["bare"] and not _is_time(text, match):
            continue
        first = "time" if match["time"] else "bare"
        found.append(_made(match, first, match.start(), match["prefix"] or ""))
        if match["second"]:
            found.append(_made(match, "second", match.start("second"), ""))
    return found


def _made(match: re.Match[str], group: str, start: int, prefix: str) -> ClockTime:
    hour, minute = match[group][:2], ""
    separator = next((each for each in ".:" if each in match[group]), "")
    if separator:
        hour, _, minute = match[group].partition(separator)
    return ClockTime(
        int(hour),
        int(minute) if minute else None,
        separator,
        prefix,
        start,
        match.end(group),
        match.start(group),
    )


def _is_time(text: str, match: re.Match[str]) -> bool:
    """Whether minutes after a point or a colon, with no ``kl`` before, are a time."""
    before = text[max(0, match.start() - 30) : match.start()]
    label = _label().search(before)
    if label:
        # A word with a capital is a property or a section, unless it is a weekday or opens the sentence.
        word = label[0].strip()
        if word.lower().rstrip(".") in word_set("ej_klockslag") or (
            word[0].isupper() and label.start() > 0 and not word.endswith("dag")
        ):
            return False
    hour, minute = re.split("[.:]", match["bare"])
    if match["second"] or len(hour) == 2:
        return ":" in match["bare"] or len(hour) == 2
    return int(hour) >= _EARLY and int(minute) % 5 == 0


@cache
def _minutes() -> re.Pattern[str]:
    return re.compile("[0-9][.:][0-5]")


@cache
def _label() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+\.?[ \u00a0]\Z")


@cache
def _pattern() -> re.Pattern[str]:
    hour = "(?:[01]?[0-9]|2[0-4])"
    full = rf"{hour}[.:][0-5][0-9]"
    unit = (
        r"%|kr|procent|prom|miljon|miljard|meter|m\b|km|kvm|kg|liter|poäng|grader|sek\b|euro|gånger|kap\b|§"
    )
    start = (
        rf"(?<!\w)(?P<prefix>kl\.?|klockan)[ \u00a0]?(?P<time>{full}|{hour})|(?<![\w.,:/§–-])(?P<bare>{full})"
    )
    end = rf"(?![\w:]|[.,/–-][0-9]|[ \u00a0][0-9]{{3}}\b|[ \u00a0]?(?:{unit}))"
    return re.compile(
        rf"(?:{start})(?:[ \u00a0]?[–-][ \u00a0]?(?P<second>{full}|{hour}))?{end}",
        re.IGNORECASE,
    )
