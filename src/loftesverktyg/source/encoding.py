"""What a file that is not UTF-8 most likely is, so that its writer can be told how to save it anew."""

import codecs
import re
from enum import Enum
from typing import NamedTuple


class Likely(Enum):
    """What the bytes look like; the value is ``detail["likely"]`` of a ``Kind.ENCODING`` problem."""

    UTF_16_LE = "utf-16-le"
    """What Windows calls "Unicode"."""

    UTF_16_BE = "utf-16-be"
    """The same from older Macs."""

    UTF_32_LE = "utf-32-le"
    """Rare; programs that export tables."""

    UTF_32_BE = "utf-32-be"
    """Likewise."""

    WINDOWS_1252 = "windows-1252"
    """From Word, Excel or Notepad with "ANSI". Latin-1 looks the same."""

    MAC_ROMAN = "mac-roman"
    """From Excel on a Mac, or older Mac programs."""

    CP850 = "cp850"
    """From the Windows command line."""

    MIXED = "mixed"
    """UTF-8 with a few bytes of something else: pasted or put together from two files."""

    TRUNCATED = "truncated"
    """UTF-8 that ends in the middle of a character: the file was cut off."""

    SURROGATE = "surrogate"
    """Half a character, or CESU-8: emoji written by a faulty program."""

    NUL = "nul"
    """UTF-8 with NUL bytes: a damaged file, or no text."""

    ZIP = "zip"
    """A Word, Excel or LibreOffice document, or another zip file."""

    PDF = "pdf"
    """A PDF."""

    OFFICE = "office"
    """A Word or Excel document of the old kind (.doc, .xls)."""

    UNKNOWN = "unknown"
    """None of the above: perhaps a picture."""


class Misfit(NamedTuple):
    """Where ``data`` stops being UTF-8, what it likely is, and the text as far as it can be shown.

    ``text`` stands in for the file in reports; it is lossy and must not be read as a document.
    ``at`` is the offset in ``text`` of what stands at byte ``offset``.
    """

    offset: int
    at: int
    likely: Likely
    text: str


_MARKS = (
    (codecs.BOM_UTF32_LE, Likely.UTF_32_LE),  # before UTF-16's, with which it begins
    (codecs.BOM_UTF32_BE, Likely.UTF_32_BE),
    (codecs.BOM_UTF16_LE, Likely.UTF_16_LE),
    (codecs.BOM_UTF16_BE, Likely.UTF_16_BE),
)
_BINARIES = (
    (b"PK\x03\x04", Likely.ZIP),
    (b"%PDF-", Likely.PDF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Likely.OFFICE),
)
# Where Swedish text has NULs in the wide encodings, by a sample of the first characters.
_WIDE = (
    (re.compile(rb"(?:[^\0]\0\0\0){2}"), Likely.UTF_32_LE),
    (re.compile(rb"(?:\0\0\0[^\0]){2}"), Likely.UTF_32_BE),
    (re.compile(rb"(?:[^\0]\0){2}"), Likely.UTF_16_LE),
    (re.compile(rb"(?:\0[^\0]){2}"), Likely.UTF_16_BE),
)
# å ä ö Å Ä Ö é and typographic dashes and quotes, in each of the encodings that have one byte for them.
_SWEDISH = {
    Likely.WINDOWS_1252: b"\xe5\xe4\xf6\xc5\xc4\xd6\xe9\x96\x93\x94\x92",
    Likely.MAC_ROMAN: b"\x8c\x8a\x9a\x81\x80\x85\x8e\xd0\xd2\xd3\xd5",
    Likely.CP850: b"\x86\x84\x94\x8f\x8e\x99\x82",
}
_CODECS = {Likely.WINDOWS_1252: "cp1252", Likely.MAC_ROMAN: "mac_roman", Likely.CP850: "cp850"}
_SURROGATE = re.compile(rb"\xed[\xa0-\xbf]")
_LETTERS = (b"\xc3\xa5", b"\xc3\xa4", b"\xc3\xb6")  # å ä ö in UTF-8
_FEW = 20


def misfit(data: bytes) -> Misfit | None:
    """What is wrong with ``data`` (without a UTF-8 byte order mark) as UTF-8 text, or None if nothing is."""
    for begins, likely in _MARKS:
        if data.startswith(begins):
            return Misfit(0, 0, likely, data[len(begins) :].decode(likely.value, "replace"))
    for begins, likely in _BINARIES:
        if data.startswith(begins):
            return Misfit(0, 0, likely, "")
    nul = data.find(b"\0")
    if nul >= 0:
        return _with_nul(data, nul)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _misfit_at(data, error)
    return None


def _with_nul(data: bytes, nul: int) -> Misfit:
    for pattern, likely in _WIDE:
        if pattern.match(data):
            return Misfit(0, 0, likely, data.decode(likely.value, "replace"))
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return Misfit(error.start, 0, Likely.UNKNOWN, "")
    return _shown(data, nul, Likely.NUL, "utf-8")


def _misfit_at(data: bytes, error: UnicodeDecodeError) -> Misfit:
    at = error.start
    if _SURROGATE.match(data, at):
        return _shown(data, at, Likely.SURROGATE, "utf-8")
    if error.reason == "unexpected end of data" and at > len(data) - 4:
        return _shown(data, at, Likely.TRUNCATED, "utf-8")
    counts = {likely: sum(map(data.count, _bytes(letters))) for likely, letters in _SWEDISH.items()}
    best = max(counts, key=lambda likely: counts[likely])  # the first of equals, so Windows
    if any(letter in data for letter in _LETTERS):
        wrong = data.decode("utf-8", "replace").count("\ufffd")
        if wrong <= _FEW or not counts[best]:
            return _shown(data, at, Likely.MIXED, "utf-8")
    if not counts[best]:
        return _shown(data, at, Likely.UNKNOWN, "utf-8")
    return _shown(data, at, best, _CODECS[best])


def _bytes(letters: bytes) -> list[bytes]:
    return [bytes((letter,)) for letter in letters]


def _shown(data: bytes, offset: int, likely: Likely, codec: str) -> Misfit:
    before = data[:offset].decode("utf-8", "replace")
    after = data[offset:].decode(codec, "replace").replace("\0", "\ufffd")
    return Misfit(offset, len(before), likely, before + after)
