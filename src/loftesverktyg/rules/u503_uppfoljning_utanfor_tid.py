"""U503: a follow-up before the löfte begins, or none soon after it has ended."""

from collections.abc import Iterator
from datetime import date

from loftesverktyg.findings import Severity
from loftesverktyg.rules.calendar_months import months_after
from loftesverktyg.rules.outcomes import followed_up
from loftesverktyg.rules.parts import whole
from loftesverktyg.rules.periods import backwards
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule

_PATH = ("uppföljning", "tillfällen")


def check(context: Context) -> Iterator[Hit]:
    """One hit per day before the start, and one where no day comes soon enough after the end.

    Where there is only an interval, nothing is said: when the last follow-up comes cannot be told.
    """
    period, uppfoljning = context.lofte.period, context.lofte.uppfoljning
    if period is None or uppfoljning is None or backwards(period) or not followed_up(context):
        return
    for index, tillfalle in enumerate(uppfoljning.tillfallen):
        if tillfalle.datum and period.fran and tillfalle.datum < period.fran:
            yield Hit(
                Mark((*_PATH, index, "datum")),
                f"Uppföljningen {tillfalle.datum} är före löftets början {period.fran}.",
                "Rätta datumet, eller perioden om det är den som är fel.",
                ((Mark(("period", "från")), "löftet börjar här"),),
            )
    days = [tillfalle.datum for tillfalle in uppfoljning.tillfallen]
    if days and period.till and None not in days and whole(context, *_PATH):
        yield from _after(context, [day for day in days if day], period.till)


def _after(context: Context, days: list[date], end: date) -> Iterator[Hit]:
    months = context.thresholds.uppfoljning_efter_slut_manader
    latest = months_after(end, months)
    if any(end <= day <= latest for day in days):
        return
    yield Hit(
        Mark(_PATH),
        f"Ingen uppföljning ligger inom {months} månader efter att löftet slutar {end}. Då får ingen veta "
        "hur det gick till sist.",
        f"Lägg till en uppföljning mellan {end} och {latest}, till exempel "
        f"”{{datum: {min(months_after(end, 1), latest)}}}”.",
        ((Mark(("period", "till")), "löftet slutar här"),),
    )


RULE = Rule(
    "U503",
    "uppföljning-utanför-tid",
    Severity.VARNING,
    "Brå, Formulera medborgarlöften, del 5; gränsen är en egen bedömning",
    check,
)
