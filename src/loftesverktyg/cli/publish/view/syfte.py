"""Part 1: why the löfte is made; and before it the same in easy words."""

from loftesverktyg.cli.publish.view.context import Context
from loftesverktyg.cli.publish.view.model import Block, Phrase, Points, Section


def lattlast(context: Context) -> tuple[Section, ...]:
    """The easy text, where someone has written one."""
    return context.section("lattlast", 2, context.prose(context.lofte.lattlast, 2))


def syfte(context: Context) -> tuple[Section, ...]:
    """The section of the purpose, with those of Brå's four purposes that the löfte has."""
    purpose = context.lofte.syfte
    if purpose is None:
        return context.part("syfte", ())
    blocks: list[Block] = [*context.prose(purpose.text, 2)]
    goals = dict.fromkeys(context.words(f"syfte.{goal.value}") for goal in purpose.mal)
    if goals:
        blocks.append(Points(context.words("syfte.title"), tuple(Phrase(goal) for goal in goals)))
    return context.part("syfte", blocks)
