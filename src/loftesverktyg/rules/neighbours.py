"""The other files that a löfte speaks of, read when a rule asks for them.

Reading is the business of those who know files (``cli/project``); rules see documents, or why there
is none.
"""

from typing import NamedTuple, Protocol

from loftesverktyg.document import Document
from loftesverktyg.rules.absence import Absence


class Neighbour(NamedTuple):
    """A file that was asked for: its document, or why there is none. ``path`` is for showing."""

    path: str
    document: Document | None
    absence: Absence | None


class Neighbours(Protocol):
    """Reads other files of the same tree."""

    def read(self, document: Document, reference: str) -> Neighbour:
        """The file that ``reference``, a path relative to ``document``'s folder, leads to."""
        ...

    def exists(self, document: Document, reference: str) -> Absence | None:
        """None where ``reference`` leads to a file in the tree; else why not. Opens nothing."""
        ...


class NoNeighbours:
    """For a document that has no folder, such as one from standard input."""

    def read(self, document: Document, reference: str) -> Neighbour:  # noqa: ARG002 (the protocol's)
        """Nothing is known."""
        return Neighbour(reference, None, Absence.UNKNOWN)

    def exists(self, document: Document, reference: str) -> Absence | None:  # noqa: ARG002 (likewise)
        """Nothing is known."""
        return Absence.UNKNOWN


class Watched:
    """Neighbours that remember whether one was asked for where there is no folder to look in."""

    def __init__(self, neighbours: Neighbours) -> None:
        self._neighbours = neighbours
        self.in_vain = False

    def read(self, document: Document, reference: str) -> Neighbour:
        """The file that ``reference`` leads to."""
        neighbour = self._neighbours.read(document, reference)
        self.in_vain = self.in_vain or neighbour.absence is Absence.UNKNOWN
        return neighbour

    def exists(self, document: Document, reference: str) -> Absence | None:
        """Whether the file is there."""
        absence = self._neighbours.exists(document, reference)
        self.in_vain = self.in_vain or absence is Absence.UNKNOWN
        return absence


def outcome_reference(document: Document) -> str:
    """The name of the outcome file beside ``document``."""
    return outcome_name(document.path)


def outcome_name(path: str) -> str:
    """The name of the outcome file of the löfte at ``path``: ``lofte.yaml`` has ``lofte.utfall.yaml``."""
    name = path.replace("\\", "/").rsplit("/", 1)[-1]
    stem, dot, suffix = name.rpartition(".")
    return f"{stem}.utfall.{suffix}" if dot else f"{name}.utfall.yaml"
