"""Spellings that look alike: composed and decomposed letters, and Swedish written in ASCII."""

import unicodedata
from functools import lru_cache

_ASCII = str.maketrans("åäöÅÄÖ", "aaoAAO")


def nfc(text: str) -> str:
    """``text`` with composed letters, so that ``å`` is one code point wherever it came from."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def ascii_spelling(key: str) -> str:
    """``key`` without the dots and rings of Swedish letters."""
    return key.translate(_ASCII)


def written_offset(written: str, offset: int) -> int:
    """Where in ``written`` the code point ``offset`` of ``nfc(written)`` stands.

    An offset inside a decomposed letter is that letter's beginning; one past the end is the end.
    """
    starts = _starts(written)
    if starts is None:
        return offset
    return starts[offset] if offset < len(starts) else len(written)


@lru_cache(maxsize=4)
def _starts(written: str) -> list[int] | None:
    """Where each code point of ``nfc(written)`` stands in ``written``; None where it is the same text.

    Kept for the next question about the same text, which may be long and have many findings.
    """
    if unicodedata.is_normalized("NFC", written):
        return None
    starts: list[int] = []
    start = 0
    while start < len(written):
        end = start + 1
        while end < len(written) and unicodedata.combining(written[end]):
            end += 1
        starts += [start] * len(nfc(written[start:end]))
        start = end
    return starts
