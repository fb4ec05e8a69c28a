"""Personnummer and samordningsnummer in text: found so that they can be masked everywhere.

A number counts when its date can exist (a samordningsnummer has 60 added to the day) and its check
digit is right (Luhn, over the ten last digits). That tells it from a diarienummer, from nine phone
numbers in ten, and from an organisationsnummer, whose third digit is 2 or more and so makes no month.
Sources: folkbokföringslagen (1991:481) 18 §; lag (2022:1697) om samordningsnummer; Skatteverket,
SKV 704 and SKV 707.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from functools import cache
from unicodedata import decimal

_SAMORDNING = 60
_KINDS = {b"0": b"0123456789", b" ": b" -+", b"*": b"\xd9\xdb\xef\xf0"}
"""Digits, what stands between groups of them, and what full-width, Arabic, Persian and mathematical digits
begin with in UTF-8."""
_SIGNS = b"".join(
    next((kind for kind, those in _KINDS.items() if each in those), b".") for each in range(256)
)
"""The kind of each byte."""


def find(text: str) -> Iterator[tuple[int, int]]:
    """Start and end, in code points, of each personnummer or samordningsnummer in ``text``."""
    plain = _plain(text)
    if plain is not None:
        for match in _candidate().finditer(plain):
            if _is_number(match):
                yield match.span()


def mask(text: str) -> str:
    """``text`` with every digit of such numbers as ``•``, and its length kept."""
    plain = _plain(text)
    if plain is None:
        return text
    parts: list[str] = []
    at = 0
    for start, end in find(plain):
        parts += text[at:start], _digit().sub("•", text[start:end])
        at = end
    return "".join([*parts, text[at:]])


def _plain(text: str) -> str | None:
    """``text`` with every kind of digit as 0 to 9, as long as it; None where there are too few."""
    # By a table of bytes, in a third of the time of a pattern: most texts hold no number.
    signs = text.encode("utf-8", "replace").translate(_SIGNS)
    if b"*" not in signs:
        if b"0" not in signs:
            return None
    else:
        text = _other().sub(lambda match: str(decimal(match[0])), text).replace("－", "-")
        signs = text.encode("utf-8", "replace").translate(_SIGNS)
    return text if b"000000" in signs or b"00 00 00 0000" in signs else None


def _is_number(match: re.Match[str]) -> bool:
    return (
        _possible_date(match)
        and _luhn(match["year"] + match["month"] + match["day"] + match["number"])
        and ((match["joint"] in _JOINTS and not match["part"]) or _is_joined(match))
    )


def _is_joined(match: re.Match[str]) -> bool:
    """Whether what is written with spaces, or as a date, is no time, amount or account."""
    text, joint = match.string, match["joint"]
    dashed = any(dash in joint for dash in _DASHES)
    if match["century"] == "20" and _time().fullmatch(match["number"]):
        return False  # 2025-10-14-1430
    if match["part"]:
        return joint in {"-", "+"}
    return dashed or not (
        _group_before().search(text[max(0, match.start() - 12) : match.start()])
        or (_group_after().match(text, match.end()))
    )


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


# The hyphens and dashes are those that word processors put in the place of "-".
_DASHES = "-+‐‑‒–—−"
_JOINTS = frozenset({"", *_DASHES})
_SPACES = " \u00a0\u2009\u202f"
_UNSEEN = "\u00ad\u200b-\u200d\u2060"


@cache
def _candidate() -> re.Pattern[str]:
    # A letter or digit beside the number makes it part of something longer, such as a check sum; so does a
    # further group of digits. An underscore does not: it joins words in file names.
    dash = f"[{_DASHES}]"
    space = rf"(?:[{_SPACES}]|\r?\n[ ]{{1,60}})"
    return re.compile(
        rf"(?<![^\W_])(?<![0-9]{dash})"
        r"(?P<century>18|19|20)?(?P<year>[0-9]{2})(?P<part>[- ]?)(?P<month>[01][0-9])(?P=part)"
        r"(?P<day>[0-9]{2})"
        rf"(?P<joint>{space}?{dash}{space}?|{space}|[{_UNSEEN}]{{1,3}}|)(?P<number>[0-9]{{4}})"
        rf"(?![^\W_])(?!{dash}[0-9])"
    )


@cache
def _time() -> re.Pattern[str]:
    return re.compile(r"(?:[01][0-9]|2[0-3])[0-5][0-9]")


@cache
def _group_before() -> re.Pattern[str]:
    """The group of an account, and not the end of another such number."""
    return re.compile(rf"(?<![0-9])(?<![0-9]{{6}}[{_SPACES}])[0-9]{{3,4}}[{_SPACES}]\Z")


@cache
def _group_after() -> re.Pattern[str]:
    return re.compile(rf"[{_SPACES}][0-9]{{3,4}}(?![0-9])")


@cache
def _other() -> re.Pattern[str]:
    return re.compile(r"[^\D0-9]")


@cache
def _digit() -> re.Pattern[str]:
    return re.compile(r"\d")
