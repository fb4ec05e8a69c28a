"""S111: an actor leads a measure, but has not said that it will."""

from collections.abc import Iterator

from loftesverktyg.document import Target
from loftesverktyg.document.parter import PartILofte, Parttyp
from loftesverktyg.findings import Severity
from loftesverktyg.rules.parties import signers
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.rules.wording import quoted, shown


def check(context: Context) -> Iterator[Hit]:
    """One hit per actor, at the first measure it leads; S109 and S110 see to police and kommun."""
    lofte = context.lofte
    signing = signers(context)
    if signing is None:
        return
    told: set[str] = set()
    for index, atgard in enumerate(lofte.atgarder):
        key = atgard.ansvarig
        part = lofte.parter.get(key) if key else None
        if key is None or part is None or key in told or key in signing or not _is_actor(part):
            continue
        if part.medverkan or not context.intact("parter", key, "medverkan"):
            continue
        told.add(key)
        yield Hit(
            Mark(("åtgärder", index, "ansvarig")),
            f"{quoted(part.namn or key)} leder åtgärden men skriver inte under löftet.",
            f"Lägg till en underskrift med ”part: {shown(key)}”. Har aktören lovat sin del utan att "
            "skriva under, skriv ”medverkan: bekräftad” hos parten.",
            ((Mark(("parter", key), Target.KEY), "parten står här"),),
        )


def _is_actor(part: PartILofte) -> bool:
    return part.typ is not None and part.typ is not Parttyp.POLIS and not part.typ.kommunal


RULE = Rule(
    "S111",
    "annan-aktör-utan-underskrift",
    Severity.VARNING,
    "Brå, Formulera medborgarlöften, del 6",
    check,
)
