"""S112: no kommun is among the parties."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.parties import untold
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit where no party is a kommun, stadsdel or förvaltning."""
    parter = context.lofte.parter
    if not parter or untold(context):
        return  # S120 says so, or the kommun may be the party whose kind is not known
    if any(part.typ and part.typ.kommunal for part in parter.values()):
        return
    yield Hit(
        Mark(("parter",)),
        "Ingen kommun är med bland parterna.",
        "Ett medborgarlöfte ges av polisen och kommunen tillsammans. Lägg till kommunen, till exempel "
        "”kommunen: {namn: Exempelby kommun, typ: kommun}”.",
    )


RULE = Rule(
    "S112",
    "endast-polisen",
    Severity.VARNING,
    "Brå, Formulera medborgarlöften: polisen och kommunen tillsammans",
    check,
)
