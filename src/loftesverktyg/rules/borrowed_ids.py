"""The ids in an outcome or a language version: they are the löfte's, and are declared there."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from loftesverktyg.document import Document, Lofte, Path, Target
from loftesverktyg.document.base import Part
from loftesverktyg.rules.references import IdKind, declared_ids

if TYPE_CHECKING:
    from loftesverktyg.document.sprakversion import SprakversionAvLofte


class Borrowed(NamedTuple):
    """An id, where it stands, whether as a key, and the ids of its kind that the löfte has."""

    id: str
    path: Path
    target: Target
    kind: IdKind
    known: frozenset[str]


def borrowed_ids(document: Document, lofte: Lofte) -> Iterator[Borrowed]:
    """Every id in ``document`` that stands for something in ``lofte``."""
    known: dict[IdKind, set[str]] = {kind: set() for kind in IdKind}
    for declared in declared_ids(lofte):
        known[declared.kind].add(declared.id)
    for id_, path, target, kind in _ids(document):
        if id_:
            yield Borrowed(id_, path, target, kind, frozenset(known[kind]))


def _ids(document: Document) -> Iterator[tuple[str | None, Path, Target, IdKind]]:
    if document.utfall:
        for id_ in document.utfall.atgarder:
            yield id_, ("åtgärder", id_), Target.KEY, IdKind.ATGARD
        for id_ in document.utfall.effekter:
            yield id_, ("effekter", id_), Target.KEY, IdKind.EFFEKT
    elif document.sprakversion:
        for translated, path, kind in _translated(document.sprakversion):
            yield translated, (*path, "id"), Target.VALUE, kind


def _translated(version: "SprakversionAvLofte") -> Iterator[tuple[str | None, Path, IdKind]]:
    bild = version.lagesbild
    lists: list[tuple[Path, IdKind, list[Part]]] = [
        (("lägesbild", "källor"), IdKind.KALLA, [*bild.kallor] if bild else []),
        (("lägesbild", "problem"), IdKind.PROBLEM, [*bild.problem] if bild else []),
        (("löften",), IdKind.LOFTE, [*version.loften]),
        (("åtgärder",), IdKind.ATGARD, [*version.atgarder]),
        (("effekter",), IdKind.EFFEKT, [*version.effekter]),
    ]
    for path, kind, items in lists:
        for index, item in enumerate(items):
            yield getattr(item, "id", None), (*path, index), kind
    for i, problem in enumerate(bild.problem if bild else ()):
        for j, orsak in enumerate(problem.orsaker):
            yield orsak.id, ("lägesbild", "problem", i, "orsaker", j), IdKind.ORSAK
