"""Text from outside made fit for a terminal: nothing hidden, nothing obeyed, and its width known.

Control characters, terminal escapes, direction marks and other invisible characters are written as
``⟨U+001B⟩``, so that a document can neither colour the terminal nor turn its lines around. Widths
count columns of a terminal: combining marks take none, East Asian wide characters and emoji two.
Source: Unicode Standard Annex 11 (East Asian Width).
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

TAB = "    "
# One column wide and shown as they are: Latin letters, dashes, quotes. True of most lines, and quick to tell.
_PLAIN = re.compile("[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*").fullmatch
# More marks than this on one letter are no language's spelling, and would run over the lines around.
_MARKS_PER_LETTER = 4
# Asks for a picture instead of a letter; terminals differ on whether that makes it wider.
_PICTURE_SELECTOR = "\ufe0f"
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})


class Cells(NamedTuple):
    """A line as it is shown. ``stops[i]`` is the column, from 0, where character ``i`` begins."""

    shown: Sequence[str]
    stops: Sequence[int]

    @classmethod
    def of(cls, line: str) -> "Cells":
        """The cells of ``line``, which holds no line break that should be obeyed."""
        if _PLAIN(line):
            return cls(line, range(len(line) + 1))
        shown: list[str] = []
        stops = [0]
        marks = 0
        for character in line:
            text, width = _cell(character)
            marks = 0 if width else marks + 1
            if marks > _MARKS_PER_LETTER:
                text, width = _named(character)
            shown.append(text)
            stops.append(stops[-1] + width)
        return cls(shown, stops)

    @property
    def width(self) -> int:
        """How many columns all of it takes."""
        return self.stops[-1]

    def text(self, start: int, end: int) -> str:
        """What is shown of the characters ``start`` to ``end``."""
        return "".join(self.shown[start:end])

    def at_or_after(self, column: int) -> int:
        """The first character that begins at ``column`` or later."""
        return bisect_left(self.stops, column)

    def fitting(self, start: int, room: int) -> int:
        """The end of the most characters from ``start`` that fit in ``room`` columns."""
        return max(start, bisect_right(self.stops, self.stops[start] + room) - 1)


def is_plain(text: str) -> bool:
    """Whether ``text`` is shown as it is, a column for each character: true of nearly all that we write."""
    return _PLAIN(text) is not None


def visible(text: str) -> str:
    """``text`` as one line that is safe to print."""
    return text if _PLAIN(text) else "".join(Cells.of(text).shown)


def one_line(text: str) -> str:
    """``text`` made visible, its line breaks as spaces."""
    return visible(" ".join(text.split("\n")).strip())


def width(text: str) -> int:
    """How many columns ``text`` takes when it has been made visible."""
    return len(text) if _PLAIN(text) else Cells.of(text).width


def _cell(character: str) -> tuple[str, int]:
    if character == "\t":
        return TAB, len(TAB)
    if character == _PICTURE_SELECTOR:
        return "", 0
    category = unicodedata.category(character)
    if category in _UNSEEN or (category == "Cn" and _is_noncharacter(ord(character))):
        return _named(character)
    if category in {"Mn", "Me"} or "\u1160" <= character <= "\u11ff":
        return character, 0
    columns = 2 if unicodedata.east_asian_width(character) in "WF" else 1
    return (" " * columns if category == "Zs" else character), columns


def _is_noncharacter(number: int) -> bool:
    """Whether Unicode says that it will never be a character; XML and others refuse some of them."""
    return number & 0xFFFE == 0xFFFE or 0xFDD0 <= number <= 0xFDEF


def _named(character: str) -> tuple[str, int]:
    name = f"⟨U+{ord(character):04X}⟩"
    return name, len(name)
