"""Where a text names a person: a name that is known, or a title with a name beside it."""

import re
from collections.abc import Iterable
from functools import cache

from loftesverktyg.language.word_sets import data_lines

_WORD = r"[A-ZÅÄÖÉÜ][a-zåäöéüß]+(?:-[A-ZÅÄÖÉÜ][a-zåäöéüß]+)?"
_NAME = rf"{_WORD}(?:[ \u00a0]{_WORD}){{1,2}}"
_MOST_WORDS = 3
_BEFORE = re.compile(r"([^\W\d_]+):?[ \u00a0]\Z")
_AFTER = re.compile(r",[ \u00a0]([^\W\d_]+)(?:[ \u00a0]([^\W\d_]+))?")
_LOOK = 40


def named_persons(text: str, known: Iterable[str], places: frozenset[str]) -> list[tuple[int, int]]:
    """Start and end of each person's name in ``text``: the ``known`` names, and those with a title beside.

    ``places`` are words, in lower case, that the document uses for places and organisations: what holds
    one of them is no person.
    """
    found = set()
    for name in known:
        if name.lstrip()[:1] not in text:
            continue  # told of most texts without a look at the whole name
        words = name.split()
        if len(words) > 1 and words[0] in text:
            pattern = r"(?<!\w)" + r"\s+".join(map(re.escape, words)) + r"(?=s?(?!\w))"
            found |= {match.span() for match in re.finditer(pattern, text)}
    for run in _run().finditer(text):
        parts = [
            (run.start() + each.start(), run.start() + each.end()) for each in re.finditer(_WORD, run[0])
        ]
        span = _titled(text, parts, places)
        if span is not None:
            found.add(span)
    return _apart(sorted(found))


def whole_name(text: str) -> str | None:
    """The person's name that ``text`` begins with, where a comma, a bracket or the end comes after it."""
    match = re.match(rf"({_NAME})\s*(?:[,(]|\Z)", text.strip())
    return match[1] if match and _is_person(match[1], frozenset()) else None


def _titled(text: str, words: list[tuple[int, int]], places: frozenset[str]) -> tuple[int, int] | None:
    """The person's name among ``words``, which begin with capitals, where there is a title beside it."""
    low = [text[start:end].casefold() for start, end in words]
    last = max((index for index, word in enumerate(low) if word in titles()), default=-1)
    name = words[last + 1 :]
    if last < 0:
        before = _BEFORE.search(text, max(0, words[0][0] - _LOOK), words[0][0])
        after = _AFTER.match(text, words[-1][1])
        beside = [*(before.groups() if before else ()), *(after.groups("") if after else ())]
        if titles().isdisjoint(word.casefold() for word in beside):
            return None
    for number in range(min(len(name), _MOST_WORDS), 1, -1):
        start, end = name[0][0], name[number - 1][1]
        if _is_person(text[start:end], places):
            return start, end
    return None


def _is_person(name: str, places: frozenset[str]) -> bool:
    words = [each[0].casefold() for each in re.finditer(_WORD, name)]
    return not any(each in places or _no_person(each) for each in words)


def _apart(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """``spans`` without those that begin inside another."""
    apart: list[tuple[int, int]] = []
    for span in spans:
        if not apart or span[0] >= apart[-1][1]:
            apart.append(span)
    return apart


def _no_person(word: str) -> bool:
    words, endings = _places()
    return word in words or word.endswith(endings)


@cache
def _places() -> tuple[frozenset[str], tuple[str, ...]]:
    listed = data_lines("inga_personnamn")
    endings = tuple(each[1:] for each in listed if each.startswith("-"))
    return frozenset(listed), endings


@cache
def titles() -> frozenset[str]:
    """The titles that tell of a person, one word each, in lower case."""
    return frozenset(title.casefold() for title in data_lines("titlar"))


@cache
def _run() -> re.Pattern[str]:
    # The capital comes before the look back: so the search goes from capital to capital.
    first = _WORD.replace("]", r"](?<![\w-].)", 1)
    return re.compile(rf"{first}(?:[ \u00a0]{_WORD}){{1,6}}(?!\w)")
