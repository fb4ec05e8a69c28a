"""What follows on a value that was already whole."""

import re

from loftesverktyg.source.diagnosis import Diagnosis
from loftesverktyg.source.lines import blank_between, first_on_line, ink, one
from loftesverktyg.source.nodes import Style
from loftesverktyg.source.problem import Problem
from loftesverktyg.source.stop import Stop
from loftesverktyg.source.text import Span

_KEY_LINE = re.compile(r"\n[ \t]*(?:- |[^\s\"'#][^\r\n:]*:(?:\s|\Z))")


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
    return stop.problem_of(Diagnosis.UNCLOSED_QUOTE, one(last.start), one(stop.at), quote=quote)


def after_value(stop: Stop) -> Problem | None:
    """What stands on the same line right after a quoted text, a bracketed part or an alias."""
    content, at = stop.content, stop.at
    last = stop.scalars[-1] if stop.scalars else None
    line = ink(content, at)
    if stop.character and stop.character in "]}":
        return stop.problem_of(Diagnosis.STRAY_BRACKET, one(at), found=stop.character)
    if last is not None and blank_between(content, last.end, at):
        if last.style is Style.ALIAS:
            return stop.problem_of(Diagnosis.UNEXPECTED_INDICATOR, one(last.start), character="*")
        if last.style in (Style.SINGLE, Style.DOUBLE):
            quote = content[last.start]
            if stop.character == ":" and first_on_line(content, last.start):
                key = Span(last.start, at + 1)
                return stop.problem_of(Diagnosis.MISSING_SPACE_AFTER_COLON, key, key=last.value[:60])
            return stop.problem_of(Diagnosis.TEXT_AFTER_QUOTE, Span(at, line.end), last.span, quote=quote)
    closed = stop.closed
    if closed and content[closed.start] in "[{" and blank_between(content, closed.end, at):
        bracket = content[closed.start]
        return stop.problem_of(Diagnosis.TEXT_AFTER_BRACKET, Span(at, line.end), closed, bracket=bracket)
    return None
