"""A view as plain JSON values, for a publisher that is not Python."""

from dataclasses import fields, is_dataclass
from typing import Any


def to_data(value: Any) -> Any:
    """``value`` as dicts, lists, strings, numbers and None; every dataclass says its ``kind``."""
    if isinstance(value, tuple):
        return [to_data(item) for item in value]
    if is_dataclass(value):
        return {
            "kind": getattr(value, "kind", ""),
            **{f.name: to_data(getattr(value, f.name)) for f in fields(value)},
        }
    return value
