"""A301: nobody is responsible for a measure."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit per measure that neither one party leads nor several do jointly."""
    for index, atgard in enumerate(context.lofte.atgarder):
        path = ("åtgärder", index)
        if atgard.ansvarig or atgard.gemensamt:
            continue
        if not (context.intact(*path, "ansvarig") and context.intact(*path, "gemensamt")):
            continue  # it is there, wrongly written
        yield Hit(
            Mark(path),
            "Det framgår inte vem som ansvarar för åtgärden.",
            "Skriv den part som leder åtgärden, till exempel ”ansvarig: polisen”. Leder ingen, skriv dem som "
            "gör den tillsammans: ”gemensamt: [polisen, kommunen]”.",
        )


RULE = Rule("A301", "ansvarig-saknas", Severity.FEL, "Brå, Upprätta åtgärdsplan", check)
