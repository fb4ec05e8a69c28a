"""Lists, groups of keys and texts that stand where another of them should."""

from typing import Any

from loftesverktyg.document.shape import ListOf, MapOf, PartShape
from loftesverktyg.language.lists import join
from loftesverktyg.rules.wording import flow, scalar_text, shown
from loftesverktyg.rules.wrong_value.case import Case, Words
from loftesverktyg.rules.wrong_value.examples import example, example_with
from loftesverktyg.source import Mapping, Sequence

_ONE = frozenset({"ansvarig", "löfte", "part"})
"""Keys that name one thing: several, written as one text, would name nothing."""


def text_wanted(case: Case) -> Words:
    """A list, a group or nothing where a text should stand."""
    message = case.not_what_is_wanted("en text")
    node = case.node
    if isinstance(node, Sequence):
        texts = [scalar_text(item) for item in node.items[:5]]
        if len(texts) > 1 and all(texts) and case.key.name in _ONE:
            return message, _one_of(case, texts)
        if texts and all(texts):
            return message, f"Skriv allt som en enda text: {case.line(', '.join(texts))}."
        return message, "Skriv texten direkt efter kolonet, utan hakparenteser eller bindestreck."
    if isinstance(node, Mapping):
        return message, "Innehåller texten ett kolon eller klamrar, sätt citattecken runt hela texten."
    return message, "Skriv en text här, eller ta bort punkten ur listan."


def _one_of(case: Case, texts: list[str]) -> str:
    if case.key.name == "ansvarig" and case.path[0] == "åtgärder":
        together = flow([shown(text) for text in texts])
        return (
            f"Skriv den som leder åtgärden: {case.line(texts[0])}, och de andra under ”medverkande”. Leder "
            f"ingen, skriv ”gemensamt: {together}” i stället."
        )
    return f"Skriv en av dem: {case.line(texts[0])}."


def list_wanted(case: Case) -> Words:
    """A text or a group where a list should stand."""
    message = case.not_what_is_wanted("en lista")
    item = case.shape.item if isinstance(case.shape, ListOf) else None
    if isinstance(item, PartShape):
        return message, _list_of_groups(case, item)
    if case.text:
        texts = [text for part in case.text[:300].split(",") if (text := part.strip())]
        return message, (
            f"Skriv {case.line(texts)}. En lista står inom hakparenteser, även när den bara har en punkt."
        )
    names = [entry.key.value for entry in case.node.entries] if isinstance(case.node, Mapping) else []
    return message, f"Skriv punkterna inom hakparenteser, till exempel {case.line(names or ['…'])}."


def _list_of_groups(case: Case, item: PartShape) -> str:
    entries = case.node.entries if isinstance(case.node, Mapping) else []
    if not entries:
        return "Gör varje punkt till en grupp av nycklar. " + _as_item(example_with(item, case.text))
    written, value = shown(entries[0].key.value), entries[0].value
    if item.canonical(entries[0].key.value) is None and isinstance(value, Mapping):
        return (
            f"Gör varje grupp till en punkt: ”- {next(iter(item.keys))}: {flow(written)}” i stället för "
            f"”{written}:”, och de andra nycklarna rakt under."
        )
    return (
        "Sätt ett bindestreck och ett mellanslag framför den första nyckeln i varje grupp, här "
        f"”- {written}: {flow(shown(scalar_text(value))) if scalar_text(value) else '…'}”, och låt de andra "
        "nycklarna börja rakt under den."
    )


def group_wanted(case: Case) -> Words:
    """A text, a list or nothing where a group of keys should stand."""
    message = case.not_what_is_wanted("en grupp av nycklar")
    if isinstance(case.shape, MapOf):
        shown_example = _example_of_map(case)
        if isinstance(case.node, Sequence):
            return message, (
                "Ta bort bindestrecken eller hakparenteserna och ge varje rad ett namn i stället, "
                f"till exempel {_lines(shown_example)}."
            )
        return message, _own_lines(case, shown_example)
    if not isinstance(case.shape, PartShape):
        raise TypeError(case.path)
    keys = example_with(case.shape, case.text)
    if case.in_list:
        item = f"Skriv ”{flow(keys)}”." if case.bracketed else _as_item(keys)
        return message, item if case.text else f"{item} Ta annars bort punkten."
    if isinstance(case.node, Sequence):
        return message, (
            "Ta bort bindestrecken eller hakparenteserna: nycklarna ska stå direkt, till exempel "
            f"{_lines(example(case.shape))}."
        )
    return message, _own_lines(case, keys)


def _own_lines(case: Case, keys: dict[str, Any]) -> str:
    if case.bracketed:
        return f"Skriv till exempel ”{case.name}: {flow(keys)}”."
    return f"Skriv på egna rader under ”{case.name}”, indraget två mellanslag: {_lines(keys)}."


def _lines(keys: dict[str, Any]) -> str:
    return join([f"”{shown(name)}: {flow(value)}”" for name, value in keys.items()])


def _as_item(keys: dict[str, Any]) -> str:
    (name, value), *rest = keys.items()
    first = f"Skriv ”- {name}: {flow(value)}”"
    return f"{first} och på raden under, rakt under ”{name}”, {_lines(dict(rest))}." if rest else f"{first}."


def _example_of_map(case: Case) -> dict[str, Any]:
    for each in case.examples:
        if isinstance(each, dict):
            return each
    value = case.shape.value if isinstance(case.shape, MapOf) else None
    return {"ett-id": example(value)} if isinstance(value, PartShape) else {"ord": "förklaring"}
