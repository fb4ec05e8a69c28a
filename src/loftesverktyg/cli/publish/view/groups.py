"""Measures and effects, by the löfte they belong to where a document holds several."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from loftesverktyg.cli.publish.view.context import Context
from loftesverktyg.cli.publish.view.model import Block, Card, Cards, Facts, Section
from loftesverktyg.document.atgarder import LofteIDokumentet


class _Belongs(Protocol):
    @property
    def lofte(self) -> str | None: ...


Item = TypeVar("Item", bound=_Belongs)


def in_order(context: Context, items: Sequence[Item]) -> list[tuple[LofteIDokumentet | None, list[Item]]]:
    """The löften of the document, each with its items; last, under None, those that belong to all."""
    groups: list[tuple[LofteIDokumentet | None, list[Item]]] = []
    known: set[str] = set()
    for lofte in context.lofte.loften:
        if lofte.id is None or lofte.id in known:
            groups.append((lofte, []))
            continue
        known.add(lofte.id)
        groups.append((lofte, [item for item in items if item.lofte == lofte.id]))
    groups.append((None, [item for item in items if item.lofte not in known]))
    return groups


def grouped(
    context: Context, items: Sequence[Item], name: str, card: Callable[[Item, int, int], Card]
) -> tuple[tuple[Block, ...], tuple[Section, ...]]:
    """``items`` as cards: blocks of their own, or a section for each löfte where there are several.

    ``card`` gets an item, its number in the order shown, and the level of its heading. ``name`` sets
    the sections' ids apart from those of other groups.
    """
    groups = in_order(context, items)
    if not context.lofte.loften:
        cards = tuple(card(item, at, context.card_level) for at, item in enumerate(groups[0][1], 1))
        return ((Cards(cards),) if cards else ()), ()
    sections: list[Section] = []
    number = 0
    for lofte, members in groups:
        if not members and (lofte is None or name != "lofte"):
            continue
        cards = tuple(card(item, number + at, context.card_level) for at, item in enumerate(members, 1))
        number += len(members)
        sections.append(_section(context, lofte, name, cards))
    return (), tuple(sections)


def _section(context: Context, lofte: LofteIDokumentet | None, name: str, cards: tuple[Card, ...]) -> Section:
    words = context.words
    blocks: tuple[Block, ...] = (Cards(cards),) if cards else ()
    if lofte is None:
        return Section(context.ids.take(f"{name}-alla"), words("lofte.all"), "", 3, blocks)
    heading = context.line(lofte.rubrik) or words("lofte.untitled")
    facts = (*context.fact("lofte.area", lofte.omrade), *context.fact("lofte.audience", lofte.malgrupp))
    if facts and name == "lofte":
        blocks = (Facts("", facts), *blocks)
    return Section(context.ids.take(f"{name}-{lofte.id or 'utan-id'}"), heading, "", 3, blocks)
