"""S103: how the lägesbild was made is not said."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.parts import missing_lagesbild, whole
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit where no source has both a kind and a day or a period."""
    lagesbild = context.lofte.lagesbild
    if lagesbild is None or missing_lagesbild(context) is not None:
        return  # S102 says so
    if any(kalla.typ and (kalla.datum or kalla.period) for kalla in lagesbild.kallor):
        return
    if not whole(context, "lägesbild", "källor"):
        return  # a kind or a day may be there, wrongly written
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
