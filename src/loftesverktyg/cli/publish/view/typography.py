"""Numbers, days and rows of words, as they are written in a text."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from loftesverktyg.cli.publish.words import WordBook
from loftesverktyg.document.period import Period

# From five digits on: a year and a number of four digits are written together.
_GROUPED_FROM = 10_000
MOST_DIGITS = 30
"""The most digits that a number is written out with, before the decimal comma or after it."""


def number(value: Decimal | int, words: WordBook) -> str:
    """``value`` with decimal comma, and grouped by thousands from 10 000."""
    exact = Decimal(value)
    if not exact.is_finite() or abs(exact.adjusted()) > MOST_DIGITS:
        return str(exact)
    digits, _, decimals = f"{abs(exact):f}".partition(".")
    decimals = decimals.rstrip("0")
    if int(digits) >= _GROUPED_FROM:
        digits = f"{int(digits):,}".replace(",", words("format.thousands"))
    sign = "−" if exact < 0 else ""
    return sign + digits + (words("format.decimal") + decimals if decimals else "")


def amount(value: Decimal, unit: str, words: WordBook) -> str:
    """``value`` with its unit, where it has one: "41 procent"."""
    text = number(value, words)
    return words("format.quantity", number=text, unit=unit) if unit else text


def day(value: date, words: WordBook) -> str:
    """``value`` as "1 mars 2026"."""
    return words("format.day", day=str(value.day), month=words.months[value.month - 1], year=str(value.year))


def period(value: Period | None, words: WordBook) -> str:
    """``value`` as "1 mars 2026–31 december 2027", one day as that day; empty where neither end is known."""
    if value is None:
        return ""
    if value.fran and value.fran == value.till:
        return day(value.fran, words)
    if value.fran and value.till:
        return words("format.range", first=day(value.fran, words), last=day(value.till, words))
    if value.fran:
        return words("format.from", day=day(value.fran, words))
    return words("format.until", day=day(value.till, words)) if value.till else ""


def row(items: Sequence[str], words: WordBook) -> str:
    """``items`` as "a, b och c"."""
    if len(items) < 2:
        return "".join(items)
    return words("format.and", first=words("format.comma").join(items[:-1]), last=items[-1])


def sentence_case(text: str) -> str:
    """``text`` with a capital first."""
    return text[:1].upper() + text[1:]
