"""Which characters the fonts of the print can draw, and how a string is made ready for them."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from loftesverktyg import resources

BREAK = "\u200b"
"""Where the frame may break a line; never drawn, and never part of what is copied out of the PDF."""

# Drawn by no font and with a sensible equal that Unicode's own compatibility forms do not give.
_EQUALS = str.maketrans(
    {"\t": " ", "\n": " ", "\u2012": "–", "\u2015": "–", "\u2043": "–", "\u2219": "·", "\u2027": "·"}
)
# Invisible: soft hyphens (words are hyphenated anyway), joiners but between Arabic letters, whose shape they
# tell, marks of direction, variants of emoji.
_INVISIBLE = re.compile(
    r"(?<![\u0600-\u06ff])[\u200c\u200d]"
    r"|[\u00ad\u034f\u061c\u115f\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]"
)
_LONG = 16
_LONG_WORD = re.compile(rf"[^ ]{{{_LONG},}}")
_AFTER_MARK = re.compile(r"(?<=[/@._?&=#%:;,+()])(?=\w)")
_AFTER_SPACE = re.compile(r"(?<=[\u00a0\u202f])")
# Longer than the Swedish compounds that hyphenation takes care of.
_UNBROKEN = re.compile(rf"[^ {BREAK}–-]{{41,}}")

_ENDLESS = re.compile(r"[^ /@._?&=#%:;,+()–-]{61}|[^ ]{301}")


@cache
def load_coverage() -> frozenset[str]:
    """The characters of ``templates/fonts/coverage.txt``: ranges of code points, one per line."""
    lines = (
        (resources.folder("templates") / "fonts" / "coverage.txt").read_text(encoding="ascii").splitlines()
    )
    ranges = (line.split("-") for line in lines if line)
    return frozenset(chr(code) for first, last in ranges for code in range(int(first, 16), int(last, 16) + 1))


@cache
def _unchanged() -> frozenset[str]:
    """The characters that are drawn as they are, whatever stands beside them."""
    return frozenset(
        char
        for char in load_coverage()
        if ord(char) not in _EQUALS
        and not _INVISIBLE.match(char)
        and unicodedata.is_normalized("NFC", char)
        and not unicodedata.category(char).startswith("M")
    )


class Glyphs:
    """Makes strings ready to be drawn and remembers what could not be."""

    def __init__(self) -> None:
        self._coverage = load_coverage()
        self._unchanged = _unchanged()
        self._missing: dict[str, str] = {}

    @property
    def missing(self) -> Mapping[str, str]:
        """The characters that no font draws, each with the place it was first seen at."""
        return self._missing

    def drawable(self, string: str, place: str) -> str:
        """``string`` in characters that the fonts draw; those without an equal are noted with ``place``."""
        if self._unchanged.issuperset(string):
            return string
        string = unicodedata.normalize("NFC", _INVISIBLE.sub("", string.translate(_EQUALS)))
        if self._coverage.issuperset(string):
            return string
        return "".join(char if char in self._coverage else self._equal(char, place) for char in string)

    def _equal(self, char: str, place: str) -> str:
        if unicodedata.category(char) in {"Zs", "Zl", "Zp"}:
            return " "
        if unicodedata.category(char) == "Cc":
            return ""
        equal = unicodedata.normalize("NFKC", char)
        if self._coverage.issuperset(equal):
            return equal
        self._missing.setdefault(char, place)
        return char


def endless(string: str) -> bool:
    """Whether ``string`` holds something so long without a place to break that it cannot be language."""
    return _ENDLESS.search(string) is not None


def breakable(string: str) -> str:
    """``string`` with ``BREAK`` where a long address or an endless word may go on in the next line."""
    return string if len(string) < _LONG else _LONG_WORD.sub(_broken, string)


def _broken(match: re.Match[str]) -> str:
    word = match[0]
    if not word.isalpha():
        word = _AFTER_MARK.sub(BREAK, word)
    if _UNBROKEN.search(word):
        word = _AFTER_SPACE.sub(BREAK, word)
    return _UNBROKEN.sub(_chopped, word)


def _chopped(match: re.Match[str]) -> str:
    word = match[0]
    return BREAK.join(word[start : start + 12] for start in range(0, len(word), 12))


def named(char: str) -> str:
    """A character as a message tells of it: itself where it can be seen, its code point and its name."""
    code = f"U+{ord(char):04X}"
    name = unicodedata.name(char, "")
    told = f"{code}, {name}" if name else code
    return told if unicodedata.category(char)[0] in "CMZ" else f"”{char}” ({told})"
