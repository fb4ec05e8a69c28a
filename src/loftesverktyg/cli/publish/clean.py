"""What no published text may hold: characters that steer a terminal, a page or the order of words.

Marks of direction (U+200E, U+200F, U+061C) stay: they can do nothing that a letter in Arabic cannot.
Personnummer are masked here too, since this is the one door that every text comes in by.
"""

import re

from loftesverktyg.language.personnummer import mask

_LINE_ENDS = re.compile("\r\n|[\r\x85\u2028\u2029]")
_UNWANTED = re.compile(
    "["
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # controls, but for tab and newline
    "\u00ad\u200b\u2060\ufeff"  # invisible, and would hide digits from the mask
    "\u202a-\u202e\u2066-\u2069"  # embeddings, overrides and isolates: reorder what stands around them
    "\ufff9-\ufffb"  # interlinear annotation
    "\ud800-\udfff"  # lone surrogates, that no encoding takes
    "\ufdd0-\ufdef\ufffe\uffff"  # noncharacters, that HTML forbids
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000))
    + "]"
)
_BLANKS = re.compile("[ \t\n]+")
LONGEST_NAME = 400
_BLANK_LINES = re.compile(r"\n[ \t]*\n\s*")


def clean(text: str) -> str:
    """``text`` without unwanted characters; newlines and tabs stay, and nothing is masked yet."""
    # Nearly every line is: nothing that is unwanted is printable.
    return text if text.isprintable() else _UNWANTED.sub("", _LINE_ENDS.sub("\n", text))


def one_line(text: str) -> str:
    """``text`` clean, masked and on one line. Non-breaking spaces within it stay."""
    line = mask(clean(text))
    if not line.isprintable() or "  " in line:
        line = _BLANKS.sub(" ", line)
    return line.strip()


def shortened(text: str) -> str:
    """``text``, cut where it is longer than any name: for what is repeated where it is referred to."""
    return text if len(text) <= LONGEST_NAME else text[:LONGEST_NAME] + "…"


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a plain text, each clean, masked and on one line."""
    lines = (one_line(part) for part in _BLANK_LINES.split(clean(text)))
    return tuple(line for line in lines if line)
