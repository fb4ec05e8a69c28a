"""Which of the word lists that rules look for may have an entry in texts of given words: told in one go."""

from functools import cache
from typing import NamedTuple

from loftesverktyg.language.phrase_syntax import first_forms, read_line
from loftesverktyg.language.phrases import load_lines

LISTS = (
    "absoluta",
    "aktivitetsverb",
    "förkortningar",
    "kanslispråk",
    "odefinierade",
    "otydliga_platser",
    "reservationer",
    "vaga_insatser",
    "vaga_mängder",
    "vaga_verb",
    "viljeord",
)


def lists_in(words: frozenset[str]) -> frozenset[str]:
    """Those of LISTS that may have an entry where these words stand; that the others have none is certain.

    ``words`` are runs of letters in lower case, as those of a vocabulary.
    """
    found = set[str]()
    for word in _lines().keys() & words:
        alone, longer = _opened_by(word)
        found |= alone
        for second in words.intersection(longer):
            for name, further in longer[second]:
                if name not in found and not any(map(words.isdisjoint, further)):
                    found.add(name)
    return frozenset(found)


class _Opened(NamedTuple):
    """The entries that a word may open.

    ``alone`` are the lists that have one with no more words. ``longer`` are those with more, by each form of
    the second word: their lists, and the forms of each word after that.
    """

    alone: frozenset[str]
    longer: dict[str, list[tuple[str, tuple[frozenset[str], ...]]]]


@cache
def _opened_by(word: str) -> _Opened:
    alone = set[str]()
    longer: dict[str, list[tuple[str, tuple[frozenset[str], ...]]]] = {}
    for name, line in _lines()[word]:
        second, *further = _further(line) or (None,)
        if second is None:
            alone.add(name)
            continue
        for form in second:
            longer.setdefault(form, []).append((name, tuple(further)))
    return _Opened(frozenset(alone), longer)


@cache
def _lines() -> dict[str, list[tuple[str, str]]]:
    """Each word that an entry may begin with, with the lists and the lines that do so."""
    lines: dict[str, list[tuple[str, str]]] = {}
    for name in LISTS:
        for line in load_lines(name):
            for form in first_forms(line):
                lines.setdefault(form, []).append((name, line))
    return lines


@cache
def _further(line: str) -> tuple[frozenset[str], ...]:
    """The forms of each word after the first; but for those with a mark in them, which may stand anywhere."""
    forms = (frozenset(element.forms) for element in read_line(line).elements[1:])
    return tuple(each for each in forms if "".join(each).isalpha())
