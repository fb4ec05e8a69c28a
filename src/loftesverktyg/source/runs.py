"""How a scalar's value came to be written: run by run, as libyaml's scanner reads it.

What it takes for a line break differs from what an editor does, and from :class:`Text`: YAML 1.1 has
three more.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from loftesverktyg.source.nodes import Scalar, Style

_BREAKS = "\r\n\x85\u2028\u2029"
_BREAK = re.compile(rf"\r\n|[{_BREAKS}]")
_QUOTE_ESCAPE = re.compile(rf"''|\r\n|[{_BREAKS}]")
_ESCAPE = re.compile(
    rf"\\(?:\r\n|[{_BREAKS}]|x..|u....|U........|.)|\r\n|[{_BREAKS}]",
    re.DOTALL,
)
_FOLDING = re.compile(rf"[ \t{_BREAKS}]*")
_SPACES = re.compile(" *")
_LINE = re.compile(rf"[^{_BREAKS}]*")
_FIRST_INK = re.compile(rf"[^ {_BREAKS}]")


class Run(NamedTuple):
    """``length`` characters of the value, and the stretch of the file that they were written as.

    Where the stretch is as long as the value's, each character stands for itself. Otherwise it is an
    escape or a fold, and all of them lie at its start.
    """

    length: int
    start: int
    end: int


def runs(content: str, scalar: Scalar) -> Iterator[Run]:
    """The runs of ``scalar.value`` in order, up to the end of the scalar's span.

    The line breaks at the end of a block scalar lie beyond that, so they are in no run.
    """
    return _READERS[scalar.style](content, scalar)


def _alias(_content: str, _scalar: Scalar) -> Iterator[Run]:
    return iter(())


def _plain(content: str, scalar: Scalar) -> Iterator[Run]:
    return _flow(content, scalar.start, scalar.end, _BREAK)


def _single(content: str, scalar: Scalar) -> Iterator[Run]:
    return _flow(content, scalar.start + 1, scalar.end - 1, _QUOTE_ESCAPE)


def _double(content: str, scalar: Scalar) -> Iterator[Run]:
    return _flow(content, scalar.start + 1, scalar.end - 1, _ESCAPE)


def _flow(content: str, start: int, end: int, special: re.Pattern[str]) -> Iterator[Run]:
    """The runs between two places; ``special`` finds line breaks and what stands for another character."""
    at = start
    while (match := special.search(content, at, end)) is not None:
        first = match.start()
        written = match[0]
        escaped = written[0] == "\\" and written[1] in _BREAKS
        if written[0] not in _BREAKS and not escaped:
            yield Run(first - at, at, first)
            yield Run(1, first, match.end())
            at = match.end()
            continue
        fold = first
        if not escaped:
            while fold > at and content[fold - 1] in " \t":
                fold -= 1
        yield Run(fold - at, at, fold)
        folding = _FOLDING.match(content, match.end(), end)
        at = folding.end() if folding else match.end()
        yield Run(_folded_length(written, content, match.end(), at), fold, at)
    yield Run(end - at, at, end)


def _folded_length(first: str, content: str, start: int, end: int) -> int:
    """How many characters of the value a line break and the blank lines after it make.

    One that became a line feed turns into a space, or vanishes before blank lines; U+2028 and U+2029
    stay; an escaped one is gone, and the blank lines after it stay.
    """
    blank = sum(1 for _ in _BREAK.finditer(content, start, end))
    if first[0] == "\\":
        return blank
    return blank + 1 if first in "\u2028\u2029" else blank or 1


def _literal(content: str, scalar: Scalar) -> Iterator[Run]:
    for line in _block_lines(content, scalar):
        yield Run(line.end - line.start, line.start, line.end)
        yield Run(1, line.end, line.next)


def _folded(content: str, scalar: Scalar) -> Iterator[Run]:
    """A break folds as in plain scalars, unless a line before or after it begins with a blank."""
    last: _Line | None = None  # the last line with text, whose break is decided by the next
    blank: list[_Line] = []
    for line in _block_lines(content, scalar):
        if line.start == line.end:
            blank.append(line)
            continue
        if last is not None:
            indented = content[last.start] in " \t" or content[line.start] in " \t"
            kept = indented or content[last.end] in "\u2028\u2029" or not blank
            yield Run(int(kept), last.end, last.next)
        for each in blank:
            yield Run(1, each.end, each.next)
        blank.clear()
        yield Run(line.end - line.start, line.start, line.end)
        last = line


class _Line(NamedTuple):
    """A line of a block scalar: its text without the indentation, and where its break ends."""

    start: int
    end: int
    next: int


def _block_lines(content: str, scalar: Scalar) -> Iterator[_Line]:
    """The lines after the header, to the end of the span, which leaves out the breaks at the end."""
    header = _BREAK.search(content, scalar.start, scalar.end)
    if header is None:
        return
    at = header.end()
    indent = _indentation(content, at, scalar)
    while at < scalar.end:
        spaces = _SPACES.match(content, at, min(at + indent, scalar.end))
        start = spaces.end() if spaces else at
        line = _LINE.match(content, start, scalar.end)
        end = line.end() if line else start
        following = _BREAK.match(content, end, scalar.end)
        at = following.end() if following else end
        yield _Line(start, end, at)
        if following is None:
            return


def _indentation(content: str, start: int, scalar: Scalar) -> int:
    """How many spaces the block's lines are indented by.

    With an indication in the header (``|2``) that depends on the parent, which a scalar does not know.
    But the first inked character is the same in value and file, so the spaces before it tell.
    """
    ink, value_ink = _FIRST_INK.search(content, start), _FIRST_INK.search(scalar.value)
    if ink is None or value_ink is None:
        return 0  # nothing but line breaks, which all lie at the end of the span
    written = _spaces_before(content, ink.start())
    return written - _spaces_before(scalar.value, value_ink.start())


def _spaces_before(text: str, offset: int) -> int:
    begin = offset
    while begin > 0 and text[begin - 1] == " ":
        begin -= 1
    return offset - begin


_READERS: dict[Style, Callable[[str, Scalar], Iterator[Run]]] = {
    Style.PLAIN: _plain,
    Style.SINGLE: _single,
    Style.DOUBLE: _double,
    Style.LITERAL: _literal,
    Style.FOLDED: _folded,
    Style.ALIAS: _alias,
}
