"""S115: which of Brå's four purposes the löfte serves is not said."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.parts import missing_syfte
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit where the purpose names none of the four."""
    syfte = context.lofte.syfte
    if syfte is None or missing_syfte(context) is not None or syfte.mal:
        return
    yield Hit(
        Mark(("syfte", "mål")),
        "Det framgår inte vilket av Brås fyra mål som löftet har.",
        "Välj ett eller flera: ”mål: [engagemang, information, förtroende, närvaro]”.",
    )


RULE = Rule("S115", "mål-med-löftet-saknas", Severity.RAD, "Brå, Formulera medborgarlöften, fyra mål", check)
