"""U506: a measure was not done, or only in part, and why is not told."""

from collections.abc import Iterator

from loftesverktyg.document.utfallsstatus import Utfallsstatus
from loftesverktyg.findings import Severity
from loftesverktyg.rules.outcomes import unjudged
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule, Scope
from loftesverktyg.rules.wording import quoted

_WORDS = {Utfallsstatus.DELVIS: "delvis genomförd", Utfallsstatus.EJ_GENOMFORD: "inte genomförd"}


def check(context: Context) -> Iterator[Hit]:
    """One hit per such measure, at its status."""
    outcome = context.document.utfall
    if outcome is None or unjudged(context):
        return
    for id_, measure in outcome.atgarder.items():
        path = ("åtgärder", id_)
        if measure.status in _WORDS and measure.text is None and context.intact(*path, "text"):
            yield Hit(
                Mark((*path, "status")),
                f"Åtgärden {quoted(id_)} är {_WORDS[measure.status]}, men det framgår inte varför.",
                "Skriv under ”text” varför, och vad som händer nu, till exempel ”text: Vid skolan måste "
                "en vattenledning lagas först. Farthindret blir klart i november.”",
            )


RULE = Rule(
    "U506",
    "utfall-utan-förklaring",
    Severity.VARNING,
    "Brå, Följ upp arbetsprocessen: vad som gjordes, och varför inte",
    check,
    Scope.UTFALL,
)
