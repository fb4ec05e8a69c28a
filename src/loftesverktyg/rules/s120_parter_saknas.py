"""S120: nobody makes the promise."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.parts import whole
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit where there are no parties."""
    if context.lofte.parter or not whole(context, "parter"):
        return
    yield Hit(
        Mark(("parter",)),
        "Löftet har inga parter.",
        "Skriv vilka som ger löftet, till exempel ”parter: {polisen: {namn: Lokalpolisområde Exempelby, "
        "typ: polis}, kommunen: {namn: Exempelby kommun, typ: kommun}}”.",
    )


RULE = Rule("S120", "parter-saknas", Severity.FEL, "Brå, Formulera medborgarlöften", check)
