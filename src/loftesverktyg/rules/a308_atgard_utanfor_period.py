"""A308: a measure's own period lies outside the löfte's."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.periods import outside, overruns
from loftesverktyg.rules.rule import Context, Hit, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit per measure, at its first day outside."""
    period = context.lofte.period
    if period is None:
        return  # S105 says so
    for index, atgard in enumerate(context.lofte.atgarder):
        found = overruns(atgard.period, period) if atgard.period else []
        if found:
            yield outside(
                ("åtgärder", index, "period"),
                found,
                ("period",),
                ("åtgärden", "löftet"),
                "Rätta den period som är fel. Gäller åtgärden hela tiden, ta bort dess egen period.",
            )


RULE = Rule(
    "A308", "åtgärd-utanför-period", Severity.FEL, "Egen bedömning: dokumentet motsäger sig självt", check
)
