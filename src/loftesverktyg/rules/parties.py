"""The parties of a löfte: every reference to one, whom it meant, and who signs."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from loftesverktyg.document import Lofte, Path
from loftesverktyg.document.parter import PartILofte
from loftesverktyg.language.near import Suggester
from loftesverktyg.rules.rule import Context, once


class PartReference(NamedTuple):
    """A reference to a party by its key, and where it stands."""

    key: str
    path: Path


def part_references(lofte: Lofte) -> Iterator[PartReference]:
    """Every reference to a party, in the order of Brå's parts."""
    yield from in_measures(lofte)
    if lofte.uppfoljning:
        if lofte.uppfoljning.ansvarig:
            yield PartReference(lofte.uppfoljning.ansvarig, ("uppföljning", "ansvarig"))
        for i, kanal in enumerate(lofte.uppfoljning.kommunikation):
            if kanal.ansvarig:
                yield PartReference(kanal.ansvarig, ("uppföljning", "kommunikation", i, "ansvarig"))
    for i, underskrift in enumerate(lofte.underskrifter):
        if underskrift.part:
            yield PartReference(underskrift.part, ("underskrifter", i, "part"))


def in_measures(lofte: Lofte) -> Iterator[PartReference]:
    """The references to parties in the measures alone: who leads, who acts jointly, who takes part."""
    for i, atgard in enumerate(lofte.atgarder):
        if atgard.ansvarig:
            yield PartReference(atgard.ansvarig, ("åtgärder", i, "ansvarig"))
        for j, key in enumerate(atgard.gemensamt):
            yield PartReference(key, ("åtgärder", i, "gemensamt", j))
        for j, key in enumerate(atgard.medverkande):
            yield PartReference(key, ("åtgärder", i, "medverkande", j))


class Parties:
    """The declared parties, and what a reference to one was meant to be."""

    def __init__(self, parter: Mapping[str, PartILofte]) -> None:
        self._parter = parter
        self._near_key = Suggester(parter)

    @cached_property
    def _by_name(self) -> dict[str, str]:
        return {part.namn.casefold(): key for key, part in self._parter.items() if part.namn}

    @cached_property
    def _near_name(self) -> Suggester:
        return Suggester(self._by_name)

    def named(self, reference: str) -> str | None:
        """The party whose full name the reference is, where a key was wanted."""
        return self._by_name.get(reference.casefold())

    def meant(self, reference: str) -> str | None:
        """The party that was probably meant: the one so called, or called nearly so."""
        if reference in self._parter:
            return reference
        key = self.named(reference) or self._near_key.nearest(reference)
        if key is not None:
            return key
        name = self._near_name.nearest(reference)
        return self._by_name[name] if name else None


@once
def signers(context: Context) -> frozenset[str] | None:
    """The keys of the parties that sign; None where that cannot be told.

    A party whose key is misspelt signs all the same: A302 tells of the spelling. Keys that no
    declared party is near are among the answer as they stand.
    """
    if not context.intact("underskrifter"):
        return None
    parties = Parties(context.lofte.parter)
    keys = set()
    for underskrift in context.lofte.underskrifter:
        if underskrift.part is None:
            return None
        keys.add(parties.meant(underskrift.part) or underskrift.part)
    return frozenset(keys)


def untold(context: Context) -> frozenset[str]:
    """The keys of the parties whose kind is not known, because it is missing or could not be read."""
    refused = {str(path[1]) for path in context.document.broken if path[:1] == ("parter",) and len(path) == 2}
    return frozenset(refused | {key for key, part in context.lofte.parter.items() if part.typ is None})
