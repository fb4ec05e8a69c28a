"""A löfte in another language: the texts of a language version, and all else from the Swedish file.

The two are walked side by side. What has an id is found by it, wherever it stands; signatures are in the
same order. A text that the version lacks stays Swedish; ``rules/translated.py`` tells which those are.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

from loftesverktyg.document.base import Part
from loftesverktyg.document.lofte import Lofte
from loftesverktyg.document.shape import shape_of

if TYPE_CHECKING:
    from loftesverktyg.document.sprakversion import SprakversionAvLofte

Model = TypeVar("Model", bound=Part)

DEEPER: Mapping[str, str] = MappingProxyType({"mått": "indikator", "enhet": "indikator", "av": "andel"})
"""Keys that the Swedish file has deeper down than the language version: under which key there."""

_NOT_TEXTS = frozenset({"format", "översatt_från", "id"})
# What was written for the readers of one language says nothing to those of another.
_OWN = frozenset({"ordlista", "lättläst"})


def translated(lofte: Lofte, version: "SprakversionAvLofte") -> Lofte:
    """``lofte`` with the texts of ``version``. Its word list and its easy text are the version's or none."""
    return _with_texts(lofte, version)


def _with_texts(swedish: Model, version: Part) -> Model:
    keys = shape_of(type(swedish)).keys
    changed: dict[str, Any] = {}
    deeper: dict[str, dict[str, Any]] = {}
    for name, key in shape_of(type(version)).keys.items():
        value = getattr(version, key.field)
        if name in _NOT_TEXTS or (not value and name not in _OWN):
            continue
        if name in keys:
            field = keys[name].field
            changed[field] = _merged(getattr(swedish, field), value)
        elif (holder := DEEPER.get(name)) in keys:
            deeper.setdefault(str(holder), {})[name] = value
    for name, texts in deeper.items():
        field = keys[name].field
        inner = getattr(swedish, field)
        if isinstance(inner, Part):
            inner_keys = shape_of(type(inner)).keys
            changed[field] = inner.model_copy(
                update={inner_keys[key].field: text for key, text in texts.items()}
            )
    return swedish.model_copy(update=changed)


def _merged(swedish: Any, value: Any) -> Any:
    """What stands under one key: ``value``, or the Swedish parts with its texts."""
    if isinstance(value, Part):
        return _with_texts(swedish, value) if isinstance(swedish, Part) else swedish
    if isinstance(value, dict) and any(isinstance(each, Part) for each in value.values()):
        return {key: _with_texts(part, value[key]) if key in value else part for key, part in swedish.items()}
    if isinstance(value, list) and any(isinstance(each, Part) for each in value):
        return _items(swedish, value)
    return value


def _items(swedish: list[Any], version: list[Any]) -> list[Any]:
    if not hasattr(version[0], "id"):
        rest = version[: len(swedish)]
        return [_with_texts(*pair) for pair in zip(swedish, rest, strict=False)] + swedish[len(rest) :]
    texts = {item.id: item for item in reversed(version) if item.id is not None}
    return [_with_texts(item, texts[item.id]) if item.id in texts else item for item in swedish]
