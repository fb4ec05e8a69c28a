"""Verbs in the passive, which can hide who does what."""

import re
from functools import cache
from typing import NamedTuple


class Passive(NamedTuple):
    """A passive: ``kind`` is ``s`` (genomförs) or ``bli`` (blir genomförd); ``verb`` the word that carries it."""

    kind: str
    verb: str
    start: int
    end: int


def passives(text: str) -> list[Passive]:
    """The passives of ``text``, in order."""
    return [
        Passive("bli" if match["bli"] else "s", match["verb"] or match[0].split()[-1], *match.span())
        for match in _pattern().finditer(text)
    ]


def has_agent(text: str, passive: Passive) -> bool:
    """Whether a sentence says who does it: ``av polisen`` after the passive."""
    return re.search(r"\bav\s+[^\W\d_]", text[passive.end : passive.end + 200]) is not None


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:(?:ska|skall|kan|bör|måste|har|hade)\s+(?P<verb>[^\W\d_]{3,}(?:as|ats|öras|örts))|(?P<bli>blir|blev|bli|blivit)\s+(?P<part>[^\W\d_]{3,}(?:ad|at|ade|örd|ört|örda)))\b".replace(
            "(?P<part>", "(?:"
        )
    )
