"""A320: two löften of one run hold for the same area at the same time."""

from collections.abc import Iterator

from loftesverktyg.document import Status
from loftesverktyg.findings import Severity
from loftesverktyg.rules.across import Claim
from loftesverktyg.rules.areas import area, promise
from loftesverktyg.rules.periods import backwards
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule, Scope


def check(context: Context) -> Iterator[Hit]:
    """The area, claimed for the days of the period. A löfte that has been ended claims nothing."""
    lofte = context.lofte
    where = area(context)
    period = lofte.period
    if where is None or period is None or period.fran is None or period.till is None or backwards(period):
        return
    if lofte.status is Status.AVSLUTAD or not context.intact("period"):
        return
    days = f"{period.fran}–{period.till}"
    yield Hit(
        Mark(("område",)),
        f"Löftet gäller {days}, men för samma område och en del av samma tid gäller också",
        "Låt det ena börja när det andra slutar, eller skriv område så att det syns vad som skiljer dem åt. "
        "Har det förra avslutats i förtid, skriv status: avslutad i det.",
        claim=Claim(
            where,
            f"här gäller löftet {days}",
            str(period.fran),
            str(period.till),
            promise(context) or "",
        ),
    )


RULE = Rule(
    "A320",
    "samma-område-samtidigt",
    Severity.VARNING,
    "Egen bedömning: de boende ska veta vilket löfte som gäller",
    check,
    Scope.RUN,
)
