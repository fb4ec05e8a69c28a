"""Spans of a text: pairs of start and end, in code points, the end exclusive."""

import re
from functools import cache

Spans = list[tuple[int, int]]


def blank(text: str, spans: Spans) -> str:
    """``text`` with spaces in the place of ``spans``, which are sorted and may overlap; line breaks stay."""
    parts: list[str] = []
    at = 0
    for start, end in spans:
        first = max(start, at)
        if end > first:
            parts += text[at:first], _visible().sub(" ", text[first:end])
            at = end
    return "".join([*parts, text[at:]]) if parts else text


@cache
def _visible() -> re.Pattern[str]:
    return re.compile(r"[^\n]")
