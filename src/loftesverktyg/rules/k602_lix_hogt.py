"""K602: a section that is hard to read, as LIX has it."""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from loftesverktyg.findings import Severity
from loftesverktyg.language.lix import lix
from loftesverktyg.rules.plain import mark
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule

_SENTENCES = 3
_MIN_WORDS = 4
"""A shorter sentence is hard only because of a word or two, which the reader gets past."""


_ONE, _SEVERAL = "Den svåraste meningen är utpekad. ", "De svåraste meningarna är utpekade. "
_POINTED = ("", _ONE, *[_SEVERAL] * (_SENTENCES - 1))


class _Sentence(NamedTuple):
    value: float
    words: int
    long_words: int
    place: tuple[Reading, int, int]


def check(context: Context) -> Iterator[Hit]:
    """One hit per part of the löfte, at its key, with its hardest sentences labelled."""
    limits = context.thresholds
    ours = (each for each in context.own_texts if each.in_sentences and each.key != "lättläst")
    for part, group in groupby(ours, key=lambda reading: reading.path[0]):
        readings = tuple(group)
        if sum(reading.text.count(" ") for reading in readings) + len(readings) < limits.lix_minsta_ord * 0.9:
            continue  # not so many words; the breaks of lines are what the tenth is for
        texts = [lix(reading.text) for reading in readings]
        words = sum(text.words for text in texts)
        if words < limits.lix_minsta_ord:
            continue
        sentences = sum(text.sentences for text in texts)
        value = words / sentences + 100 * sum(text.long_words for text in texts) / words
        if value > limits.lix:
            hard = _hardest(readings, value)
            how = "svårt" if value > limits.lix_hog else "ganska svårt"
            yield Hit(
                Mark((part,)),
                f"Avsnittet ”{part}” har LIX {value:.0f} och är {how} att läsa.",
                f"{_POINTED[len(hard)]}Dela långa meningar och byt långa ord mot korta. LIX är ett grovt "
                "mått: låt gärna någon utanför gruppen läsa texten.",
                labels=tuple(
                    (mark(*each.place), f"{each.words} ord, {each.long_words} av dem långa") for each in hard
                ),
            )


def _hardest(readings: tuple[Reading, ...], value: float) -> list[_Sentence]:
    """The sentences that are harder than the whole, the hardest first, in the order of the file."""
    found = []
    for reading in readings:
        for start, end in reading.sentences:
            own = lix(reading.text[start:end])
            if own.value > value and own.words >= _MIN_WORDS:
                found.append(_Sentence(own.value, own.words, own.long_words, (reading, start, end)))
    chosen = sorted(found, key=lambda each: -each.value)[:_SENTENCES]
    return [each for each in found if each in chosen]


RULE = Rule(
    "K602",
    "lix-högt",
    Severity.RAD,
    "C.H. Björnsson, Läsbarhet (1968); gränserna är en egen bedömning",
    check,
)
