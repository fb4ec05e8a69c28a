"""S104: there are no measures, or a löfte has none."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.parts import loften_without
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.rules.wording import quoted, shown


def check(context: Context) -> Iterator[Hit]:
    """One hit where there is no measure at all; else one per löfte that has none."""
    lofte = context.lofte
    if not lofte.atgarder:
        yield Hit(
            Mark(("åtgärder",)),
            "Löftet har inga åtgärder.",
            "Skriv under ”åtgärder” vad ni lovar att göra, till exempel "
            "”{id: fotpatrull, text: Polisen går till fots två kvällar i veckan., ansvarig: polisen}”.",
        )
        return
    for index, each in loften_without(context, lofte.atgarder):
        key = shown(each.id or "")
        yield Hit(
            Mark(("löften", index, "id")),
            f"Löftet {quoted(each.rubrik or key)} har ingen åtgärd.",
            f"Lägg till en åtgärd som har ”löfte: {key}”. En åtgärd som inte har ”löfte” hör till alla.",
        )


RULE = Rule("S104", "åtgärder-saknas", Severity.FEL, "Brå, Formulera medborgarlöften, del 3", check)
