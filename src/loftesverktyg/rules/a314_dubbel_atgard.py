"""A314: the same measure stands twice."""

from collections.abc import Hashable, Iterator

from loftesverktyg.document import Atgard
from loftesverktyg.findings import Severity
from loftesverktyg.rules.alike import normalised
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit per measure that stood already, with a label where it first stood."""
    atgarder = context.lofte.atgarder
    said: dict[str, int] = {}
    first: dict[Hashable, int] = {}
    for index, atgard in enumerate(atgarder):
        words = normalised(atgard.text or "")
        if not words:
            continue
        if words not in said:
            said[words] = index
            continue
        if said[words] >= 0:  # the rest is asked for only where the words are the same, and once of each
            first[words, *_rest(atgarder[said[words]])] = said[words]
            said[words] = -1
        before = first.setdefault((words, *_rest(atgard)), index)
        if before != index:
            yield Hit(
                Mark(("åtgärder", index, "text")),
                "Samma åtgärd står redan i löftet.",
                "Ta bort den ena. Är de olika åtgärder, skriv vad som skiljer dem åt: var, när, för vem "
                "eller av vem.",
                ((Mark(("åtgärder", before, "text")), "här står den första gången"),),
            )


def _rest(atgard: Atgard) -> tuple[Hashable, ...]:
    """What makes two measures of the same words different promises."""
    period = atgard.period
    return (
        atgard.lofte,
        atgard.ansvarig,
        frozenset(atgard.gemensamt),
        frozenset(normalised(plats) for plats in atgard.plats),
        normalised(atgard.malgrupp or ""),
        (period.fran, period.till) if period else None,
    )


RULE = Rule("A314", "dubbel-åtgärd", Severity.VARNING, "Egen bedömning", check)
