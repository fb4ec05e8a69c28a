"""A305: a reference to an id that does not exist."""

from collections.abc import Iterator
from functools import cached_property

from loftesverktyg.findings import Severity
from loftesverktyg.language.lists import join
from loftesverktyg.language.near import Suggester
from loftesverktyg.rules.borrowed_ids import borrowed_ids
from loftesverktyg.rules.outcomes import reported_lofte
from loftesverktyg.rules.parts import missing_lagesbild
from loftesverktyg.rules.references import IdKind, own_ids, references
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule, Scope
from loftesverktyg.rules.wording import quoted

_HOMES: dict[IdKind, tuple[str, ...]] = {
    IdKind.KALLA: ("lägesbild", "källor"),
    IdKind.PROBLEM: ("lägesbild", "problem"),
    IdKind.ORSAK: ("lägesbild", "problem"),
    IdKind.LOFTE: ("löften",),
    IdKind.ATGARD: ("åtgärder",),
    IdKind.EFFEKT: ("effekter",),
}
_MOST_NAMED = 8


def check(context: Context) -> Iterator[Hit]:
    """One hit per reference whose id is not declared as one of the kinds it may name."""
    yield from _in_lofte(context) if context.document.lofte is not None else _in_another(context)


def _in_another(context: Context) -> Iterator[Hit]:
    """In an outcome or a language version, against the löfte that it is of."""
    home = reported_lofte(context)
    if home is None or home.lofte is None:
        return
    there = Context(home, context.today, context.neighbours, context.thresholds)
    near: dict[IdKind, Suggester] = {}
    for each in borrowed_ids(context.document, home.lofte):
        if each.id in each.known or not _told(there, each.kind):
            continue
        suggestion = near.setdefault(each.kind, Suggester(sorted(each.known))).nearest(each.id)
        yield Hit(
            Mark(each.path, each.target),
            f"Det finns inte {each.kind.value} med id {quoted(each.id)} i löftet.",
            f"Menade du {quoted(suggestion)}?"
            if suggestion
            else "Skriv samma id som i löftet, eller ta bort det.",
        )


def _in_lofte(context: Context) -> Iterator[Hit]:
    declared = own_ids(context)
    kind_of = {each.id: each.kind for each in reversed(declared)}
    targets: dict[tuple[IdKind, ...], _Targets] = {}
    for reference in references(context.lofte):
        kinds = reference.kinds
        if kinds not in targets:
            targets[kinds] = _Targets(context, kinds, [each.id for each in declared if each.kind in kinds])
        target = targets[kinds]
        if reference.id in target.known or not target.told:
            continue
        what = join([kind.value for kind in kinds], "eller")
        other = kind_of.get(reference.id)
        if other is not None:
            message = f"{quoted(reference.id)} är {other.value}, men här ska det stå id för {what}."
        else:
            message = f"Det finns inte {what} med id {quoted(reference.id)}."
        yield Hit(Mark(reference.path), message, target.hint(reference.id))


class _Targets:
    """What references to certain kinds of thing may name."""

    def __init__(self, context: Context, kinds: tuple[IdKind, ...], known: list[str]) -> None:
        self.known = frozenset(known)
        # An id that is used twice (A306) is one to choose.
        self._known = list(dict.fromkeys(known))
        self._context, self._kinds = context, kinds
        self._near = Suggester(known)

    @cached_property
    def told(self) -> bool:
        """Whether what is not among those that are known is surely not there."""
        return all(_told(self._context, kind) for kind in self._kinds)

    def hint(self, written: str) -> str:
        suggestion = self._near.nearest(written)
        if suggestion is not None:
            return f"Menade du {quoted(suggestion)}?"
        if self.known:
            return f"Välj bland dem som finns: {self._listed}."
        return "Lägg till det som saknas, eller ta bort hänvisningen."

    @cached_property
    def _listed(self) -> str:
        return join([quoted(each) for each in self._known], most=_MOST_NAMED)


def _told(context: Context, kind: IdKind) -> bool:
    """Whether the part that would declare the id is there and whole; else other rules have said so."""
    lofte = context.lofte
    if kind in {IdKind.KALLA, IdKind.PROBLEM, IdKind.ORSAK}:
        if lofte.lagesbild is None or missing_lagesbild(context) is not None:  # S102
            return False
        if kind is IdKind.KALLA and not lofte.lagesbild.kallor:  # S103
            return False
    if kind is IdKind.ATGARD and not lofte.atgarder:  # S104
        return False
    if kind is IdKind.EFFEKT and not lofte.effekter:  # S106
        return False
    # An item that could not be read, or whose id could not, may be the one that is meant.
    home = _HOMES[kind]
    return not any(
        path == home[: len(path)] or (path[: len(home)] == home and _hides_id(path[len(home) :]))
        for path in context.document.broken
    )


def _hides_id(inside: tuple[str | int, ...]) -> bool:
    """Whether an id may have stood at a path inside a list, such as ``0``, ``0.id`` or ``0.orsaker.1``."""
    return isinstance(inside[-1], int) or inside[-1] in {"id", "orsaker"}


RULE = Rule(
    "A305",
    "okänd-referens",
    Severity.FEL,
    "Egen bedömning: en hänvisning ska leda någonstans",
    check,
    Scope.DOCUMENT,
)
