"""The comments of a YAML file."""

import re
from functools import cache

from loftesverktyg.source.nodes import Style
from loftesverktyg.source.problem import Kind
from loftesverktyg.source.reader import Source
from loftesverktyg.source.text import Span

_UNREAD = frozenset((Kind.SYNTAX, Kind.TOO_DEEP, Kind.TOO_MANY_NODES, Kind.TOO_LARGE, Kind.ENCODING))


def comments(source: Source) -> list[Span]:
    """Where the comments stand, each from its ``#`` to the end of its line, in the order of the file.

    Whatever is no scalar, and begins with ``#``, is a comment, so those that libyaml takes for one are
    just those that are found. Those after the first document are not, and none where there is no tree
    to tell a comment from a text.
    """
    content = source.text.content
    end = len(content)
    for problem in source.problems:
        if problem.kind in _UNREAD:
            return []
        if problem.kind is Kind.SEVERAL_DOCUMENTS:
            end = problem.span.start
    found: list[Span] = []
    at = 0
    for scalar in source.scalars:
        _add(found, content, at, scalar.start)
        if scalar.style is Style.LITERAL or scalar.style is Style.FOLDED:
            header = _header().match(content, scalar.start)
            if header is not None and header[1] is not None:
                found.append(Span(*header.span(1)))
        at = scalar.end
    _add(found, content, at, end)
    return found


def _add(found: list[Span], content: str, start: int, end: int) -> None:
    while (start := content.find("#", start, end)) >= 0:
        comment = Span(start, _end(content, start, end))
        found.append(comment)
        start = comment.end


def _end(content: str, start: int, end: int) -> int:
    match = _break().search(content, start, end)
    return match.start() if match else end


@cache
def _break() -> re.Pattern[str]:
    return re.compile("[\r\n\x85\u2028\u2029]")


@cache
def _header() -> re.Pattern[str]:
    return re.compile("[|>][-+0-9]*[ \t]*(#[^\r\n\x85\u2028\u2029]*)?")
