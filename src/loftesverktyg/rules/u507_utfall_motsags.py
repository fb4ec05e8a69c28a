"""U507: what is said of a measure does not agree with the number beside it."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from loftesverktyg.document import Atgard, Document, Lofte
from loftesverktyg.document.atgarder import Jamforelse, Mangd
from loftesverktyg.document.utfallsstatus import Utfallsstatus
from loftesverktyg.findings import Severity
from loftesverktyg.rules.outcomes import judged_lofte, measures
from loftesverktyg.rules.promised import promised
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule, Scope
from loftesverktyg.rules.wording import number, quoted, shown

if TYPE_CHECKING:
    from loftesverktyg.document.utfall import Atgardsutfall

_LIMITS = {Jamforelse.HOGST, Jamforelse.INOM}


def check(context: Context) -> Iterator[Hit]:
    """One hit per measure whose status and value contradict each other, at the value."""
    outcome, home = context.document.utfall, judged_lofte(context)
    if outcome is None or home is None:
        return
    document, lofte = home
    known = measures(lofte)
    for id_, told in outcome.atgarder.items():
        if id_ not in known or told.varde is None or told.status is None:
            continue
        index, atgard = known[id_]
        path = ("åtgärder", index)
        if any(each[:2] == path for each in document.broken) or document.is_broken(("period",)):
            continue
        wrong = _contradiction(told, told.varde, atgard, lofte, outcome.rapportdatum)
        if wrong is not None:
            yield _hit(id_, wrong, document, index)


def _hit(id_: str, wrong: tuple[str, str], document: Document, index: int) -> Hit:
    message, hint = wrong
    labels = (
        (Mark(("åtgärder", id_, "status")), "här står hur det gick"),
        (Mark(("åtgärder", index, "mängd"), document=document), "det här lovade ni"),
    )
    return Hit(Mark(("åtgärder", id_, "värde")), f"Åtgärden {quoted(id_)} {message}", hint, labels)


def _contradiction(
    told: "Atgardsutfall", value: Decimal, atgard: Atgard, lofte: Lofte, day: date | None
) -> tuple[str, str] | None:
    """What is wrong and what to do, or None where nothing is or it cannot be known."""
    promise, mangd = promised(atgard, lofte, day), atgard.mangd
    if promise is None or mangd is None:
        return None
    unit = f" {shown(mangd.enhet)}" if mangd.enhet else ""
    says = f"står som {told.status.value}, men värdet är {number(value)}{unit}" if told.status else ""
    limited = mangd.jamforelse in _LIMITS
    counted = f"räknat på {promise.counted}" if promise.counted else ""
    until = f"räknat till och med {day}" if promise.counted else ""
    if told.status is Utfallsstatus.GENOMFORD:
        if limited and value > promise.most:
            limit = f"{mangd.jamforelse.value} " if mangd.jamforelse else ""
            return f"{says} och ni lovade {limit}{_amount(promise.most, unit, until)}.", _DONE
        if not limited and value < promise.least:
            return f"{says} och ni lovade {_amount(promise.least, unit, counted)}.", _DONE
    elif limited or value <= 0:
        return None
    elif told.status is Utfallsstatus.EJ_PABORJAD:
        return f"{says}.", _BEGUN
    elif value >= promise.most and (
        told.status is Utfallsstatus.EJ_GENOMFORD
        or (told.status is Utfallsstatus.DELVIS and _nothing_else(mangd, atgard))
    ):
        return f"{says} och ni lovade {_amount(promise.most, unit, until)}.", _NOT_DONE
    return None


def _nothing_else(mangd: Mangd, atgard: Atgard) -> bool:
    """Whether the number is all that was promised, so that who reached it has done it all."""
    more = mangd.andel or mangd.varaktighet or mangd.tid or atgard.leverans
    return not more and (mangd.per_plats is False or len(atgard.plats) < 2)


def _amount(amount: Decimal, unit: str, counted: str) -> str:
    return f"{number(amount)}{unit}{f' ({counted})' if counted else ''}"


_DONE = "Rätta värdet om det är fel. Annars skriv ”status: delvis”, och varför under ”text”."
_BEGUN = "Rätta värdet om det är fel. Annars skriv ”status: pågår”."
_NOT_DONE = "Rätta värdet om det är fel. Annars skriv ”status: genomförd”, eller ”pågår” om ni fortsätter."

RULE = Rule(
    "U507",
    "utfall-motsägs",
    Severity.FEL,
    "Egen bedömning: dokumentet motsäger sig självt",
    check,
    Scope.UTFALL,
)
