"""Where the files lie that a document speaks of: in its own tree, and nowhere else.

What a document refers to was written by somebody, and may be meant to have a check open what it should
not. Links are followed before it is decided whether a file lies in the tree.
"""

import os
import re
import stat
from unicodedata import normalize

from loftesverktyg.cli.project.finding import UNNAMED
from loftesverktyg.rules.absence import Absence

ROOTS = (".git", "loften.toml")
"""The tree that a document belongs to is the nearest folder upwards that holds one of these."""

_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|[/\\]")  # an address, a drive, a path from the root
_NO_NAMES = ("", os.curdir, os.pardir)
_LONGEST = 1000


class Folders:
    """Folders with all links followed, and the roots of trees. Several documents may share what is known."""

    def __init__(self) -> None:
        self._real: dict[str, str] = {}
        self._roots: dict[str, str] = {}

    def real(self, folder: str) -> str:
        """``folder`` with all links followed."""
        if folder not in self._real:
            self._real[folder] = os.path.realpath(folder)
        return self._real[folder]

    def root(self, folder: str) -> str:
        """The root of the tree that ``folder``, whose links have been followed, lies in."""
        if folder not in self._roots:
            self._roots[folder] = _root(folder)
        return self._roots[folder]


class Places:
    """The places of the files of one tree, found from the document at ``path``, which is called ``shown``."""

    def __init__(self, path: str, shown: str | None = None, folders: Folders | None = None) -> None:
        self._homes: dict[str, str] = {}
        if path != UNNAMED:
            self._homes[shown if shown is not None else path] = path
        self._folders = folders or Folders()
        self._found: dict[tuple[str, str], str | Absence] = {}
        self._root: str | None = None

    def know(self, name: str, place: str) -> None:
        """The document that is called ``name`` is the file at ``place``."""
        self._homes.setdefault(name, place)

    def of(self, name: str) -> str:
        """The place of a document that is known by ``name``, the links to its folder followed."""
        place = self._homes[name]
        return os.path.join(self._folders.real(os.path.dirname(place)), os.path.basename(place))  # noqa: PTH118, PTH119, PTH120

    def find(self, name: str, reference: str) -> str | Absence:
        """The file that ``reference`` in the document called ``name`` leads to, all links followed."""
        home = self._homes.get(name)
        if home is None:
            return Absence.UNKNOWN
        if (name, reference) not in self._found:
            self._found[name, reference] = self._look(home, reference)
        return self._found[name, reference]

    def _look(self, home: str, reference: str) -> str | Absence:
        if _ELSEWHERE.match(reference) or len(reference) > _LONGEST:
            return Absence.OUTSIDE
        # A file from a Mac may have its name in decomposed letters; what the document says is composed.
        spellings = (reference,) if reference.isascii() else (reference, normalize("NFD", reference))
        found: str | Absence = Absence.MISSING
        for spelling in dict.fromkeys(spellings):
            try:
                found = self._within(home, spelling)
            except (OSError, ValueError):  # a link to itself; a NUL in the name
                found = Absence.UNREADABLE
            if found is not Absence.MISSING:
                break
        return found

    def _within(self, home: str, reference: str) -> str | Absence:
        folder = self._folders.real(os.path.dirname(home))  # noqa: PTH120 (pathlib costs time, here and below)
        if self._root is None:
            self._root = self._folders.root(folder)
        place = _followed(folder, reference)
        inside = _below(place, self._root)
        if inside is None:
            return Absence.OUTSIDE
        own = _below(folder, self._root) or ()
        if any(part.startswith(".") and part not in own for part in inside):
            return Absence.OUTSIDE  # what is hidden is nobody's to refer to
        try:
            kind = os.stat(place).st_mode  # noqa: PTH116
        except (FileNotFoundError, NotADirectoryError):
            return Absence.MISSING
        return place if stat.S_ISREG(kind) else Absence.UNREADABLE


def _followed(folder: str, reference: str) -> str:
    """Where ``reference`` leads from ``folder``, whose links have been followed; all links followed."""
    place = os.path.join(folder, reference)  # noqa: PTH118
    if "/" in reference or "\\" in reference or reference in _NO_NAMES or os.path.islink(place):  # noqa: PTH114
        return os.path.realpath(place)
    return place  # a file in the folder itself, as most are: the way there is known


def _below(path: str, folder: str) -> tuple[str, ...] | None:
    """The parts of ``path`` below ``folder``; None where it does not lie there. Both are real paths."""
    if path == folder:
        return ()
    start = folder.rstrip(os.sep) + os.sep
    return tuple(path[len(start) :].split(os.sep)) if path.startswith(start) else None  # noqa: PTH206


def _root(folder: str) -> str:
    here = folder
    while True:
        if any(os.path.lexists(os.path.join(here, name)) for name in ROOTS):  # noqa: PTH118
            return here
        above = os.path.dirname(here)  # noqa: PTH120
        if above == here:
            return folder
        here = above
