"""Words for what stands in a file: short, safe to show, and in terms that a Word user knows."""

import re
import unicodedata
from decimal import Decimal
from typing import Any

from loftesverktyg.document import Path
from loftesverktyg.source import Mapping, Node, Scalar, Sequence, Style
from loftesverktyg.source.scalars import yaml11_reading

MAX_SHOWN = 60
"""The most characters of a writer's text that a message repeats."""

_MOST_DIGITS = 30
_BLANKS = re.compile(r"[ \t\r\n]+")
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_NEEDS_QUOTES = re.compile(r"\W|.*(?:: |:$| #|[\"\n])", re.DOTALL)
_NEEDS_QUOTES_IN_BRACKETS = re.compile(r".*[\[\]{},?]", re.DOTALL)


def shown(text: str, limit: int = MAX_SHOWN) -> str:
    """``text`` on one line, shortened, with control and invisible characters as ``⟨U+200B⟩``."""
    start = _BLANKS.sub(" ", text[: limit * 4].strip(" \t\r\n"))
    if len(start) > limit or len(text) > limit * 4:
        # No number is cut in two: what is left of a personnummer would no longer be known as one.
        start = (start[: limit - 1].rstrip("0123456789-+–−• ") or start[: limit // 2]) + "…"
    return "".join(f"⟨U+{ord(each):04X}⟩" if _hidden(each) else each for each in start)


def _hidden(character: str) -> bool:
    return not " " <= character <= "~" and unicodedata.category(character) in _HIDDEN


def quoted(text: str) -> str:
    """``text`` as :func:`shown`, within Swedish quotation marks."""
    return f"”{shown(text)}”"


def found(node: Node | None) -> str:
    """What stands there: ``en lista``, ``en grupp av nycklar``, ``texten ”…”`` or ``ingenting``."""
    if isinstance(node, Sequence):
        return "en lista"
    if isinstance(node, Mapping):
        return "en grupp av nycklar"
    if node is None or not node.value.strip():
        return "ingenting"
    if node.style in {Style.SINGLE, Style.DOUBLE}:
        return f"texten {quoted(node.value)} inom citattecken"
    return quoted(node.value)


def scalar_text(node: Node | None) -> str:
    """The text of a single value; empty for a list, a mapping, and nothing."""
    return node.value.strip() if isinstance(node, Scalar) else ""


def subject(path: Path) -> str:
    """What stands at ``path``, as the beginning of a sentence: ``”titel”``, ``Punkt 2 i ”plats”``."""
    if not path:
        return "Dokumentet"
    last = path[-1]
    if isinstance(last, str):
        return quoted(last)
    return f"Punkt {last + 1} i {_lower(subject(path[:-1]))}"


def inside(path: Path) -> str:
    """Where a key of the mapping at ``path`` stands: ``i ”period”``, ``i punkt 2 i ”åtgärder”``."""
    return f"i {_lower(subject(path))}" if path else "överst i dokumentet"


def _lower(words: str) -> str:
    return words[0].lower() + words[1:]


def number(value: Decimal) -> str:
    """``value`` with a decimal comma, and no more decimals than it needs: ``2``, ``41,5``."""
    digits = f"{value:f}" if abs(value.adjusted()) <= _MOST_DIGITS else str(value)
    return (digits.rstrip("0").rstrip(".") if "." in digits else digits).replace(".", ",")


def flow(value: Any, *, bracketed: bool = False) -> str:
    """``value`` as YAML on one line, with quotes where they are needed; ``bracketed`` inside brackets."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(each, bracketed=True)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow(each, bracketed=True) for each in value) + "]"
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        return str(value)
    quotes = not value or _NEEDS_QUOTES.match(value) or yaml11_reading(value) is not None
    if quotes or (bracketed and _NEEDS_QUOTES_IN_BRACKETS.match(value)):
        return double_quoted(value)
    return value


def double_quoted(text: str) -> str:
    """``text`` as a YAML scalar in double quotes."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
