"""A310: the löfte is signed long after its period began."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.periods import backwards
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit per signature that is too late, unless it was given for a revision."""
    lofte = context.lofte
    if lofte.period is None or lofte.period.fran is None or backwards(lofte.period):
        return  # S105, Y011 or A307 says so
    limit = context.thresholds.underskrift_efter_start_dagar
    revised = [each.datum for each in lofte.revideringar if each.datum]
    for index, underskrift in enumerate(lofte.underskrifter):
        day = underskrift.datum
        if day is None or (day - lofte.period.fran).days <= limit:
            continue
        if any(abs((day - each).days) <= limit for each in revised):
            continue
        yield Hit(
            Mark(("underskrifter", index, "datum")),
            f"Underskriften är daterad {(day - lofte.period.fran).days} dagar efter att löftet började "
            "gälla.",
            "Rätta det datum som är fel, eller låt perioden börja när löftet är undertecknat.",
            ((Mark(("period", "från")), "löftet börjar här"),),
        )


RULE = Rule(
    "A310",
    "undertecknat-efter-start",
    Severity.VARNING,
    "Egen bedömning",
    check,
    before_decision=Severity.RAD,
)
