"""S109: the police have not signed."""

from collections.abc import Iterator

from loftesverktyg.document.parter import Parttyp
from loftesverktyg.findings import Severity
from loftesverktyg.rules.parties import signers, untold
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.rules.wording import shown


def check(context: Context) -> Iterator[Hit]:
    """One hit where no signature is by a party of typ polis."""
    parter = context.lofte.parter
    signing = signers(context)
    if not parter or signing is None or signing & untold(context):
        return  # S120 says so, or the police may be among those who sign
    police = [key for key, part in parter.items() if part.typ is Parttyp.POLIS]
    if signing.isdisjoint(police):
        yield Hit(
            Mark(("underskrifter",)),
            "Ingen skriver under för polisen.",
            "Lägg till en underskrift, till exempel "
            f"”{{part: {shown(police[0]) if police else 'polisen'}, roll: Chef för lokalpolisområdet}}”."
            + ("" if police else " Lägg också till polisen bland parterna, med ”typ: polis”."),
        )


RULE = Rule(
    "S109", "polisens-underskrift-saknas", Severity.FEL, "Brå, Formulera medborgarlöften, del 6", check
)
