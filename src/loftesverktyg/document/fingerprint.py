r"""What was promised, as a number that changes when the promise does.

The outcome file holds the fingerprint of the löfte that it was written against (``utfall_för.sha256``),
so that nobody can change the promise afterwards without its being seen. It is the SHA-256, in lower-case
hexadecimal, of the canonical JSON of ``parter``, ``period``, ``löften``, ``åtgärder`` and ``effekter``:

- UTF-8, nothing between the tokens; of the escapes only those that JSON demands;
- keys in canonical spelling, sorted by code point; those without a value, or with an empty one, left out;
- lists in the order of the document;
- texts in NFC, every run of white space as one space, none at the ends: a text that is broken into other
  lines promises the same;
- numbers as exact decimals without an exponent and without zeros at the end (``2.50`` is ``2.5``);
- dates as ``2026-02-01``.

A party's ``logotyp`` and ``logotyp_alt`` are left out: a new picture is no new promise.

What is published of a löfte carries a fingerprint too, so that anyone can see which text it was made of.
That one is of the whole löfte, every key but those that begin with x-, and of its texts line by line.
"""

import hashlib
from collections.abc import Callable, Iterable
from decimal import Decimal
from enum import Enum
from functools import cache
from json.encoder import encode_basestring
from typing import Any, NamedTuple

from loftesverktyg.document.base import Part
from loftesverktyg.document.lofte import Lofte
from loftesverktyg.document.shape import shape_of
from loftesverktyg.document.spelling import nfc

KEYS = ("parter", "period", "löften", "åtgärder", "effekter")
"""The keys of the löfte that hold what is promised."""

_APPEARANCE = frozenset({"logotyp", "logotyp_alt"})


def fingerprint(lofte: Lofte) -> str:
    """64 hexadecimal digits. What could not be read is not in it: ask only of what could."""
    return hashlib.sha256(canonical_json(lofte).encode()).hexdigest()


def canonical_json(lofte: Lofte) -> str:
    """What the fingerprint is of."""
    return _json(lofte, _Canon(_one_line, _APPEARANCE, frozenset(KEYS))) or "{}"


def content_fingerprint(lofte: Lofte) -> str:
    """64 hexadecimal digits, of all that a löfte says. They change when what is published may change."""
    return hashlib.sha256((_json(lofte, _Canon(_lines)) or "{}").encode()).hexdigest()


class _Canon(NamedTuple):
    """What is taken of a löfte: how a text is written, the keys left out, and the only ones of its own."""

    shown: Callable[[str], str]
    left_out: frozenset[str] = frozenset()
    only: frozenset[str] = frozenset()


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _lines(text: str) -> str:
    """In Markdown a line's end and its indent mean something."""
    return text.rstrip() if "\n" not in text else "\n".join(text.splitlines()).strip("\n")


@cache
def _keys(part: type[Part], canon: _Canon) -> tuple[tuple[str, str], ...]:
    """The keys of a part as they are written, in their order, with the fields that hold their values."""
    only = canon.only if part is Lofte else frozenset()
    keys = sorted(shape_of(part).keys.values(), key=lambda key: key.name)
    taken = (key for key in keys if key.name not in canon.left_out and (not only or key.name in only))
    return tuple((f"{encode_basestring(key.name)}:", key.field) for key in taken)


def _json(value: Any, canon: _Canon) -> str:
    """``value`` in JSON; empty where there is nothing to say."""
    if value is None:
        return ""
    if isinstance(value, Enum):
        return encode_basestring(value.value)
    if isinstance(value, str):
        text = canon.shown(nfc(value))
        return encode_basestring(text) if text else ""
    if isinstance(value, Part):
        return _object((key, _json(getattr(value, field), canon)) for key, field in _keys(type(value), canon))
    if isinstance(value, dict):
        members = sorted((nfc(key), each) for key, each in value.items())
        return _object((f"{encode_basestring(key)}:", _json(each, canon)) for key, each in members)
    if isinstance(value, list):
        return f"[{','.join(_json(each, canon) or 'null' for each in value)}]" if value else ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        digits = f"{value:f}"
        return (digits.rstrip("0").rstrip(".") if "." in digits else digits) if value else "0"
    return str(value) if isinstance(value, int) else encode_basestring(str(value))


def _object(members: Iterable[tuple[str, str]]) -> str:
    inner = ",".join(key + text for key, text in members if text)
    return f"{{{inner}}}" if inner else ""
