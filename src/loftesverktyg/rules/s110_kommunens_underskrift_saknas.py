"""S110: a kommun that is a party has not signed."""

from collections.abc import Iterator

from loftesverktyg.document import Target
from loftesverktyg.findings import Severity
from loftesverktyg.rules.parties import signers
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.rules.wording import quoted, shown


def check(context: Context) -> Iterator[Hit]:
    """One hit per kommun, stadsdel or förvaltning among the parties that does not sign."""
    lofte = context.lofte
    signing = signers(context)
    if signing is None:
        return
    for key, part in lofte.parter.items():
        if part.typ is None or not part.typ.kommunal or key in signing:
            continue
        party = Mark(("parter", key), Target.KEY)
        signatures = Mark(("underskrifter",))
        there = bool(lofte.underskrifter)
        yield Hit(
            party if there else signatures,
            f"Ingen skriver under för {quoted(part.namn or key)}.",
            "Lägg till en underskrift, till exempel "
            f"”{{part: {shown(key)}, roll: Kommunstyrelsens ordförande}}”.",
            ((signatures, "underskrifterna står här") if there else (party, "parten står här"),),
        )


RULE = Rule(
    "S110", "kommunens-underskrift-saknas", Severity.FEL, "Brå, Formulera medborgarlöften, del 6", check
)
