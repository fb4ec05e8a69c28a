"""C206: a dialogue has no date, or no number of participants."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.language.lists import join
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.rules.sources import DIALOGUES, told_of


def check(context: Context) -> Iterator[Hit]:
    """One hit per dialogue that says all it lacks."""
    lagesbild = context.lofte.lagesbild
    if lagesbild is None or not told_of(context):
        return  # S102 and S103 say so
    for index, kalla in enumerate(lagesbild.kallor):
        if kalla.typ not in DIALOGUES:
            continue
        path = ("lägesbild", "källor", index)
        missing = {}
        timed = kalla.datum is not None or kalla.period is not None
        if not timed and context.intact(*path, "datum") and context.intact(*path, "period"):
            missing["datum"] = "”datum: 2025-10-14”"
        if kalla.deltagare is None and context.intact(*path, "deltagare"):
            missing["antal deltagare"] = "”deltagare: 140”"
        if missing:
            yield Hit(
                Mark(path),
                f"Dialogen saknar {join(list(missing))}.",
                f"Lägg till {join(list(missing.values()))}.",
            )


RULE = Rule(
    "C206",
    "dialog-utan-mått",
    Severity.RAD,
    "Egen bedömning, efter Brå, Formulera medborgarlöften, fråga 1",
    check,
)
