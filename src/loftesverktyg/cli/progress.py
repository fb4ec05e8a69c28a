"""How far a long run has come, on the last line of a terminal, and nothing left of it afterwards."""

import time
from collections.abc import Callable, Generator, Iterable, Mapping
from typing import TextIO, TypeVar

from loftesverktyg.cli.terminal import Terminal

Item = TypeVar("Item")

PATIENCE = 1.0
"""Seconds before anything is shown: what is sooner done is only disturbed by it."""

_BETWEEN = 0.1
_BAR = 30
_ERASE = "\r\x1b[K"


def with_progress(
    items: Iterable[Item],
    total: int,
    stream: TextIO,
    environ: Mapping[str, str],
    clock: Callable[[], float] = time.monotonic,
) -> Generator[Item, None, None]:
    """``items``, of which there are ``total``, with a bar on ``stream`` while they are gone through.

    Nothing is written where ``stream`` is no terminal, or one that cannot erase.
    """
    if not stream.isatty() or environ.get("TERM") == "dumb":
        yield from items
        return
    terminal = Terminal.of(stream, environ)
    due = clock() + PATIENCE
    shown = False
    try:
        for number, item in enumerate(items, 1):
            yield item
            now = clock()
            if now >= due and number < total:
                due = now + _BETWEEN
                shown = True
                stream.write(f"\r{_line(number, total, terminal)}")
                stream.flush()
    finally:
        if shown:
            stream.write(_ERASE)
            stream.flush()


def _line(number: int, total: int, terminal: Terminal) -> str:
    full, empty = ("█", "░") if terminal.unicode else ("#", "-")
    words = f"{number:>{len(str(total))}} av {total} dokument"
    room = max(0, min(_BAR, terminal.width - len(words) - 3))
    done = room * number // total
    return f"{full * done}{empty * (room - done)} {words}"
