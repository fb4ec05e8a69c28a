"""Lists of words and phrases, found in all their inflections.

A list is a file in ``data/``, one entry on a line, its parts apart by tabs::

    fras ⇥ ersättning ⇥ varför ⇥ flaggor

Only the phrase is needed. ``#`` begins a comment line. A word of a phrase is

- ``ord``: as it stands; a capital letter makes it match exactly so (``BRÅ``), in compounds too;
- ``ett|annat``: one of several forms; those of the replacement stand in the same order;
- ``verka.v``: a verb in any form (verbs.py); a verb in the replacement takes the same form;
- ``aktiv.a``: an adjective: aktiv, aktivt, aktiva;
- ``~``: up to three words may come between, of the kind that part a verb from its particle: a subject or
  an adverb (``verka.v ~ för``: ”verkar polisen aktivt för”);
- ``-inte|ej``, first or last: not where one of these words stands just before or after;
- ``t.ex.``: an abbreviation, whose points the text may leave out.

Flags: ``säker``, the replacement fits in every sentence; any other is a tag for the list's rule.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from operator import itemgetter
from typing import NamedTuple

from loftesverktyg.language.phrase_syntax import Entry, Pattern, first_forms, read_line
from loftesverktyg.language.replacing import replacement
from loftesverktyg.language.tokens import Tokens, tokens
from loftesverktyg.language.word_sets import data_lines

__all__ = ["Entry", "Match", "PhraseList", "load_lines", "load_phrases", "replacement_for"]

_ASCII = str.maketrans("åäö", "aao")


class Match(NamedTuple):
    """An entry found.

    ``parts`` are the places of its words where others stand between, else the one whole place.
    ``replacement`` is what :func:`replacement_for` gives.
    """

    entry: Entry
    start: int
    end: int
    parts: tuple[tuple[int, int], ...]
    replacement: str | None


class PhraseList:
    """Entries made ready to be found. A line is read in full only when its first word is met in a text."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = tuple(lines)
        self._index: dict[str, list[str]] = {}
        for line in self._lines:
            for form in first_forms(line):
                self._index.setdefault(form, []).append(line)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries, in the order of the file."""
        return tuple(read_line(line).entry for line in self._lines)

    def find(self, text: str) -> Iterator[Match]:
        """The entries in ``text``, in order, none inside another; of several at one word the longest.

        Offsets are code points, the end exclusive. Pass prose or own_words (prose.py), not the Markdown.
        """
        found = tokens(text)
        if self._index.keys().isdisjoint(found.known):
            return
        after = 0
        for at, patterns in self._starts(found):
            if at < after:
                continue
            matches = [(places, pattern) for pattern in patterns if (places := _match(pattern, found, at))]
            if matches:
                places, pattern = max(matches, key=lambda each: each[0][-1])
                after = places[-1] + 1
                yield _made(pattern, found, places)

    def _starts(self, found: Tokens) -> list[tuple[int, list[Pattern]]]:
        """Where a match may begin, in order, with the patterns whose other words the text has too."""
        starts = []
        for form in self._index.keys() & found.known:
            patterns = [
                pattern for pattern in map(read_line, self._index[form]) if _has_all(pattern, found.known)
            ]
            if patterns:
                starts += [(at, patterns) for at in found.places[form]]
        return sorted(starts, key=itemgetter(0))


@cache
def load_phrases(name: str) -> PhraseList:
    """The list in ``data/<name>.txt``; the name may be written with å, ä and ö."""
    return PhraseList(load_lines(name))


def load_lines(name: str) -> tuple[str, ...]:
    """The lines of ``data/<name>.txt`` without its comments, for a list that is no list of phrases."""
    return data_lines(name.translate(_ASCII))


def replacement_for(match: Match) -> str | None:
    """What to write in the place of the match, in its form and capitals; None where that is not sure."""
    return match.replacement


def _has_all(pattern: Pattern, known: frozenset[str]) -> bool:
    """Whether each word after the first, by which it was found, is among ``known`` in some form."""
    # Most have one word, and this is asked very often.
    return len(pattern.elements) == 1 or not any(
        element.forms.keys().isdisjoint(known) for element in pattern.elements[1:]
    )


def _match(pattern: Pattern, found: Tokens, at: int) -> tuple[int, ...] | None:
    """The places of the pattern's words from the word ``at``, or None."""
    if at and found.forms[at - 1] in pattern.not_before and found.joined(at - 1, at, dots=False):
        return None
    places = [at]
    for element in pattern.elements[1:]:
        place = found.next_of(element.forms, places[-1], gap=element.gap, dots=pattern.dotted)
        if place is None:
            return None
        places.append(place)
    last = places[-1] + 1
    if (
        last < len(found.forms)
        and found.forms[last] in pattern.not_after
        and found.joined(last - 1, last, dots=False)
    ):
        return None
    for element, place in zip(pattern.elements, places, strict=True):
        if element.exact and not found.is_written(place, element.exact):
            return None
    return tuple(places)


def _made(pattern: Pattern, found: Tokens, places: tuple[int, ...]) -> Match:
    spans = [
        found.span(place, element.exact) for element, place in zip(pattern.elements, places, strict=True)
    ]
    start, end = spans[0][0], spans[-1][1]
    if pattern.dotted:
        end = found.past_dot(end)
    if places[-1] - places[0] >= len(places):
        return Match(pattern.entry, start, end, tuple(spans), None)
    return Match(pattern.entry, start, end, ((start, end),), replacement(pattern, found, places, start, end))
