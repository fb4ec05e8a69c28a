"""C207: a prioritised problem has no cause."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.checklist import Matter, contradicted
from loftesverktyg.rules.parts import missing_lagesbild
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule


def check(context: Context) -> Iterator[Hit]:
    """One hit per problem, unless C203 tells of an answer that says the causes are known."""
    lagesbild = context.lofte.lagesbild
    if lagesbild is None or missing_lagesbild(context) is not None:
        return  # S102 says so
    if contradicted(context, Matter.ORSAKER):
        return
    for index, problem in enumerate(lagesbild.problem):
        path = ("lägesbild", "problem", index)
        if not problem.orsaker and context.intact(*path, "orsaker"):
            yield Hit(
                Mark((*path, "rubrik") if problem.rubrik else path),
                "Problemet har ingen orsak.",
                "Skriv vad det troligen beror på, till exempel ”orsaker: [{id: mörkt, text: Dålig belysning "
                "i gångtunneln}]”.",
            )


RULE = Rule("C207", "orsak-saknas", Severity.VARNING, "Brå, Gemensamma förberedelser: orsaksanalys", check)
