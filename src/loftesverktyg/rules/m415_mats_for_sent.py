"""M415: a target is to be reached after the last occasion of follow-up."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.parts import whole
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit per target date, with a label at the last occasion. An ``intervall`` alone says no last day."""
    uppfoljning = context.lofte.uppfoljning
    if uppfoljning is None or not whole(context, "uppföljning", "tillfällen"):
        return
    days = [(each.datum, index) for index, each in enumerate(uppfoljning.tillfallen) if each.datum]
    if not days:
        return
    last, at = max(days)
    for index, effekt in enumerate(context.lofte.effekter):
        target = effekt.indikator.malvarde if effekt.indikator else None
        if target is not None and target.datum is not None and target.datum > last:
            yield Hit(
                Mark(("effekter", index, "indikator", "målvärde", "datum")),
                f"Målet ska vara nått {target.datum}, men löftet följs upp sista gången {last}.",
                f"Lägg till ett tillfälle efter mätningen, eller mät före {last}.",
                ((Mark(("uppföljning", "tillfällen", at, "datum")), "den sista uppföljningen"),),
            )


RULE = Rule("M415", "mäts-för-sent", Severity.VARNING, "Egen bedömning", check)
