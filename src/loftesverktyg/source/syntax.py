"""From libyaml's "could not go on" to what the writer did.

libyaml's words name the rule of its grammar that broke, so they only say where to begin to look. The
table below holds all of them (libyaml 0.2.5 and its development branch up to 2026: scanner.c,
parser.c, reader.c); the look at the text itself is in ``syntax_block`` and ``syntax_flow``.
"""

import re
from collections.abc import Callable

from loftesverktyg.source.diagnosis import Diagnosis
from loftesverktyg.source.lines import first_on_line, ink, key_on, line_start, lines_above
from loftesverktyg.source.problem import Problem
from loftesverktyg.source.stop import BAD_URI, CONTROL_CHARACTERS, Stop
from loftesverktyg.source.syntax_block import (
    after_value,
    bad_indentation,
    no_colon,
    no_key_here,
    no_key_or_item,
    quote_left_open,
)
from loftesverktyg.source.syntax_flow import (
    block_in_brackets,
    bracket_left_open,
    no_value,
    open_bracket,
    unexpected_in_brackets,
)
from loftesverktyg.source.text import Span

_TABS = re.compile(r"\t+")
_INDENTATION_TAB = re.compile(r" *(\t+)")
_WORD = re.compile(r"\S+")
_ESCAPE = re.compile(r"\\(?:x[0-9a-fA-F]{0,2}|u[0-9a-fA-F]{0,4}|U[0-9a-fA-F]{0,8}|.)?", re.DOTALL)


def diagnose(stop: Stop) -> Problem:
    """The syntax problem behind a stop, placed where the mistake is rather than where it was noticed."""
    if stop.problem not in _QUOTES:
        if (quote := quote_left_open(stop)) is not None:
            return quote
        if (left_open := bracket_left_open(stop)) is not None:
            return left_open
        if open_bracket(stop) is None and (tab := _tab_in_indentation(stop)) is not None:
            return tab
    return LOOKS.get(stop.problem, _other)(stop)


def _tab_in_indentation(stop: Stop) -> Problem | None:
    if not first_on_line(stop.content, stop.since):
        return None
    match = _INDENTATION_TAB.match(stop.content, line_start(stop.content, stop.since))
    if match is None:
        return None
    return stop.problem_of(Diagnosis.TAB_IN_INDENTATION, Span(*match.span(1)))


def _tab(stop: Stop) -> Problem:
    match = _TABS.match(stop.content, stop.at)
    return stop.problem_of(Diagnosis.TAB_IN_INDENTATION, Span(stop.at, match.end() if match else stop.at))


def _no_token(stop: Stop) -> Problem:
    if stop.character == "\t":
        return _tab(stop)
    if stop.character and stop.character in "|>":
        return block_in_brackets(stop)
    return _indicator(stop)


def _indicator(stop: Stop) -> Problem:
    return stop.problem_of(Diagnosis.UNEXPECTED_INDICATOR, _one(stop.at), character=stop.character)


def _anchor(stop: Stop) -> Problem:
    character = stop.content[stop.since : stop.since + 1]
    return stop.problem_of(Diagnosis.UNEXPECTED_INDICATOR, _one(stop.since), character=character)


def _tag(stop: Stop) -> Problem:
    if stop.content.startswith("%", line_start(stop.content, stop.since)):
        return _directive(stop)
    match = _WORD.match(stop.content, stop.since)
    span = Span(*match.span()) if match else _one(stop.since)
    character = stop.content[stop.since : stop.since + 1]
    return stop.problem_of(Diagnosis.BAD_ANCHOR_OR_TAG, span, character=character)


def _directive(stop: Stop) -> Problem:
    return stop.problem_of(Diagnosis.BAD_DIRECTIVE, ink(stop.content, stop.since))


def _quote(stop: Stop) -> Problem:
    related = None if stop.at_end else _one(stop.at)
    quote = stop.content[stop.since : stop.since + 1]
    return stop.problem_of(Diagnosis.UNCLOSED_QUOTE, _one(stop.since), related, quote=quote)


def _escape(stop: Stop) -> Problem:
    backslash = stop.content.rfind("\\", stop.since, stop.at + 1)
    match = _ESCAPE.match(stop.content, max(backslash, stop.since))
    span = Span(*match.span()) if match else _one(stop.at)
    written = stop.content[span.start : span.end]
    return stop.problem_of(Diagnosis.UNKNOWN_ESCAPE, span, escape=written)


