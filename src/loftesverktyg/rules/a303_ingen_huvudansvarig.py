"""A303: several parties do a measure jointly, and nobody leads it."""

from collections.abc import Iterator

from loftesverktyg.document import Atgard
from loftesverktyg.document.parter import Parttyp
from loftesverktyg.findings import Severity
from loftesverktyg.rules.parties import Parties
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.rules.wording import shown


def check(context: Context) -> Iterator[Hit]:
    """One hit per measure; advice only where it is one police and one kommun."""
    parties = Parties(context.lofte.parter)
    for index, atgard in enumerate(context.lofte.atgarder):
        path = ("åtgärder", index)
        if not atgard.gemensamt or atgard.ansvarig or not context.intact(*path, "ansvarig"):
            continue
        first = shown(atgard.gemensamt[0])
        yield Hit(
            Mark((*path, "gemensamt")),
            "Flera parter gör åtgärden tillsammans, men ingen har huvudansvaret."
            if len(set(atgard.gemensamt)) > 1
            else "En ensam part gör åtgärden ”gemensamt”, och ingen har huvudansvaret.",
            f"Låt en part leda åtgärden, till exempel ”ansvarig: {first}”, och skriv de andra under "
            "”medverkande”.",
            severity=Severity.RAD if _one_police_and_one_kommun(context, parties, atgard) else None,
        )


def _one_police_and_one_kommun(context: Context, parties: Parties, atgard: Atgard) -> bool:
    """A party whose kind is not told may be either: what is wrong with it is said elsewhere."""
    keys = {parties.meant(key) or key for key in atgard.gemensamt}
    parts = [context.lofte.parter.get(key) for key in keys]
    kinds = [part.typ if part else None for part in parts]
    police = kinds.count(Parttyp.POLIS)
    kommuner = sum(1 for kind in kinds if kind and kind.kommunal)
    return len(keys) == 2 and police < 2 and kommuner < 2 and police + kommuner + kinds.count(None) == 2


RULE = Rule("A303", "ingen-huvudansvarig", Severity.VARNING, "Brå, Upprätta åtgärdsplan: en ansvarig", check)
