"""Part 4: what the measures should lead to."""

from loftesverktyg.cli.publish.view.chart import chart
from loftesverktyg.cli.publish.view.context import Context
from loftesverktyg.cli.publish.view.groups import grouped, in_order
from loftesverktyg.cli.publish.view.lagesbild import yes_or_no
from loftesverktyg.cli.publish.view.model import Card, Fact, Phrase, Section
from loftesverktyg.cli.publish.view.typography import amount, day, number, sentence_case
from loftesverktyg.document.effekter import Effekt, Indikator, Matvarde, Riktning


def number_effects(context: Context) -> None:
    """Give every effect its name and id, so that measures can lead to them."""
    number_shown = 0
    for _, effects in in_order(context, context.lofte.effekter):
        for effect in effects:
            number_shown += 1
            if effect.id and not context.effects.known(effect.id):
                href = "#" + context.ids.reserve(f"effekt-{effect.id}")
                context.effects.add(
                    effect.id, Phrase(context.titled(_label(context, number_shown), effect.text), href)
                )


def effekter(context: Context) -> tuple[Section, ...]:
    """The section of the effects."""
    blocks, sections = grouped(
        context, context.lofte.effekter, "effekter", lambda *item: _card(context, *item)
    )
    return context.part("effekter", blocks, sections)


def _label(context: Context, number_shown: int) -> str:
    return context.words("effekt.label", number=str(number_shown))


def _card(context: Context, effect: Effekt, number_shown: int, level: int) -> Card:
    indicator = effect.indikator or Indikator()
    drawn = chart(context, indicator)
    return Card(
        id=context.ids.take(context.effects.anchor(effect.id) or f"effekt-nummer-{number_shown}"),
        label=_label(context, number_shown),
        level=level,
        text=context.markdown(effect.text, level),
        highlight=_highlight(context, effect),
        chart=drawn,
        glance=() if drawn else _measuring(context, indicator),
        facts=_facts(context, effect, indicator),
    )


def _highlight(context: Context, effect: Effekt) -> str:
    """From where to where, in a few words; empty without a target."""
    indicator, words = effect.indikator, context.words
    if indicator is None or indicator.malvarde is None or indicator.malvarde.varde is None:
        return ""
    target = _amount(context, indicator, indicator.malvarde)
    if effect.riktning is Riktning.BEHALLA:
        return words("effekt.keep", target=target)
    baseline = indicator.utgangsvarde
    if baseline is None or baseline.varde is None:
        return words("effekt.reach", target=target)
    return sentence_case(words("effekt.from_to", baseline=number(baseline.varde, words), target=target))


def _measuring(context: Context, indicator: Indikator) -> tuple[Fact, ...]:
    """What a chart would have told."""
    return (
        *context.fact("effekt.measure", indicator.matt),
        *context.fact("effekt.baseline", _dated(context, indicator, indicator.utgangsvarde)),
        *context.fact("effekt.target", _dated(context, indicator, indicator.malvarde)),
    )


def _facts(context: Context, effect: Effekt, indicator: Indikator) -> tuple[Fact, ...]:
    words = context.words
    return (
        *context.fact("effekt.source", *_source(context, indicator.kalla)),
        *context.fact("effekt.by_sex", yes_or_no(context, indicator.konsuppdelad)),
        *context.fact("effekt.method", effect.metod),
        *context.fact("effekt.direction", _direction(context, effect)),
        *context.fact("effekt.term", words(f"effekt.sikt.{effect.sikt.value}") if effect.sikt else ""),
        *context.fact("effekt.goal", words(f"effekt.mål.{effect.mal.value}") if effect.mal else ""),
        *context.fact("effekt.measures", *context.measures.to(effect.atgarder)),
    )


def _direction(context: Context, effect: Effekt) -> str:
    # Where there are numbers to go from and to, they tell the direction.
    if effect.riktning is None or _highlight(context, effect):
        return ""
    return context.words(f"effekt.riktning.{effect.riktning.value}")


def _source(context: Context, source: str | None) -> tuple[str | Phrase, ...]:
    """The source that an id names, or else the words as they are."""
    return context.sources.to((source,)) or (source or "",)


def _amount(context: Context, indicator: Indikator, value: Matvarde) -> str:
    return "" if value.varde is None else amount(value.varde, context.line(indicator.enhet), context.words)


def _dated(context: Context, indicator: Indikator, value: Matvarde | None) -> str:
    if value is None:
        return ""
    text = _amount(context, indicator, value)
    if value.datum is None:
        return text
    when = day(value.datum, context.words)
    return context.words("format.dated", what=text, day=when) if text else when
