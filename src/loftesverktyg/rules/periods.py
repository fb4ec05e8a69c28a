"""Periods held against each other: backwards, or outside one another."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from loftesverktyg.document import Path
from loftesverktyg.document.period import Period
from loftesverktyg.rules.rule import Hit, Mark

VERBS = {"från": "börjar", "till": "slutar"}
"""What a period does on the day under each of its keys."""


class Overrun(NamedTuple):
    """A day of one period, by its key, that lies outside a day of another."""

    key: str
    day: date
    limit_key: str
    limit: date


def backwards(period: Period) -> bool:
    """Whether the period ends before it begins."""
    return period.fran is not None and period.till is not None and period.till < period.fran


def overruns(inner: Period, outer: Period) -> list[Overrun]:
    """How ``inner`` lies outside ``outer``: at most once in either direction.

    Nothing where either is backwards: that is A307's, and it cannot be told what was meant.
    """
    if backwards(inner) or backwards(outer):
        return []
    found = []
    days = [(key, day) for key, day in (("från", inner.fran), ("till", inner.till)) if day is not None]
    if outer.fran is not None:
        # The beginning is nearest to blame for what is too early, the end for what is too late ...
        early = [Overrun(key, day, "från", outer.fran) for key, day in days if day < outer.fran]
        found += early[:1]
    if outer.till is not None:
        # ... unless the whole of it is: then the beginning is what stands out.
        late = [Overrun(key, day, "till", outer.till) for key, day in days if day > outer.till]
        found += late[:1]
    return found


def outside(inner: Path, found: Sequence[Overrun], outer: Path, names: tuple[str, str], hint: str) -> Hit:
    """The hit for a period at ``inner`` outside the one at ``outer``, whose owners have ``names``.

    It is at the first day that is outside, and has labels for the limits and for the other day.
    """
    what, limit = names
    reasons = [
        f"{VERBS[each.key]} {each.day}, men {limit} {VERBS[each.limit_key]} "
        f"{'först' if each.limit_key == 'från' else 'redan'} {each.limit}"
        for each in found
    ]
    labels = []
    for number, each in enumerate(found):
        labels.append((Mark((*outer, each.limit_key)), f"{limit} {VERBS[each.limit_key]} här"))
        if number:
            labels.append((Mark((*inner, each.key)), f"{what} {VERBS[each.key]} här"))
    message = f"{what.capitalize()} {', och '.join(reasons)}."
    return Hit(Mark((*inner, found[0].key)), message, hint, tuple(labels))
