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


def in_measures(context: Context) -> Iterator[MeasureText]:
    """The texts of the measures, in order."""
    for reading in context.texts:
        match reading.path:
            case ("åtgärder", int(index), "text" | "leverans"):
                yield MeasureText(reading, ("åtgärder", index), context.lofte.atgarder[index])


def in_effects(context: Context) -> Iterator[EffectText]:
    """The texts of the effects, in order."""
    for reading in context.texts:
        match reading.path:
            case ("effekter", int(index), "text"):
                yield EffectText(reading, ("effekter", index), context.lofte.effekter[index])
