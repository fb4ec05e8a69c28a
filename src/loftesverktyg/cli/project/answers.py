"""What a check asked of the files beside its document, kept so that it can be asked again.

A check is the same as before where its document is, and where all it asked for gives the same answers: files
that were there, what stood in those that were read, and those that were not there.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple, Protocol

from loftesverktyg.cli.project.places import Folders, Places
from loftesverktyg.cli.project.reading import digest, read_bytes
from loftesverktyg.rules.absence import Absence


class Answer(NamedTuple):
    """What came of one ``reference``.

    ``home`` is the document that it stands in: 0 is the one that is checked, and else the file that the so
    manieth answer led to, from 1. ``place`` says where it leads, or why nowhere. ``content`` is the digest of
    a file that was read: empty where that could not be, None where nobody tried.
    """

    home: int
    reference: str
    place: str
    content: str | None = None


class Reading(NamedTuple):
    """A file that was read, the digest of what stood in it, and the number of the answer that led to it."""

    place: str
    digest: str
    number: int


class Recorded(Protocol):
    """What was asked of the files beside a document, and those that were read, by what they are called."""

    @property
    def answers(self) -> tuple[Answer, ...]:
        """In the order that they were asked for."""
        ...

    @property
    def readings(self) -> Mapping[str, Reading]:
        """The files that were read."""
        ...


def answered(place: str | Absence) -> str:
    """What an Answer has as its ``place``: a path is somebody's business, and kept only as its digest."""
    return place.value if isinstance(place, Absence) else digest(place.encode("utf-8", "surrogateescape"))


def same_answers(answers: Iterable[Answer], path: str, folders: Folders) -> dict[int, str] | None:
    """Asks all again for the document at ``path``: the files that were read, by the number of their answer.

    None where an answer is another than it was.
    """
    places = Places(path, "0", folders)
    read: dict[int, str] = {}
    for number, answer in enumerate(answers, 1):
        place = places.find(str(answer.home), answer.reference)
        if answered(place) != answer.place:
            return None
        if answer.content is not None and not isinstance(place, Absence):
            if _content(place) != answer.content:
                return None
            places.know(str(number), place)
            read[number] = place
    return read


def _content(place: str) -> str:
    try:
        return digest(read_bytes(place))
    except OSError:
        return ""
