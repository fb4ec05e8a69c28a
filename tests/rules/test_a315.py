"""A315: places that nobody can find."""

import pytest

from tests.rules.documents import findings, marked


def measure(text: str, keys: str = "") -> str:
    return f'åtgärder:\n  - {{id: a, text: "{text}", ansvarig: polisen{keys}}}\n'


def told(block: str) -> list[str]:
    return [marked(each, block) for each in findings(block, only="A315")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Polisen går på utvalda platser varje vecka.", "utvalda platser"),
        ("Vi patrullerar i vissa områden.", "vissa områden"),
        ("Kontroller görs på angivna platser.", "angivna platser"),
        ("Kommunen rensar i utpekade områden", "utpekade områden"),
        ("Polisen finns på olika platser i kommunen.", "olika platser"),
        ("Vi finns på de platser som upplevs otrygga.", "platser som upplevs"),
        ("Vi är på **utvalda platser** minst två kvällar.", "utvalda platser"),
        ("Utvalda platser får ny belysning.", "Utvalda platser"),
    ],
)
def test_a_place_nobody_can_find(text: str, words: str) -> None:
    assert told(measure(text)) == [words]


@pytest.mark.parametrize(
    "text",
    [
        "Polisen går på utvalda platser: torget och stationen.",
        "Polisen går på utvalda platser (torget, stationen).",
        "Polisen går på utvalda platser, till exempel torget.",
        "Polisen går på utvalda platser, t.ex. torget.",
        "Polisen går på de utvalda platser som står i bilaga 1.",
        "Projektet ”Utvalda platser” fortsätter.",
        "Föreningen Utvalda Platser städar.",
        "Vi följer polisens lista över utsatta områden.",
        "Vi arbetar med prioriterade områden som narkotika och trafik.",
        "Kontroller görs på platser som invånarna föreslår.",
        "Polisen går på Stationstorget.",
    ],
)
def test_a_place_or_something_else(text: str) -> None:
    assert told(measure(text)) == []


def test_a_place_of_its_own_is_enough() -> None:
    text = "Polisen går på utvalda platser."
    assert told(measure(text, ", plats: [Stationstorget]")) == []
    assert told(measure(text, ", plats: Stationstorget")) == []
    assert told(measure(text, ", plats: []")) == ["utvalda platser"]


def test_what_will_exist_is_read_too_and_other_texts_are_not() -> None:
    assert told(measure("Nya lampor", ", leverans: Lampor på utvalda platser")) == ["utvalda platser"]
    assert told(measure("Nya lampor", ", villkor: på utvalda platser")) == []
    assert told("syfte: {text: Vi vill vara på utvalda platser.}\n") == []


def test_one_text_is_not_told_of_endlessly() -> None:
    assert len(told(measure("Vi är på utvalda platser. " * 100))) == 20
