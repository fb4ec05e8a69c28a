"""A307: a period ends before it begins."""

from collections.abc import Iterator

from loftesverktyg.document import Lofte, Path
from loftesverktyg.document.period import Period
from loftesverktyg.findings import Severity
from loftesverktyg.rules.periods import backwards
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit per period, at its end."""
    for path, period in _periods(context.lofte):
        if backwards(period):
            yield Hit(
                Mark((*path, "till")),
                f"Perioden slutar {period.till}, före den dag då den börjar: {period.fran}.",
                "Rätta det datum som är fel. Står de på varandras plats, låt dem byta.",
                ((Mark((*path, "från")), "perioden börjar här"),),
            )


def _periods(lofte: Lofte) -> Iterator[tuple[Path, Period]]:
    if lofte.period:
        yield ("period",), lofte.period
    if lofte.samverkansoverenskommelse and lofte.samverkansoverenskommelse.period:
        yield ("samverkansöverenskommelse", "period"), lofte.samverkansoverenskommelse.period
    if lofte.lagesbild:
        for index, kalla in enumerate(lofte.lagesbild.kallor):
            if kalla.period:
                yield ("lägesbild", "källor", index, "period"), kalla.period
    for index, atgard in enumerate(lofte.atgarder):
        if atgard.period:
            yield ("åtgärder", index, "period"), atgard.period


RULE = Rule("A307", "period-baklänges", Severity.FEL, "Egen bedömning: dokumentet motsäger sig självt", check)