def _text_block_header(stop: Stop) -> Problem:
    bar = stop.content[stop.since : stop.since + 1]
    span = Span(stop.at, max(ink(stop.content, stop.at).end, stop.at + 1))
    return stop.problem_of(Diagnosis.TEXT_BLOCK_HEADER, span, _one(stop.since), character=bar)


def _dash(stop: Stop) -> Problem:
    key = key_on(stop.content, ink(stop.content, stop.at))
    related = key.span if key is not None and key.colon < stop.at else None
    return stop.problem_of(Diagnosis.DASH_AFTER_KEY, _one(stop.at), related)


def _flow_colon(stop: Stop) -> Problem:
    return stop.problem_of(Diagnosis.COLON_IN_VALUE, _one(stop.at), Span(stop.since, stop.at))


def _control_character(stop: Stop) -> Problem:
    codepoint = f"U+{ord(stop.character):04X}" if stop.character else ""
    return stop.problem_of(Diagnosis.CONTROL_CHARACTER, _one(stop.at), codepoint=codepoint)


def _no_document(stop: Stop) -> Problem:
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


def _other(stop: Stop) -> Problem:
    return stop.problem_of(Diagnosis.OTHER, _one(stop.at), context=stop.context)


def _one(at: int) -> Span:
    return Span(at, at + 1)


_QUOTES = frozenset(("found unexpected document indicator", "found unexpected end of stream"))

LOOKS: dict[str, Callable[[Stop], Problem]] = {
    # scanner.c
    "found character that cannot start any token": _no_token,
    "could not find expected ':'": no_colon,
    "block sequence entries are not allowed in this context": _dash,
    "mapping keys are not allowed in this context": _indicator,
    "mapping values are not allowed in this context": no_key_here,
    "found unknown directive name": _directive,
    "did not find expected comment or line break": lambda stop: (
        _text_block_header(stop) if "block scalar" in stop.context else _directive(stop)
    ),
    "could not find expected directive name": _directive,
    "found unexpected non-alphabetical character": _directive,
    "did not find expected digit or '.' character": _directive,
    "found extremely long version number": _directive,
    "did not find expected version number": _directive,
    "did not find expected whitespace": _directive,
    "did not find expected whitespace or line break": _tag,
    "did not find expected alphabetic or numeric character": _anchor,
    "did not find the expected '>'": _tag,
    "did not find expected '!'": _tag,
    "did not find expected tag URI": _tag,
    "did not find URI escaped octet": _tag,
    BAD_URI: _tag,
    "found an incorrect trailing UTF-8 octet": _tag,
    "found an indentation indicator equal to 0": _text_block_header,
    "found a tab character where an indentation space is expected": _tab,
    **dict.fromkeys(_QUOTES, _quote),
    "found unknown escape character": _escape,
    "did not find expected hexdecimal number": _escape,
    "found invalid Unicode character escape code": _escape,
    "found unexpected ':'": _flow_colon,
    "found a tab character that violates indentation": _tab,
    # parser.c
    "Maximum nesting level reached, set with yaml_set_max_nest_level())": _other,
    "did not find expected <stream-start>": _other,
    "did not find expected <document start>": _no_document,
    "found undefined tag handle": _tag,
    "did not find expected node content": no_value,
    "did not find expected '-' indicator": no_key_or_item,
    "did not find expected key": no_key_or_item,
    "did not find expected ',' or ']'": unexpected_in_brackets,
    "did not find expected ',' or '}'": unexpected_in_brackets,
    "found duplicate %YAML directive": _directive,
    "found incompatible YAML document": _directive,
    "found duplicate %TAG directive": _directive,
    # reader.c; text that we decoded ourselves can only give the first
    CONTROL_CHARACTERS: _control_character,
    "input error": _other,
    "invalid leading UTF-8 octet": _other,
    "incomplete UTF-8 octet sequence": _other,
    "invalid trailing UTF-8 octet": _other,
    "invalid length of a UTF-8 sequence": _other,
    "invalid Unicode character": _other,
    "incomplete UTF-16 character": _other,
    "unexpected low surrogate area": _other,
    "incomplete UTF-16 surrogate pair": _other,
    "expected low surrogate area": _other,
    "input is too long": _other,
}
"""How to look at each of libyaml's problems."""
