"""What the place that is written to can show: colour, how wide, and which characters."""

import os
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple, TextIO

MIN_WIDTH = 40
MAX_WIDTH = 100
"""Longer lines are hard to read, however wide the window is (own judgement)."""


class Style(StrEnum):
    """ANSI's numbers for how text looks. Never the only carrier of a meaning."""

    BOLD = "1"
    DIM = "2"
    UNDERLINED = "4"
    RED = "31"
    YELLOW = "33"
    CYAN = "36"


class Terminal(NamedTuple):
    """A terminal, a file or a pipe. ``width`` is in columns."""

    colour: bool = False
    width: int = MAX_WIDTH
    unicode: bool = True

    @classmethod
    def of(cls, stream: TextIO, environ: Mapping[str, str]) -> "Terminal":
        """What ``stream`` can show, by its kind and the customs of the environment variables."""
        return cls(_colour(stream, environ), _width(stream, environ), _unicode(stream))

    def paint(self, text: str, *styles: Style) -> str:
        """``text`` in ``styles``, where there is colour. It must be visible text already."""
        return f"\x1b[{';'.join(styles)}m{text}\x1b[0m" if self.colour and text and styles else text


def _colour(stream: TextIO, environ: Mapping[str, str]) -> bool:
    # Customs: no-color.org; bixense.com/clicolors; FORCE_COLOR as Node and its kin read it.
    if environ.get("NO_COLOR"):
        return False
    if environ.get("FORCE_COLOR", "0") not in {"", "0"} or environ.get("CLICOLOR_FORCE", "0") not in {
        "",
        "0",
    }:
        return True
    if environ.get("TERM") == "dumb" or not stream.isatty():
        return False
    # The old console of Windows shows escapes as text.
    return os.name != "nt" or any(name in environ for name in ("WT_SESSION", "ANSICON", "TERM"))


def _width(stream: TextIO, environ: Mapping[str, str]) -> int:
    columns = environ.get("COLUMNS", "")
    if columns.isascii() and columns.isdigit() and int(columns) > 0:
        found = int(columns)
    else:
        try:
            found = os.get_terminal_size(stream.fileno()).columns
        except (OSError, ValueError):
            found = 0
    return max(MIN_WIDTH, min(found or MAX_WIDTH, MAX_WIDTH))


def _unicode(stream: TextIO) -> bool:
    try:
        "│…".encode(stream.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True
