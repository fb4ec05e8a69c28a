"""Lines as a writer sees them: indentation, dashes, a key, its value.

For looking at text that is *not* YAML, where no tree says what is what. So it guesses by what a line
looks like and knows nothing of the lines' context.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from loftesverktyg.source.text import Span

_BREAKS = "\n\r\x85\u2028\u2029"  # libyaml's, for its columns are what is to be explained
_WHITE = " \t" + _BREAKS
_DASHES = re.compile(r"(?:-[ \t]+)*")
_QUOTED = re.compile(r"""\"[^"\r\n]*"|'[^'\r\n]*'""")
_COLON = re.compile(rf":(?=[ \t{_BREAKS}]|\Z)")
_BREAK = re.compile(rf"[{_BREAKS}]|\Z")
_SHOWN = 60
_TIGHT_DASH = re.compile(r"-[^\W\d]")
_BLANKS = re.compile(r"[ \t]*")


class Key(NamedTuple):
    """A key as it stands on a line; ``value`` is where its value begins on that line, if it does."""

    start: int
    end: int
    colon: int
    value: int | None

    @property
    def span(self) -> Span:
        """The key without its colon."""
        return Span(self.start, self.end)


def line_start(content: str, offset: int) -> int:
    """Where the line that ``offset`` lies on begins."""
    start = 0
    for character in _BREAKS:
        start = max(start, content.rfind(character, start, offset) + 1)
    return start


def line_end(content: str, offset: int) -> int:
    """Where that line ends, before its line break."""
    match = _BREAK.search(content, offset)
    return match.start() if match else len(content)


def ink(content: str, offset: int) -> Span:
    """The line's text without the white space on either side; empty on a blank line."""
    return _ink(line_start(content, offset), content[line_start(content, offset) : line_end(content, offset)])


def _ink(start: int, line: str) -> Span:
    text = line.strip(_WHITE)
    start += len(line) - len(line.lstrip(_WHITE))
    return Span(start, start + len(text))


def column(content: str, offset: int) -> int:
    """How many characters stand before ``offset`` on its line."""
    return offset - line_start(content, offset)


def first_on_line(content: str, offset: int) -> bool:
    """Whether there is nothing but white space before ``offset`` on its line."""
    return not content[line_start(content, offset) : offset].strip(" \t")


def blank_between(content: str, start: int, end: int) -> bool:
    """Whether ``[start, end)`` is white space on one line, or empty."""
    return start <= end and not content[start:end].strip(" \t")


def after_dashes(content: str, line: Span) -> int:
    """Where the line's text begins once the dashes of list items are past."""
    match = _DASHES.match(content, line.start, line.end)
    return match.end() if match else line.start


def key_on(content: str, line: Span) -> Key | None:
    """The first key on the line: what stands before a colon and a blank, after the dashes."""
    start = after_dashes(content, line)
    quoted = _QUOTED.match(content, start, line.end)
    match = _COLON.search(content, quoted.end() if quoted else start, line.end)
    if match is None:
        return None
    end = start + len(content[start : match.start()].rstrip())
    blanks = _BLANKS.match(content, match.end(), line.end)
    value = blanks.end() if blanks else match.end()
    written = value < line.end and content[value] != "#"
    return Key(start, end, match.start(), value if written else None)


def lines_above(content: str, offset: int) -> Iterator[Span]:
    """The texts of the lines above, nearest first, without blank ones and comments."""
    start = line_start(content, offset)
    # In one go, since going back line by line would search the whole text for each kind of line break.
    for line in reversed(content[:start].splitlines(keepends=True)):
        start -= len(line)
        text = _ink(start, line)
        if text.start < text.end and content[text.start] != "#":
            yield text


def tight_dash(content: str, offset: int) -> bool:
    """Whether a dash stands at ``offset`` with a word right after it."""
    return _TIGHT_DASH.match(content, offset) is not None


def shown(content: str, span: Span) -> str:
    """The text of ``span`` as far as a message has room for it."""
    text = content[span.start : min(span.end, span.start + _SHOWN)]
    return text + "…" if span.end - span.start > _SHOWN else text


def one(at: int) -> Span:
    """The single character at ``at``."""
    return Span(at, at + 1)
