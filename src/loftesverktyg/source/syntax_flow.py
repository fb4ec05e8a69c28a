"""Mistakes inside brackets."""

import re

from loftesverktyg.source.diagnosis import Diagnosis
from loftesverktyg.source.lines import (
    after_dashes,
    blank_between,
    column,
    first_on_line,
    ink,
    key_on,
    line_end,
    one,
)
from loftesverktyg.source.nodes import Style
from loftesverktyg.source.problem import Problem
from loftesverktyg.source.stop import Stop
from loftesverktyg.source.syntax_indentation import bad_indentation
from loftesverktyg.source.text import Span

_CLOSING = {"[": "]", "{": "}"}
_ITEM_END = re.compile(r"[,\]}\r\n]|\Z")
_ITEM_WITH_KEY = re.compile(r"[^,\]}\r\n:]*:\s")


def open_bracket(stop: Stop) -> int | None:
    """Where the innermost bracket stands that is not closed yet, as far as libyaml had told."""
    return next((at for at in reversed(stop.open) if stop.content[at : at + 1] in _CLOSING), None)


def bracket_left_open(stop: Stop) -> Problem | None:
    """A bracket that was forgotten, as a later key or item shows that belongs beside or before it."""
    bracket = open_bracket(stop)
    if bracket is None or first_on_line(stop.content, bracket):
        return None  # one that begins its line is a document written like JSON, where keys stand anywhere
    host = ink(stop.content, bracket)
    level = column(stop.content, after_dashes(stop.content, host))
    at = line_end(stop.content, bracket) + 1
    while at <= stop.at:
        line = ink(stop.content, at)
        text = stop.content[line.start : line.end]
        belongs = text.startswith("- ") or (key_on(stop.content, line) and text[0] not in "\"'")
        if belongs and column(stop.content, line.start) <= level:
            return _unclosed(stop, bracket, Span(stop.at, min(stop.at + 1, len(stop.content))))
        at = line_end(stop.content, at) + 1
    return None


def unexpected_in_brackets(stop: Stop) -> Problem:
    """Neither a comma nor the closing bracket where one of them must come."""
    bracket = stop.since
    opening = stop.content[bracket : bracket + 1]
    if stop.at_end:
        return _unclosed(stop, bracket, None)
    if stop.character in "]}":
        return _wrong(stop, bracket)
    last = stop.scalars[-1] if stop.scalars else None
    beside = last is not None and blank_between(stop.content, last.end, stop.at)
    if last is not None and beside and stop.character == ":":
        words = stop.content[last.start : last.end].rsplit(maxsplit=1)
        if last.style is Style.PLAIN and len(words) > 1:
            start = last.end - len(words[-1])
            span = Span(start, last.end)
            return stop.problem_of(Diagnosis.MISSING_COMMA, span, one(bracket), bracket=opening)
        return stop.problem_of(Diagnosis.COLON_IN_VALUE, one(stop.at), last.span)
    span = Span(stop.at, _item_end(stop))
    another = stop.character in "\"'[{" or _ITEM_WITH_KEY.match(stop.content, stop.at)
    if last is not None and beside and last.style in (Style.SINGLE, Style.DOUBLE) and not another:
        quote = stop.content[last.start]
        return stop.problem_of(Diagnosis.TEXT_AFTER_QUOTE, span, last.span, quote=quote)
    return stop.problem_of(Diagnosis.MISSING_COMMA, span, one(bracket), bracket=opening)


def no_value(stop: Stop) -> Problem:
    """Something that can begin no value: a comma, a closing bracket, a dash inside brackets, the end."""
    bracket = open_bracket(stop)
    found = stop.character
    if bracket is None:
        if found and found in "]}":
            return stop.problem_of(Diagnosis.STRAY_BRACKET, one(stop.at), found=found)
    elif stop.at_end:
        return _unclosed(stop, bracket, None)
    elif found in "]}":
        return _wrong(stop, bracket)
    elif found == "-":
        return block_in_brackets(stop)
    if found and found in ",?:":
        return stop.problem_of(Diagnosis.UNEXPECTED_INDICATOR, one(stop.at), character=found)
    if stop.content.startswith("...", stop.at):
        return stop.problem_of(Diagnosis.TEXT_AFTER_DOCUMENT, ink(stop.content, stop.at))
    if bracket is None and first_on_line(stop.content, stop.at):
        return bad_indentation(stop)
    return stop.problem_of(Diagnosis.OTHER, one(stop.at), context=stop.context)


def block_in_brackets(stop: Stop) -> Problem:
    """A dash or a text block where only what fits inside brackets may stand."""
    bracket = open_bracket(stop)
    related = None if bracket is None else one(bracket)
    opening = "[" if bracket is None else stop.content[bracket]
    return stop.problem_of(
        Diagnosis.BLOCK_IN_FLOW, one(stop.at), related, character=stop.character, bracket=opening
    )


def _wrong(stop: Stop, bracket: int) -> Problem:
    opening = stop.content[bracket : bracket + 1]
    detail = {"bracket": opening, "closing": _CLOSING.get(opening, ""), "found": stop.character}
    return stop.problem_of(Diagnosis.WRONG_BRACKET, one(stop.at), one(bracket), **detail)


def _unclosed(stop: Stop, bracket: int, related: Span | None) -> Problem:
    opening = stop.content[bracket : bracket + 1]
    return stop.problem_of(
        Diagnosis.UNCLOSED_BRACKET, one(bracket), related, bracket=opening, closing=_CLOSING.get(opening, "")
    )


def _item_end(stop: Stop) -> int:
    match = _ITEM_END.search(stop.content, stop.at + 1)
    end = match.start() if match else len(stop.content)
    return stop.at + max(1, len(stop.content[stop.at : end].rstrip()))
