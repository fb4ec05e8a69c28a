"""U509: how the previous löfte went was never told."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.absence import Absence
from loftesverktyg.rules.neighbours import outcome_reference
from loftesverktyg.rules.outcomes import followed_up
from loftesverktyg.rules.previous import previous_document
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.rules.wording import shown


def check(context: Context) -> Iterator[Hit]:
    """One hit at ``föregående`` where that löfte is over and has no outcome, or an empty one."""
    previous = previous_document(context)
    if previous is None or previous.lofte is None or not followed_up(context):
        return
    period = previous.lofte.period
    if period is not None and period.till is not None and period.till >= context.today:
        return  # it is not over
    file = context.neighbours.read(previous, outcome_reference(previous))
    outcome = file.document.utfall if file.document is not None else None
    empty = outcome is not None and not outcome.atgarder and not outcome.effekter
    broken = file.document is not None and bool(file.document.broken)
    if file.absence is Absence.MISSING or (empty and not broken):
        name = shown(file.path)
        yield Hit(
            Mark(("föregående",)),
            "Det förra löftet har inget redovisat utfall"
            + (f": filen ”{name}” finns inte." if file.document is None else f": ”{name}” är tom."),
            f"Berätta i filen ”{name}” hur det gick, så att det nya löftet kan bygga på det.",
        )


RULE = Rule(
    "U509",
    "föregående-utan-resultat",
    Severity.RAD,
    "Brå 2018:14: återkopplingen till medborgarna brister",
    check,
)
