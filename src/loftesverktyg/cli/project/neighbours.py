"""The files beside a document, read for the rules that ask for them: those of its own tree, and no others.

What a document refers to was written by somebody, and may be meant to have a check open what it should
not. Links are followed before it is decided whether a file lies in the tree.
"""

import os
import re
import stat
from pathlib import Path
from unicodedata import normalize

from loftesverktyg.cli.project.finding import UNNAMED
from loftesverktyg.cli.project.reading import read_bytes
from loftesverktyg.document import Document, read_document
from loftesverktyg.rules.neighbours import Absence, Neighbour

ROOTS = (".git", "loften.toml")
"""The tree that a document belongs to is the nearest folder upwards that holds one of these."""

_YAML = (".yaml", ".yml")
_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|[/\\]")  # an address, a drive, a path from the root
_LONGEST = 1000


class FileTree:
    """Reads the files of the tree that one document belongs to, each at most once.

    ``path`` is where the document is, ``shown`` what it is called in messages; so the others are
    called by the way from there.
    """

    def __init__(self, path: str, shown: str | None = None) -> None:
        self._places: dict[str, Path] = {}
        if path != UNNAMED:
            self._places[shown if shown is not None else path] = Path(path)
        self._folders: dict[Path, Path] = {}
        self._read: dict[Path, Neighbour] = {}
        self._found: dict[tuple[str, str], Path | Absence] = {}
        self._root: Path | None = None

    def read(self, document: Document, reference: str) -> Neighbour:
        """The document in the YAML file that ``reference`` leads to."""
        name = _shown(document.path, reference)
        place = self._find(document.path, reference)
        if isinstance(place, Absence):
            return Neighbour(name, None, place)
        self._remember(document)
        if place not in self._read:
            self._read[place] = self._open(place, name)
        return self._read[place]

    def exists(self, document: Document, reference: str) -> Absence | None:
        """None where ``reference`` leads to a file of the tree, of whatever kind; else why not."""
        place = self._find(document.path, reference)
        return place if isinstance(place, Absence) else None

    def _open(self, place: Path, name: str) -> Neighbour:
        if place.suffix.casefold() not in _YAML:
            return Neighbour(name, None, Absence.UNREADABLE)
        try:
            document = read_document(read_bytes(os.fspath(place)), name)
        except OSError:
            return Neighbour(name, None, Absence.UNREADABLE)
        self._places.setdefault(name, place)
        return Neighbour(name, document, None)

    def _remember(self, document: Document) -> None:
        """A file that refers back gets the document that is being checked, not a second reading of it."""
        place = self._places[document.path]
        self._read.setdefault(self._folder(place) / place.name, Neighbour(document.path, document, None))

    def _find(self, path: str, reference: str) -> Path | Absence:
        """The file that ``reference`` in the document called ``path`` leads to, all links followed."""
        home = self._places.get(path)
        if home is None:
            return Absence.UNKNOWN
        if (path, reference) not in self._found:
            self._found[path, reference] = self._look(home, reference)
        return self._found[path, reference]

    def _look(self, home: Path, reference: str) -> Path | Absence:
        if _ELSEWHERE.match(reference) or len(reference) > _LONGEST:
            return Absence.OUTSIDE
        # A file from a Mac may have its name in decomposed letters; what the document says is composed.
        found: Path | Absence = Absence.MISSING
        for spelling in dict.fromkeys((reference, normalize("NFD", reference))):
            try:
                found = self._within(home, spelling)
            except (OSError, RuntimeError, ValueError):  # a link to itself; a NUL in the name
                found = Absence.UNREADABLE
            if found is not Absence.MISSING:
                break
        return found

    def _within(self, home: Path, reference: str) -> Path | Absence:
        folder = self._folder(home)
        if self._root is None:
            self._root = _root(folder)
        place = (folder / reference).resolve()
        if not place.is_relative_to(self._root):
            return Absence.OUTSIDE
        inside = place.relative_to(self._root).parts
        own = folder.relative_to(self._root).parts if folder.is_relative_to(self._root) else ()
        if any(part.startswith(".") and part not in own for part in inside):
            return Absence.OUTSIDE  # what is hidden is nobody's to refer to
        try:
            kind = place.stat().st_mode
        except (FileNotFoundError, NotADirectoryError):
            return Absence.MISSING
        return place if stat.S_ISREG(kind) else Absence.UNREADABLE

    def _folder(self, path: Path) -> Path:
        if path not in self._folders:
            self._folders[path] = path.parent.resolve()
        return self._folders[path]


def _root(folder: Path) -> Path:
    for each in (folder, *folder.parents):
        if any(os.path.lexists(each / name) for name in ROOTS):
            return each
    return folder


def _shown(path: str, reference: str) -> str:
    """``reference`` as the user would write it, who wrote ``path`` for the document that it stands in."""
    return os.path.normpath(os.path.join(os.path.dirname(path), reference))  # noqa: PTH118, PTH120 (text, not files)
