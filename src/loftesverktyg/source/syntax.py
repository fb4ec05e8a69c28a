"""From libyaml's "could not go on" to what the writer did.

libyaml's words name the rule of its grammar that broke, so they only say where to begin to look. The
table below holds all of them (libyaml 0.2.5 and its development branch up to 2026: scanner.c,
parser.c, reader.c); the look at the text itself is in the other ``syntax_`` files.
"""

from collections.abc import Callable

from loftesverktyg.source.problem import Problem
from loftesverktyg.source.stop import BAD_URI, CONTROL_CHARACTERS, Stop
from loftesverktyg.source.syntax_flow import (
    bracket_left_open,
    no_value,
    open_bracket,
    unexpected_in_brackets,
)
from loftesverktyg.source.syntax_indentation import no_key_or_item
from loftesverktyg.source.syntax_keys import no_colon, no_key_here
from loftesverktyg.source.syntax_marks import (
    anchor,
    control_character,
    dash,
    directive,
    escape,
    flow_colon,
    indicator,
    no_document,
    no_token,
    other,
    quote,
    tab,
    tab_in_indentation,
    tag,
    text_block_header,
)
from loftesverktyg.source.syntax_pasted import conflict, hard_space
from loftesverktyg.source.syntax_values import quote_left_open


def diagnose(stop: Stop) -> Problem:
    """The syntax problem behind a stop, placed where the mistake is rather than where it was noticed."""
    if (met := conflict(stop)) is not None:
        return met
    if stop.problem not in _QUOTES:
        found = quote_left_open(stop) or bracket_left_open(stop)
        if found is None and open_bracket(stop) is None:
            found = tab_in_indentation(stop)
        if found is not None:
            return found
    problem = LOOKS.get(stop.problem, other)(stop)
    return hard_space(stop, problem) or problem


_QUOTES = frozenset(("found unexpected document indicator", "found unexpected end of stream"))

LOOKS: dict[str, Callable[[Stop], Problem]] = {
    # scanner.c
    "found character that cannot start any token": no_token,
    "could not find expected ':'": no_colon,
    "block sequence entries are not allowed in this context": dash,
    "mapping keys are not allowed in this context": indicator,
    "mapping values are not allowed in this context": no_key_here,
    "found unknown directive name": directive,
    "did not find expected comment or line break": lambda stop: (
        text_block_header(stop) if "block scalar" in stop.context else directive(stop)
    ),
    "could not find expected directive name": directive,
    "found unexpected non-alphabetical character": directive,
    "did not find expected digit or '.' character": directive,
    "found extremely long version number": directive,
    "did not find expected version number": directive,
    "did not find expected whitespace": directive,
    "did not find expected whitespace or line break": tag,
    "did not find expected alphabetic or numeric character": anchor,
    "did not find the expected '>'": tag,
    "did not find expected '!'": tag,
    "did not find expected tag URI": tag,
    "did not find URI escaped octet": tag,
    BAD_URI: tag,
    "found an incorrect trailing UTF-8 octet": tag,
    "found an indentation indicator equal to 0": text_block_header,
    "found a tab character where an indentation space is expected": tab,
    **dict.fromkeys(_QUOTES, quote),
    "found unknown escape character": escape,
    "did not find expected hexdecimal number": escape,
    "found invalid Unicode character escape code": escape,
    "found unexpected ':'": flow_colon,
    "found a tab character that violates indentation": tab,
    # parser.c
    "Maximum nesting level reached, set with yaml_set_max_nest_level())": other,
    "did not find expected <stream-start>": other,
    "did not find expected <document start>": no_document,
    "found undefined tag handle": tag,
    "did not find expected node content": no_value,
    "did not find expected '-' indicator": no_key_or_item,
    "did not find expected key": no_key_or_item,
    "did not find expected ',' or ']'": unexpected_in_brackets,
    "did not find expected ',' or '}'": unexpected_in_brackets,
    "found duplicate %YAML directive": directive,
    "found incompatible YAML document": directive,
    "found duplicate %TAG directive": directive,
    # reader.c; text that we decoded ourselves can only give the first
    CONTROL_CHARACTERS: control_character,
    "input error": other,
    "invalid leading UTF-8 octet": other,
    "incomplete UTF-8 octet sequence": other,
    "invalid trailing UTF-8 octet": other,
    "invalid length of a UTF-8 sequence": other,
    "invalid Unicode character": other,
    "incomplete UTF-16 character": other,
    "unexpected low surrogate area": other,
    "incomplete UTF-16 surrogate pair": other,
    "expected low surrogate area": other,
    "input is too long": other,
}
"""How to look at each of libyaml's problems."""
