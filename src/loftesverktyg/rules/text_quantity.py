"""Amounts as a text says them: ``minst två kvällar i veckan``."""

import re
from bisect import bisect_right
from decimal import Decimal
from functools import cache
from itertools import islice
from typing import NamedTuple

from loftesverktyg.language.frequency import Frequency, frequencies
from loftesverktyg.language.numbers import Number, numbers
from loftesverktyg.rules.amounts import has_amount
from loftesverktyg.rules.reading import Reading


class Word(NamedTuple):
    """A word in lower case, and its place."""

    text: str
    start: int
    end: int


class TextQuantity(NamedTuple):
    """A number, and what of.

    ``nouns`` are the words after it up to the next small word or frequency, such as ``nya lampor``.
    ``frequency`` is how often, where its ``sentence`` says so once or right after the nouns; then
    ``adjacent`` is true.
    """

    number: Number
    nouns: tuple[Word, ...]
    frequency: Frequency | None
    adjacent: bool
    sentence: tuple[int, int]


_MOST_NOUNS = 4
_MOST_NUMBERS = 50
"""No promise has more, and a file made to be slow may."""
_NEAR = 300
"""How far from a word, in characters, its own sentence is looked through."""
_OF = ("av", "inklusive")
_SMALL = frozenset({
    "i", "på", "per", "om", "av", "med", "och", "eller", "varje", "som", "till", "mot", "för", "från",
    "under", "vid", "hos", "utanför", "inom", "mellan", "utan", "samt", "där", "när", "var", "varav", "ska",
    "skall", "kan", "har", "är", "blir", "efter", "före", "innan",
})  # fmt: skip


def quantities(reading: Reading) -> list[TextQuantity]:
    """The amounts of a text, in order; fractions (``fyra av tio``) and parts (``varav fem``) left out."""
    text = reading.prose
    often = frequencies(text)
    found = []
    for number in islice(numbers(text), _MOST_NUMBERS):
        if _is_part(text, number.whole_start):
            continue
        until = next((each.start for each in often if each.start >= number.end), len(text))
        nouns = _nouns(text, number.end, until)
        end = nouns[-1].end if nouns else number.end
        sentence = _sentence(reading, number.start)
        here = [each for each in often if sentence[0] <= each.start < sentence[1]]
        after = next(
            (each for each in here if each.start >= end and not text[end : each.start].strip()), None
        )
        found.append(
            TextQuantity(
                number, nouns, after or (here[0] if len(here) == 1 else None), after is not None, sentence
            )
        )
    return found


def how_often_said(reading: Reading, at: int) -> bool:
    """Whether the sentence at ``at`` says how often: ``varje vecka``."""
    return bool(frequencies(_around(reading, at)))


def how_many_said(reading: Reading, at: int) -> bool:
    """Whether the sentence at ``at`` holds an amount, which ”en” alone is not."""
    return has_amount(_around(reading, at))


def suggested(reading: Reading) -> dict[str, Decimal | str] | None:
    """The ``mängd`` that a text spells out, as its keys and values; None where it spells out none."""
    for each in quantities(reading):
        often = each.frequency
        if each.nouns and each.adjacent and often and often.every == 1 and each.number.to is None:
            said = each.number.comparison
            return {
                "jämförelse": said if said in {"exakt", "högst"} else "minst",
                "antal": each.number.value,
                "enhet": " ".join(word.text for word in each.nouns),
                "per": often.unit,
            }
    return None


def _is_part(text: str, at: int) -> bool:
    """Whether a number at ``at`` tells of a part: ``varav fem``."""
    before = text[max(0, at - 30) : at]
    return before.rstrip().lower().endswith(_OF) and _part().search(before) is not None


def _sentence(reading: Reading, at: int) -> tuple[int, int]:
    index = bisect_right(reading.sentences, at, key=lambda sentence: sentence[0]) - 1
    return reading.sentences[index] if index >= 0 else (0, len(reading.text))


def _around(reading: Reading, at: int) -> str:
    start, end = _sentence(reading, at)
    return reading.own_words[max(start, at - _NEAR) : min(end, at + _NEAR)]


def _nouns(text: str, at: int, until: int) -> tuple[Word, ...]:
    found: list[Word] = []
    while len(found) < _MOST_NOUNS:
        match = _next_word().match(text, at)
        if match is None or match.start(1) >= until or match[1].lower() in _SMALL:
            break
        found.append(Word(match[1].lower(), match.start(1), match.end(1)))
        at = match.end()
    return tuple(found)


@cache
def _next_word() -> re.Pattern[str]:
    return re.compile(r"[ \t\n\u00a0]{1,4}([^\W\d_]+(?:-[^\W\d_]+)*)")


@cache
def _part() -> re.Pattern[str]:
    return re.compile(r"\b(?:av|varav|därav|inklusive)\s{1,4}\Z", re.IGNORECASE)
