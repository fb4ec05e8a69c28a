"""The files beside a document, read for the rules that ask for them, and a record of what was asked."""

import os
from collections.abc import Mapping

from loftesverktyg.cli.project.answers import Answer, Reading, answered
from loftesverktyg.cli.project.places import Folders, Places
from loftesverktyg.cli.project.reading import digest, read_bytes
from loftesverktyg.document import Document, read_document
from loftesverktyg.rules.absence import Absence
from loftesverktyg.rules.neighbours import Neighbour

_YAML = (".yaml", ".yml")


class FileTree:
    """Reads the files of the tree that one document belongs to, each at most once.

    ``path`` is where the document is, ``shown`` what it is called in messages; so the others are
    called by the way from there. What is known of ``folders`` is shared with the trees of other documents.
    """

    def __init__(self, path: str, shown: str | None = None, folders: Folders | None = None) -> None:
        self._places = Places(path, shown, folders)
        self._read: dict[str, Neighbour] = {}
        self._homes = {shown if shown is not None else path: 0}
        self._answers: dict[tuple[str, str], Answer] = {}
        self._readings: dict[str, Reading] = {}

    @property
    def answers(self) -> tuple[Answer, ...]:
        """All that was asked, in order, and what came of it."""
        return tuple(self._answers.values())

    @property
    def readings(self) -> Mapping[str, Reading]:
        """The files that were read, by what they are called."""
        return self._readings

    def read(self, document: Document, reference: str) -> Neighbour:
        """The document in the YAML file that ``reference`` leads to."""
        name = _shown(document.path, reference)
        place = self._find(document.path, reference)
        if isinstance(place, Absence):
            return Neighbour(name, None, place)
        # A file that refers back gets the document that is being checked, not a second reading of it.
        self._read.setdefault(self._places.of(document.path), Neighbour(document.path, document, None))
        if place not in self._read:
            self._read[place] = self._open(place, name, (document.path, reference))
        return self._read[place]

    def exists(self, document: Document, reference: str) -> Absence | None:
        """None where ``reference`` leads to a file of the tree, of whatever kind; else why not."""
        place = self._find(document.path, reference)
        return place if isinstance(place, Absence) else None

    def _find(self, path: str, reference: str) -> str | Absence:
        place = self._places.find(path, reference)
        if (path, reference) not in self._answers and path in self._homes:
            self._answers[path, reference] = Answer(self._homes[path], reference, answered(place))
        return place

    def _open(self, place: str, name: str, asked: tuple[str, str]) -> Neighbour:
        if os.path.splitext(place)[1].casefold() not in _YAML:  # noqa: PTH122 (text)
            return Neighbour(name, None, Absence.UNREADABLE)
        try:
            data = read_bytes(place)
        except OSError:
            self._note(asked, "")
            return Neighbour(name, None, Absence.UNREADABLE)
        document = read_document(data, name)
        number = self._note(asked, digest(data))
        self._places.know(name, place)
        self._homes.setdefault(name, number)
        self._readings.setdefault(name, Reading(place, digest(data), number))
        return Neighbour(name, document, None)

    def _note(self, asked: tuple[str, str], content: str) -> int:
        """Adds the ``content`` of the file to the answer; its number, from 1."""
        self._answers[asked] = self._answers[asked]._replace(content=content)
        return list(self._answers).index(asked) + 1


def _shown(path: str, reference: str) -> str:
    """``reference`` as the user would write it, who wrote ``path`` for the document that it stands in."""
    return os.path.normpath(os.path.join(os.path.dirname(path), reference))  # noqa: PTH118, PTH120 (text, not files)
