"""A309: a long period without a follow-up on the way, or a very long one."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.months import whole_months
from loftesverktyg.rules.parts import missing_uppfoljning, whole
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit at the period's end."""
    period = context.lofte.period
    if period is None or period.fran is None or period.till is None:
        return  # S105 or Y011 says so
    if missing_uppfoljning(context) is not None:
        return  # S107 says so
    months = whole_months(period.fran, period.till)
    label = ((Mark(("period", "från")), "perioden börjar här"),)
    if months > context.thresholds.for_lang_period_manader:
        yield Hit(
            Mark(("period", "till")),
            f"Löftet gäller i {months} månader.",
            f"Korta perioden till högst {context.thresholds.for_lang_period_manader} månader. Ge sedan ett "
            "nytt löfte, efter en ny lägesbild.",
            label,
            severity=Severity.VARNING,
        )
    elif months > context.thresholds.lang_period_manader and not _followed_up_on_the_way(context):
        yield Hit(
            Mark(("period", "till")),
            f"Löftet gäller i {months} månader, men ingen uppföljning görs på vägen.",
            "Lägg till en uppföljning före periodens slut, till exempel ”intervall: år”, eller korta "
            f"perioden till högst {context.thresholds.lang_period_manader} månader.",
            label,
        )


def _followed_up_on_the_way(context: Context) -> bool:
    """Whether there is an interval or a day within the period, or one may be there, wrongly written."""
    uppfoljning, period = context.lofte.uppfoljning, context.lofte.period
    if uppfoljning is None or period is None or period.fran is None or period.till is None:
        return True
    if uppfoljning.intervall or not whole(context, "uppföljning"):
        return True
    days = [each.datum for each in uppfoljning.tillfallen]
    return any(day is None or period.fran <= day < period.till for day in days)


RULE = Rule(
    "A309",
    "lång-period",
    Severity.RAD,
    "Egen bedömning: ingen källa anger hur långt ett löfte får vara",
    check,
)
