"""K604: an abbreviation of an authority or a way of working that nobody explains."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from loftesverktyg.findings import Severity
from loftesverktyg.language.phrases import Entry, load_lines, load_phrases
from loftesverktyg.rules.plain import mark
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.rule import Context, Hit, Rule
from loftesverktyg.rules.wording import quoted

_NEAR = 140
"""How far from the abbreviation its explanation may stand, in characters."""
_MOST_IN_ONE = 200
_STEM = 5
"""So many of the last letters of an explanation may be those of another form: lokalpolisområdena."""


class _Use(NamedTuple):
    reading: Reading
    start: int
    end: int
    explained: bool


def check(context: Context) -> Iterator[Hit]:
    """One hit per abbreviation, at its first use, unless that or the list of words explains it."""
    uses: dict[str, tuple[Entry, list[_Use]]] = {}
    known = load_phrases("myndighetsförkortningar")
    if not context.own_texts:
        return
    for reading in context.texts:
        for match in islice(known.find(reading.prose), _MOST_IN_ONE):
            if _is_other(reading.prose, match.start, match.end):
                continue
            explained = _is_explained(reading.prose, match.start, match.end, match.entry.replacement or "")
            use = _Use(reading, match.start, match.end, explained)
            uses.setdefault(match.entry.base, (match.entry, []))[1].append(use)
    for base, (entry, found) in uses.items():
        # A name or a title has no room for an explanation: there it is enough that there is one somewhere.
        if any(each.explained and not each.reading.in_sentences for each in found):
            continue
        running = [each for each in found if each.reading.in_sentences]
        first = (running or found)[0]
        if first.explained or _in_ordlista(context, base, first):
            continue
        later = next((each for each in running if each.explained), None)
        word = first.reading.text[first.start : first.end]
        yield Hit(
            mark(first.reading, first.start, first.end),
            f"{quoted(word)} används utan att förklaras.",
            _hint(entry, word, moved=later is not None),
            labels=((mark(later.reading, later.start, later.end), "förklaringen kommer först här"),)
            if later
            else (),
        )


def _is_other(text: str, start: int, end: int) -> bool:
    """Whether it is somebody's name (Rakel Exempelsson), or part of a reference (KF § 12, KS/2026:12)."""
    after = _follows().match(text, end)
    return after is not None and (after["mark"] is not None or not text[start:end].isupper())


def _may_be_in(context: Context) -> bool:
    """Whether any is in the texts. In small letters many are common words (sig): so capitals count."""
    writings, vocabulary = _writings(), context.vocabulary
    return any(
        each in vocabulary.text for word in writings.keys() & vocabulary.words for each in writings[word]
    )


@cache
def _writings() -> dict[str, list[str]]:
    """How each abbreviation is written, by the letters of the first in lower case."""
    writings: dict[str, list[str]] = {}
    for line in load_lines("myndighetsförkortningar"):
        for each in line.partition("\t")[0].split("|"):
            writings.setdefault(each.lower().partition("-")[0], []).append(each)
    return writings


def _hint(entry: Entry, word: str, *, moved: bool) -> str:
    full = f"{quoted(f'{entry.replacement} ({word})')}" if entry.replacement else "vad det betyder"
    first = (
        f"Skriv {full} här, där läsaren möter förkortningen första gången."
        if moved
        else f"Skriv {full} första gången, eller förklara {word} i ordlistan."
    )
    return " ".join(filter(None, (first, entry.why)))


def _in_ordlista(context: Context, base: str, use: _Use) -> bool:
    wanted = {base.casefold(), use.reading.text[use.start : use.end].casefold()}
    explained = (*context.lofte.ordlista, *context.known_words)
    return any(not wanted.isdisjoint(_word().findall(key.casefold())) for key in explained)


def _is_explained(text: str, start: int, end: int, full: str) -> bool:
    """Whether the full words or a bracket stand beside the abbreviation."""
    before, after = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    if _opens_bracket().search(before) and after[:1] in {")", ",", ";"}:
        return True
    if _explains().match(after):
        return True
    stem = full[: max(len(full) - _STEM, _STEM)].lower()
    if not stem:
        return False
    return (
        stem in before[-len(full) - 40 :].lower()
        or stem in after[: len(full) + 25].partition(". ")[0].lower()
    )


@cache
def _follows() -> re.Pattern[str]:
    return re.compile(r"(?P<mark>[ \u00a0]§|[ \u00a0/:.-]?[0-9]{2})|[ \u00a0][A-ZÅÄÖ][a-zåäöé]")


@cache
def _opens_bracket() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]{3,}\s\((?:förkortat |även kallat |kallat |kallad |kallas )?\Z")


@cache
def _explains() -> re.Pattern[str]:
    return re.compile(
        r"(?:[-:][^\W\d_]+)?(?:\s\([^()0-9]{5,}|\s(?:står för|betyder|är en förkortning|är förkortningen)\b)"
    )


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+")


RULE = Rule(
    "K604",
    "oförklarad-förkortning",
    Severity.VARNING,
    "Egen ordlista; språklagen (2009:600) 11 §: vårdat, enkelt och begripligt",
    check,
    needs=_may_be_in,
)
