"""The keys of a document that hold an address or the way to a file."""

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from loftesverktyg.document import Document, Lofte, Path


class Wanted(Enum):
    """What may stand under a key."""

    ADDRESS = "address"
    """An address, or the way to a file."""
    FILE = "file"
    """The way to a file of the tree."""
    LOFTE = "löfte"
    """An address, or the way to a file that is a löfte where it is YAML."""
    SPRAKVERSION = "språkversion"
    """The way to a file that is a language version where it is YAML."""
    PLACE = "place"
    """An address or a place in words."""


class Named(NamedTuple):
    """What stands under such a key."""

    path: Path
    text: str
    wanted: Wanted


def named(document: Document) -> Iterator[Named]:
    """All of them, in the order of the model."""
    for path, text, wanted in _named(document):
        if text:
            yield Named(path, text, wanted)


def _named(document: Document) -> Iterator[tuple[Path, str | None, Wanted]]:
    if document.lofte:
        yield from _in_lofte(document.lofte)
    elif document.utfall:
        if document.utfall.utfall_for:
            yield ("utfall_för", "fil"), document.utfall.utfall_for.fil, Wanted.LOFTE
        for id_, atgard in document.utfall.atgarder.items():
            yield ("åtgärder", id_, "länk"), atgard.lank, Wanted.ADDRESS
    elif document.sprakversion and document.sprakversion.oversatt_fran:
        yield ("översatt_från", "fil"), document.sprakversion.oversatt_fran.fil, Wanted.LOFTE


def _in_lofte(lofte: Lofte) -> Iterator[tuple[Path, str | None, Wanted]]:
    for key, part in lofte.parter.items():
        yield ("parter", key, "logotyp"), part.logotyp, Wanted.FILE
    if lofte.samverkansoverenskommelse:
        yield ("samverkansöverenskommelse", "länk"), lofte.samverkansoverenskommelse.lank, Wanted.ADDRESS
    yield ("föregående",), lofte.foregaende, Wanted.LOFTE
    for index, kanal in enumerate(lofte.uppfoljning.kommunikation if lofte.uppfoljning else ()):
        yield ("uppföljning", "kommunikation", index, "adress"), kanal.adress, Wanted.PLACE
    if lofte.kontakt:
        yield ("kontakt", "webb"), lofte.kontakt.webb, Wanted.ADDRESS
    for index, bilaga in enumerate(lofte.bilagor):
        yield ("bilagor", index, "fil"), bilaga.fil, Wanted.ADDRESS
    for index, version in enumerate(lofte.sprakversioner):
        yield ("språkversioner", index, "fil"), version.fil, Wanted.SPRAKVERSION
