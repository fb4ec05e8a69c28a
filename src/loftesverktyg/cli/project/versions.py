"""Which versions of loften a configuration is written for: ``>=0.2``, ``>=1, <2``."""

import re
from itertools import zip_longest

PATTERN = r"(?:>=|<=|==|>|<)\s*[0-9]+(?:\.[0-9]+){0,2}"
_CONDITION = re.compile(r"\s*(>=|<=|==|>|<)\s*([0-9]+(?:\.[0-9]+){0,2})\s*")
_NUMBERS = re.compile(r"[0-9]+(?:\.[0-9]+)*")


def is_condition(text: str) -> bool:
    """Whether ``text`` is conditions with commas between them."""
    return len(text) < 100 and all(_CONDITION.fullmatch(each) for each in text.split(","))


def fits(version: str, conditions: str) -> bool:
    """Whether ``version`` meets all the ``conditions``; what comes after its numbers does not count."""
    return all(_meets(version, *found) for found in _CONDITION.findall(conditions))


def _meets(version: str, sign: str, wanted: str) -> bool:
    own, other = zip(*zip_longest(_numbers(version), _numbers(wanted), fillvalue=0), strict=True)
    return {">=": own >= other, "<=": own <= other, "==": own == other, ">": own > other, "<": own < other}[
        sign
    ]


def _numbers(version: str) -> list[int]:
    found = _NUMBERS.match(version)
    return [int(number) for number in found[0].split(".")] if found else []
