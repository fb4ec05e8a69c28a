"""C212: the newest source is old when the period starts."""

from collections.abc import Iterator
from datetime import date, timedelta

from loftesverktyg.document import Path
from loftesverktyg.document.lagesbild import Kalla
from loftesverktyg.findings import Severity
from loftesverktyg.rules.months import whole_months
from loftesverktyg.rules.periods import backwards
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.rules.sources import told_of


def check(context: Context) -> Iterator[Hit]:
    """One hit at the newest source's day, with the start of the period as label."""
    lofte = context.lofte
    if lofte.lagesbild is None or not told_of(context) or lofte.period is None or lofte.period.fran is None:
        return
    if backwards(lofte.period) or any(
        path[:2] == ("lägesbild", "källor") for path in context.document.broken
    ):
        return  # which day is wrong cannot be told; what could not be read may be newer
    days = [found for index, kalla in enumerate(lofte.lagesbild.kallor) if (found := _newest(index, kalla))]
    if not days:
        return
    day, path = max(days, key=lambda each: each[0])
    limit = context.thresholds.lagesbild_alder_manader
    before = lofte.period.fran - timedelta(days=1) if day < lofte.period.fran else day
    months = whole_months(day, before)
    if months > limit:
        yield Hit(
            Mark(path),
            f"Den nyaste källan är {months} månader gammal när löftet börjar.",
            "Hämta nyare uppgifter, till exempel en ny dialog eller den senaste trygghetsmätningen, och "
            f"skriv när de är från. Högst {limit} månader är en rimlig gräns.",
            ((Mark(("period", "från")), "löftet börjar här"),),
        )


def _newest(index: int, kalla: Kalla) -> tuple[date, Path] | None:
    """The last day that a source speaks of, and where it stands."""
    path: Path = ("lägesbild", "källor", index)
    period = kalla.period
    days: list[tuple[date | None, Path]] = [
        (kalla.datum, (*path, "datum")),
        (period.till if period else None, (*path, "period", "till")),
        (period.fran if period else None, (*path, "period", "från")),
    ]
    known = [(day, place) for day, place in days if day is not None]
    return max(known, key=lambda each: each[0]) if known else None


RULE = Rule(
    "C212", "lägesbild-gammal", Severity.VARNING, "Egen bedömning, efter Brås frågor om lägesbilden", check
)
