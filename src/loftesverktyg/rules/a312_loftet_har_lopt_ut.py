"""A312: the period is over, and there is no outcome file."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.expired import expired_without_outcome
from loftesverktyg.rules.neighbours import outcome_reference
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.rules.wording import shown


def check(context: Context) -> Iterator[Hit]:
    """One hit at the last day of the period."""
    lofte = context.lofte
    if lofte.period is None or not expired_without_outcome(context):
        return
    file = shown(outcome_reference(context.document))
    if lofte.status is not None and not lofte.status.decided:
        message = f"Löftets period slutade {lofte.period.till}, men löftet är inte beslutat."
        hint = f"Rätta perioden eller status. Gavs löftet, skriv hur det gick i filen ”{file}”."
    else:
        message = f"Löftet slutade gälla {lofte.period.till}, men det framgår inte hur det gick."
        hint = f"Skriv hur det gick i filen ”{file}” bredvid löftet. Är löftet förlängt, ändra ”till”."
    yield Hit(Mark(("period", "till")), message, hint)


RULE = Rule(
    "A312",
    "löftet-har-löpt-ut",
    Severity.VARNING,
    "Brå 2018:14: återkopplingen till medborgarna brister",
    check,
)
