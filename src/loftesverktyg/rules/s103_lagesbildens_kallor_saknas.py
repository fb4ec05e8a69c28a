"""S103: how the lägesbild was made is not said."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.parts import missing_kallor
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit where no source has both a kind and a day or a period."""
    lagesbild = context.lofte.lagesbild
    if lagesbild is None or not missing_kallor(context):
        return
    yield Hit(
        Mark(("lägesbild", "källor")),
        "Det framgår inte hur lägesbilden togs fram: "
        + ("ingen källa har både typ och tid." if lagesbild.kallor else "den har inga källor."),
        "Lägg till minst en källa med id, typ och datum, till exempel "
        "”{id: dialog, typ: medborgardialog, datum: 2025-10-14}”.",
    )


RULE = Rule(
    "S103",
    "lägesbildens-källor-saknas",
    Severity.FEL,
    "Brå, Formulera medborgarlöften, del 2",
    check,
)
