import copy
import datetime
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from loftesverktyg.cli.schema import schema_texts
from loftesverktyg.document import read_document
from loftesverktyg.document.base import Part
from loftesverktyg.document.problem import InvalidValue, MissingKey, UnknownKey
from loftesverktyg.document.schema import FORMAT_VERSION, MODELS, schema_for
from loftesverktyg.document.shape import ListOf, MapOf, PartShape, Shape, shape_of
from loftesverktyg.document.value_help import VALUE_HELP
from tests.tools import ROOT

SCHEMAS = {name: schema_for(model) for name, model in MODELS.items()}
VALIDATORS = {name: Draft202012Validator(schema) for name, schema in SCHEMAS.items()}
EXEMPELBY = ROOT / "examples" / "exempelby"


def load(path: Path) -> Any:
    """The file as other YAML readers have it, but with days as the text they are written as."""
    return json.loads(json.dumps(yaml.safe_load(path.read_text(encoding="utf-8")), default=_day))


def _day(value: object) -> str:
    assert isinstance(value, datetime.date)
    return value.isoformat()


def objects(schema: dict[str, Any], path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every schema of a mapping in ``schema``, with its place."""
    if schema["type"] == "object":
        yield path, schema
    for name, value in schema.get("properties", {}).items():
        yield from objects(value, f"{path}.{name}")
    for name in ("items", "additionalProperties"):
        if isinstance(schema.get(name), dict):
            yield from objects(schema[name], f"{path}.*")


def keys(name: str) -> list[Any]:
    return [
        pytest.param(schema, id=f"{name}{path}.{key}")
        for path, holder in objects(SCHEMAS[name])
        for key, schema in holder.get("properties", {}).items()
    ]


EVERY_KEY = [key for name in SCHEMAS for key in keys(name)]


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_file_in_schemas_is_the_models_own(name: str) -> None:
    file = ROOT / "schemas" / f"{name}.schema.json"
    assert file.read_text(encoding="utf-8") == schema_texts()[name], "Kör: loften schema --output schemas"


@pytest.mark.parametrize("name", SCHEMAS)
def test_is_a_schema_of_its_dialect_with_a_version(name: str) -> None:
    schema = SCHEMAS[name]
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == Draft202012Validator.META_SCHEMA["$schema"]
    assert schema["$id"] == f"urn:loften:schema:{name}:1"
    assert schema["properties"]["format"]["const"] == FORMAT_VERSION


@pytest.mark.parametrize("name", SCHEMAS)
def test_nothing_is_null_or_a_choice_of_schemas(name: str) -> None:
    text = json.dumps(SCHEMAS[name])
    for word in ('"null"', '"anyOf"', '"$ref"', '"default"', '"needed"', '"markdown"'):
        assert word not in text


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_mapping_takes_free_keys_and_no_unknown_ones(name: str) -> None:
    for path, schema in objects(SCHEMAS[name]):
        assert schema["patternProperties"] == {"^x-": True}, path
        if "properties" in schema:
            assert schema["additionalProperties"] is False, path


@pytest.mark.parametrize("schema", EVERY_KEY)
def test_every_key_is_explained_with_examples_that_fit(schema: dict[str, Any]) -> None:
    assert schema["title"]
    assert schema["description"].endswith((".", "?"))
    assert schema["examples"]
    for example in schema["examples"]:
        Draft202012Validator(schema).validate(example)


@pytest.mark.parametrize("schema", EVERY_KEY)
def test_every_word_to_choose_is_explained(schema: dict[str, Any]) -> None:
    choices = schema if "enum" in schema else schema.get("items", {})
    assert len(choices.get("enum", ())) == len(choices.get("enumDescriptions", ()))


@pytest.mark.parametrize("kind", VALUE_HELP, ids=lambda kind: kind.__name__)
def test_the_explained_words_are_those_of_the_model(kind: Any) -> None:
    assert list(VALUE_HELP[kind]) == [member.value for member in kind]


def shapes(shape: Shape, path: str = "") -> Iterator[tuple[str, PartShape]]:
    if isinstance(shape, PartShape):
        yield path, shape
        for name, key in shape.keys.items():
            yield from shapes(key.shape, f"{path}.{name}")
    elif isinstance(shape, ListOf | MapOf):
        yield from shapes(shape.item if isinstance(shape, ListOf) else shape.value, f"{path}.*")


@pytest.mark.parametrize("name", SCHEMAS)
def test_has_the_models_keys_and_demands_the_needed_ones(name: str) -> None:
    made = {path: schema for path, schema in objects(SCHEMAS[name]) if "properties" in schema}
    for path, shape in shapes(shape_of(MODELS[name])):
        schema = made.pop(path)
        assert list(schema["properties"]) == list(shape.keys), path
        assert schema.get("required", []) == [key.name for key in shape.needed], path
    assert not made


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("lofte.yaml", "lofte"),
        ("lofte.utfall.yaml", "utfall"),
        ("lofte.en.yaml", "sprakversion"),
        ("2024/lofte.yaml", "lofte"),
        ("2024/lofte.utfall.yaml", "utfall"),
    ],
)
def test_the_model_documents_are_valid(file: str, name: str) -> None:
    assert [error.message for error in VALIDATORS[name].iter_errors(load(EXEMPELBY / file))] == []


def lacks(part: Part) -> bool:
    """Whether a needed key is absent anywhere in ``part``: for some, a rule of their own says so."""
    shape = shape_of(type(part))
    if any(getattr(part, key.field) in (None, [], {}) for key in shape.needed):
        return True
    inner: list[Any] = []
    for key in shape.keys.values():
        value = getattr(part, key.field)
        inner += value if isinstance(value, list) else value.values() if isinstance(value, dict) else [value]
    return any(lacks(value) for value in inner if isinstance(value, Part))


def accepted(data: Any) -> bool:
    """Whether our own reading takes ``data`` as a whole document without complaint."""
    written = yaml.safe_dump(data, allow_unicode=True, sort_keys=False)
    document = read_document(written.encode(), "lofte.yaml")
    faults = [each for each in document.problems if isinstance(each, InvalidValue | UnknownKey | MissingKey)]
    return document.model is not None and not faults and not lacks(document.model)


def put(data: Any, path: tuple[str | int, ...], value: Any) -> Any:
    changed = copy.deepcopy(data)
    holder = changed
    for step in path[:-1]:
        holder = holder[step]
    holder[path[-1]] = value
    return changed


LOFTE = load(EXEMPELBY / "lofte.yaml")

TABLE: list[tuple[tuple[str | int, ...], Any, bool]] = [
    (("format",), 1, True),
    (("format",), 2, False),
    (("format",), "1", False),
    (("status",), "utkast", True),
    (("status",), "klar", False),
    (("status",), ["utkast"], False),
    (("språk",), "sma", True),
    (("språk",), "svenska språket", False),
    (("period", "från"), "2026-02-30T00:00", False),
    (("period", "från"), "1 februari 2026", False),
    (("period", "från"), {"år": 2026}, False),
    (("period",), "2026", False),
    (("parter",), ["polisen"], False),
    (("parter",), {}, False),
    (("parter", "polisen"), {"namn": "Polisen"}, False),
    (("parter", "polisen", "typ"), "polisen", False),
    (("parter", "räddningstjänsten"), {"namn": "Räddningstjänsten", "typ": "övrig"}, True),
    (("syfte", "mål"), [], True),
    (("syfte", "mål"), ["närvaro", "ordning"], False),
    (("syfte", "mål"), "närvaro", False),
    (("lägesbild", "källor", 0, "deltagare"), 0, True),
    (("lägesbild", "källor", 0, "deltagare"), -1, False),
    (("lägesbild", "källor", 0, "deltagare"), 1.5, False),
    (("lägesbild", "källor", 0, "deltagare"), "många", False),
    (("lägesbild", "källor", 0, "könsuppdelad"), "ja", False),
    (("lägesbild", "källor", 0, "id"), "med mellanslag", False),
    (("lägesbild", "källor", 0, "id"), "Ängeln-2", True),
    (("åtgärder",), [], False),
    (("åtgärder", 0, "mängd", "antal"), 2.5, True),
    (("åtgärder", 0, "mängd", "antal"), -2, False),
    (("åtgärder", 0, "mängd", "antal"), True, False),
    (("åtgärder", 0, "mängd", "andel", "procent"), 101, False),
    (("åtgärder", 0, "mängd", "per"), "tertial", True),
    (("åtgärder", 0, "mängd", "per"), "veckan", False),
    (("åtgärder", 0, "x-eget"), {"vad": ["som", "helst"]}, True),
    (("åtgärder", 0, "ansvrig"), "polisen", False),
    (("effekter", 0, "indikator", "utgångsvärde", "värde"), -4.5, True),
    (("kontakt", "e-post"), "trygghet", False),
    (("ordlista",), {"LPO": "lokalpolisområde"}, True),
    (("ordlista", "LPO"), ["lokalpolisområde"], False),
    (("åtgärdr",), [], False),
]


@pytest.mark.parametrize(("path", "value", "fits"), TABLE)
def test_schema_and_model_give_the_same_answer(path: tuple[str | int, ...], value: Any, fits: bool) -> None:
    data = put(LOFTE, path, value)
    assert (VALIDATORS["lofte"].is_valid(data), accepted(data)) == (fits, fits)


def test_an_impossible_day_is_for_the_model_and_for_those_who_hold_formats() -> None:
    data = put(LOFTE, ("period", "från"), "2026-02-30")
    assert not accepted(data)
    assert not Draft202012Validator(
        SCHEMAS["lofte"], format_checker=Draft202012Validator.FORMAT_CHECKER
    ).is_valid(data)


@pytest.mark.parametrize(
    ("path", "value"),
    [(("titel",), 2026), (("version",), 1.1), (("kontakt", "telefon"), 12345), (("område",), None)],
)
def test_the_schema_is_stricter_where_other_readers_lose_what_is_written(
    path: tuple[str | int, ...], value: Any
) -> None:
    """We take unquoted text as written and an empty key as absent; another reader sees 1.1 as a number."""
    data = put(LOFTE, path, value)
    assert accepted(data)
    assert not VALIDATORS["lofte"].is_valid(data)


def nodes(data: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if path:
        yield path
    pairs = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for step, value in pairs:
        yield from nodes(value, (*path, step))


def is_free_text(data: Any, path: tuple[str | int, ...]) -> bool:
    """Whether text stands at ``path`` that might have looked otherwise and been text all the same."""
    for step in path:
        data = data[step]
    return isinstance(data, str)


@st.composite
def mutations(draw: st.DrawFn) -> Any:
    """The model löfte, broken or bent in up to three places."""
    data = copy.deepcopy(LOFTE)
    for _ in range(draw(st.integers(1, 3))):
        path = draw(st.sampled_from(list(nodes(data))))
        holder = data
        for step in path[:-1]:
            holder = holder[step]
        what = draw(st.sampled_from(["remove", "replace", "rename"]))
        if what == "rename" and isinstance(holder, dict):
            holder[f"{path[-1]}r"] = holder.pop(path[-1])
        elif what == "replace":
            values: list[Any] = [{}, [], "ord", ["ord"], [["ord"]], {"namn": "ord"}, {"x-eget": 1}, [{}]]
            if not is_free_text(data, path):
                values += [-1, 0.5, 200, True]
            holder[path[-1]] = draw(st.sampled_from(values))
        else:
            del holder[path[-1]]
    return data


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(mutations())
def test_schema_and_model_agree_on_a_bent_document(data: Any) -> None:
    assert VALIDATORS["lofte"].is_valid(data) == accepted(data)
