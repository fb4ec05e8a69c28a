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
import json
from collections.abc import Callable, Collection
from decimal import Decimal
from enum import Enum
from typing import Any

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
    shape = shape_of(Lofte)
    return _json({key: _plain(getattr(lofte, shape.keys[key].field), _one_line, _APPEARANCE) for key in KEYS})


def content_fingerprint(lofte: Lofte) -> str:
    """64 hexadecimal digits, of all that a löfte says. They change when what is published may change."""
    plain = _plain(lofte, _lines, frozenset())
    return hashlib.sha256(_json(plain or {}).encode()).hexdigest()


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _lines(text: str) -> str:
    """In Markdown a line's end and its indent mean something; blanks at its end only where they are two."""
    return "\n".join(text.splitlines()).strip("\n")


def _plain(value: Any, shown: Callable[[str], str], left_out: Collection[str]) -> Any:
    """``value`` as dict, list, text, number or truth value; None where there is nothing to say."""
    if isinstance(value, Part):
        keys = shape_of(type(value)).keys.values()
        named = {key.name: getattr(value, key.field) for key in keys if key.name not in left_out}
        return _plain(named, shown, left_out)
    if isinstance(value, dict):
        plain = {nfc(key): _plain(each, shown, left_out) for key, each in value.items()}
        return {key: each for key, each in plain.items() if each is not None} or None
    if isinstance(value, list):
        return [_plain(each, shown, left_out) for each in value] or None
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, bool | int | Decimal):
        return value
    return shown(nfc(str(value))) or None


def _json(value: Any) -> str:
    if isinstance(value, dict):
        return (
            "{"
            + ",".join(f"{_json(key)}:{_json(value[key])}" for key in sorted(value) if value[key] is not None)
            + "}"
        )
    if isinstance(value, list):
        return "[" + ",".join(_json(each) for each in value) + "]"
    if isinstance(value, Decimal):
        digits = f"{value:f}"
        return (digits.rstrip("0").rstrip(".") if "." in digits else digits) if value else "0"
    return json.dumps(value, ensure_ascii=False)
