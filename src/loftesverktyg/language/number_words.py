"""Numbers in Swedish words."""

import re
from decimal import Decimal
from functools import cache

_UNITS = (
    "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton",
    "fjorton", "femton", "sexton", "sjutton", "arton", "nitton",
)  # fmt: skip
_TENS = ("tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio")
_OTHERS = {"ett": 1, "aderton": 18}
_LARGE = {"miljoner": 1_000_000, "miljon": 1_000_000, "tusen": 1_000, "hundra": 100}
_ABOUT = {"dussin": 12, "tjog": 20}


def word_value(words: str) -> Decimal | None:
    """The value of a number in words, in lower case, with or without spaces between; None of what is none.

    Takes ``tjugofem``, ``ett hundra``, ``tvåtusen fem hundra``, ``ett tjugotal`` and ``ett dussin``.
    """
    joined = "".join(words.split())
    if joined in {"enhalv", "etthalvt"}:
        return Decimal("0.5")
    rough = joined.removeprefix("ett")
    if rough in _ABOUT:
        return Decimal(_ABOUT[rough])
    if rough.endswith("tal"):
        return _value(rough.removesuffix("tal"))
    return _value(joined)


def is_rough(words: str) -> bool:
    """Whether a number in words says only about how many: ``ett tjugotal``."""
    return words.endswith(("tal", *_ABOUT))


def _value(joined: str) -> Decimal | None:
    small = below_hundred().get(joined)
    if small is not None:
        return Decimal(small)
    for name, size in _LARGE.items():
        head, found, tail = joined.partition(name)
        if found:
            many = _value(head) if head else Decimal(1)
            rest = _value(tail) if tail else Decimal(0)
            return None if many is None or rest is None or rest >= size else many * size + rest
    return None


@cache
def below_hundred() -> dict[str, int]:
    """Every number word below a hundred, and its value."""
    table = {word: value for value, word in enumerate(_UNITS)}
    table |= _OTHERS
    for ten, word in enumerate(_TENS, 2):
        table[word] = ten * 10
        table |= {word + unit: ten * 10 + value for unit, value in list(table.items()) if 1 <= value <= 9}
    return table


@cache
def number_word() -> str:
    """A regular expression for a number in words, for use inside a larger one."""
    # The longest first, and tens and ones apart: a list of all is three times as slow to compile.
    tens, ones = "|".join(_TENS), "|".join(("ett", *_UNITS[1:10]))
    below = rf"(?:(?:{tens})(?:{ones})?|{'|'.join(sorted((*_UNITS, *_OTHERS), key=len, reverse=True))})"
    large = "hundra|tusen|miljon(?:er)?"
    rough = rf"(?:ett[ ])?(?:(?:tio|femton|{tens}|hundra|tusen)tal|dussin|tjog)"
    # Bounded, so that a text of nothing but ”hundra” is read in steps.
    large = rf"(?:{below}[ ]?)?(?:{large})(?:[ ]?(?:{below}|{large})){{0,6}}"
    return rf"(?:{rough}|en[ ]halv|ett[ ]halvt|{large}|{below})"


@cache
def openings() -> str:
    """A regular expression for the first letters of every number in words, and the first digit of others."""
    words = (*_UNITS, *_TENS, *_OTHERS, *_LARGE, *_ABOUT)
    return "|".join(["[0-9]", *sorted({word[:2] for word in words})])


@cache
def digits() -> str:
    """A regular expression for a number in digits: ``10 000``, ``10.000``, ``2,5``, ``2.5``."""
    grouped = r"[1-9][0-9]{0,2}(?:[ \u00a0\u202f][0-9]{3}){1,4}(?![0-9])"
    return rf"(?:{grouped}|(?:0(?![0-9])|[1-9][0-9]{{0,11}})(?![0-9]))(?:[.,][0-9]{{1,6}}(?![0-9]))?"


@cache
def _space() -> re.Pattern[str]:
    return re.compile(r"[ \u00a0\u202f]")


@cache
def _thousands() -> re.Pattern[str]:
    """A number whose point parts thousands and no decimals."""
    return re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")


def digits_value(written: str) -> Decimal:
    """The value of what :func:`digits` matched."""
    if "." in written and _thousands().fullmatch(written):
        written = written.replace(".", "")
    return Decimal(_space().sub("", written).replace(",", "."))
