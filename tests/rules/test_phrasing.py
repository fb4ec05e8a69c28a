"""Phrases that count as the writer's promise, and where their clause begins."""

import pytest

from loftesverktyg.rules.phrasing import (
    CONDITIONAL,
    MOST_IN_ONE,
    RELATIVE,
    begins_sentence,
    clause_before,
    opened,
    phrases,
    written,
)
from loftesverktyg.rules.reading import Reading


def clause(text: str) -> list[str]:
    """The words of the clause before the ``|``."""
    return clause_before(text.replace("|", ""), text.index("|"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("|Vi går", []),
        ("Vi går |ofta", ["vi", "går"]),
        ("A-laget GÅR |ofta", ["a-laget", "går"]),
        ("Vi går. De står |ofta", ["de", "står"]),
        ("Vi ses. Vi går. De står |ofta", ["de", "står"]),
        ("Vi går, de står |ofta", ["de", "står"]),
        ("Vi går! De |ofta", ["de"]),
        ("Vi går? De |ofta", ["de"]),
        ("Vi går… De |ofta", ["de"]),
        ("Vi går: de |ofta", ["de"]),
        ("Vi går; de |ofta", ["de"]),
        ("Vi (de |ofta", ["de"]),
        ("Vi (de) går |ofta", ["går"]),
        ("Vi – de |ofta", ["de"]),
        ("Vi — de |ofta", ["de"]),
        ("Vi - de |ofta", ["de"]),
        ("Vi\n\nde |ofta", ["de"]),
        ("Vi\n \t\nde |ofta", ["de"]),
        ("Vi\nde |ofta", ["vi", "de"]),
        # No clause ends within a number, an address or a word.
        ("Klockan 18.30 går vi |ofta", ["klockan", "går", "vi"]),
        ("Vi två–tre går |ofta", ["vi", "två", "tre", "går"]),
    ],
)
def test_a_clause_begins_at_a_comma_or_a_stop(text: str, expected: list[str]) -> None:
    assert clause(text) == expected


@pytest.mark.parametrize(("far", "seen"), [(156, True), (157, False), (1000, False)])
def test_a_clause_is_looked_back_so_far(far: int, *, seen: bool) -> None:
    # ”som” and the space after it are within 160 characters, or not.
    assert opened("som" + " " * (far + 1) + "ofta", far + 4, RELATIVE) is seen


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("unga som |ofta är här", True),
        ("Unga SOM |ofta är här", True),
        ("hur vi |ofta går", True),
        ("platser där vi |ofta går", True),
        ("Där går vi |ofta", True),
        # ”Där” tells where somebody is, and opens nothing.
        ("vi är där |ofta", False),
        ("vi går dit |ofta", False),
        ("är där |ofta", False),
        ("där går |ofta", True),
        ("vi är där som |ofta", True),
        ("vi är som |ofta", True),
        ("vi ser där |ofta", True),
        ("unga som hänger här, går vi |ofta", False),
        ("vi går |ofta", False),
        ("när vi |ofta går", False),
    ],
)
def test_whether_a_clause_is_opened(text: str, *, expected: bool) -> None:
    assert opened(text.replace("|", ""), text.index("|"), RELATIVE) is expected


def test_which_words_open_a_clause_is_the_rules_choice() -> None:
    assert opened("när vi ofta", 7, CONDITIONAL)
    assert not opened("som vi ofta", 7, CONDITIONAL)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("|Ofta", True),
        ("  ”|Ofta", True),
        ("Vi går. |Ofta", True),
        ("Vi går.|Ofta", True),
        ("Går vi? |Ofta", True),
        ("Ja! |Ofta", True),
        ("Så här: |Ofta", True),
        ("Jo… |Ofta", True),
        ("Vi\n |Ofta", True),
        ("– |Ofta", True),
        ("• |Ofta", True),
        ("Han sa. ”|Ofta", True),
        ("Vi går. (|Ofta", True),
        ("Vi går. [|Ofta", True),
        ("Vi går. »'|Ofta", True),
        ("Vi går |Ofta", False),
        ("Vi går, |Ofta", False),
        ("Vi (|Ofta", False),
        ("a" + " " * 159 + "|Ofta", False),
        ("a" + " " * 160 + "|Ofta", True),
    ],
)
def test_where_a_sentence_begins(text: str, *, expected: bool) -> None:
    assert begins_sentence(text.replace("|", ""), text.index("|")) is expected


def found(text: str, name: str = "vaga_mangder") -> list[str]:
    reading = Reading(("text",), "text", text)
    return [written(reading, match) for match in phrases(name, reading)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vi går ofta.", ["”ofta”"]),
        ("Ofta går vi.", ["”Ofta”"]),
        ("Vi går OFTA.", []),
        ("VI ÄR OFTA HÄR.", ["”OFTA”"]),
        ("Unga som ofta är här.", []),
        ("Vi går. Regelbundet går de.", ["”Regelbundet”"]),
        ("I gruppen Ofta ses vi.", []),
        ("Vi går (Ofta går vi).", ["”Ofta”"]),
        ("Gruppen ”ofta ute” ses.", []),
        ("Vi går ofta och regelbundet.", ["”ofta”", "”regelbundet”"]),
        ("Vi går så ofta det går.", ["”så ofta”"]),
    ],
)
def test_phrases_are_the_writers_own_words(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_a_phrase_is_within_one_sentence() -> None:
    assert found("Vi verkar. För dem går vi.", "vaga_verb") == []
    assert found("Vi verkar\n\nför dem.", "vaga_verb") == []
    assert found("Vi verkar\nför dem.", "vaga_verb") == ["”verkar för”"]


def test_more_phrases_say_nothing_new() -> None:
    assert len(found("Vi går ofta. " * MOST_IN_ONE)) == MOST_IN_ONE
    assert len(found("Vi går ofta. " * (MOST_IN_ONE + 1))) == MOST_IN_ONE


@pytest.mark.parametrize(("others", "expected"), [(199, ["”ofta”"]), (200, [])])
def test_so_many_places_are_tried(others: int, expected: list[str]) -> None:
    assert found("Unga som ofta är här. " * others + "Vi går ofta.") == expected
