"""Where a text names a person: a name that is known, or a title with a name beside it."""

import re
from collections.abc import Iterable
from functools import cache

from loftesverktyg.language.word_sets import data_lines

_WORD = r"[A-ZÅÄÖÉÜ][a-zåäöéüß]+(?:-[A-ZÅÄÖÉÜ][a-zåäöéüß]+)?"
_NAME = rf"{_WORD}(?:[ \u00a0]{_WORD}){{1,2}}"


def named_persons(text: str, known: Iterable[str], places: frozenset[str]) -> list[tuple[int, int]]:
    """Start and end of each person's name in ``text``: the ``known`` names, and those with a title beside.

    ``places`` are words, in lower case, that the document uses for places and organisations: what holds
    one of them is no person.
    """
    found = set()
    for name in known:
        words = name.split()
        if len(words) > 1 and words[0] in text:
            pattern = r"(?<!\w)" + r"\s+".join(map(re.escape, words)) + r"(?=s?(?!\w))"
            found |= {match.span() for match in re.finditer(pattern, text)}
    for match in _titled().finditer(text):
        group = "after" if match["after"] else "before"
        if _is_person(match[group], places):
            found.add(match.span(group))
    return _apart(sorted(found))


def whole_name(text: str) -> str | None:
    """The person's name that ``text`` begins with, where a comma, a bracket or the end comes after it."""
    match = re.match(rf"({_NAME})\s*(?:[,(]|\Z)", text.strip())
    return match[1] if match and _is_person(match[1], frozenset()) else None


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
def _titled() -> re.Pattern[str]:
    titles = sorted(data_lines("titlar"), key=len, reverse=True)
    title = "|".join(f"[{each[0].lower()}{each[0].upper()}]{re.escape(each[1:])}" for each in titles)
    return re.compile(
        rf"(?<![\w-])(?:(?:{title}):?[ \u00a0](?P<after>{_NAME})(?!\w)"
        rf"|(?P<before>{_NAME}),[ \u00a0](?:[a-zåäö]{{2,20}}[ \u00a0])?(?:{title})(?!\w))"
    )
