"""Every text of a löfte that people read, and what kind of text it is."""

from collections.abc import Iterator
from typing import NamedTuple

from loftesverktyg.document.base import Part
from loftesverktyg.document.path import Path
from loftesverktyg.document.shape import MapOf, PartShape, shape_of

PROSE_KEYS = frozenset(
    {
        "text",
        "sammanfattning",
        "lättläst",
        "jämställdhet",
        "metod",
        "hur",
        "vad",
        "varför",
        "leverans",
        "villkor",
    }
)
"""Keys whose values are written in sentences."""

LABEL_KEYS = frozenset(
    {
        "titel",
        "rubrik",
        "område",
        "målgrupp",
        "plats",
        "mått",
        "enhet",
        "av",
        "varaktighet",
        "säsong",
        "tid",
        "roll",
        "funktion",
        "instans",
        "namn",
    }
)
"""Keys whose values are names and short phrases, not sentences."""

WORD_LIST = "ordlista"
"""The mapping whose values explain words, in sentences or not."""


class Text(NamedTuple):
    """One text, where it stands, and the key it stands under (its last, where it is in a list)."""

    path: Path
    key: str
    text: str

    @property
    def prose(self) -> bool:
        """Whether it is written in sentences."""
        return self.key in PROSE_KEYS


def texts(part: Part) -> Iterator[Text]:
    """The texts of ``part`` in the order of its model. Ids, references, dates, addresses and codes are none.

    The names of signatures are none either: they are people's, and belong to where they stand.
    """
    yield from _texts(part, shape_of(type(part)), ())


def _texts(part: Part, shape: PartShape, path: Path) -> Iterator[Text]:
    for key in shape.keys.values():
        value = getattr(part, key.field)
        if not value:
            continue
        here = (*path, key.name)
        if isinstance(value, str):
            if key.name in PROSE_KEYS or (key.name in LABEL_KEYS and here[0] != "underskrifter"):
                yield Text(here, key.name, value)
        elif isinstance(value, Part):
            yield from _texts(value, shape_of(type(value)), here)
        elif isinstance(key.shape, MapOf):
            for name, item in value.items():
                if isinstance(item, Part):
                    yield from _texts(item, shape_of(type(item)), (*here, name))
                else:
                    yield Text((*here, name), key.name, item)
        elif isinstance(value, list):
            for index, item in enumerate(value):
                if isinstance(item, Part):
                    yield from _texts(item, shape_of(type(item)), (*here, index))
                elif key.name in LABEL_KEYS:
                    yield Text((*here, index), key.name, item)
