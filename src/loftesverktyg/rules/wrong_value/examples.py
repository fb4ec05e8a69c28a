"""Groups of keys as examples, with the writer's own text where it most likely belongs."""

import re
from typing import Any

from loftesverktyg.document.shape import PartShape
from loftesverktyg.rules.wording import shown
from loftesverktyg.rules.wrong_value.case import example_values
from loftesverktyg.rules.wrong_value.patterns import clean_id
from loftesverktyg.rules.wrong_value.written_dates import guess_date

_FOR_TEXT = ("text", "metod", "rubrik", "namn", "titel", "funktion", "instans", "mått")
_FOR_NUMBERS = ("värde", "antal", "procent")
_FILE = re.compile(r"\S+\.\w{2,5}")
_NUMBER = re.compile(r"-?[0-9]{1,9}", re.ASCII)


def example(shape: PartShape) -> dict[str, Any]:
    """The keys that ``shape`` needs, or its first one, each with the model's own example."""
    names = [key.name for key in shape.needed] or list(shape.keys)[:1]
    return {name: next(iter(example_values(shape, name)), None) or _inner(shape, name) for name in names}


def _inner(shape: PartShape, name: str) -> Any:
    inner = shape.keys[name].shape
    return example(inner) if isinstance(inner, PartShape) else "…"


def example_with(shape: PartShape, text: str) -> dict[str, Any]:
    """:func:`example` with ``text`` under the key that it most likely was meant for."""
    keys = example(shape)
    name = _key_for(shape, text) if text else None
    if name is None:
        return keys
    keys[name] = int(text) if _NUMBER.fullmatch(text) else shown(text)
    if "id" in keys:
        keys["id"] = clean_id(text) or keys["id"]
    return {name: keys[name] for name in shape.keys if name in keys}


def _key_for(shape: PartShape, text: str) -> str | None:
    if guess_date(text) is not None:
        return "datum" if "datum" in shape.keys else None
    if _NUMBER.fullmatch(text):
        return next((name for name in _FOR_NUMBERS if name in shape.keys), None)
    choice = next((key.name for key in shape.keys.values() if text in key.allowed), None)
    if choice is not None:
        return choice
    if _FILE.fullmatch(text) and "fil" in shape.keys:
        return "fil"
    known = [name for name in _FOR_TEXT if name in shape.keys and not shape.keys[name].allowed]
    needed = {key.name for key in shape.needed}
    return next((name for name in known if name in needed), known[0] if known else None)
