"""Part 5: how the löfte is followed up, and how that is told."""

from loftesverktyg.cli.publish.clean import one_line
from loftesverktyg.cli.publish.links import address_href
from loftesverktyg.cli.publish.view.context import Context
from loftesverktyg.cli.publish.view.model import Block, Fact, Facts, Phrase, Section
from loftesverktyg.cli.publish.view.table import table
from loftesverktyg.cli.publish.view.typography import day
from loftesverktyg.document.uppfoljning import Kanal, Uppfoljning


def uppfoljning(context: Context) -> tuple[Section, ...]:
    """The section of the follow-up."""
    follow_up = context.lofte.uppfoljning
    if follow_up is None:
        return context.part("uppfoljning", ())
    facts = _facts(context, follow_up)
    blocks = (*context.prose(follow_up.metod, 2), *((Facts("", facts),) if facts else ()))
    told = context.section("kommunikation", 3, _channels(context, follow_up.kommunikation))
    return context.part("uppfoljning", blocks, told)


def _facts(context: Context, follow_up: Uppfoljning) -> tuple[Fact, ...]:
    words = context.words
    interval = words(f"uppfoljning.intervall.{follow_up.intervall.value}") if follow_up.intervall else ""
    occasions = (day(occasion.datum, words) for occasion in follow_up.tillfallen if occasion.datum)
    return (
        *context.fact(
            "uppfoljning.responsible", context.party(follow_up.ansvarig) if follow_up.ansvarig else ""
        ),
        *context.fact("uppfoljning.interval", interval),
        *context.fact("uppfoljning.occasions", *occasions),
    )


def _channels(context: Context, channels: list[Kanal]) -> tuple[Block, ...]:
    words = context.words
    columns = [words(f"uppfoljning.{column}") for column in ("channel", "address", "by")]
    rows = [
        (
            words(f"uppfoljning.kanal.{channel.kanal.value}") if channel.kanal else words("format.missing"),
            _address(context, channel.adress or ""),
            context.party(channel.ansvarig) if channel.ansvarig else "",
        )
        for channel in channels
    ]
    return table(words("uppfoljning.caption"), columns, rows, words("format.missing"))


def _address(context: Context, address: str) -> Phrase:
    href = address_href(address)
    return Phrase(one_line(address) if href else context.line(address), href)
