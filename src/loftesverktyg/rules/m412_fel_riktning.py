"""M412: the target of an effect is where it is already, or on the wrong side of it."""

from collections.abc import Iterator
from decimal import Decimal

from loftesverktyg.document import Path
from loftesverktyg.document.effekter import Riktning
from loftesverktyg.findings import Severity
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit per target, with labels at the baseline and at the direction."""
    for index, effekt in enumerate(context.lofte.effekter):
        home: Path = ("effekter", index)
        indikator = effekt.indikator
        if indikator is None or indikator.utgangsvarde is None or indikator.malvarde is None:
            continue
        before, target = indikator.utgangsvarde.varde, indikator.malvarde.varde
        if before is None or target is None or not context.intact(*home, "riktning"):
            continue
        wrong = _wrong(before, target, effekt.riktning, context.thresholds.behalla_procent)
        if wrong is None:
            continue
        labels = [(Mark((*home, "indikator", "utgångsvärde", "värde")), "utgångsvärdet står här")]
        if effekt.riktning is not None:
            labels.append((Mark((*home, "riktning")), "riktningen står här"))
        yield Hit(Mark((*home, "indikator", "målvärde", "värde")), *wrong, tuple(labels))


def _wrong(
    before: Decimal, target: Decimal, riktning: Riktning | None, margin: int
) -> tuple[str, str] | None:
    """What is wrong, and what to do about it."""
    if riktning is Riktning.BEHALLA:
        if abs(target - before) * 100 <= abs(before) * margin:
            return None
        return (
            f"Värdet ska behållas, men målvärdet är {_number(target)} och utgångsvärdet {_number(before)}.",
            "Skriv samma värde som mål, eller ”riktning: öka” eller ”riktning: minska”.",
        )
    if target == before:
        return (
            f"Målvärdet {_number(target)} är detsamma som utgångsvärdet, så inget ska bli annorlunda.",
            "Skriv det värde ni vill nå. Ska det inte bli sämre än nu, skriv ”riktning: behålla”.",
        )
    if riktning is None or (target > before) == (riktning is Riktning.OKA):
        return None
    verb, where = ("öka", "under") if riktning is Riktning.OKA else ("minska", "över")
    return (
        f"Värdet ska {verb}, men målvärdet {_number(target)} ligger {where} utgångsvärdet {_number(before)}.",
        "Rätta det som är fel: riktningen, målvärdet eller utgångsvärdet.",
    )


def _number(value: Decimal) -> str:
    return f"{value:f}".replace(".", ",")


RULE = Rule("M412", "fel-riktning", Severity.FEL, "Egen bedömning: dokumentet motsäger sig självt", check)
