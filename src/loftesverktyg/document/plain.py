"""A löfte as plain values: what it says, without places and models."""

from collections.abc import Callable
from decimal import Decimal
from enum import Enum
from typing import Any

from loftesverktyg.document.base import Part
from loftesverktyg.document.shape import shape_of
from loftesverktyg.document.spelling import nfc


def plain(value: Any, shown: Callable[[str], str]) -> Any:
    """``value``, a part or what stands in one, as dict, list, text, exact number or truth value.

    Keys are in canonical spelling, in the order of the model; those without a value or with an empty one
    are not there. ``shown`` is asked what becomes of each text and each key, which are in NFC
    by then. None where there is nothing to say.
    """
    if isinstance(value, Part):
        keys = shape_of(type(value)).keys.values()
        named = {key.name: getattr(value, key.field) for key in keys}
        return plain(named, shown)
    if isinstance(value, dict):
        said = {shown(nfc(key)): plain(each, shown) for key, each in value.items()}
        return {key: each for key, each in said.items() if each is not None} or None
    if isinstance(value, list):
        return [plain(each, shown) for each in value] or None
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, bool | int | Decimal):
        return value
    return shown(nfc(str(value))) or None
