"""Mistakes among lines: colons, dashes and indentation."""

import re
from typing import NamedTuple

from loftesverktyg.source.diagnosis import Diagnosis
from loftesverktyg.source.lines import (
    Key,
    after_dashes,
    blank_between,
    column,
    first_on_line,
    ink,
    key_on,
    lines_above,
)
from loftesverktyg.source.nodes import Style
from loftesverktyg.source.problem import Problem
from loftesverktyg.source.stop import Stop
from loftesverktyg.source.text import Span

LONGEST_KEY = 1024
"""libyaml looks no further for a key's colon, and never beyond the line."""

_SHOWN = 60
_WORDS_OF_PROSE = 4
_TIGHT_KEY = re.compile(r"[^\W\d][\w-]*:(?!//)[^ \t\r\n]")
_TIGHT_DASH = re.compile(r"-[^\W\d]")
_QUOTED = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\'\'|[^\'])*\'', re.DOTALL)
_KEY_LINE = re.compile(r"\n[ \t]*(?:- |[^\s\"'#][^\r\n:]*:(?:\s|\Z))")


def no_colon(stop: Stop) -> Problem:
    """A line that must be a key, since it stands where keys stand, and libyaml found no colon for it."""
    line = ink(stop.content, stop.since)
    text = stop.content[line.start : line.end]
    if _TIGHT_DASH.match(text) and _item_above(stop.content, line):
        return stop.problem_of(Diagnosis.MISSING_SPACE_AFTER_DASH, _one(line.start))
    key = key_on(stop.content, Span(stop.since, line.end))
    if key is not None or text[:1] in ("'", '"'):
        quoted = _QUOTED.match(stop.content, stop.since)
        if key is not None or (quoted and stop.content[quoted.end() : quoted.end() + 1] == ":"):
            return stop.problem_of(Diagnosis.KEY_TOO_LONG, Span(stop.since, line.end))
    return _without_colon(stop, Span(stop.since, line.end))


def no_key_here(stop: Stop) -> Problem:
    """A colon that makes a key where none can be: in a value, or under one."""
    line = ink(stop.content, stop.at)
    key = key_on(stop.content, line)
    if key is None:
        return stop.problem_of(Diagnosis.OTHER, _one(stop.at), context=stop.context)
    if key.colon < stop.at and key.value is not None:
        return _colon_in_line(stop, line, key, key.value)
    if key.end - key.start > LONGEST_KEY:
        return stop.problem_of(Diagnosis.KEY_TOO_LONG, Span(key.start, line.end))
    if (quote := stop.content[key.end - 1 : key.end]) in ("'", '"') and quote not in _but_last(stop, key):
        opening = stop.content.rfind(quote, 0, key.end - 1)
        first = ink(stop.content, max(opening, 0))
        return stop.problem_of(Diagnosis.KEY_TOO_LONG, Span(max(opening, first.start), first.end))
    return _key_under(stop, line, key)


def _but_last(stop: Stop, key: Key) -> str:
    return stop.content[key.start : key.end - 1]


def _colon_in_line(stop: Stop, line: Span, key: Key, value: int) -> Problem:
    """The second colon of a line."""
    opening = stop.content[value]
    quoted = _QUOTED.match(stop.content, value)
    if quoted is not None and quoted.end() <= stop.at:
        rest = Span(_after_blanks(stop.content, quoted.end()), line.end)
        related = Span(value, quoted.end())
        return stop.problem_of(Diagnosis.TEXT_AFTER_QUOTE, rest, related, quote=opening)
    if opening in "[{":
        span, related = Span(stop.at, line.end), Span(value, stop.at)
        return stop.problem_of(Diagnosis.TEXT_AFTER_BRACKET, span, related, bracket=opening)
    name = _shown(stop.content, key.span)
    if " {" in name or " [" in name:  # the first colon is the one in the brackets
        return _without_colon(stop, line)
    return stop.problem_of(Diagnosis.COLON_IN_VALUE, _one(stop.at), Span(value, line.end), key=name)


def _key_under(stop: Stop, line: Span, key: Key) -> Problem:
    """A key that follows a plain text: the text lacks its colon, or the key is none or stands wrong."""
    content = stop.content
    run: list[Span] = []  # the lines above that are mere text, nearest first
    host: Span | None = None
    host_key: Key | None = None
    for above in lines_above(content, line.start):
        host_key = key_on(content, above)
        item = content.startswith("- ", above.start)
        if host_key is not None or item or content.startswith("---", above.start):
            host = above
            break
        run.append(above)
    name = _shown(content, key.span)
    if host is None or (host_key is not None and host_key.value is None):
        if not run:
            return stop.problem_of(Diagnosis.OTHER, _one(stop.at), context=stop.context)
        return _without_colon(stop, run[-1])
    if _TIGHT_DASH.match(content, host.start):
        return stop.problem_of(Diagnosis.MISSING_SPACE_AFTER_DASH, _one(host.start))
    value = host_key.value if host_key and host_key.value else after_dashes(content, host)
    level = column(content, after_dashes(content, host))
    here = column(content, line.start)
    prose = " " in content[key.start : key.end]
    if prose or (run and column(content, run[0].start) == here):
        facts = {"key": _shown(content, host_key.span)} if host_key else {}
        return stop.problem_of(Diagnosis.COLON_IN_VALUE, _one(stop.at), Span(value, line.end), **facts)
    if here - level == 1:
        facts = {"column": str(here), "expected": str(level)}
        return stop.problem_of(Diagnosis.BAD_INDENTATION, line, host, **facts)
    return stop.problem_of(Diagnosis.KEY_UNDER_VALUE, key.span, host, key=name)


