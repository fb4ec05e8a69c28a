"""The texts in which a löfte promises something: what will be done, and what it should lead to."""

from collections.abc import Iterator
from typing import NamedTuple

from loftesverktyg.document import Path
from loftesverktyg.document.atgarder import Atgard
from loftesverktyg.document.effekter import Effekt
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.rule import Context


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


def in_measures(context: Context) -> Iterator[MeasureText]:
    """The texts of the measures, in order."""
    atgarder = context.lofte.atgarder
    for reading in context.texts_in("åtgärder"):
        path = reading.path
        if len(path) == 3 and path[2] in _MEASURE_KEYS and isinstance(path[1], int):
            yield MeasureText(reading, path[:2], atgarder[path[1]])


def in_effects(context: Context) -> Iterator[EffectText]:
    """The texts of the effects, in order."""
    effekter = context.lofte.effekter
    for reading in context.texts_in("effekter"):
        path = reading.path
        if len(path) == 3 and path[2] == "text" and isinstance(path[1], int):
            yield EffectText(reading, path[:2], effekter[path[1]])
