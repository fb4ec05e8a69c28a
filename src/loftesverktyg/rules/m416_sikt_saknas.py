"""M416: it is not said whether an effect is expected soon or in the long run."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.goals import is_effect
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit per effect without ``sikt``."""
    for index, effekt in enumerate(context.lofte.effekter):
        home = ("effekter", index)
        if (
            effekt.sikt is None
            and is_effect(effekt)
            and context.intact(*home, "sikt")
            and context.intact(*home, "mål")
        ):
            yield Hit(
                Mark(home),
                "Det framgår inte om effekten väntas på kort eller lång sikt.",
                "Skriv ”sikt: kort” om den ska märkas under löftets tid, annars ”sikt: lång”.",
            )


RULE = Rule("M416", "sikt-saknas", Severity.RAD, "Brå, Välj åtgärder som påverkar orsakerna", check)
