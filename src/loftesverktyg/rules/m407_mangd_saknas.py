"""M407: nothing tells when a measure is done: no quantity, no result, no time."""

import re
from collections.abc import Iterator
from functools import cache

from loftesverktyg.document.atgarder import Slag
from loftesverktyg.findings import Severity
from loftesverktyg.language.dates import MONTHS, iso_dates, slash_dates, written_dates, years
from loftesverktyg.language.frequency import frequencies
from loftesverktyg.rules.parts import whole
from loftesverktyg.rules.promise_examples import quantity_example
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule

_READ = 2000
"""So many characters of a text are read: a measure is a sentence or two."""


def check(context: Context) -> Iterator[Hit]:
    """One hit per recurring measure without ``mängd``, and per one-off without result and time too."""
    for index, atgard in enumerate(context.lofte.atgarder):
        home = ("åtgärder", index)
        if atgard.mangd or atgard.villkor or not atgard.text or atgard.slaget is Slag.TJANSTENIVA:
            continue
        if not all(whole(context, *home, key) for key in ("mängd", "villkor", "slag", "leverans", "period")):
            continue
        recurring = atgard.slaget is Slag.ATERKOMMANDE
        if recurring or not (atgard.leverans or atgard.period or _says_when(atgard.text)):
            yield Hit(
                Mark(home), *_said(atgard.text, quantity_example(atgard, context.lofte), recurring=recurring)
            )


def _said(text: str, example: str, *, recurring: bool) -> tuple[str, str]:
    """What is wrong, and what to do about it."""
    if frequencies(text[:_READ]):
        return (
            "Texten säger hur ofta, men åtgärden har ingen mängd att följa upp mot.",
            f"Skriv det också som tal: ”{example}”.",
        )
    if recurring:
        return (
            "Åtgärden är återkommande, men det framgår inte hur mycket ni lovar.",
            f"Skriv antal, enhet och per vad, till exempel ”{example}”, och samma tal i texten.",
        )
    return (
        "Det går inte att se när åtgärden är gjord: den har varken mängd, leverans eller tid.",
        (
            f"Görs den flera gånger, skriv hur mycket: ”{example}”. Görs den en gång, skriv vad som finns "
            "när ni är klara, ”leverans: …”, eller när: ”senast den 31 maj …” i texten eller en egen "
            "”period”."
        ),
    )


def _says_when(text: str) -> bool:
    """Whether a text has a date, a year or a month, or promises a service within some time."""
    text = text[:_READ]
    if _time().search(text):
        return True
    return any(finder(text) for finder in (years, written_dates, iso_dates, slash_dates))


@cache
def _time() -> re.Pattern[str]:
    months, units = (
        "|".join(MONTHS),
        "sekunder|minuter|timmar|timme|dygn|dag|dagar|vardagar|arbetsdagar|veckor|vecka",
    )
    return re.compile(
        rf"\b(?:(?:i|före|efter|senast|till|under|från|sista|första) (?:{months})"
        rf"|inom (?:högst )?(?:[0-9]{{1,3}}|[a-zåäö]{{2,10}}) (?:{units}))\b",
        re.IGNORECASE,
    )


RULE = Rule("M407", "mängd-saknas", Severity.VARNING, "Brå, Formulera mål: produktionsmål", check)
