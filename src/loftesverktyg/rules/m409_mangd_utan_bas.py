"""M409: a recurring measure has a number, but not per what."""

from collections.abc import Iterator

from loftesverktyg.document.atgarder import Atgard, Per, Slag
from loftesverktyg.findings import Severity
from loftesverktyg.rules.promise_texts import in_measures
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.rules.text_quantity import quantities
from loftesverktyg.rules.wording import shown

_UNITS = {per.value for per in Per}
_OCCASIONS = frozenset({"gång", "gånger", "tillfälle", "tillfällen", "kvällar", "dagar", "pass"})


def check(context: Context) -> Iterator[Hit]:
    """One hit per ``mängd`` without ``per`` in a measure that is done again and again."""
    for reading, home, atgard in in_measures(context):
        mangd = atgard.mangd
        if reading.path[-1] != "text" or mangd is None or mangd.antal is None or mangd.per is not None:
            continue
        if not (context.intact(*home, "mängd", "per") and context.intact(*home, "slag")):
            continue
        said = _said(reading)
        if _recurs(atgard, said):
            what = " ".join(
                shown(each) for each in (f"{mangd.antal:f}".replace(".", ","), mangd.enhet or "") if each
            )
            yield Hit(
                Mark((*home, "mängd", "antal")),
                f"Mängden säger {what}, men inte på hur lång tid.",
                f"Lägg till det antalet räknas på: ”per: {said or 'månad'}”, eller ”per: perioden” för "
                "hela löftets tid. Görs åtgärden bara en gång, skriv ”slag: engång”.",
            )


def _recurs(atgard: Atgard, said: str | None) -> bool:
    """Whether it is done again and again: as ``slag`` says, else as its text and its unit do."""
    if atgard.slag is not None:
        return atgard.slag is Slag.ATERKOMMANDE
    if atgard.slaget is Slag.TJANSTENIVA or atgard.leverans:
        return False
    enhet = (atgard.mangd.enhet if atgard.mangd else None) or ""
    return said is not None or (atgard.period is None and enhet.lower() in _OCCASIONS)


def _said(reading: Reading) -> str | None:
    """What the text counts its number on."""
    return next(
        (
            each.frequency.unit
            for each in quantities(reading)
            if each.frequency and each.frequency.unit in _UNITS
        ),
        None,
    )


RULE = Rule("M409", "mängd-utan-bas", Severity.VARNING, "Egen bedömning", check)
