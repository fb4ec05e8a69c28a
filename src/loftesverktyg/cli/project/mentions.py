"""Whether a document may name one of some files, told from its bytes: reading it costs far more.

It may say yes too often, and never no where the document does name one. A name is written with its letters
composed, decomposed, or as in the file's own name, and not now one way and now another.
"""

import re
from collections.abc import Iterable, Iterator
from unicodedata import normalize

# What a name is made of that needs no care. One with other characters, or without an ending, is looked
# for piece by piece.
_LETTER = rb"[^\s'\"\[\]{},:/]"
_PLAIN = re.compile(rb"%s+\.[0-9A-Za-z]+" % _LETTER)
_APART = re.compile(rb"[\s'\"\[\]{},:/]")

# Endings are few in a text. What stands before them is read backwards: the name, and the folder before it.
_ENDING = re.compile(rb"\.[0-9A-Za-z]+")
_BACKWARDS = re.compile(rb"(%s+)(/%s*)?" % (_LETTER, _LETTER))
_LONGEST = 600  # bytes of a name and its folder; most systems take 255 each

# A text with more of them is read: that has its own limits.
_MANY = 5000

# Folders in the way to a file that do not say which folder it lies in.
_VAGUE = frozenset({b"/", b"./", b"../"})


class Mentions:
    """The ``files``, as paths from a common root with ``/`` between the parts.

    ``linked`` where a folder may go by other names than its own.
    """

    def __init__(self, files: Iterable[str], *, linked: bool = False) -> None:
        self._linked = linked
        self._folders: dict[bytes, set[str]] = {}
        self._parents: dict[bytes, set[bytes]] = {}
        self._pieces: set[bytes] = set()
        for file in files:
            folder, _, name = file.rpartition("/")
            parent = folder.rpartition("/")[2]
            for form in (str, _composed, _decomposed):
                self._add(folder, _written(form(parent)), _written(form(name)))

    def may_be_in(self, data: bytes, folder: str) -> bool:
        """Whether the document ``data``, which lies in ``folder``, may name one of them."""
        if b"\\" in data or any(piece in data for piece in self._pieces):
            return True  # what is escaped may be any letter
        return any(
            number > _MANY or self._is_one(name, before, folder)
            for number, (name, before) in enumerate(_names(data))
        )

    def _is_one(self, name: bytes, before: bytes, folder: str) -> bool:
        if name not in self._folders:
            return False
        if self._linked or before in _VAGUE or before[:-1] in self._parents[name]:
            return True
        return not before and folder in self._folders[name]

    def _add(self, folder: str, parent: bytes, name: bytes) -> None:
        if _PLAIN.fullmatch(name) and not _APART.search(parent):
            self._folders.setdefault(name, set()).add(folder)
            self._parents.setdefault(name, set()).add(parent)
        else:
            self._pieces.add(max(_APART.split(name), key=len))


def _names(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Everything in ``data`` that looks like the name of a file, and the folder before it with its slash."""
    for ending in _ENDING.finditer(data):
        backwards = data[max(0, ending.start() - _LONGEST) : ending.end()][::-1]
        found = _BACKWARDS.match(backwards)
        if found:
            yield found[1][::-1], (found[2] or b"")[::-1]


def _composed(name: str) -> str:
    return normalize("NFC", name)


def _decomposed(name: str) -> str:
    return normalize("NFD", name)


def _written(name: str) -> bytes:
    return name.encode("utf-8", "surrogateescape")
