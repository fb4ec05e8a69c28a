"""S105: how long the löfte holds is not said."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit where the löfte has no period. One without a day in it is Y011's."""
    if context.lofte.period is None:
        yield Hit(
            Mark(("period",)),
            "Det framgår inte när löftet gäller.",
            "Skriv första och sista dagen, till exempel ”period: {från: 2026-02-01, till: 2027-12-31}”.",
        )


RULE = Rule("S105", "period-saknas", Severity.FEL, "Brå, Formulera medborgarlöften, del 3", check)
