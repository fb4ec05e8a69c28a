"""K608: a hyphen where a range wants a tankstreck."""

import re
from collections.abc import Iterator
from functools import cache
from heapq import merge

from loftesverktyg.findings import Severity
from loftesverktyg.language.dates import MONTHS
from loftesverktyg.rules.needs import any_sign
from loftesverktyg.rules.plain import after_between, limited, mark, rewrite, written
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.rule import Context, Hit, Rule
from loftesverktyg.rules.wording import quoted

_LOOK_BACK = 30
_YEARS = range(1900, 2100)
_LAST_HOUR = 24
_MONTH = 12
_DECADE = 10
_NO_RANGE_AFTER = frozenset({
    "artikel", "bilagan", "dnr", "diarienr", "diarienummer", "isbn", "kap", "kapitel", "kod", "koden", "mål",
    "målet", "nr", "nummer", "paragraf", "postnummer", "resultatet", "rum", "rummet", "sfs", "slutade",
    "ställningen", "tel", "telefon", "tfn", "vann", "version", "vinst", "ärende", "ärendet", "ärendenummer",
})  # fmt: skip
"""Words that a code, a number to call or a result follows."""


@limited
def check(context: Context) -> Iterator[Hit]:
    """One hit per range of years, amounts, times, days or months with a hyphen, with the dash as change."""
    for reading in context.own_texts:
        if "-" not in reading.text:
            continue
        text = reading.own_words
        found = [pattern.finditer(text) for pattern in (_days(), _months())]
        if reading.has_digits:
            found.append(each for each in _numbers().finditer(text) if _is_range(reading, each))
        end = 0
        for match in merge(*found, key=re.Match.start):
            if match.start() < end:
                continue  # part of a longer one: 2026 - 31 in ”1 mars 2026 - 31 maj 2026”
            end = match.end()
            yield _hit(reading, match)


def _hit(reading: Reading, match: re.Match[str]) -> Hit:
    start, end = match.span()
    joint, why = "–", ", med tankstreck och utan mellanslag."
    if after_between(reading, start) and not _shortened(match):
        joint, why = " och ", ": efter ”mellan” kommer ”och”."
    words = f"{reading.text[start : match.start('dash')]}{joint}{reading.text[match.end('dash') : end]}"
    return Hit(
        mark(reading, start, end),
        f"{written(reading, start, end)} är ett intervall med bindestreck.",
        f"Skriv {quoted(words)}{why}",
        change=rewrite(reading, start, end, words),
    )


def _shortened(match: re.Match[str]) -> bool:
    """Whether the second year is short, as in ``2026-27``, which no ”och” can part."""
    return match["first"].isdigit() and len(match["first"]) == 4 and len(match["last"]) == 2


def _is_range(reading: Reading, match: re.Match[str]) -> bool:
    """Whether two numbers are from and to, and not a code, a phone number or a result."""
    first, last = match["first"], match["last"]
    before = reading.text[max(0, match.start() - _LOOK_BACK) : match.start()]
    word = _word_before().search(before)
    label = word[1].rstrip(".:").lower() if word else ""
    clock = label in {"kl", "klockan"}
    if not clock and word and (label in _NO_RANGE_AFTER or _code().fullmatch(word[1])):
        return False
    spaced = len(match["dash"]) > 1
    times = [_clock().fullmatch(each) for each in (first, last)]
    if clock or all(times):
        return all(times) or (all(_hour(each) for each in (first, last)) and not spaced)
    if any(each.startswith("0") and each != "0" and "," not in each for each in (first, last)):
        return False
    if len(first) == 4 and first.isdigit():
        return _are_years(first, last) and not (spaced and len(last) == 2)
    if spaced or "." in first + last or _phone().match(reading.text, match.end()):
        return False
    if len(last) == 4 and last.isdigit():
        return False
    return _value(first) < _value(last)


def _are_years(first: str, last: str) -> bool:
    year = int(first)
    if year not in _YEARS or not last.isdigit():
        return False
    if len(last) == 4:
        return year < int(last) and int(last) in _YEARS
    return len(last) == 2 and int(last) > _MONTH and 0 < int(last) - year % 100 <= _DECADE


def _hour(written_hour: str) -> bool:
    return bool(_clock().fullmatch(written_hour)) or (
        written_hour.isdigit() and int(written_hour) <= _LAST_HOUR
    )


def _value(number: str) -> float:
    return float(re.sub(r"[ \u00a0]", "", number).replace(",", "."))


@cache
def _numbers() -> re.Pattern[str]:
    number = r"[0-9]{1,3}(?:[ \u00a0][0-9]{3})++(?![0-9])|[0-9]{1,4}(?:[.,][0-9]{1,2})?(?![0-9])"
    return re.compile(
        rf"(?<![\w.,:/§+–−-])(?<![0-9][ \u00a0])(?P<first>{number})(?P<dash>-| - )(?P<last>{number})"
        rf"(?![^\W_]|[.,:/–-][0-9]|[ \u00a0]?=|[ \u00a0]kap\b|[^.;\n§]{{0,15}}§)"
    )


@cache
def _days() -> re.Pattern[str]:
    day = "(?:mån|tis|ons|tors|fre|lör|sön)dag(?:ar)?"
    return re.compile(
        rf"(?<![\w-])(?P<first>{day})(?P<dash>-)(?P<last>(?!(?P=first)){day})(?![\w-])", re.IGNORECASE
    )


@cache
def _months() -> re.Pattern[str]:
    month = "|".join(MONTHS)
    day, year = r"(?:[0-9]{1,2}[ \u00a0])?", r"(?:[ \u00a0][0-9]{4})?"
    whole = rf"{day}(?:{month}){year}"
    return re.compile(
        rf"(?<![\w-])(?P<first>{whole})(?P<dash>-| - )(?P<last>{whole})(?![\w-])", re.IGNORECASE
    )


@cache
def _clock() -> re.Pattern[str]:
    return re.compile(r"(?:[01]?[0-9]|2[0-4])\.[0-5][0-9]")


@cache
def _word_before() -> re.Pattern[str]:
    return re.compile(r"(\S+)[ \u00a0]\Z")


@cache
def _code() -> re.Pattern[str]:
    """What stands before the number of a case or a road: ``KS``, ``A12``."""
    return re.compile(r"(?!ÅK\b|KL\b)[A-ZÅÄÖ][A-ZÅÄÖ0-9]{0,5}[:.]?|§+")


@cache
def _phone() -> re.Pattern[str]:
    return re.compile(r"[ \u00a0][0-9]{2}(?![0-9.,:%–-])(?![ \u00a0](?:gånger|tillfällen|dagar))")


RULE = Rule(
    "K608",
    "intervall-med-bindestreck",
    Severity.RAD,
    "Egen bedömning, efter svenska skrivregler: intervall skrivs med tankstreck utan mellanslag",
    check,
    needs=any_sign("-"),
)
