"""Sets of words, kept as data: files in ``data/`` with words apart by space, and ``#`` before a comment."""

from functools import cache
from pathlib import Path

_DATA = Path(__file__).parent / "data"


@cache
def data_lines(name: str) -> tuple[str, ...]:
    """The lines of ``data/<name>.txt`` that are neither empty nor comments."""
    text = (_DATA / f"{name}.txt").read_text("utf-8")
    return tuple(line for line in text.splitlines() if line and not line.startswith("#"))


@cache
def word_set(name: str) -> frozenset[str]:
    """The words of ``data/<name>.txt``."""
    return frozenset(word for line in data_lines(name) for word in line.split())
