"""Lists, groups of keys and texts that stand where another of them should."""

import re
from typing import Any

from loftesverktyg.document.shape import ListOf, MapOf, PartShape
from loftesverktyg.language.lists import join
from loftesverktyg.rules.wording import flow, scalar_text, shown
from loftesverktyg.rules.wrong_value.case import Case, Words
from loftesverktyg.rules.wrong_value.patterns import clean_id
from loftesverktyg.rules.wrong_value.written_dates import guess_date
from loftesverktyg.source import Mapping, Sequence

_FOR_TEXT = ("text", "metod", "rubrik", "namn", "titel", "funktion", "instans", "mått")
_FOR_NUMBERS = ("värde", "antal", "procent")
_FILE = re.compile(r"\S+\.\w{2,5}")
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?", re.ASCII)


def text_wanted(case: Case) -> Words:
    """A list, a group or nothing where a text should stand."""
    message = case.not_what_is_wanted("en text")
    node = case.node
    if isinstance(node, Sequence):
        texts = [scalar_text(item) for item in node.items]
        if texts and all(texts):
            return message, f"Skriv allt som en enda text: {case.line(', '.join(texts[:5]))}."
        return message, "Skriv texten direkt efter kolonet, utan hakparenteser eller bindestreck."
    if isinstance(node, Mapping):
        return message, "Innehåller texten ett kolon eller klamrar, sätt citattecken runt hela texten."
    return message, "Skriv en text efter bindestrecket, eller ta bort punkten."


def list_wanted(case: Case) -> Words:
    """A text or a group where a list should stand."""
    message = case.not_what_is_wanted("en lista")
    item = case.shape.item if isinstance(case.shape, ListOf) else None
    if isinstance(item, PartShape):
        return message, _list_of_groups(case, item)
    if case.text:
        texts = [text for part in case.text[:300].split(",") if (text := part.strip())]
        return (
            message,
            f"Skriv {case.line(texts)}. En lista står inom hakparenteser, även när den bara har en punkt.",
        )
    names = [entry.key.value for entry in case.node.entries] if isinstance(case.node, Mapping) else []
    return message, f"Skriv punkterna inom hakparenteser, till exempel {case.line(names or ['…'])}."


def _list_of_groups(case: Case, item: PartShape) -> str:
    node = case.node
    if isinstance(node, Mapping):
        first = node.entries[0] if node.entries else None
        if first is not None and item.canonical(first.key.value) is None and isinstance(first.value, Mapping):
            name = next(iter(item.keys))
            return (
                f"Gör varje grupp till en punkt med ett bindestreck: ”- {name}: "
                f"{flow(shown(first.key.value))}”."
            )
        return (
            "Sätt ett bindestreck och ett mellanslag framför den första nyckeln i varje grupp, "
            f"till exempel {_first_line(item)}, och låt de andra nycklarna börja rakt under den."
        )
    return "Gör varje punkt till en grupp av nycklar. " + _as_item(_with_text(item, case.text))


def group_wanted(case: Case) -> Words:
    """A text, a list or nothing where a group of keys should stand."""
    message = case.not_what_is_wanted("en grupp av nycklar")
    if isinstance(case.shape, PartShape):
        return message, _keys_of_ours(case, case.shape)
    example = _example_of_map(case)
    if isinstance(case.node, Sequence):
        return (
            message,
            f"Ta bort bindestrecken och ge varje rad ett namn i stället, till exempel {_lines(example)}.",
        )
    return (
        message,
        (
            f"Skriv på egna rader under ”{shown(str(case.path[-1]))}”, indraget två mellanslag, till exempel "
            f"{_lines(example)}."
        ),
    )


def _keys_of_ours(case: Case, shape: PartShape) -> str:
    if case.in_list:
        return _as_item(_with_text(shape, case.text))
    if isinstance(case.node, Sequence):
        return (
            f"Ta bort bindestrecken eller hakparenteserna: här ska nycklarna stå direkt, till exempel "
            f"{_lines(_example(shape))}."
        )
    return (
        f"Skriv på egna rader under ”{shown(str(case.path[-1]))}”, indraget två mellanslag: "
        f"{_lines(_with_text(shape, case.text))}."
    )


def _lines(keys: dict[str, Any]) -> str:
    return join([f"”{shown(name)}: {flow(value)}”" for name, value in keys.items()])


def _first_line(item: PartShape) -> str:
    name, value = next(iter(_example(item).items()))
    return f"”- {name}: {flow(value)}”"


def _as_item(keys: dict[str, Any]) -> str:
    (name, value), *rest = keys.items()
    first = f"Skriv ”- {name}: {flow(value)}”"
    if not rest:
        return f"{first}."
    return f"{first} och på raden under, rakt under ”{name}”, {_lines(dict(rest))}."


def _example(shape: PartShape) -> dict[str, Any]:
    """The keys that ``shape`` needs, or its first one, each with the model's own example."""
    names = [key.name for key in shape.needed] or list(shape.keys)[:1]
    return {name: _example_value(shape, name) for name in names}


def _example_value(shape: PartShape, name: str) -> Any:
    examples = shape.model.model_fields[shape.keys[name].field].examples
    return examples[0] if examples else "…"


def _example_of_map(case: Case) -> dict[str, Any]:
    value = case.shape.value if isinstance(case.shape, MapOf) else None
    return {"namn": _example(value)} if isinstance(value, PartShape) else {"ord": "förklaring"}


def _with_text(shape: PartShape, text: str) -> dict[str, Any]:
    """An example that holds ``text`` under the key that it most likely was meant for."""
    example = _example(shape)
    name = _key_for(shape, text) if text else None
    if name is None:
        return example
    values = {**example, name: (_NUMBER.fullmatch(text) and float(text)) or shown(text)}
    if "id" in values:
        values["id"] = clean_id(text) or values["id"]
    return {key: values[key] for key in shape.keys if key in values}


def _key_for(shape: PartShape, text: str) -> str | None:
    if guess_date(text) is not None:
        return "datum" if "datum" in shape.keys else None
    for key in shape.keys.values():
        if text in key.allowed:
            return key.name
    if _NUMBER.fullmatch(text):
        return next((name for name in _FOR_NUMBERS if name in shape.keys), None)
    if _FILE.fullmatch(text) and "fil" in shape.keys:
        return "fil"
    needed = {key.name for key in shape.needed}
    known = [name for name in _FOR_TEXT if name in shape.keys and not shape.keys[name].allowed]
    return next((name for name in known if name in needed), known[0] if known else None)
