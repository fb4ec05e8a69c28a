"""U505: how it went is not told, though the day for it has passed."""

from collections.abc import Iterator
from datetime import date

from loftesverktyg.document import Document
from loftesverktyg.findings import Severity
from loftesverktyg.rules.absence import Absence
from loftesverktyg.rules.expired import expired_without_outcome
from loftesverktyg.rules.neighbours import outcome_reference
from loftesverktyg.rules.outcomes import followed_up, last_day, measures, outcome_file
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.rules.wording import quoted, shown

_PATH = ("uppföljning", "tillfällen")


def check(context: Context) -> Iterator[Hit]:
    """One hit at the first occasion where there is no file; else one per finished measure not in it."""
    if not followed_up(context) or expired_without_outcome(context):  # S107; A312
        return
    file = outcome_file(context)
    if file.document is not None:
        yield from _missing_in(context, file.document)
    elif file.absence is Absence.MISSING:
        yield from _passed(context)


def _passed(context: Context) -> Iterator[Hit]:
    uppfoljning, period = context.lofte.uppfoljning, context.lofte.period
    start = period.fran if period and period.fran else date.min  # U503 tells of what comes before it
    passed = [
        (tillfalle.datum, index)
        for index, tillfalle in enumerate(uppfoljning.tillfallen if uppfoljning else ())
        if tillfalle.datum and start <= tillfalle.datum < context.today
    ]
    if passed:
        day, index = min(passed)
        file = shown(outcome_reference(context.document))
        yield Hit(
            Mark((*_PATH, index, "datum")),
            f"Uppföljningen {day} har passerat, men det finns inget utfall: filen ”{file}” saknas.",
            f"Skriv hur det har gått i filen ”{file}” bredvid löftet. Är uppföljningen framflyttad, ändra "
            "datumet.",
        )


def _missing_in(context: Context, outcome: Document) -> Iterator[Hit]:
    if outcome.utfall is None or outcome.is_broken(("åtgärder",)):
        return
    lofte = context.lofte
    for id_, (index, atgard) in measures(lofte).items():
        end = last_day(atgard, lofte)
        if end and end < context.today and id_ not in outcome.utfall.atgarder:
            if outcome.is_broken(("åtgärder", id_)):
                continue
            own = atgard.period is not None and atgard.period.till is not None
            yield Hit(
                Mark(("åtgärder", index, "id")),
                f"Åtgärden {quoted(id_)} skulle vara klar {end}, men den saknas i ”{shown(outcome.path)}”.",
                f"Lägg till den under ”åtgärder” där, till exempel ”{shown(id_)}: {{status: genomförd}}”.",
                (
                    (
                        Mark(("åtgärder", index, "period", "till") if own else ("period", "till")),
                        "tiden är slut här",
                    ),
                ),
            )


RULE = Rule(
    "U505",
    "utfall-saknas",
    Severity.VARNING,
    "Brå 2018:14: återkopplingen till medborgarna brister",
    check,
)
