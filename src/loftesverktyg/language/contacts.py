"""Mail addresses, mobile numbers and home addresses in Swedish text."""

import re
from bisect import bisect_right
from functools import cache
from typing import NamedTuple

from loftesverktyg.language.signs import has_any


class Contact(NamedTuple):
    """What was found; ``key`` is the same for the same address or number however it is written."""

    start: int
    end: int
    key: str


_STREETS = (
    "gatan", "gata", "vägen", "väg", "gränd", "gränden", "stigen", "stig", "torget", "torg", "allén", "allé",
    "backen", "backe", "plan", "platsen", "liden", "esplanaden", "kroken", "ringen", "brinken", "slingan",
    "leden",
)  # fmt: skip
_MOBILE = ("70", "72", "73", "76", "79")


def mail_addresses(text: str) -> list[Contact]:
    """The mail addresses of ``text``; the key is in lower case."""
    if "@" not in text:
        return []
    return [Contact(*match.span(), match[0].casefold()) for match in _mail().finditer(text)]


def mobile_numbers(text: str) -> list[Contact]:
    """Swedish mobile numbers (070, 072, 073, 076, 079), with or without +46; the key is their nine digits.

    Source: Post- och telestyrelsen, den svenska nummerplanen.
    """
    if not has_any(text, _MOBILE):
        return []
    return [
        Contact(*match.span(), _not_digits().sub("", match["number"])) for match in _mobile().finditer(text)
    ]


def may_hold_address(text: str) -> bool:
    """Whether a number stands after the ending of a street's name; most texts are told from so little."""
    return any(text.endswith(_STREETS, 0, match.start()) for match in _number().finditer(text))


def home_addresses(text: str, sentences: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Street numbers with a flat, or in a sentence that speaks of a single flat or ``bostad``."""
    if not may_hold_address(text):
        return []
    found = []
    homes: dict[int, bool] = {}
    for match in _address().finditer(text):
        index = bisect_right(sentences, match.start(), key=lambda span: span[0]) - 1
        if index not in homes:
            homes[index] = index >= 0 and _home().search(text, *sentences[index]) is not None
        if match["flat"] or homes[index]:
            found.append(match.span())
    return found


@cache
def _mail() -> re.Pattern[str]:
    return re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24}(?![\w-])")


@cache
def _mobile() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w+/-])(?:(?:\+|00)46[ \u00a0-]?(?:\(0\)[ \u00a0]?)?|0)"
        r"(?P<number>7[02369](?:[ \u00a0–-]{0,3}[0-9]){7})"
        r"(?![0-9/]|[–-][0-9])"
    )


@cache
def _not_digits() -> re.Pattern[str]:
    return re.compile(r"\D")


@cache
def _address() -> re.Pattern[str]:
    street = "|".join(_STREETS)
    return re.compile(
        rf"(?<![\w-])(?:[A-ZÅÄÖ][\w:]{{0,30}}[ \u00a0]){{0,2}}[A-ZÅÄÖ][\w-]{{0,40}}?(?:{street})[ \u00a0]"
        r"[0-9]{1,3}(?:[ \u00a0]?[A-Za-z](?!\w))?(?![\w–-])"
        r"(?P<flat>,?[ \u00a0](?:(?:lgh\.?|lägenhet)[ \u00a0]?(?:nr[ \u00a0])?[0-9]{1,5}"
        r"|[0-9]{1,2}[ \u00a0]?tr\b\.?))?"
    )


@cache
def _number() -> re.Pattern[str]:
    return re.compile("[ \u00a0](?=[0-9])")


@cache
def _home() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:lgh|lägenhet(?:en|ens|s)?|bostad(?:en|ens|s)?|[0-9]{1,2}[ \u00a0]tr)(?!\w)", re.IGNORECASE
    )
