"""Personnummer and samordningsnummer in text: found so that they can be masked everywhere.

A number counts when its date can exist (a samordningsnummer has 60 added to the day) and its check
digit is right (Luhn, over the ten last digits): that tells it from a diarienummer, a phone number
and an organisationsnummer, whose third digit is 2 or more and so makes no month.
Source: folkbokföringslagen (1991:481) 18 §; lag (2022:1697) om samordningsnummer.
"""

import re
from calendar import monthrange

from collections.abc import Iterator

_CANDIDATE = re.compile(
    r"(?<![\w-])(?P<century>1[89]|20)?(?P<year>\d\d)(?P<month>[01]\d)(?P<day>[0-9]\d)(?P<sep>[-+–−]?)(?P<number>\d{4})(?![\w-])",
    re.ASCII,
)
_SAMORDNING = 60


def find(text: str) -> Iterator[tuple[int, int]]:
    """Start and end, in code points, of each personnummer or samordningsnummer in ``text``."""
    for match in _CANDIDATE.finditer(text):
        if _possible_date(match) and _luhn(match["year"] + match["month"] + match["day"] + match["number"]):
            yield match.span()


def mask(text: str) -> str:
    """``text`` with every digit of such numbers as ``•``, and its length kept."""
    if not any(character.isdigit() for character in text):
        return text
    for start, end in list(find(text)):
        hidden = re.sub(r"\d", "•", text[start:end])
        text = text[:start] + hidden + text[end:]
    return text


def _possible_date(match: re.Match[str]) -> bool:
    month, day = int(match["month"]), int(match["day"])
    if day > _SAMORDNING:
        day -= _SAMORDNING
    if not 1 <= month <= 12:
        return False
    # Without the century, 29 February is possible in some year that ends so.
    centuries = [match["century"]] if match["century"] else ["18", "19", "20"]
    return any(1 <= day <= monthrange(int(century + match["year"]), month)[1] for century in centuries)


def _luhn(digits: str) -> bool:
    total = 0
    for index, digit in enumerate(digits):
        doubled = int(digit) * (2 if index % 2 == 0 else 1)
        total += doubled - 9 if doubled > 9 else doubled
    return total % 10 == 0
