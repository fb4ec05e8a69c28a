"""M407: nothing tells when a measure is done: no quantity, no result, no time."""

import re
from collections.abc import Iterator
from functools import cache

from loftesverktyg.document.atgarder import Atgard, Slag
from loftesverktyg.findings import Severity
from loftesverktyg.language.dates import MONTHS, iso_dates, slash_dates, written_dates, years
from loftesverktyg.rules.parts import whole
from loftesverktyg.rules.promise_examples import quantity_example
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit per recurring measure without ``mängd``, and per one-off without result and time too."""
    for index, atgard in enumerate(context.lofte.atgarder):
        home = ("åtgärder", index)
        if atgard.mangd or atgard.villkor or not atgard.text or atgard.slaget is Slag.TJANSTENIVA:
            continue
        if not all(whole(context, *home, key) for key in ("mängd", "villkor", "slag", "leverans", "period")):
            continue
        quantity = f"”{quantity_example(atgard, context.lofte)}”"
        if atgard.slaget is Slag.ATERKOMMANDE:
            yield Hit(
                Mark(home),
                "Åtgärden är återkommande, men det framgår inte hur mycket ni lovar.",
                f"Skriv antal, enhet och per vad, till exempel {quantity}, och samma tal i texten.",
            )
        elif not (atgard.leverans or atgard.period or _says_when(atgard)):
            yield Hit(
                Mark(home),
                "Det går inte att se när åtgärden är gjord: den har varken mängd, leverans eller tid.",
                f"Görs den flera gånger, skriv hur mycket: {quantity}. Görs den en gång, skriv vad som "
                "finns när ni är klara, ”leverans: …”, eller när: ”senast den 31 maj …” i texten eller en "
                "egen ”period”.",
            )


def _says_when(atgard: Atgard) -> bool:
    text = atgard.text or ""
    if _month().search(text):
        return True
    return any(finder(text) for finder in (years, written_dates, iso_dates, slash_dates))


@cache
def _month() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:i|före|efter|senast|till|under|från|sista|första) (?:{'|'.join(MONTHS)})\b", re.IGNORECASE
    )


RULE = Rule("M407", "mängd-saknas", Severity.VARNING, "Brå, Formulera mål: produktionsmål", check)
