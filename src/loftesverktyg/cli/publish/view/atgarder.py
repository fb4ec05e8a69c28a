"""Part 3: what is promised."""

from loftesverktyg.cli.publish.view.context import Context
from loftesverktyg.cli.publish.view.groups import grouped, in_order
from loftesverktyg.cli.publish.view.model import Card, Fact, Phrase, Section
from loftesverktyg.cli.publish.view.quantity import quantity
from loftesverktyg.cli.publish.view.typography import period, row, sentence_case
from loftesverktyg.document.atgarder import Atgard, Mangd, Slag


def number_measures(context: Context) -> None:
    """Give every measure its name and id, so that problems and effects can lead to them."""
    number = 0
    for _, measures in in_order(context, context.lofte.atgarder):
        for measure in measures:
            number += 1
            if measure.id and not context.measures.known(measure.id):
                href = "#" + context.ids.reserve(f"atgard-{measure.id}")
                name = context.titled(_label(context, number), measure.text)
                context.measures.add(measure.id, Phrase(name, href))


def atgarder(context: Context) -> tuple[Section, ...]:
    """The section of the measures."""
    leads_to = _effects_of(context)
    blocks, sections = grouped(
        context, context.lofte.atgarder, "lofte", lambda *item: _card(context, leads_to, *item)
    )
    return context.part("atgarder", blocks, sections)


def _label(context: Context, number: int) -> str:
    return context.words("atgard.label", number=str(number))


def _effects_of(context: Context) -> dict[str, list[str]]:
    """The ids of the effects that each measure should give, by its id."""
    found: dict[str, list[str]] = {}
    for effect in context.lofte.effekter:
        for measure in effect.atgarder:
            if effect.id:
                found.setdefault(measure, []).append(effect.id)
    return found


def _card(context: Context, leads_to: dict[str, list[str]], measure: Atgard, number: int, level: int) -> Card:
    return Card(
        id=context.ids.take(context.measures.anchor(measure.id) or f"atgard-nummer-{number}"),
        label=_label(context, number),
        level=level,
        text=context.markdown(measure.text, level),
        highlight=quantity(context, measure),
        chart=None,
        glance=_glance(context, measure),
        facts=_facts(context, measure, leads_to.get(measure.id or "", [])),
    )


def _glance(context: Context, measure: Atgard) -> tuple[Fact, ...]:
    """Who, when and where, each promise by itself: also where it takes the whole löfte's time."""
    mangd = measure.mangd or Mangd()
    when = period(measure.period, context.words) or period(context.lofte.period, context.words)
    return (
        *context.fact("atgard.who", *_who(context, measure)),
        *context.fact("atgard.when", when, mangd.sasong, mangd.tid),
        *context.fact("atgard.where", *measure.plats),
        *context.fact("atgard.condition", measure.villkor),
    )


def _who(context: Context, measure: Atgard) -> tuple[str, ...]:
    words = context.words
    told = (
        ("responsible", (measure.ansvarig,) if measure.ansvarig else ()),
        ("joint", measure.gemensamt),
        ("joins", measure.medverkande),
    )
    return tuple(
        words(f"atgard.{role}", parties=row(context.parties(names), words)) for role, names in told if names
    )


def _facts(context: Context, measure: Atgard, effects: list[str]) -> tuple[Fact, ...]:
    mangd = measure.mangd or Mangd()
    return (
        *context.fact("atgard.audience", measure.malgrupp),
        *context.fact("atgard.duration", mangd.varaktighet),
        *context.fact("atgard.deliverable", measure.leverans),
        *context.fact("atgard.acts_on", *context.causes.to(measure.orsaker)),
        *context.fact("atgard.leads_to", *context.effects.to(effects)),
        *context.fact("atgard.kind", _kind(context, measure)),
    )


def _kind(context: Context, measure: Atgard) -> str:
    # That a measure is done once is only said by someone who wrote so: it is also what is left to
    # guess of a measure that says nothing.
    told = measure.slag is not None or measure.slaget is not Slag.ENGANG
    slag = context.words(f"atgard.slag.{measure.slaget.value}") if told else ""
    typ = context.words(f"atgard.typ.{measure.typ.value}") if measure.typ else ""
    return sentence_case(context.words("format.comma").join(part for part in (slag, typ) if part))
