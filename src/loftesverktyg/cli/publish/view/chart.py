"""From where to where, as two bars on a scale that begins at zero."""

from decimal import ROUND_FLOOR, Decimal

from loftesverktyg.cli.publish.view.context import Context
from loftesverktyg.cli.publish.view.model import Bar, Chart
from loftesverktyg.cli.publish.view.typography import MOST_DIGITS, amount, day, number, sentence_case
from loftesverktyg.document.effekter import Indikator, Matvarde

_PERCENT = frozenset({"procent", "%"})
_WHOLE = 1000
# A scale ends at a number that is easy to read off.
_STEPS = tuple(Decimal(step) for step in ("1", "1.5", "2", "2.5", "3", "4", "5", "6", "8", "10"))


def chart(context: Context, indicator: Indikator) -> Chart | None:
    """The baseline and the target of ``indicator`` as bars; None unless both are numbers that can be drawn.

    The scale is 0–100 for per cent, else from zero to a round number beyond the larger of the two. Zero
    is always on it, so that a bar's length says how large its number is.
    """
    ends = (indicator.utgangsvarde, indicator.malvarde)
    values = [end.varde for end in ends if end is not None and end.varde is not None]
    if len(values) < len(ends) or not all(map(_drawable, values)):
        return None
    low, high = _scale(values, percent=(indicator.enhet or "").strip().casefold() in _PERCENT)
    if low == high:
        return None
    unit = context.line(indicator.enhet)
    bars = tuple(
        _bar(context, end, unit, (low, high), aimed=end is indicator.malvarde)
        for end in ends
        if end is not None
    )
    title = context.line(indicator.matt)
    told = (_told(context, end, unit) for end in ends if end is not None)
    change = context.words("effekt.from_to", **dict(zip(("baseline", "target"), told, strict=True)))
    return Chart(
        title=title,
        bars=bars,
        low=number(low, context.words),
        high=amount(high, unit, context.words),
        sentence=context.words("effekt.change", what=title, change=change)
        if title
        else context.words("effekt.change_alone", change=sentence_case(change)),
    )


def _bar(context: Context, end: Matvarde, unit: str, scale: tuple[Decimal, Decimal], *, aimed: bool) -> Bar:
    words, value = context.words, end.varde or Decimal(0)
    label = words("effekt.target" if aimed else "effekt.baseline")
    start, stop = (_place(at, *scale) for at in (min(value, Decimal(0)), max(value, Decimal(0))))
    return Bar(
        label=words("format.dated", what=label, day=day(end.datum, words)) if end.datum else label,
        value=amount(value, unit, words),
        start=start,
        length=stop - start,
        aimed=aimed,
    )


def _told(context: Context, end: Matvarde, unit: str) -> str:
    words = context.words
    text = amount(end.varde or Decimal(0), unit, words)
    return words("format.with", what=text, detail=day(end.datum, words)) if end.datum else text


def _drawable(value: Decimal) -> bool:
    return abs(value.adjusted()) <= MOST_DIGITS


def _scale(values: list[Decimal], *, percent: bool) -> tuple[Decimal, Decimal]:
    zero, hundred = Decimal(0), Decimal(100)
    if percent and all(zero <= value <= hundred for value in values):
        return zero, hundred
    return -_beyond(-min(values)), _beyond(max(values))


def _beyond(value: Decimal) -> Decimal:
    """The first round number that is not below ``value``; zero for what is not above it."""
    if value <= 0:
        return Decimal(0)
    size = Decimal(10) ** value.adjusted()
    return next(step * size for step in _STEPS if step * size >= value)


def _place(value: Decimal, low: Decimal, high: Decimal) -> int:
    return int(((value - low) / (high - low) * _WHOLE + Decimal("0.5")).to_integral_value(ROUND_FLOOR))
