"""Mistakes of colons and dashes: lines that are no key though they should be, and keys where none can be."""

import re

from loftesverktyg.source.diagnosis import Diagnosis
from loftesverktyg.source.lines import (
    Key,
    after_dashes,
    column,
    ink,
    key_on,
    lines_above,
    one,
    shown,
    tight_dash,
)
from loftesverktyg.source.problem import Problem
from loftesverktyg.source.stop import Stop
from loftesverktyg.source.text import Span

LONGEST_KEY = 1024
"""libyaml looks no further for a key's colon, and never beyond the line."""


_WORDS_OF_PROSE = 4
_TIGHT_KEY = re.compile(r"[^\W\d][\w-]*:(?!//)[^ \t\r\n]")
_QUOTED = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\'\'|[^\'])*\'', re.DOTALL)


def no_colon(stop: Stop) -> Problem:
    """A line that must be a key, since it stands where keys stand, and libyaml found no colon for it."""
    line = ink(stop.content, stop.since)
    text = stop.content[line.start : line.end]
    if tight_dash(stop.content, line.start) and _item_above(stop.content, line):
        return stop.problem_of(Diagnosis.MISSING_SPACE_AFTER_DASH, one(line.start))
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
        return stop.problem_of(Diagnosis.OTHER, one(stop.at), context=stop.context)
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
    name = shown(stop.content, key.span)
    if " {" in name or " [" in name:  # the first colon is the one in the brackets
        return _without_colon(stop, line)
    return stop.problem_of(Diagnosis.COLON_IN_VALUE, one(stop.at), Span(value, line.end), key=name)


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
    name = shown(content, key.span)
    if host is None or (host_key is not None and host_key.value is None):
        if not run:
            return stop.problem_of(Diagnosis.OTHER, one(stop.at), context=stop.context)
        return _without_colon(stop, run[-1])
    if tight_dash(content, host.start):
        return stop.problem_of(Diagnosis.MISSING_SPACE_AFTER_DASH, one(host.start))
    value = host_key.value if host_key and host_key.value else after_dashes(content, host)
    level = column(content, after_dashes(content, host))
    here = column(content, line.start)
    prose = " " in content[key.start : key.end]
    if prose or (run and column(content, run[0].start) == here):
        facts = {"key": shown(content, host_key.span)} if host_key else {}
        return stop.problem_of(Diagnosis.COLON_IN_VALUE, one(stop.at), Span(value, line.end), **facts)
    if here - level == 1:
        facts = {"column": str(here), "expected": str(level)}
        return stop.problem_of(Diagnosis.BAD_INDENTATION, line, host, **facts)
    return stop.problem_of(Diagnosis.KEY_UNDER_VALUE, key.span, host, key=name)


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
    return stop.problem_of(Diagnosis.MISSING_COLON, line, text=shown(stop.content, line), reads_as=reads_as)


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
