"""How an exception, or one of the rules that it names, is taken out of the file."""

import re
from functools import cache

from loftesverktyg.findings.suppression import Exemption, Named
from loftesverktyg.rules.rule import Change
from loftesverktyg.source import Span, Text


def without_exemption(text: Text, exemption: Exemption) -> Change:
    """Takes the whole comment away, and its line where nothing else stands there."""
    start, end = exemption.span
    line = start - text.position(start).column + 1
    before = text.content[line:start]
    if not before.strip():
        following = _line_break().match(text.content, end)
        start, end = line, following.end() if following else end
    else:
        start = line + len(before.rstrip(" \t"))
    return Change("Ta bort undantaget", Span(start, end), "")


def without_name(exemption: Exemption, named: Named) -> Change:
    """Takes one of several rules away, with the comma between it and its neighbour."""
    index = exemption.names.index(named)
    if index:
        span = Span(exemption.names[index - 1].span.end, named.span.end)
    else:
        span = Span(named.span.start, exemption.names[1].span.start)
    return Change(f"Ta bort {named.name} ur undantaget", span, "")


@cache
def _line_break() -> re.Pattern[str]:
    return re.compile(r"\r\n|\n|\r|$")
