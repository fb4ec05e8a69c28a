"""Numbers in running text, in digits and in words, with how they are compared."""

import re
from bisect import bisect_right
from decimal import Decimal
from functools import cache, lru_cache
from typing import NamedTuple

from loftesverktyg.language.dates import clock_times, iso_dates, slash_dates, written_dates, years


class Number(NamedTuple):
    """A number; ``start`` and ``end`` mark the number alone, ``whole_start`` the words that compare it too.

    ``comparison`` is minst, högst, exakt, ungefär, mer än, färre än or "". ``to`` is the upper end of a range
    (``två–tre``). ``article`` is true of an ``en`` or ``ett`` that may be no number at all. ``following`` is the
    word after it, in lower case, or "%", or "".
    """

    value: Decimal
    start: int
    end: int
    comparison: str = ""
    to: Decimal | None = None
    article: bool = False
    whole_start: int = 0
    following: str = ""


_UNITS = "noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton".split()
_TENS = "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio".split()

_COMPARISONS = {
    "minst": "minst", "åtminstone": "minst", "lägst": "minst", "som minst": "minst", "som lägst": "minst",
    "högst": "högst", "som mest": "högst", "maximalt": "högst", "max": "högst", "som högst": "högst", "upp till": "högst",
    "exakt": "exakt", "precis": "exakt",
    "ungefär": "ungefär", "cirka": "ungefär", "ca": "ungefär", "ca.": "ungefär", "omkring": "ungefär", "runt": "ungefär",
    "uppemot": "ungefär", "drygt": "ungefär", "knappt": "ungefär", "i snitt": "ungefär", "nästan": "ungefär",
    "mer än": "mer än", "fler än": "mer än", "över": "mer än",
    "färre än": "färre än", "mindre än": "färre än", "under": "färre än",
}  # fmt: skip


@lru_cache(maxsize=512)
def _numbers(text: str) -> tuple[Number, ...]:
    taken = sorted(
        (found.start, found.end)
        for finder in (iso_dates, slash_dates, written_dates, clock_times, years)
        for found in finder(text)
    )
    starts = [start for start, _ in taken]
    result = []
    for match in _pattern().finditer(text):
        index = bisect_right(starts, match.start("number")) - 1
        if index >= 0 and taken[index][1] > match.start("number"):
            continue
        number = _read(match)
        if number is not None:
            result.append(number)
    return tuple(result)


def numbers(text: str) -> list[Number]:
    """The numbers of ``text``, in order; those of dates, years, clock times, codes and paragraphs left out."""
    return list(_numbers(text))


def _read(match: re.Match[str]) -> Number | None:
    first, second = match["first"], match["second"]
    value = _value(first)
    if value is None:
        return None
    to = _value(second) if second else None
    before = " ".join((match["comparison"] or "").lower().split())
    comparison = _COMPARISONS.get(before, "")
    approximate = first.lower().endswith("tal") or first.lower().endswith("dussin")
    if approximate and not comparison:
        comparison = "ungefär"
    following = (match["following"] or "").lower()
    article = (
        first.lower() in {"en", "ett"} and not comparison and not to and following not in {"gång", "enda"}
    )
    return Number(
        value, match.start("number"), match.end("number"), comparison, to, article, match.start(), following
    )


def _value(written: str) -> Decimal | None:
    if written[0].isdigit():
        return Decimal(re.sub(r"[\s\u00a0\u202f]", "", written).replace(",", "."))
    return _word_value(" ".join(written.lower().split()))


@cache
def _below_hundred() -> dict[str, int]:
    table = {word: value for value, word in enumerate(_UNITS)}
    table["ett"] = 1
    table["aderton"] = 18
    for ten, word in enumerate(_TENS, 2):
        table[word] = ten * 10
        for unit in (*_UNITS[1:10], "ett"):
            table[word + unit] = ten * 10 + table[unit]
    return table


def _word_value(word: str) -> Decimal | None:
    table = _below_hundred()
    if word in table:
        return Decimal(table[word])
    joined = word.replace(" ", "")
    if joined in {"ettdussin", "dussin"}:
        return Decimal(12)
    if joined.endswith("tal"):
        base = joined.removesuffix("tal")
        return _word_value(base.removeprefix("ett") or "ett") if base not in {"", "ett", "an"} else None
    for name, size in (("miljoner", 1_000_000), ("miljon", 1_000_000), ("tusen", 1000), ("hundra", 100)):
        if name in joined:
            head, _, tail = joined.partition(name)
            many = _word_value(head) if head else Decimal(1)
            rest = _word_value(tail) if tail else Decimal(0)
            return None if many is None or rest is None else many * size + rest
    return Decimal(table[joined]) if joined in table else None


@cache
def _pattern() -> re.Pattern[str]:
    below = "|".join(sorted(_below_hundred(), key=len, reverse=True))
    group = rf"(?:(?:{below})[ ]?)?(?:hundra|tusen)(?:[ ]?(?:{below}|hundra|tusen)){{0,4}}"
    approximate = rf"(?:ett[ ])?(?:{'|'.join(['tio', 'femton', *_TENS, 'hundra', 'tusen'])})tal|ett[ ]dussin"
    word = rf"(?:{approximate}|{group}|{below})(?![^\W_])"
    digits = (
        r"[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+(?:,[0-9]+)?(?![0-9])|[0-9]{1,12}(?:[.,][0-9]{1,6})?(?![0-9])"
    )
    compare = "|".join(
        sorted((re.escape(each).replace(r"\ ", r"\s+") for each in _COMPARISONS), key=len, reverse=True)
    )
    return re.compile(
        rf"(?<![\w.,/§-])(?:(?P<comparison>{compare})\s+)?"
        rf"(?P<number>(?P<first>{digits}|{word})(?:(?:[-–]|\s+till\s+)(?P<second>{digits}|{word}))?)"
        rf"(?![\w/]|[-:–][\w]|[.,][0-9]|\s*(?:§|kap\b))(?=\s*(?P<following>%|[^\W\d_]+)?)",
        re.I,
    )
