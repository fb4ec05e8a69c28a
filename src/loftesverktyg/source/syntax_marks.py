"""Mistakes that a single character or mark shows: tabs, quotes, tags, escapes, text blocks."""

import re

from loftesverktyg.source.diagnosis import Diagnosis
from loftesverktyg.source.lines import (
    first_on_line,
    ink,
    key_on,
    line_start,
    lines_above,
    one,
)
from loftesverktyg.source.problem import Problem
from loftesverktyg.source.stop import Stop
from loftesverktyg.source.syntax_flow import block_in_brackets
from loftesverktyg.source.syntax_indentation import bad_indentation
from loftesverktyg.source.syntax_values import after_value
from loftesverktyg.source.text import Span

_TABS = re.compile(r"\t+")
_INDENTATION_TAB = re.compile(r" *(\t+)")
_WORD = re.compile(r"\S+")
_ESCAPE = re.compile(r"\\(?:x[0-9a-fA-F]{0,2}|u[0-9a-fA-F]{0,4}|U[0-9a-fA-F]{0,8}|.)?", re.DOTALL)


def tab(stop: Stop) -> Problem:
    """A tab where only spaces may stand."""
    match = _TABS.match(stop.content, stop.at)
    return stop.problem_of(Diagnosis.TAB_IN_INDENTATION, Span(stop.at, match.end() if match else stop.at))


def no_token(stop: Stop) -> Problem:
    """A character that can begin nothing here."""
    if stop.character == "\t":
        return tab(stop)
    if stop.character and stop.character in "|>":
        return block_in_brackets(stop)
    return indicator(stop)


def indicator(stop: Stop) -> Problem:
    """A character that YAML keeps for itself, where a text begins."""
    return stop.problem_of(Diagnosis.UNEXPECTED_INDICATOR, one(stop.at), character=stop.character)


def anchor(stop: Stop) -> Problem:
    """``&`` or ``*`` that names nothing, mostly Markdown."""
    character = stop.content[stop.since : stop.since + 1]
    return stop.problem_of(Diagnosis.UNEXPECTED_INDICATOR, one(stop.since), character=character)


def tag(stop: Stop) -> Problem:
    """``!`` and what follows it."""
    if stop.content.startswith("%", line_start(stop.content, stop.since)):
        return directive(stop)
    match = _WORD.match(stop.content, stop.since)
    span = Span(*match.span()) if match else one(stop.since)
    character = stop.content[stop.since : stop.since + 1]
    return stop.problem_of(Diagnosis.BAD_ANCHOR_OR_TAG, span, character=character)


def directive(stop: Stop) -> Problem:
    """A line that begins with ``%``."""
    return stop.problem_of(Diagnosis.BAD_DIRECTIVE, ink(stop.content, stop.since))


def quote(stop: Stop) -> Problem:
    """A quote that nothing closes."""
    related = None if stop.at_end else one(stop.at)
    opening = stop.content[stop.since : stop.since + 1]
    return stop.problem_of(Diagnosis.UNCLOSED_QUOTE, one(stop.since), related, quote=opening)


def escape(stop: Stop) -> Problem:
    """A backslash that escapes nothing known."""
    backslash = stop.content.rfind("\\", stop.since, stop.at + 1)
    match = _ESCAPE.match(stop.content, max(backslash, stop.since))
    span = Span(*match.span()) if match else one(stop.at)
    written = stop.content[span.start : span.end]
    return stop.problem_of(Diagnosis.UNKNOWN_ESCAPE, span, escape=written)


def text_block_header(stop: Stop) -> Problem:
    """What stands beside ``|`` or ``>`` and should not."""
    bar = stop.content[stop.since : stop.since + 1]
    span = Span(stop.at, max(ink(stop.content, stop.at).end, stop.at + 1))
    return stop.problem_of(Diagnosis.TEXT_BLOCK_HEADER, span, one(stop.since), character=bar)


def dash(stop: Stop) -> Problem:
    """A dash where no list can begin."""
    key = key_on(stop.content, ink(stop.content, stop.at))
    related = key.span if key is not None and key.colon < stop.at else None
    return stop.problem_of(Diagnosis.DASH_AFTER_KEY, one(stop.at), related)


def flow_colon(stop: Stop) -> Problem:
    """A colon right before a bracket or comma, inside brackets."""
    return stop.problem_of(Diagnosis.COLON_IN_VALUE, one(stop.at), Span(stop.since, stop.at))


def control_character(stop: Stop) -> Problem:
    """A character that YAML forbids."""
    codepoint = f"U+{ord(stop.character):04X}" if stop.character else ""
    return stop.problem_of(Diagnosis.CONTROL_CHARACTER, one(stop.at), codepoint=codepoint)


def no_document(stop: Stop) -> Problem:
    """Something after a document that had already ended."""
    above = next(lines_above(stop.content, stop.at), None)
    if above is not None and not stop.scalars and stop.content[above.start] == "%":
        return stop.problem_of(Diagnosis.BAD_DIRECTIVE, above)
    if (after := after_value(stop)) is not None:
        return after
    ended = above is not None and stop.content.startswith("...", above.start)
    root = stop.closed
    if root is not None and not ended and first_on_line(stop.content, stop.at):
        block = stop.content[root.start] not in "[{"
        if block and not stop.content.startswith("...", ink(stop.content, stop.at).start):
            return bad_indentation(stop)
    related = root or (stop.scalars[-1].span if stop.scalars else None)
    return stop.problem_of(Diagnosis.TEXT_AFTER_DOCUMENT, ink(stop.content, stop.at), related)


def other(stop: Stop) -> Problem:
    """What only libyaml's own words tell."""
    return stop.problem_of(Diagnosis.OTHER, one(stop.at), context=stop.context)


def tab_in_indentation(stop: Stop) -> Problem | None:
    """A tab in the indentation of the line that was being read, whatever libyaml stumbled over."""
    if not first_on_line(stop.content, stop.since):
        return None
    match = _INDENTATION_TAB.match(stop.content, line_start(stop.content, stop.since))
    if match is None:
        return None
    return stop.problem_of(Diagnosis.TAB_IN_INDENTATION, Span(*match.span(1)))
