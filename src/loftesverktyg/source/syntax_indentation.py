"""Mistakes of indentation, and of lists among keys."""

from typing import NamedTuple

from loftesverktyg.source.diagnosis import Diagnosis
from loftesverktyg.source.lines import (
    after_dashes,
    column,
    first_on_line,
    ink,
    key_on,
    lines_above,
    one,
    shown,
    tight_dash,
)
from loftesverktyg.source.problem import Problem
from loftesverktyg.source.stop import Stop
from loftesverktyg.source.syntax_values import after_value
from loftesverktyg.source.text import Span


def no_key_or_item(stop: Stop) -> Problem:
    """A line that is neither the next key of a mapping nor the next item of a list."""
    content, at = stop.content, stop.at
    found = after_value(stop)
    if found is not None:
        return found
    line = ink(content, at)
    if content[line.start : line.start + 1] == "\ufeff":  # libyaml passes it over, but counts it as a column
        return stop.problem_of(Diagnosis.CONTROL_CHARACTER, one(line.start), codepoint="U+FEFF")
    if stop.character == ":":
        return stop.problem_of(Diagnosis.UNEXPECTED_INDICATOR, one(at), character=":")
    if not first_on_line(content, at):
        return stop.problem_of(Diagnosis.OTHER, one(at), context=stop.context)
    if column(content, at) == column(content, stop.since):
        if tight_dash(content, at):
            return stop.problem_of(Diagnosis.MISSING_SPACE_AFTER_DASH, one(at))
        found_as = "item" if stop.character == "-" else "key"
        others = ink(content, stop.since)
        return stop.problem_of(Diagnosis.MIXED_LIST_AND_KEYS, line, others, found=found_as)
    return bad_indentation(stop)


class _Level(NamedTuple):
    column: int
    line: Span
    item: bool


def bad_indentation(stop: Stop) -> Problem:
    """The line is indented like nothing above it: tell which of them it comes nearest."""
    content = stop.content
    line = ink(content, stop.at)
    here = column(content, line.start)
    item = content.startswith("-", line.start)
    above = next(lines_above(content, line.start), None)
    key = key_on(content, line)
    if above is not None and key is not None and not item:
        host = key_on(content, above)
        whole = host is not None and host.value is not None and content[host.value] not in "|>"
        if host is not None and whole and here - column(content, host.start) > 1:
            name = shown(content, key.span)
            return stop.problem_of(Diagnosis.KEY_UNDER_VALUE, key.span, above, key=name)
    levels = _levels(content, line)
    fitting = [level for level in levels if level.item is item] or levels
    facts = {"column": str(here)}
    if not fitting:
        return stop.problem_of(Diagnosis.BAD_INDENTATION, line, None, **facts)
    nearest = min(fitting, key=lambda level: (abs(level.column - here), -level.column))
    if nearest.column != here:
        facts["expected"] = str(nearest.column)
    return stop.problem_of(Diagnosis.BAD_INDENTATION, line, nearest.line, **facts)


def _levels(content: str, line: Span) -> list[_Level]:
    """The indentations that a line here may have, by the lines above it."""
    levels: list[_Level] = []
    limit: int | None = None
    for above in lines_above(content, line.start):
        outer = column(content, above.start)
        if limit is not None and outer >= limit:
            continue
        inner = column(content, after_dashes(content, above))
        if inner > outer and (limit is None or inner < limit):
            levels.append(_Level(inner, above, item=False))
        levels.append(_Level(outer, above, item=inner > outer))
        limit = outer
        if outer == 0:
            break
    return levels
