"""S106: there are no effects, or a löfte has none."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.parts import loften_without
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.rules.wording import quoted, shown


def check(context: Context) -> Iterator[Hit]:
    """One hit where there is no effect at all; else one per löfte that has none."""
    lofte = context.lofte
    if not lofte.effekter:
        yield Hit(
            Mark(("effekter",)),
            "Det framgår inte vad åtgärderna ska leda till.",
            "Skriv under ”effekter” vad som ska bli bättre, till exempel "
            "”{id: trygghet, text: Fler ska känna sig trygga vid stationen på kvällen.}”.",
        )
        return
    for index, each in loften_without(context, lofte.effekter):
        key = shown(each.id or "")
        yield Hit(
            Mark(("löften", index, "id")),
            f"Löftet {quoted(each.rubrik or key)} har ingen effekt.",
            f"Lägg till en effekt som har ”löfte: {key}”. En effekt som inte har ”löfte” hör till alla.",
        )


RULE = Rule("S106", "effekter-saknas", Severity.FEL, "Brå, Formulera medborgarlöften, del 4", check)
