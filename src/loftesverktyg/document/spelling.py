"""Spellings that look alike: composed and decomposed letters, and Swedish written in ASCII."""

import unicodedata

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
    if unicodedata.is_normalized("NFC", written):
        return offset
    composed = 0
    start = 0
    while start < len(written):
        end = start + 1
        while end < len(written) and unicodedata.combining(written[end]):
            end += 1
        composed += len(nfc(written[start:end]))
        if composed > offset:
            return start
        start = end
    return len(written)
