"""S113: the löfte names no samverkansöverenskommelse, or runs outside its period."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.checklist import Matter, contradicted, lacks, named_agreement
from loftesverktyg.rules.periods import outside, overruns
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule

_KEY = "samverkansöverenskommelse"


def check(context: Context) -> Iterator[Hit]:
    """One hit where none is named, or one for the days of the löfte that its period does not cover."""
    lofte, agreement = context.lofte, named_agreement(context)
    if agreement is None:
        if lacks(context, Matter.OVERENSKOMMELSE) and not contradicted(context, Matter.OVERENSKOMMELSE):
            yield Hit(
                Mark((_KEY,)),
                "Det framgår inte vilken samverkansöverenskommelse som löftet bygger på.",
                f"Skriv dess namn och period, till exempel ”{_KEY}: {{titel: Samverkan för trygghet, "
                "period: {från: 2026-01-01, till: 2029-12-31}}”.",
            )
        return
    if lofte.period is None or agreement.period is None:
        return
    found = overruns(lofte.period, agreement.period)
    if found:
        yield outside(
            ("period",),
            found,
            (_KEY, "period"),
            ("löftet", "överenskommelsen"),
            "Rätta den period som är fel, eller skriv den överenskommelse som gäller under löftets tid.",
        )


RULE = Rule(
    "S113", "överenskommelse-saknas", Severity.VARNING, "Brå, Formulera medborgarlöften, fråga 3", check
)
