"""C208: no measure acts on a prioritised problem."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.rules.parts import missing_lagesbild
from loftesverktyg.rules.references import IdKind, own_ids
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from loftesverktyg.rules.wording import quoted, shown


def check(context: Context) -> Iterator[Hit]:
    """One hit per problem that no measure names, and none of whose causes one names."""
    lofte = context.lofte
    if lofte.lagesbild is None or missing_lagesbild(context) is not None or not lofte.atgarder:
        return  # S102 and S104 say so
    acted_on = {ref for atgard in lofte.atgarder for ref in atgard.orsaker}
    if not acted_on <= {each.id for each in own_ids(context) if each.kind in _TARGETS}:
        return  # A305 says so; any of the problems may be meant
    if any(path[:1] == ("åtgärder",) and path[2:3] in {(), ("orsaker",)} for path in context.document.broken):
        return
    for index, problem in enumerate(lofte.lagesbild.problem):
        path = ("lägesbild", "problem", index)
        ids = [each for each in (problem.id, *(orsak.id for orsak in problem.orsaker)) if each]
        if not ids or not acted_on.isdisjoint(ids) or not context.intact(*path, "orsaker"):
            continue
        yield Hit(
            Mark((*path, "rubrik") if problem.rubrik else path),
            f"Ingen åtgärd gör något åt problemet {quoted(problem.rubrik or ids[0])}.",
            f"Skriv ”orsaker: [{shown(ids[-1])}]” hos den åtgärd som gör det, eller lägg till en åtgärd. Ta "
            "bort problemet om löftet inte tar sig an det.",
        )


_TARGETS = frozenset({IdKind.PROBLEM, IdKind.ORSAK})


RULE = Rule(
    "C208",
    "problem-utan-åtgärd",
    Severity.VARNING,
    "Brå, nyhet 2023-07-01: ofta saknas kopplingen mellan problem och åtgärd",
    check,
)
