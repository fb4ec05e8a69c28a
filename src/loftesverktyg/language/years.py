"""Years in running text, told from all else that has four digits."""

import re
from functools import cache
from typing import NamedTuple

from loftesverktyg.language.word_sets import word_set


class Year(NamedTuple):
    """Four digits that are a year."""

    year: int
    start: int
    end: int


def years(text: str) -> list[Year]:
    """Years from 1900 to 2099, those of ISO dates and ranges too.

    Not in laws and reports (``2023:196``), case numbers (``KS 2026/12``), street numbers, amounts,
    phone numbers and organisationsnummer.
    """
    found: list[Year] = []
    first = _four().search(text)
    if first is None:  # most texts: told without the whole pattern
        return found
    for match in _pattern().finditer(text, first.start()):
        joined = text[match.start() - 1 : match.start()] in {"-", "–", "/"} if match.start() else False
        # The second of two counts when the first does: not in ”212000-2019” or ”KS 2026/2027”.
        if (found and found[-1].end == match.start() - 1) if joined else _is_year(text, match):
            found.append(Year(int(match[0]), *match.span()))
    return found


def _is_year(text: str, match: re.Match[str]) -> bool:
    before = _word_before().search(text[max(0, match.start() - 30) : match.start()])
    after = _word_after().match(text, match.end())
    if after and after[1].lower() in word_set("ej_ar_fore"):
        return False
    if not before:
        return True
    word = before[1]
    if word.lower() in word_set("ej_ar_efter") or _is_street(word):
        return False
    # ”KS 2026/2027” is the number of a case; ”läsåret 2026/2027” is two years.
    return not (word.isupper() and len(word) > 1 and text[match.end() : match.end() + 1] == "/")


def _is_street(word: str) -> bool:
    return word[0].isupper() and word.lower().endswith(tuple(word_set("gatuord")))


@cache
def _pattern() -> re.Pattern[str]:
    year = "(?:19|20)[0-9]{2}"
    end = r"(?![\w/]|[.,:-]\w|[ \u00a0\u202f][0-9]{2,3}\b)"
    day = r"(?=-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?![\w/-]))"
    span = rf"(?=[–-]{year}{end})|(?=[–-][0-9]{{2}}(?![\w/-]|[.,:][0-9]))|(?=/{year}{end})"
    alone = r"(?<![\w/:.,+§–-])(?<![0-9]{3}[ \u00a0])(?<!-[0-9]{2}[ \u00a0])"
    return re.compile(rf"{alone}{year}(?:{day}|{span}|{end})|(?<=(?:19|20)[0-9][0-9][–/-]){year}{end}")


@cache
def _four() -> re.Pattern[str]:
    return re.compile("[12](?=[0-9]{3})")


@cache
def _word_before() -> re.Pattern[str]:
    return re.compile(r"([^\W\d_][\w.-]*?)\.?[ \u00a0\n]\Z")


@cache
def _word_after() -> re.Pattern[str]:
    return re.compile(r"[ \u00a0]([^\W\d_]+)")
