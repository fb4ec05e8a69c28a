"""Numbers in running text, in digits and in words, with how they are compared."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from itertools import islice
from typing import NamedTuple

from loftesverktyg.language.codes import STREETS, may_hold_codes
from loftesverktyg.language.dates import MONTHS, clock_times, iso_dates, slash_dates, written_dates, years
from loftesverktyg.language.lowered import lowered
from loftesverktyg.language.number_words import (
    digits,
    digits_value,
    is_rough,
    number_word,
    openings,
    word_value,
)
from loftesverktyg.language.remembered import remembered
from loftesverktyg.language.word_sets import word_set


class Number(NamedTuple):
    """A number. ``start`` and ``end`` mark the number alone, ``whole_start`` the words that compare it too.

    ``comparison`` is minst, högst, exakt, ungefär, mer än, färre än or "". ``to`` is the upper end of a range
    (``två–tre``, ``mellan 5 och 10``). ``article`` is true of an ``en`` or ``ett`` that may be no number.
    ``following`` is the word after it, in lower case, or ``%``, or "".
    """

    value: Decimal
    start: int
    end: int
    comparison: str = ""
    to: Decimal | None = None
    article: bool = False
    whole_start: int = 0
    following: str = ""


_COMPARISONS = {
    "minst": "minst", "åtminstone": "minst", "lägst": "minst", "som minst": "minst", "som lägst": "minst",
    "inte mindre än": "minst", "inte färre än": "minst",
    "högst": "högst", "som mest": "högst", "som högst": "högst", "maximalt": "högst", "max": "högst",
    "upp till": "högst", "inte mer än": "högst", "inte fler än": "högst",
    "exakt": "exakt", "precis": "exakt",
    "ungefär": "ungefär", "cirka": "ungefär", "ca": "ungefär", "ca.": "ungefär", "omkring": "ungefär",
    "runt": "ungefär", "uppemot": "ungefär", "drygt": "ungefär", "knappt": "ungefär", "nästan": "ungefär",
    "i snitt": "ungefär", "i genomsnitt": "ungefär", "närmare": "ungefär",
    "mer än": "mer än", "fler än": "mer än", "över": "mer än",
    "färre än": "färre än", "mindre än": "färre än",
}  # fmt: skip
_AFTER = {"eller fler": "minst", "eller mer": "minst", "eller färre": "högst", "eller mindre": "högst"}
_BETWEEN = "mellan"
_SCALES = {"tusen": 1_000, "miljon": 10**6, "miljoner": 10**6, "miljard": 10**9, "miljarder": 10**9}
_ARTICLES = frozenset({"en", "ett"})
# With an article these say where or when: ”över en natt”, ”runt en tunnel”.
_PLACES = frozenset({"över", "runt", "omkring"})
# Before one of these an ”en” is the number.
_COUNTED = frozenset({"enda", "gång"})
_LOOK_BACK = 40

MOST = 50_000
"""The most numbers that are read of one text: far more than any löfte has, and a limit to what a file made to
be slow can cost."""


def numbers(text: str) -> list[Number]:
    """The numbers of ``text`` that say how many or how much, in order.

    Left out are those of dates, years, clock times, phone and case numbers, paragraphs of law, addresses,
    and what only has a number for a name (``årskurs 6``, ``väg 40``, ``bilaga 2``);
    and all beyond :data:`MOST`.
    """
    return list(_numbers(text))


@remembered
def _numbers(text: str) -> tuple[Number, ...]:
    return tuple(each_number(text))


def each_number(text: str) -> Iterator[Number]:
    """:func:`numbers` one by one: for who only asks whether there is one, and may stop at the first."""
    return islice(_each(text), MOST)


def _each(text: str) -> Iterator[Number]:
    low = lowered(text)
    taken: list[tuple[int, int]] | None = None
    at = 0
    match = _pattern().search(low)
    while match is not None:
        start, end = match.span("first")
        if low[start].isdigit():
            # Most texts have their numbers in words only: no need to look for dates and codes there.
            taken = _taken(text, low) if taken is None else taken
            while at < len(taken) and taken[at][1] <= start:
                at += 1
        if taken and at < len(taken) and taken[at][0] <= start < taken[at][1]:
            end = max(taken[at][1], end)
        else:
            number = _read(match, low)
            if number is not None:
                yield number
                end = number.end
        match = _pattern().search(low, end)


def _taken(text: str, low: str) -> list[tuple[int, int]]:
    """Where digits stand that say no number of things, in order."""
    spans = [match.span() for match in _codes().finditer(text)] if may_hold_codes(text) else []
    if "kl" in low or _dated().search(low):
        for finder in (iso_dates, slash_dates, written_dates, clock_times, years):
            spans += [(found.start, found.end) for found in finder(text)]
    return sorted(spans)


def _read(match: re.Match[str], low: str) -> Number | None:
    first = match["first"]
    value = _value(first)
    if value is None:
        return None
    words, whole_start = _words_before(low, match.start())
    to, end = _upper(match, value, between=words == _BETWEEN)
    article = first in _ARTICLES
    comparison = "" if article and words in _PLACES else _COMPARISONS.get(words, "")
    if not comparison:
        after = _after().match(low, end)
        comparison = _AFTER[" ".join(after[1].split())] if after else ""
        following_at = after.end() if after else end
    else:
        following_at = end
    if not comparison and (is_rough(first) or match["tens"]):
        comparison = "ungefär"
    scale = _SCALES.get(match["own" if to is None else "scale"] or "", 1)
    following = _following().match(low, following_at)
    word = following[1] if following else ""
    return Number(
        value * scale,
        match.start("first"),
        end,
        comparison,
        to and to * scale,
        article and not comparison and to is None and word not in _COUNTED,
        whole_start if comparison or words == _BETWEEN else match.start(),
        word,
    )


def _words_before(low: str, start: int) -> tuple[str, int]:
    """The words that compare the number at ``start``, and where they begin; "" where there are none."""
    near = low[max(0, start - _LOOK_BACK) : start]
    if near[-1:].isspace():
        last = near.split()[-3:]
        for first in range(len(last)):
            words = " ".join(last[first:])
            if words in _COMPARISONS or words == _BETWEEN:
                return words, start - len(near) + near.rindex(
                    last[first], 0, _from_end(near, last[first + 1 :])
                )
    return "", start


def _from_end(near: str, words: list[str]) -> int:
    """Where the last of ``words`` begin in ``near``, counted from its end."""
    at = len(near)
    for word in reversed(words):
        at = near.rindex(word, 0, at)
    return at


def _upper(match: re.Match[str], value: Decimal, *, between: bool) -> tuple[Decimal | None, int]:
    """The upper end of a range, where it is one, and where the number ends."""
    joint = (match["joint"] or "").strip()
    if joint and (joint != "och" or between):
        upper = _value(match["second"])
        if upper is not None and upper > value:
            return upper, match.end()
    return None, max(match.end("first"), match.end("tens")) if joint else match.end()


def _value(written: str) -> Decimal | None:
    return digits_value(written) if written[0].isdigit() else word_value(written)


@cache
def _pattern() -> re.Pattern[str]:
    number = rf"(?:{digits()}|{number_word()}(?![^\W_]))"
    # A number in a longer one, in a code or before § is none, at its own end and at a range's.
    end = r"(?![\w/]|[–:-]\w|[.,][0-9]|\s{0,2}(?:[a-e]\s)?§|\s{1,2}kap\b)"
    joint = r"[–-]|\s{1,3}(?:till|eller|och)\s{1,3}"
    scale = rf"(?:(?<=[0-9])[ \u00a0](?P<scale>{'|'.join(_SCALES)})\b)?"
    return re.compile(
        # Where no number begins is told first, at the cost of two letters.
        rf"\b(?={openings()})(?<![\w.,:/§+–-])(?:ett[ ](?=[0-9]{{2,4}}-tal))?"
        rf"(?P<first>{number})(?P<tens>-tal(?!\w))?"
        rf"(?:(?P<joint>{joint})(?P<second>{number}){scale}{end}|{scale.replace('<scale>', '<own>')}{end})"
    )


@cache
def _dated() -> re.Pattern[str]:
    """Digits that may be those of a year, a day or a time; without ``kl`` before nothing else is."""
    months = "|".join(month[:3] for month in MONTHS)
    return re.compile(rf"[0-9](?:[0-9]{{3}}|[/.:][0-9]|(?::[ae])?\s(?:{months}))")


@cache
def _after() -> re.Pattern[str]:
    words = "|".join(_AFTER).replace(" ", r"\s{1,3}")
    return re.compile(rf"\s{{1,3}}({words})(?!\w)")


@cache
def _following() -> re.Pattern[str]:
    return re.compile(r"\s{0,3}(%|[^\W\d_]+)")


@cache
def _codes() -> re.Pattern[str]:
    # Whatever is added here is told of in codes.py too.
    street = rf"[A-ZÅÄÖ]\w{{1,30}}(?:{'|'.join(STREETS)})"
    label = "|".join(sorted(word_set("numrerat")))
    return re.compile(
        rf"(?<!\w)(?:(?i:{label})\.?|{street})[ \u00a0][0-9]{{1,4}}(?:[–-][0-9]{{1,3}}|[ ]?[A-Ea-e]\b)?(?!\w)"
        r"|(?<![\w-])(?:\+46|0)[0-9()-]{0,12}(?:[ \u00a0-][0-9]{2,3}){1,4}(?!\w)"
        r"|(?<!\w)[0-9]{6,8}[-+][0-9]{4}(?!\w)|(?<![\w.])[0-9]{1,4}(?:\.[0-9]{1,4}){2,4}"
        r"|(?<![\w-])[0-9]{3}[ \u00a0][0-9]{2}(?=[ \u00a0][A-ZÅÄÖ])|§[ \u00a0][0-9]{1,4}"
        r"|(?<![\w-])(?:112|114[ \u00a0]14|1177)(?!\w)"
    )
