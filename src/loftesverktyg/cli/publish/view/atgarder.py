"""Part 3: what is promised."""

from loftesverktyg.cli.publish.parsing import plain_text
from loftesverktyg.cli.publish.view.context import Context
from loftesverktyg.cli.publish.view.groups import grouped, in_order
from loftesverktyg.cli.publish.view.model import Block, Card, Fact, Phrase, Prose, Section
from loftesverktyg.cli.publish.view.quantity import quantity
from loftesverktyg.cli.publish.view.typography import period, sentence_case
from loftesverktyg.document.atgarder import Atgard, Mangd, Slag


def number_measures(context: Context) -> None:
    """Give every measure its label and id, so that problems and effects can lead to them."""
    number = 0
    for _, measures in in_order(context, context.lofte.atgarder):
        for measure in measures:
            number += 1
            if measure.id and not context.measures.known(measure.id):
                href = "#" + context.ids.reserve(f"atgard-{measure.id}")
                context.measures.add(
                    measure.id, Phrase(context.words("atgard.label", number=str(number)), href)
                )


def atgarder(context: Context) -> tuple[Section, ...]:
    """The section of the measures."""
    blocks, sections = grouped(context, context.lofte.atgarder, "lofte", lambda *item: _card(context, *item))
    when = period(context.lofte.period, context.words)
    intro: tuple[Block, ...] = ()
    if when and context.lofte.atgarder:
        intro = (Prose(plain_text(context.words("atgard.period", period=when))),)
    return context.part("atgarder", (*intro, *blocks), sections)


def _card(context: Context, measure: Atgard, number: int, level: int) -> Card:
    return Card(
        id=context.ids.take(context.measures.anchor(measure.id) or f"atgard-nummer-{number}"),
        label=context.words("atgard.label", number=str(number)),
        level=level,
        text=context.markdown(measure.text, level),
        highlight=quantity(measure.mangd, context.words),
        facts=_facts(context, measure),
    )


def _facts(context: Context, measure: Atgard) -> tuple[Fact, ...]:
    mangd = measure.mangd or Mangd()
    return (
        *context.fact("atgard.responsible", context.party(measure.ansvarig) if measure.ansvarig else ""),
        *context.fact("atgard.joint", *context.parties(measure.gemensamt)),
        *context.fact("atgard.joins", *context.parties(measure.medverkande)),
        *context.fact("atgard.when", period(measure.period, context.words)),
        *context.fact("atgard.season", mangd.sasong),
        *context.fact("atgard.time", mangd.tid),
        *context.fact("atgard.duration", mangd.varaktighet),
        *context.fact("atgard.where", *measure.plats),
        *context.fact("atgard.audience", measure.malgrupp),
        *context.fact("atgard.deliverable", measure.leverans),
        *context.fact("atgard.condition", measure.villkor),
        *context.fact("atgard.acts_on", *context.causes.to(measure.orsaker)),
        *context.fact("atgard.kind", _kind(context, measure)),
    )


def _kind(context: Context, measure: Atgard) -> str:
    # That a measure is done once is only said by someone who wrote so: it is also what is left to
    # guess of a measure that says nothing.
    told = measure.slag is not None or measure.slaget is not Slag.ENGANG
    slag = context.words(f"atgard.slag.{measure.slaget.value}") if told else ""
    typ = context.words(f"atgard.typ.{measure.typ.value}") if measure.typ else ""
    return sentence_case(context.words("format.comma").join(part for part in (slag, typ) if part))
