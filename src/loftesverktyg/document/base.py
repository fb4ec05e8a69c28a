"""What every part of a document is made of: the base model, its keys, and its kinds of value.

Every key may be absent in the model, also a needed one: a draft lacks things, and what is missing
in one place must not hide what is wrong in another. A key declared with ``needed=True`` is reported
when it is absent (see ``reading.py``) and is ``required`` in the JSON Schema.
"""

import datetime
import re
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, Strict, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

ID_PATTERN = r"^[0-9A-Za-zÀ-ÖØ-öø-ɏ-]+$"
LANGUAGE_PATTERN = r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
EMAIL_PATTERN = r"^[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+$"

_ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)


class Part(BaseModel):
    """A mapping of the document. Field names are ASCII; the keys of the YAML are the aliases."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        defer_build=True,
        hide_input_in_errors=True,
    )


def key(
    alias: str,
    title: str,
    description: str,
    *,
    examples: list[Any] | None = None,
    needed: bool = False,
    missing: str = "Y011",
    default: Any = None,
) -> Any:
    """Declare a key: how it is spelt in the YAML and, in Swedish, what the editor says of it.

    ``missing`` is the code of the rule that reports a ``needed`` key's absence. ``default`` may be
    ``list`` or ``dict`` for an empty one of these.
    """
    extra: dict[str, Any] | None = {"needed": missing} if needed else None
    shown: dict[str, Any] = {"alias": alias, "title": title, "description": description}
    if default in (list, dict):
        return Field(
            default_factory=_empty_list if default is list else _empty_dict,
            examples=examples,
            json_schema_extra=extra,
            **shown,
        )
    return Field(default=default, examples=examples, json_schema_extra=extra, **shown)


# pydantic asks each for its parameters, which of a function of ours takes a fifth of what a type takes.
def _empty_list() -> list[Any]:
    return []


def _empty_dict() -> dict[str, Any]:
    return {}


def _date(value: Any) -> Any:
    """ISO 8601 calendar dates only; the rest is left for pydantic to refuse."""
    if not isinstance(value, str):
        return value
    if not _ISO_DATE.fullmatch(value):
        raise PydanticCustomError("date_format", "not a date as ÅÅÅÅ-MM-DD")
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        raise PydanticCustomError("date_calendar", "no such day") from None


Datum = Annotated[
    datetime.date,
    BeforeValidator(_date),
    WithJsonSchema({"type": "string", "format": "date"}),
]
"""A day, written ``2026-02-01``."""

Tal = Annotated[Decimal, Strict(), WithJsonSchema({"type": "number"})]
"""A number, exact: ``41`` or ``41.5``."""

Antal = Annotated[Decimal, Strict(), Field(ge=0), WithJsonSchema({"type": "number", "minimum": 0})]
"""A quantity, not below zero."""

Procent = Annotated[
    Decimal, Strict(), Field(ge=0, le=100), WithJsonSchema({"type": "number", "minimum": 0, "maximum": 100})
]

Heltal = Annotated[int, Strict(), Field(ge=0)]
"""A count, not below zero."""

Sant = Annotated[bool, Strict()]
"""``true`` or ``false``; not ``ja``, which is text."""

Id = Annotated[str, StringConstraints(pattern=ID_PATTERN)]
"""What other parts refer to: letters, digits and hyphens."""

Sprakkod = Annotated[str, StringConstraints(pattern=LANGUAGE_PATTERN)]
"""A BCP 47 language tag such as ``sv`` or ``ar``."""

Epost = Annotated[str, StringConstraints(pattern=EMAIL_PATTERN)]

Markdown = Annotated[str, Field(json_schema_extra={"markdown": True})]
"""CommonMark without HTML."""
