"""Y003: a key that its mapping does not have."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from loftesverktyg.document import Document, Path, Target, readable
from loftesverktyg.document.problem import UnknownKey
from loftesverktyg.document.shape import ListOf, MapOf, PartShape, Shape
from loftesverktyg.document.spelling import nfc
from loftesverktyg.findings import Severity
from loftesverktyg.language.lists import join
from loftesverktyg.language.near import Suggester
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule, Scope
from loftesverktyg.rules.wording import inside, quoted, scalar_text, shown
from loftesverktyg.source import Mapping

_MOST_HOMES = 3
"""Of a key that belongs in many places, so many are named."""


def check(context: Context) -> Iterator[Hit]:
    """One hit per unknown key, at the key."""
    suggesters: dict[tuple[str, ...], Suggester] = {}
    shape = context.document.shape
    homes: dict[str, list[str]] | None = None
    for problem in context.document.problems:
        if not isinstance(problem, UnknownKey):
            continue
        if homes is None:
            homes = _homes(shape)
        written = nfc(str(problem.path[-1]))
        suggester = suggesters.setdefault(problem.known, Suggester(problem.known))
        yield Hit(
            Mark(problem.path, Target.KEY),
            f"Det finns ingen nyckel {quoted(written)} {inside(problem.path[:-1])}.",
            _decimal_comma(context.document, problem.path)
            or _hint(written, suggester.nearest(written), homes.get(written, []), problem.known),
        )


def _hint(written: str, near: str | None, homes: list[str], known: tuple[str, ...]) -> str:
    home = ""
    if homes:
        more = [] if len(homes) <= _MOST_HOMES else ["på fler ställen"]
        places = join([quoted(each) for each in homes[:_MOST_HOMES]] + more)
        home = f"{quoted(written)} hör hemma i {places}."
    if near is not None:
        letters = "Nycklar skrivs med små bokstäver." if near == written.casefold() else ""
        return " ".join(part for part in (f"Menade du ”{near}”?", letters, home) if part)
    if home:
        return f"{home} Flytta den dit, eller ta bort den."
    return (
        f"Nycklarna som kan stå här är {join([f'”{each}”' for each in known])}. Egna nycklar ska börja med "
        f"”x-”."
    )


def _decimal_comma(document: Document, path: Path) -> str | None:
    """What to write for ``{antal: 2,5}``, which YAML reads as ``antal: 2`` and a key ``5``."""
    key, holder, entry = str(path[-1]), document.node(path[:-1]), document.entry(path)
    if entry is None or not isinstance(holder, Mapping) or not _digits().fullmatch(key):
        return None
    index = bisect_left(holder.entries, entry.key.start, key=lambda each: each.key.start)
    before = holder.entries[index - 1] if index else None
    if before is None or scalar_text(entry.value) or not _digits().fullmatch(scalar_text(before.value)):
        return None
    whole = f"{shown(before.key.value)}: {scalar_text(before.value)}"
    return f"Menade du ”{whole}.{key}”? Decimaler skrivs med punkt; ett komma avslutar värdet."


def _homes(shape: PartShape) -> dict[str, list[str]]:
    """Where in a document each key belongs: ``{"ansvarig": ["åtgärder", "uppföljning"]}``."""
    homes: dict[str, list[str]] = {}

    def visit(part: PartShape, path: Path) -> None:
        for key in part.keys.values():
            if path:
                homes.setdefault(key.name, []).append(readable(path))
            inner = _part_in(key.shape)
            if inner is not None:
                visit(inner, (*path, key.name))

    visit(shape, ())
    return homes


def _part_in(shape: Shape) -> PartShape | None:
    while isinstance(shape, ListOf | MapOf):
        shape = shape.item if isinstance(shape, ListOf) else shape.value
    return shape if isinstance(shape, PartShape) else None


RULE = Rule("Y003", "okänd-nyckel", Severity.FEL, "Loftens filformat, version 1", check, Scope.FILE)


@cache
def _digits() -> re.Pattern[str]:
    return re.compile("[0-9]{1,9}", re.ASCII)
