"""Which of the word lists that rules look for may have an entry in texts of given words: told in one go."""

from functools import cache

from loftesverktyg.language.phrase_syntax import read_line, telling_forms
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
    lines = _lines()
    for word in lines.keys() & words:
        for name, line in lines[word]:
            if name not in found and not any(map(words.isdisjoint, _needed(line))):
                found.add(name)
    return frozenset(found)


@cache
def _lines() -> dict[str, list[tuple[str, str]]]:
    """Each form of the word that tells most of an entry, with the lists and the lines that it does so of."""
    lines: dict[str, list[tuple[str, str]]] = {}
    for name in LISTS:
        for line in load_lines(name):
            for form in telling_forms(line):
                lines.setdefault(form, []).append((name, line))
    return lines


@cache
def _needed(line: str) -> tuple[frozenset[str], ...]:
    """The forms of each word of an entry; but for those with a mark in them, which may stand anywhere."""
    forms = (frozenset(element.forms) for element in read_line(line).elements)
    return tuple(each for each in forms if "".join(each).isalpha())
