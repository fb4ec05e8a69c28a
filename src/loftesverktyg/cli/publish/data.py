"""A view as plain JSON values, for a publisher that is not Python."""

from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any


def to_data(value: Any) -> Any:
    """``value`` as dicts, lists, strings, numbers and None; every dataclass says its ``kind``."""
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return [to_data(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        kind = getattr(value, "kind", "")
        return {"kind": kind, **{name: to_data(getattr(value, name)) for name in _names(type(value))}}
    return value


@cache
def _names(dataclass: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(dataclass))
