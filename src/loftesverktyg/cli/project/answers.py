"""What a check asked of the files beside its document, kept so that it can be asked again.

A check is the same as before where its document is, and where all it asked for gives the same answers: files
that were there, what stood in those that were read, and those that were not there.
"""

from collections.abc import Iterable
from typing import NamedTuple

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
    """A file that was read, and the digest of what stood in it."""

    place: str
    digest: str


def answered(place: str | Absence) -> str:
    """What an Answer has as its ``place``: a path is somebody's business, and kept only as its digest."""
    return place.value if isinstance(place, Absence) else digest(place.encode("utf-8", "surrogateescape"))


def same_answers(answers: Iterable[Answer], path: str, folders: Folders) -> bool:
    """Whether all that was asked for the document at ``path`` has the same answers today."""
    places = Places(path, "0", folders)
    for number, answer in enumerate(answers, 1):
        place = places.find(str(answer.home), answer.reference)
        if answered(place) != answer.place:
            return False
        if answer.content is not None and not isinstance(place, Absence):
            if _content(place) != answer.content:
                return False
            places.know(str(number), place)
    return True


def _content(place: str) -> str:
    try:
        return digest(read_bytes(place))
    except OSError:
        return ""
