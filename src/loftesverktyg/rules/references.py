"""Every id that a löfte declares, and every reference to one."""

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from loftesverktyg.document import Lofte, Path
from loftesverktyg.rules.rule import Context, once


class IdKind(Enum):
    """What an id names, in Swedish, in the definite plural's singular: ``en åtgärd``."""

    KALLA = "en källa"
    PROBLEM = "ett problem"
    ORSAK = "en orsak"
    LOFTE = "ett löfte"
    ATGARD = "en åtgärd"
    EFFEKT = "en effekt"

    __hash__ = object.__hash__  # each is one object; Enum's own hash takes several times as long


class Declared(NamedTuple):
    """An id and where it stands."""

    id: str
    kind: IdKind
    path: Path


class Reference(NamedTuple):
    """A reference by id, where it stands, and the kinds of thing it may name."""

    id: str
    path: Path
    kinds: tuple[IdKind, ...]


@once
def own_ids(context: Context) -> tuple[Declared, ...]:
    """:func:`declared_ids` of the löfte that is checked."""
    return tuple(declared_ids(context.lofte))


def declared_ids(lofte: Lofte) -> Iterator[Declared]:
    """The ids in the order of Brå's parts. Parties' keys are a space of their own and not among them."""
    for id_, kind, path in _ids(lofte):
        if id_:
            yield Declared(id_, kind, (*path, "id"))


def _ids(lofte: Lofte) -> Iterator[tuple[str | None, IdKind, Path]]:
    if lofte.lagesbild:
        for i, kalla in enumerate(lofte.lagesbild.kallor):
            yield kalla.id, IdKind.KALLA, ("lägesbild", "källor", i)
        for i, problem in enumerate(lofte.lagesbild.problem):
            yield problem.id, IdKind.PROBLEM, ("lägesbild", "problem", i)
            for j, orsak in enumerate(problem.orsaker):
                yield orsak.id, IdKind.ORSAK, ("lägesbild", "problem", i, "orsaker", j)
    for i, lofte_i in enumerate(lofte.loften):
        yield lofte_i.id, IdKind.LOFTE, ("löften", i)
    for i, atgard in enumerate(lofte.atgarder):
        yield atgard.id, IdKind.ATGARD, ("åtgärder", i)
    for i, effekt in enumerate(lofte.effekter):
        yield effekt.id, IdKind.EFFEKT, ("effekter", i)


def references(lofte: Lofte) -> Iterator[Reference]:
    """Every reference by id. ``indikator.källa`` is not one: it may also be free text."""
    if lofte.lagesbild:
        for i, problem in enumerate(lofte.lagesbild.problem):
            for j, ref in enumerate(problem.kallor):
                yield Reference(ref, ("lägesbild", "problem", i, "källor", j), (IdKind.KALLA,))
    for i, atgard in enumerate(lofte.atgarder):
        if atgard.lofte:
            yield Reference(atgard.lofte, ("åtgärder", i, "löfte"), (IdKind.LOFTE,))
        for j, ref in enumerate(atgard.orsaker):
            yield Reference(ref, ("åtgärder", i, "orsaker", j), (IdKind.ORSAK, IdKind.PROBLEM))
    for i, effekt in enumerate(lofte.effekter):
        if effekt.lofte:
            yield Reference(effekt.lofte, ("effekter", i, "löfte"), (IdKind.LOFTE,))
        for j, ref in enumerate(effekt.atgarder):
            yield Reference(ref, ("effekter", i, "åtgärder", j), (IdKind.ATGARD,))
