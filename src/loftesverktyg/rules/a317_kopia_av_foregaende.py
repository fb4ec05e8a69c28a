"""A317: most of the measures repeat the previous löfte."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.alike import timeless
from loftesverktyg.rules.previous import previous_document
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule

_MOST_SHOWN = 3


def check(context: Context) -> Iterator[Hit]:
    """One hit at the measures, with labels at the first that are repeated, in both files."""
    previous = previous_document(context)
    if previous is None or previous.lofte is None:
        return
    before: dict[str, int] = {}
    for index, atgard in enumerate(previous.lofte.atgarder):
        before.setdefault(timeless(atgard.text or ""), index)
    before.pop("", None)
    said = [timeless(atgard.text or "") for atgard in context.lofte.atgarder]
    repeated = [(index, before[words]) for index, words in enumerate(said) if words in before]
    if len(repeated) * 100 <= context.thresholds.kopia_procent * len(said):
        return
    labels = []
    for now, then in repeated[:_MOST_SHOWN]:
        labels.append((Mark(("åtgärder", now, "text")), "samma åtgärd som i det förra löftet"))
        labels.append(
            (Mark(("åtgärder", then, "text"), document=previous), "här står den i det förra löftet")
        )
    yield Hit(
        Mark(("åtgärder",)),
        f"{len(repeated)} av {len(said)} åtgärder är desamma som i det förra löftet.",
        "Gå igenom vad det förra löftet gav, och vad lägesbilden säger nu. Skriv sedan de åtgärder som "
        "behövs i dag.",
        tuple(labels),
    )


RULE = Rule(
    "A317",
    "kopia-av-föregående",
    Severity.VARNING,
    "Egen bedömning: ett löfte ska utgå från dagens lägesbild",
    check,
)
