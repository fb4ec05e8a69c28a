"""What an unquoted value means: to us by YAML 1.2's core schema, and to readers of YAML 1.1.

The two differ in ways that bite Swedish documents (``no``, ``12:30``, ``017``). Dates stay text here;
whoever knows that a date is wanted reads them.
Sources: YAML 1.2.2 chapter 10.3.2; yaml.org/type (1.1), as PyYAML's ``SafeLoader`` carries it out.
"""

import re
from decimal import Decimal
from typing import Literal

from loftesverktyg.source.nodes import Scalar, Style

MAX_NUMBER = 40
"""The most characters, and the largest power of ten, that a number has. Beyond that it is text: Python
refuses to convert very long ones, and ``1e999999999`` as a whole number would fill the memory."""

Reading = Literal[
    "binary",
    "bool",
    "float",
    "hexadecimal",
    "int",
    "merge",
    "null",
    "octal",
    "sexagesimal",
    "timestamp",
    "value",
]

_CORE_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_CORE_NUMBER = re.compile(
    r"(?P<int>[-+]?[0-9]+)|0o(?P<octal>[0-7]+)|0x(?P<hexadecimal>[0-9a-fA-F]+)"
    r"|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
)
_NUMBER_START = frozenset("+-.0123456789")

_OLD_WORDS: dict[str, Reading] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), "null"),
    "<<": "merge",
    "=": "value",
    # PyYAML leaves y and n alone; the 1.1 specification does not.
    **{
        spelling: "bool"
        for word in ("y", "n", "yes", "no", "on", "off", "true", "false")
        for spelling in (word, word.capitalize(), word.upper())
    },
    **dict.fromkeys((".nan", ".NaN", ".NAN"), "float"),
    **{f"{sign}.{word}": "float" for sign in ("", "+", "-") for word in ("inf", "Inf", "INF")},
}
_OLD_NUMBER = re.compile(
    r"(?P<float>[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?)"
    r"|(?P<sexagesimal>[-+]?(?:[1-9][0-9_]*(?::[0-5]?[0-9])+|[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*))"
    r"|(?P<timestamp>[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}(?::[0-9]{2}){2}(?:\.[0-9]*)?"
    r"(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?)"
    r"|(?P<int>[-+]?(?:0|[1-9][0-9_]*))"
    r"|(?P<octal>[-+]?0[0-7_]+)|(?P<hexadecimal>[-+]?0x[0-9a-fA-F_]+)|(?P<binary>[-+]?0b[01_]+)"
)


def resolve(scalar: Scalar) -> bool | int | Decimal | str | None:
    """The value of a scalar by YAML 1.2's core schema.

    Quoted and block scalars are text, as is what the schema leaves alone. Numbers with a point or an
    exponent become Decimal, so that 0.1 stays 0.1. Infinity, "not a number" and numbers beyond
    MAX_NUMBER stay text: nothing in a document means them.
    """
    text = scalar.value
    if scalar.style is not Style.PLAIN:
        return text
    if text in _CORE_WORDS:
        return _CORE_WORDS[text]
    if text[0] not in _NUMBER_START or len(text) > MAX_NUMBER:
        return text
    match = _CORE_NUMBER.fullmatch(text)
    if match is None:
        return text
    match match.lastgroup:
        case "int":
            return int(text)
        case "octal":
            return int(match["octal"], 8)
        case "hexadecimal":
            return int(match["hexadecimal"], 16)
        case _:
            return _decimal(text)


def _decimal(text: str) -> Decimal | str:
    """The number, if its power of ten is one to reckon with."""
    mantissa, _, exponent = text.lower().partition("e")
    if exponent and abs(int(exponent)) > MAX_NUMBER:
        return text
    return Decimal(f"{mantissa}e{exponent}" if exponent else mantissa)


MAY_MEAN_MORE = _NUMBER_START | {word[:1] for word in _OLD_WORDS}
"""The first characters, and the lack of one, of all that is_text() says no to."""


def is_text(text: str) -> bool:
    """Whether the unquoted ``text`` is plainly text, to us and to a YAML 1.1 reader, as nearly all is.

    Where it is not, it may still be: ``12 kvällar`` begins as a number does, and is for the others to tell.
    """
    return text not in _OLD_WORDS and text[0] not in _NUMBER_START


def yaml11_reading(text: str) -> Reading | None:
    """What a YAML 1.1 reader takes the unquoted ``text`` as, or None where it takes it as text.

    A plain ISO date is None as well: 1.1 readers make a date of it, which is what was meant. So is
    ``ja``, ``nej`` and every phone number with spaces, which 1.1 leaves alone.
    """
    reading = _OLD_WORDS.get(text)
    if reading is not None or not text or text[0] not in _NUMBER_START:
        return reading
    match = _OLD_NUMBER.fullmatch(text)
    return None if match is None else match.lastgroup  # type: ignore[return-value]  # its groups are Readings
