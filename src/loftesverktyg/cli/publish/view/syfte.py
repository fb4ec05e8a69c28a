"""Part 1: why the löfte is made; and the whole of it in easy words."""

from loftesverktyg.cli.publish.text import Text
from loftesverktyg.cli.publish.view.context import Context
from loftesverktyg.cli.publish.view.model import Block, Phrase, Points, Prose, Section


def easy_text(context: Context) -> Text:
    """The text in easy words, a line for each thought; empty where nobody has written one."""
    return context.reader.read(context.lofte.lattlast or "", 2, keep_lines=True)


def lattlast(context: Context) -> tuple[Section, ...]:
    """The section of the easy text."""
    text = easy_text(context)
    return context.section("lattlast", 2, (Prose(text),) if text else ())


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
