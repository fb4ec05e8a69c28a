"""Whether a löfte has ended without a word of how it went: A312 says so, and U505 then keeps silent."""

from loftesverktyg.rules.absence import Absence
from loftesverktyg.rules.neighbours import outcome_reference
from loftesverktyg.rules.periods import backwards
from loftesverktyg.rules.rule import Context


def expired_without_outcome(context: Context) -> bool:
    """Whether today is after the period's end and there surely is no outcome file.

    A document that has no folder, such as one from standard input, may have one somewhere.
    """
    period = context.lofte.period
    if period is None or period.till is None or period.till >= context.today or backwards(period):
        return False
    return context.neighbours.exists(context.document, outcome_reference(context.document)) is Absence.MISSING