def quote_left_open(stop: Stop) -> Problem | None:
    """A quote that closed where a later one was meant to open, as the keys between them show."""
    last = stop.scalars[-1] if stop.scalars else None
    if last is None or last.style not in (Style.SINGLE, Style.DOUBLE):
        return None
    if not blank_between(stop.content, last.end, stop.at) or first_on_line(stop.content, stop.at):
        return None
    if _KEY_LINE.search(stop.content, last.start, last.end) is None:
        return None
    quote = stop.content[last.start]
    return stop.problem_of(Diagnosis.UNCLOSED_QUOTE, _one(last.start), _one(stop.at), quote=quote)


def after_value(stop: Stop) -> Problem | None:
    """What stands on the same line right after a quoted text, a bracketed part or an alias."""
    content, at = stop.content, stop.at
    last = stop.scalars[-1] if stop.scalars else None
    line = ink(content, at)
    if stop.character and stop.character in "]}":
        return stop.problem_of(Diagnosis.STRAY_BRACKET, _one(at), found=stop.character)
    if last is not None and blank_between(content, last.end, at):
        if last.style is Style.ALIAS:
            return stop.problem_of(Diagnosis.UNEXPECTED_INDICATOR, _one(last.start), character="*")
        if last.style in (Style.SINGLE, Style.DOUBLE):
            quote = content[last.start]
            if stop.character == ":" and first_on_line(content, last.start):
                key = Span(last.start, at + 1)
                return stop.problem_of(Diagnosis.MISSING_SPACE_AFTER_COLON, key, key=last.value[:_SHOWN])
            return stop.problem_of(Diagnosis.TEXT_AFTER_QUOTE, Span(at, line.end), last.span, quote=quote)
    closed = stop.closed
    if closed and content[closed.start] in "[{" and blank_between(content, closed.end, at):
        bracket = content[closed.start]
        return stop.problem_of(Diagnosis.TEXT_AFTER_BRACKET, Span(at, line.end), closed, bracket=bracket)
    return None


def no_key_or_item(stop: Stop) -> Problem:
    """A line that is neither the next key of a mapping nor the next item of a list."""
    content, at = stop.content, stop.at
    found = after_value(stop)
    if found is not None:
        return found
    line = ink(content, at)
    if content[line.start : line.start + 1] == "\ufeff":  # libyaml passes it over, but counts it as a column
        return stop.problem_of(Diagnosis.CONTROL_CHARACTER, _one(line.start), codepoint="U+FEFF")
    if stop.character == ":":
        return stop.problem_of(Diagnosis.UNEXPECTED_INDICATOR, _one(at), character=":")
    if not first_on_line(content, at):
        return stop.problem_of(Diagnosis.OTHER, _one(at), context=stop.context)
    if column(content, at) == column(content, stop.since):
        if _TIGHT_DASH.match(content, at):
            return stop.problem_of(Diagnosis.MISSING_SPACE_AFTER_DASH, _one(at))
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
            name = _shown(content, key.span)
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


def _without_colon(stop: Stop, line: Span) -> Problem:
    text = stop.content[line.start : line.end]
    tight = _TIGHT_KEY.match(text)
    if tight is not None:
        name = text[: tight.end() - 2]
        span = Span(line.start, line.start + tight.end() - 1)
        return stop.problem_of(Diagnosis.MISSING_SPACE_AFTER_COLON, span, key=name)
    words = re.split(r" [\[{]", text)[0].split(maxsplit=_WORDS_OF_PROSE)
    prose = len(words) >= _WORDS_OF_PROSE or text[-1:] in (
        ".",
        "!",
        "?",
        ",",
        ";",
    )
    reads_as = "text" if prose else "key"
    return stop.problem_of(Diagnosis.MISSING_COLON, line, text=_shown(stop.content, line), reads_as=reads_as)


def _item_above(content: str, line: Span) -> bool:
    here = column(content, line.start)
    for above in lines_above(content, line.start):
        there = column(content, above.start)
        if there <= here:
            return there == here and content.startswith("- ", above.start)
    return False


def _after_blanks(content: str, offset: int) -> int:
    while content[offset : offset + 1] in (" ", "\t"):
        offset += 1
    return offset


def _shown(content: str, span: Span) -> str:
    text = content[span.start : min(span.end, span.start + _SHOWN)]
    return text + "…" if span.end - span.start > _SHOWN else text


def _one(at: int) -> Span:
    return Span(at, at + 1)
