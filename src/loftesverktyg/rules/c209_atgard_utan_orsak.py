"""C209: a measure is bound to no problem and no cause."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.parts import missing_lagesbild, whole
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit per measure; one in all where the lägesbild names no problem to bind them to."""
    lofte = context.lofte
    if lofte.lagesbild is None or missing_lagesbild(context) is not None:
        return  # S102 says so
    unbound = [
        index
        for index, atgard in enumerate(lofte.atgarder)
        if not atgard.orsaker and context.intact("åtgärder", index, "orsaker")
    ]
    if not lofte.lagesbild.problem:
        if unbound and whole(context, "lägesbild", "problem"):
            yield Hit(
                Mark(("åtgärder", unbound[0])),
                "Det framgår inte vilket problem som åtgärderna ska göra något åt: lägesbilden anger inga "
                "problem.",
                "Lägg till problemen i lägesbilden, till exempel ”problem: [{id: stationen, rubrik: Otryggt "
                "vid stationen}]”, och skriv ”orsaker: [stationen]” hos åtgärden.",
            )
        return
    for index in unbound:
        yield Hit(
            Mark(("åtgärder", index)),
            "Det framgår inte vilket problem som åtgärden ska göra något åt.",
            "Skriv id för problemet eller dess orsak, till exempel ”orsaker: [mörkt]”.",
        )


RULE = Rule("C209", "åtgärd-utan-orsak", Severity.RAD, "Brå, Upprätta åtgärdsplan", check)
