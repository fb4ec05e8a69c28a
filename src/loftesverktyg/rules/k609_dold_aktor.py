"""K609: a passive that hides who is to do what is promised."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import islice
from operator import itemgetter

from loftesverktyg.findings import Severity
from loftesverktyg.language.passive import has_agent, passives
from loftesverktyg.language.signs import has_any
from loftesverktyg.rules.plain import limited, mark, written
from loftesverktyg.rules.promisers import ours, promisers
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.rule import Context, Hit, Rule

_LOOK_BACK = 60
_MOST_IN_ONE = 200
_PROMISING = frozenset({"sammanfattning", "jämställdhet", "varför"})
_KEYS = _PROMISING | {"text", "leverans"}


_NOBODY_DOES = frozenset({
    "avses", "behövas", "behövs", "drabbas", "förväntas", "kallas", "krävas", "krävs", "kännas", "känns",
    "menas", "märkas", "märks", "nås", "påverkas", "räknas", "upplevas", "upplevs", "uppfattas", "uppnås",
    "utsättas", "utsätts",
})  # fmt: skip
"""What is felt, reached or suffered; nobody is told to do it."""


_MAY = ("ska", "Ska", "ommer", "åste", "bör")
"""Each promise has one of these."""


@limited
def check(context: Context) -> Iterator[Hit]:
    """One hit per passive in a measure that the parties share, and per such promise elsewhere.

    Silent where the sentence names a party, and where another rule says that the responsible is missing.
    """
    known: frozenset[str] | None = None
    for reading in context.own_texts:
        if reading.key not in _KEYS:
            continue
        promise = _where(context, reading)
        if promise is None:
            continue
        if promise and not has_any(reading.text, _MAY):
            continue
        text = reading.own_words
        known = promisers(context.lofte) if known is None else known
        told: dict[int, bool] = {}
        for passive in islice(passives(text), _MOST_IN_ONE):
            if passive.verb.lower() in _NOBODY_DOES:
                continue
            start, end = _sentence(reading, passive.start)
            if promise and not _will().search(text[max(start, passive.start - _LOOK_BACK) : passive.end]):
                continue
            if start not in told:
                told[start] = ours(_word().findall(reading.text[start:end].lower()), known)
            if told[start] or has_agent(text, passive):
                continue
            yield Hit(
                mark(reading, passive.start, passive.end),
                f"{written(reading, passive.start, passive.end)} säger inte vem som gör det.",
                "Skriv vem: ”polisen kontrollerar” i stället för ”ska kontrolleras”."
                + ("" if promise else " Eller ange en ansvarig för åtgärden."),
            )


def _where(context: Context, reading: Reading) -> bool | None:
    """True where only what ”ska” be done counts, False where every passive does, None for other texts."""
    match reading.path:
        case ("åtgärder", int(index), "text" | "leverans"):
            atgard = context.lofte.atgarder[index]
            return None if atgard.ansvarig or not atgard.gemensamt else False
        case ("syfte", "text"):
            return True
        case _:
            return True if reading.key in _PROMISING and reading.path[0] != "revideringar" else None


def _sentence(reading: Reading, at: int) -> tuple[int, int]:
    """The sentence that ``at`` stands in."""
    spans = reading.sentences
    index = bisect_right(spans, at, key=itemgetter(0)) - 1
    return spans[index] if index >= 0 else (at, at)


@cache
def _will() -> re.Pattern[str]:
    """What makes a passive a promise, in the same clause."""
    return re.compile(r"\b(?:ska|skall|kommer att|måste|bör)\b[^,.;:!?]*\Z", re.IGNORECASE)


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+")


RULE = Rule(
    "K609",
    "dold-aktör",
    Severity.RAD,
    "Brå, Upprätta åtgärdsplan: en ansvarig för varje åtgärd; språklagen (2009:600) 11 §",
    check,
)
