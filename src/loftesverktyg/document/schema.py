"""The JSON Schema of each kind of document, made from the models, for editors and other validators.

Everything is written out where it is used: an editor then shows the key's own description and not
that of a shared part. Messages that editors show are in Swedish where a keyword lets us word them
(``errorMessage`` and ``enumDescriptions``, known to the language servers of VS Code).
"""

from collections.abc import Iterable
from typing import Any

from loftesverktyg.document.base import EMAIL_PATTERN, ID_PATTERN, LANGUAGE_PATTERN, Part
from loftesverktyg.document.kind import DocumentKind
from loftesverktyg.document.value_help import VALUE_HELP

Schema = dict[str, Any]

MODELS: dict[str, type[Part]] = {kind.value: kind.model for kind in DocumentKind}
"""The kinds of document by the names their schemas go by: lofte, utfall, sprakversion."""

FORMAT_VERSION = 1
"""The version in ``$id``: that of the file format, the key ``format`` in every document."""

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_ABOUT: dict[str, tuple[str, str]] = {
    "lofte": ("Medborgarlöfte", "Ett medborgarlöfte: de sex delarna och uppgifter om dokumentet."),
    "utfall": (
        "Utfall av ett medborgarlöfte",
        "Hur det gick med ett medborgarlöfte, i en egen fil bredvid löftet.",
    ),
    "sprakversion": (
        "Språkversion av ett medborgarlöfte",
        "Löftets texter på ett annat språk, med samma id.",
    ),
}
_VALUE_HELP = {kind.__name__: help_ for kind, help_ in VALUE_HELP.items()}
# A needed key with nothing under it is as good as absent.
_NOT_EMPTY: dict[str, Schema] = {
    "string": {"minLength": 1},
    "array": {"minItems": 1},
    "object": {"minProperties": 1},
}
# A key that begins with x- may stand anywhere and hold anything.
_FREE_KEYS: Schema = {"^x-": True}
_DATE_PATTERN = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_PATTERN_MESSAGES = {
    _DATE_PATTERN: "Skriv datumet som år, månad och dag, till exempel 2026-02-01.",
    ID_PATTERN: "Använd bara bokstäver, siffror och bindestreck.",
    LANGUAGE_PATTERN: "Skriv språkkoden, till exempel sv, en eller ar.",
    EMAIL_PATTERN: "Skriv en e-postadress, till exempel trygghet@exempelby.se.",
}
_TYPE_MESSAGES = {
    "string": "Skriv text här. Sätt citattecken om det ser ut som ett tal: ”1.1”.",
    "number": "Skriv ett tal med siffror, till exempel 20 eller 41.5.",
    "integer": "Skriv ett heltal med siffror, till exempel 140.",
    "boolean": "Skriv true eller false.",
    "array": "Skriv en lista, med ett bindestreck framför varje rad.",
}


def schema_for(model: type[Part]) -> Schema:
    """The schema of a whole document, for one of ``MODELS``.

    Raises KeyError for a model that is a part and no document of its own.
    """
    name = next(name for name, known in MODELS.items() if known is model)
    title, description = _ABOUT[name]
    return {
        "$schema": _DIALECT,
        "$id": f"urn:loften:schema:{name}:{FORMAT_VERSION}",
        "title": title,
        "description": description,
        **_Writer(model.model_json_schema()).root(),
    }


class _Writer:
    """Rewrites what pydantic says of a model: references written out, and no ``null`` or ``default``.

    A key with nothing after it is absent to us, so that ``null`` in pydantic's answer is about our
    reading and not about what may be written.
    """

    def __init__(self, made: Schema) -> None:
        self._made = made
        self._definitions: Schema = made.get("$defs", {})

    def root(self) -> Schema:
        """The document itself."""
        return self._part(self._made)

    def _part(self, made: Schema) -> Schema:
        properties: Schema = {}
        for name, field in made["properties"].items():
            shown = {word: field[word] for word in ("title", "description", "examples") if word in field}
            value = self._value(field)
            if "needed" in field:
                value |= _NOT_EMPTY.get(value["type"], {})
            properties[name] = {**shown, "examples": shown.get("examples") or [_example(value)], **value}
        result: Schema = {"type": "object", "properties": properties}
        required = [name for name, field in made["properties"].items() if "needed" in field]
        if required:
            result["required"] = required
        return result | {"patternProperties": _FREE_KEYS, "additionalProperties": False}

    def _value(self, made: Schema) -> Schema:
        if "anyOf" in made:
            (made,) = (choice for choice in made["anyOf"] if choice.get("type") != "null")
        if "$ref" in made:
            return self._defined(made["$ref"].rpartition("/")[2])
        if made["type"] == "array":
            return {"type": "array", "items": self._value(made["items"])} | _message("array")
        if made["type"] == "object":
            free = self._value(made["additionalProperties"])
            return {"type": "object", "patternProperties": _FREE_KEYS, "additionalProperties": free}
        return _leaf(made)

    def _defined(self, name: str) -> Schema:
        definition: Schema = self._definitions[name]
        if definition["type"] == "object":
            return self._part(definition)
        values = definition.get("enum") or [definition["const"]]
        return {
            "type": "string",
            "enum": values,
            "enumDescriptions": [_VALUE_HELP[name][value] for value in values],
            "errorMessage": f"Skriv något av: {', '.join(values)}.",
        }


def _example(schema: Schema) -> Any:
    """An example of a mapping or list, put together of its needed keys' own; of all where none is needed."""
    if "examples" in schema:
        return schema["examples"][0]
    if schema["type"] == "array":
        return [_example(schema["items"])]
    keys: Schema = schema["properties"]
    names: Iterable[str] = schema.get("required") or keys
    return {name: _example(keys[name]) for name in names}


def _leaf(made: Schema) -> Schema:
    kind: str = made["type"]
    leaf = {
        word: made[word]
        for word in ("type", "const", "format", "pattern", "minimum", "maximum")
        if word in made
    }
    if leaf.get("format") == "date":
        # Few validators hold ``format`` unless told to.
        leaf["pattern"] = _DATE_PATTERN
    if "pattern" in leaf:
        message = _PATTERN_MESSAGES.get(leaf["pattern"])
        return leaf | ({"errorMessage": message} if message else {})
    if "const" in leaf:
        return leaf | {"errorMessage": f"Skriv {leaf['const']}."}
    return leaf | _message(kind)


def _message(kind: str) -> Schema:
    return {"errorMessage": _TYPE_MESSAGES[kind]}
