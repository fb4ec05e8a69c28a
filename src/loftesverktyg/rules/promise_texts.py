"""The texts in which a löfte promises something: what will be done, and what it should lead to."""

from collections.abc import Iterator
from typing import NamedTuple

from loftesverktyg.document import Path
from loftesverktyg.document.atgarder import Atgard
from loftesverktyg.document.effekter import Effekt
from loftesverktyg.language.vocabulary import Vocabulary
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.rule import Context, once


class MeasureText(NamedTuple):
    """The ``text`` or the ``leverans`` of a measure; ``home`` is the path of the measure itself."""

    reading: Reading
    home: Path
    atgard: Atgard


class EffectText(NamedTuple):
    """The ``text`` of an effect; ``home`` is the path of the effect itself."""

    reading: Reading
    home: Path
    effekt: Effekt


_MEASURE_KEYS = frozenset({"text", "leverans"})
_EFFECT_KEYS = frozenset({"text"})


@once
def in_measures(context: Context) -> tuple[MeasureText, ...]:
    """The texts of the measures, in order."""
    atgarder = context.lofte.atgarder
    return tuple(
        MeasureText(reading, reading.path[:2], atgarder[index])
        for reading, index in _own(context, "åtgärder", _MEASURE_KEYS)
    )


@once
def in_effects(context: Context) -> tuple[EffectText, ...]:
    """The texts of the effects, in order."""
    effekter = context.lofte.effekter
    return tuple(
        EffectText(reading, reading.path[:2], effekter[index])
        for reading, index in _own(context, "effekter", _EFFECT_KEYS)
    )


@once
def measure_words(context: Context) -> Vocabulary:
    """The words of :func:`in_measures`, for what a rule needs there."""
    return Vocabulary([reading.text for reading, _, _ in in_measures(context)])


@once
def effect_words(context: Context) -> Vocabulary:
    """The words of :func:`in_effects`, likewise."""
    return Vocabulary([reading.text for reading, _, _ in in_effects(context)])


def _own(context: Context, part: str, keys: frozenset[str]) -> Iterator[tuple[Reading, int]]:
    """The texts under ``keys`` of the items of a list, each with the item's index."""
    for reading in context.texts_in(part):
        match reading.path:
            case (_, int(index), key) if key in keys:
                yield reading, index
