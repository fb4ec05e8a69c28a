"""Plain lists of words: a file in ``data/`` with one on each line.

``#`` begins a comment; after a tab stands why, for who reads the file.
"""

from functools import cache
from pathlib import Path


@cache
def load_words(name: str) -> tuple[str, ...]:
    """The words of ``data/<name>.txt``, as they are written and in their order."""
    text = (Path(__file__).parent / "data" / f"{name}.txt").read_text("utf-8")
    lines = (line.partition("\t")[0].strip() for line in text.splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))
