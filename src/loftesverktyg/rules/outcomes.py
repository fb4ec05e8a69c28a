"""The outcome file of a löfte, and the löfte that an outcome or a language version is of."""

from datetime import date

from loftesverktyg.document import Atgard, Document, Lofte
from loftesverktyg.rules.neighbours import Neighbour, outcome_reference
from loftesverktyg.rules.parts import missing_uppfoljning
from loftesverktyg.rules.rule import Context


def outcome_file(context: Context) -> Neighbour:
    """The outcome file beside the löfte, or why there is none."""
    return context.neighbours.read(context.document, outcome_reference(context.document))


def followed_up(context: Context) -> bool:
    """Whether it is said how the löfte is followed up; where not, S107 says so and family U keeps silent."""
    return missing_uppfoljning(context) is None


def reported_lofte(context: Context) -> Document | None:
    """The löfte that an outcome or a language version is of; None where it cannot be read."""
    reference = _reference(context.document)
    found = context.neighbours.read(context.document, reference).document if reference else None
    return found if found is not None and found.lofte is not None else None


def judged_lofte(context: Context) -> tuple[Document, Lofte] | None:
    """The löfte that family U holds an outcome against; None where there is none, or no follow-up in it."""
    document = reported_lofte(context)
    if document is None or document.lofte is None:
        return None
    home = Context(document, context.today, context.neighbours, context.thresholds)
    return (document, document.lofte) if followed_up(home) else None


def unjudged(context: Context) -> bool:
    """Whether family U keeps silent on an outcome, because its löfte has no follow-up."""
    return reported_lofte(context) is not None and judged_lofte(context) is None


def measures(lofte: Lofte) -> dict[str, tuple[int, Atgard]]:
    """The measures by their ids, each with its index; the first, where an id is used twice."""
    found: dict[str, tuple[int, Atgard]] = {}
    for index, atgard in enumerate(lofte.atgarder):
        if atgard.id:
            found.setdefault(atgard.id, (index, atgard))
    return found


def last_day(atgard: Atgard, lofte: Lofte) -> date | None:
    """The last day of a measure: of its own period, or else of the löfte's."""
    own = atgard.period.till if atgard.period else None
    return own or (lofte.period.till if lofte.period else None)


def _reference(document: Document) -> str | None:
    if document.utfall:
        return document.utfall.utfall_for.fil if document.utfall.utfall_for else None
    if document.sprakversion:
        return document.sprakversion.oversatt_fran.fil if document.sprakversion.oversatt_fran else None
    return None
