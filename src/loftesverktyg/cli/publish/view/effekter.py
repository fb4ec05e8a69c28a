"""Part 4: what the measures should lead to."""

from loftesverktyg.cli.publish.clean import one_line
from loftesverktyg.cli.publish.view.context import Context
from loftesverktyg.cli.publish.view.groups import grouped
from loftesverktyg.cli.publish.view.lagesbild import yes_or_no
from loftesverktyg.cli.publish.view.model import Card, Fact, Phrase, Section
from loftesverktyg.cli.publish.view.typography import day, number
from loftesverktyg.document.effekter import Effekt, Indikator, Matvarde, Riktning


def effekter(context: Context) -> tuple[Section, ...]:
    """The section of the effects."""
    blocks, sections = grouped(
        context, context.lofte.effekter, "effekter", lambda *item: _card(context, *item)
    )
    return context.part("effekter", blocks, sections)


def _card(context: Context, effect: Effekt, number_shown: int, level: int) -> Card:
    return Card(
        id=context.ids.take(f"effekt-{effect.id}" if effect.id else f"effekt-nummer-{number_shown}"),
        label=context.words("effekt.label", number=str(number_shown)),
        level=level,
        text=context.markdown(effect.text, level),
        highlight=_highlight(context, effect),
        facts=_facts(context, effect),
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
    return words("effekt.from_to", baseline=number(baseline.varde, words), target=target)


def _facts(context: Context, effect: Effekt) -> tuple[Fact, ...]:
    words = context.words
    indicator = effect.indikator or Indikator()
    return (
        *context.fact("effekt.measure", indicator.matt),
        *context.fact("effekt.baseline", _dated(context, indicator, indicator.utgangsvarde)),
        *context.fact("effekt.target", _dated(context, indicator, indicator.malvarde)),
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
    text = number(value.varde, context.words) if value.varde is not None else ""
    unit = one_line(indicator.enhet or "")
    return context.words("format.quantity", number=text, unit=unit) if unit and text else text


def _dated(context: Context, indicator: Indikator, value: Matvarde | None) -> str:
    if value is None:
        return ""
    text = _amount(context, indicator, value)
    if value.datum is None:
        return text
    when = day(value.datum, context.words)
    return context.words("format.dated", what=text, day=when) if text else when
