"""Small numbers in words."""

import re
from decimal import Decimal

from loftesverktyg.cli.publish.view.typography import number
from loftesverktyg.cli.publish.words import WordBook


def spelled(value: Decimal, unit: str, text: str, words: WordBook) -> str:
    """``value`` as "två", or in digits where the language writes it so.

    That is beyond the language's last word for a number, before a unit of measure, and for the number one
    where ``text``, the measure's own words, does not show its gender ("ett föräldramöte").
    """
    digits = number(value, words)
    if value != value.to_integral_value() or unit.casefold() in words("number.in_digits_before").split():
        return digits
    if value == 1:
        return _one(unit, text, words) or digits
    names = words("number.from_two").split()
    at = int(value) - 2
    return names[at] if 0 <= at < len(names) else digits


def _one(unit: str, text: str, words: WordBook) -> str:
    ones = words("number.one").split()
    found = [one for one in ones if re.search(rf"\b{one}\s{re.escape(unit)}\b", text, re.IGNORECASE)]
    return found[0] if len(found) == 1 else ""
