"""A305: a reference to an id that does not exist."""

from collections.abc import Iterator

from loftesverktyg.findings import Severity
from loftesverktyg.language.lists import join
from loftesverktyg.language.near import nearest
from loftesverktyg.rules.references import IdKind, Reference, declared_ids, references
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule

_HOMES = {
    IdKind.KALLA: ("lägesbild", "källor"),
    IdKind.PROBLEM: ("lägesbild", "problem"),
    IdKind.ORSAK: ("lägesbild", "problem"),
    IdKind.LOFTE: ("löften",),
    IdKind.ATGARD: ("åtgärder",),
    IdKind.EFFEKT: ("effekter",),
}


def check(context: Context) -> Iterator[Hit]:
    """One hit per reference whose id is not declared as one of the kinds it may name."""
    declared = list(declared_ids(context.lofte))
    for reference in references(context.lofte):
        known = [each.id for each in declared if each.kind in reference.kinds]
        if reference.id in known or not _answerable(context, reference):
            continue
        other = next((each for each in declared if each.id == reference.id), None)
        what = join([kind.value for kind in reference.kinds], "eller")
        if other is not None:
            message = f"”{reference.id}” är {other.kind.value}, men här ska det stå id för {what}."
        else:
            message = f"Det finns inte {what} med id ”{reference.id}”."
        yield Hit(Mark(reference.path), message, _hint(reference, known))


def _answerable(context: Context, reference: Reference) -> bool:
    """Whether the part that would declare the id is there and whole; else other rules have said so."""
    lofte = context.lofte
    homes = [_HOMES[kind] for kind in reference.kinds]
    if any(home[0] == "lägesbild" for home in homes) and lofte.lagesbild is None:
        return False
    if homes[0] == ("åtgärder",) and not lofte.atgarder:
        return False
    # An item that could not be read, or lacks its id, may be the one that is meant.
    return not any(
        path[: len(home)] == home or home[: len(path)] == path
        for path in context.document.broken
        for home in homes
    )


def _hint(reference: Reference, known: list[str]) -> str:
    suggestion = nearest(reference.id, known)
    if suggestion is not None:
        return f"Menade du ”{suggestion}”?"
    if known:
        return f"Välj bland dem som finns: {join([f'”{each}”' for each in known])}."
    return "Lägg till det som saknas, eller ta bort hänvisningen."


RULE = Rule("A305", "okänd-referens", Severity.FEL, "Egen bedömning: en hänvisning ska leda någonstans", check)
