"""Which of the word lists that rules look for may have an entry in texts of given words: told in one go."""

from functools import cache

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
    entries, found = _entries(), set[str]()
    for word in words:
        for name, line in entries.get(word, ()):
            if name in found:
                continue
            for forms in _further(line):
                if forms.isdisjoint(words):
                    break
            else:
                found.add(name)
    return frozenset(found)


@cache
def _entries() -> dict[str, list[tuple[str, str]]]:
    """Each word that an entry may begin with, with the lists and the lines that do so."""
    entries: dict[str, list[tuple[str, str]]] = {}
    for name in LISTS:
        for line in load_lines(name):
            for form in first_forms(line):
                entries.setdefault(form, []).append((name, line))
    return entries


@cache
def _further(line: str) -> tuple[frozenset[str], ...]:
    """The forms of each word after the first; but for those with a mark in them, which may stand anywhere."""
    forms = (frozenset(element.forms) for element in read_line(line).elements[1:])
    return tuple(each for each in forms if "".join(each).isalpha())
