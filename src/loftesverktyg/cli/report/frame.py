"""The lines of a document that a finding is about, with its words underlined.

::

     4 │ period: {från: 2027-01-01, till: 2026-12-31}
       │                                  ^^^^^^^^^^
       │                ---------- perioden börjar här
"""

from collections.abc import Sequence
from typing import NamedTuple

from loftesverktyg.cli.terminal import Style, Terminal
from loftesverktyg.cli.visible import Cells, visible
from loftesverktyg.findings import Place
from loftesverktyg.language.lists import count
from loftesverktyg.language.personnummer import mask
from loftesverktyg.source import Text

MAX_LINES = 4
"""The most lines of one place that are shown."""

# Far more than any personnummer is long: what is cut away may not leave half of one unmasked.
_MARGIN = 40


class Mark(NamedTuple):
    """A place to underline with ``sign``, one character, in ``styles``; ``label`` says what stands there."""

    place: Place
    sign: str
    styles: tuple[Style, ...]
    label: str = ""


class _Segment(NamedTuple):
    """The part of a mark that lies on one line: code points ``start`` to ``end`` of it, from 0."""

    mark: Mark
    start: int
    end: int
    label: str


def frame(text: Text, marks: Sequence[Mark], terminal: Terminal) -> list[str]:
    """The frame around ``marks``, all of them places in ``text``. Nothing where there is nothing to show."""
    segments: dict[int, list[_Segment]] = {}
    left_out: dict[int, int] = {}
    for mark in marks:
        number = 0
        for number, segment in _segments(text, mark):
            segments.setdefault(number, []).append(segment)
        if number and _last_line(mark.place) >= mark.place.line + MAX_LINES:
            left_out[number] = _last_line(mark.place) - number
    if not segments:
        return []
    gutter = _Gutter(len(str(max(segments))), terminal)
    rows = [gutter.row("")]
    before = 0
    for number in sorted(segments):
        if before and number == before + 2:
            rows += _line(text, before + 1, [], gutter)
        elif before and number > before + 2:
            rows.append(gutter.gap())
        rows += _line(text, number, segments[number], gutter)
        if number in left_out:
            more = count(left_out[number], "rad", "rader")
            rows.append(gutter.row(terminal.paint(f"(och {more} till)", Style.DIM)))
        before = number
    return [*rows, gutter.row("")]


class _Gutter(NamedTuple):
    digits: int
    terminal: Terminal

    @property
    def room(self) -> int:
        """Columns left of the terminal for the document."""
        return self.terminal.width - self.digits - 5

    def row(self, content: str, number: str = "") -> str:
        bar = "│" if self.terminal.unicode else "|"
        margin = self.terminal.paint(f"  {number:>{self.digits}} {bar}", Style.DIM)
        return f"{margin} {content}" if content else margin

    def gap(self) -> str:
        return self.terminal.paint(
            f"  {'':>{self.digits}} {'┆' if self.terminal.unicode else ':'}", Style.DIM
        )


def _last_line(place: Place) -> int:
    """The last line that has something of the place on it: one that ends with a line break ends there."""
    return place.end_line - (place.end_column == 1 and place.end_line > place.line)


def _segments(text: Text, mark: Mark) -> list[tuple[int, _Segment]]:
    place = mark.place
    if place.is_whole_file:
        return []
    last = _last_line(place)
    shown = min(last, place.line + MAX_LINES - 1)
    found = []
    for number in range(place.line, shown + 1):
        line = text.line(number)
        start = place.column - 1 if number == place.line else len(line) - len(line.lstrip())
        end = place.end_column - 1 if number == place.end_line else len(line.rstrip())
        if number == place.line or start < end:
            found.append((number, _Segment(mark, start, max(start, end), "")))
    number, segment = found[-1]
    found[-1] = (number, segment._replace(label=mark.label))
    return found


def _line(text: Text, number: int, segments: list[_Segment], gutter: _Gutter) -> list[str]:
    """A line with its underlines; said again for what is too far away to be shown with the first."""
    line = text.line(number)
    # Of the words themselves no more than fits; of what is around them, so much that it can fill the rest.
    start = min((segment.start for segment in segments), default=0)
    end = max((segment.end for segment in segments), default=0)
    if len(segments) > 1 and len(line) > gutter.room and end - start > gutter.room // 2:
        return [row for segment in segments for row in _line(text, number, [segment], gutter)]
    low = max(0, start - 2 * gutter.room)
    high = min(len(line), min(end, start + gutter.room) + 2 * gutter.room)
    margin = min(low, _MARGIN)
    part = mask(line[low - margin : high + _MARGIN])[margin : margin + high - low]
    cells = Cells.of(part)
    view = _View.of(cells, start - low, min(end, high) - low, gutter.room, cut=(low > 0, high < len(line)))
    dots = "…" if gutter.terminal.unicode else "~"
    shown = f"{dots * view.cut[0]}{cells.text(view.start, view.end)}{dots * view.cut[1]}"
    rows = [gutter.row(shown.rstrip(), str(number))]
    for segment in sorted(segments, key=lambda each: (each.mark.label != "", each.start)):
        row = _underline(segment, low, cells, view, gutter.terminal)
        rows.append(gutter.row(row))
    return rows


class _View(NamedTuple):
    """The characters ``start`` to ``end`` of a line are shown, and whether some are cut before and after."""

    start: int
    end: int
    cut: tuple[bool, bool]

    @classmethod
    def of(cls, cells: Cells, start: int, end: int, room: int, cut: tuple[bool, bool]) -> "_View":
        stop = len(cells.stops) - 1
        if cells.width <= room and not any(cut):
            return cls(0, stop, cut)
        first = 0
        if cut[0] or cells.stops[min(end, stop)] > room - 1:
            first = max(0, cells.at_or_after(max(0, cells.stops[min(start, stop)] - room // 3)))
        before = cut[0] or first > 0
        last = cells.fitting(first, room - before)
        if last < stop or cut[1]:
            last = cells.fitting(first, room - before - 1)
        return cls(first, last, (before, last < stop or cut[1]))


def _underline(segment: _Segment, low: int, cells: Cells, view: _View, terminal: Terminal) -> str:
    stop = len(cells.stops) - 1
    start, end = (
        min(max(offset - low, view.start), view.end, stop) for offset in (segment.start, segment.end)
    )
    origin = cells.stops[view.start] - view.cut[0]
    column = cells.stops[start] - origin
    signs = segment.mark.sign * max(1, cells.stops[end] - cells.stops[start])
    label = f" {visible(segment.label)}" if segment.label else ""
    return " " * column + terminal.paint(signs + label, *segment.mark.styles)
