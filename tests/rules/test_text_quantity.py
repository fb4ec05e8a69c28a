"""Amounts in a text: how much of what and how often, and how far from a word they are looked for."""

from decimal import Decimal

import pytest

from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.text_quantity import how_many_said, how_often_said, quantities, suggested

NEAR = 300


def reading(text: str) -> Reading:
    return Reading(("text",), "text", text)


def apart(gap: int) -> str:
    """``gap`` characters of small words, a space at either end."""
    return (" och" * gap)[: gap - 1] + " "


@pytest.mark.parametrize(("gap", "said"), [(NEAR - 40, True), (NEAR, False), (3 * NEAR, False)])
def test_an_amount_after_the_word_is_looked_for_so_far(gap: int, *, said: bool) -> None:
    text = "Vi patrullerar" + apart(gap) + "tolv kvällar."
    assert how_many_said(reading(text), 3) is said


@pytest.mark.parametrize(("gap", "said"), [(NEAR - 40, True), (NEAR + 1, False), (3 * NEAR, False)])
def test_an_amount_before_the_word_is_looked_for_so_far(gap: int, *, said: bool) -> None:
    text = "Tolv kvällar" + apart(gap) + "patrullerar vi."
    assert how_many_said(reading(text), text.index("patrullerar")) is said


@pytest.mark.parametrize(("gap", "said"), [(NEAR - 40, True), (NEAR, False), (3 * NEAR, False)])
def test_how_often_is_looked_for_so_far(gap: int, *, said: bool) -> None:
    text = "Vi patrullerar" + apart(gap) + "varje vecka."
    assert how_often_said(reading(text), 3) is said


def test_the_sentence_beside_says_nothing_of_this_one() -> None:
    text = "Vi går tolv kvällar varje vecka. Vi samverkar. Vi går tolv kvällar varje vecka."
    at = text.index("samverkar")
    assert not how_many_said(reading(text), at)
    assert not how_often_said(reading(text), at)
    for other in (3, len(text) - 5):
        assert how_many_said(reading(text), other)
        assert how_often_said(reading(text), other)


def said(text: str) -> list[tuple[str, str, str, bool]]:
    """Each amount of a text: its number, what of, how often, and whether that stands right after."""
    return [
        (
            str(each.number.value),
            " ".join(word.text for word in each.nouns),
            f"{each.frequency.every} {each.frequency.unit}" if each.frequency else "",
            each.adjacent,
        )
        for each in quantities(reading(text))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vi går.", []),
        ("Vi går tolv kvällar i veckan.", [("12", "kvällar", "1 vecka", True)]),
        ("Varje vecka går vi tolv kvällar.", [("12", "kvällar", "1 vecka", False)]),
        ("Vi går varje vecka. Vi går tolv kvällar.", [("12", "kvällar", "", False)]),
        ("Vi går tolv kvällar. Varje vecka är vi här.", [("12", "kvällar", "", False)]),
        # Said twice, it cannot be told which is meant; but what stands right after is.
        ("Varje vecka och varje månad går vi tolv kvällar.", [("12", "kvällar", "", False)]),
        ("Varje månad går vi tolv kvällar varje vecka.", [("12", "kvällar", "1 vecka", True)]),
        ("Varje månad går vi tolv kvällar, varje vecka.", [("12", "kvällar", "", False)]),
        ("Vi går tolv kvällar på torget varje vecka.", [("12", "kvällar", "1 vecka", False)]),
        ("Vi går tolv kvällar varannan vecka.", [("12", "kvällar", "2 vecka", True)]),
        ("Vi går tolv kvällar årligen.", [("12", "kvällar", "1 år", True)]),
        ("Årligen går vi tolv kvällar.", [("12", "kvällar", "1 år", False)]),
        ("Vi går tolv varje vecka.", [("12", "", "1 vecka", True)]),
        ("Vi går var fjortonde dag i tolv timmar.", [("12", "timmar", "14 dag", False)]),
        ("Vi sätter upp fem NYA lampor på torget.", [("5", "nya lampor", "", False)]),
        ("Vi köper fem a-lampor.", [("5", "a-lampor", "", False)]),
        ("Vi köper fem stora ljusa nya fina lampor.", [("5", "stora ljusa nya fina", "", False)]),
        ("Vi köper fem\n lampor och tre bänkar.", [("5", "lampor", "", False), ("3", "bänkar", "", False)]),
        ("Vi köper fem    lampor.", [("5", "lampor", "", False)]),
        ("Vi köper fem     lampor.", [("5", "", "", False)]),
        ("Vi köper fem, lampor.", [("5", "", "", False)]),
        # What is a part of an amount is no amount of its own.
        ("Vi går tolv kvällar, varav fem på torget.", [("12", "kvällar", "", False)]),
        ("Fyra av tio unga.", [("4", "", "", False)]),
        ("Vi ses tolv kvällar, inklusive   minst två i maj.", [("12", "kvällar", "", False)]),
        ("Vi ses tolv kvällar, INKLUSIVE två i maj.", [("12", "kvällar", "", False)]),
        ("Vi lagar halva gången av\n fem.", []),
        ("Vi lagar krav fem gånger.", [("5", "gånger", "", False)]),
    ],
)
def test_what_a_text_says_how_much_of(text: str, expected: list[tuple[str, str, str, bool]]) -> None:
    assert said(text) == expected


def test_places_are_those_of_the_text() -> None:
    text = "Vi ses. Vi går minst TOLV mörka\nKvällar i veckan."
    (each,) = quantities(reading(text))
    assert text[slice(*each.sentence)] == "Vi går minst TOLV mörka\nKvällar i veckan."
    assert [text[word.start : word.end] for word in each.nouns] == ["mörka", "Kvällar"]
    assert each.frequency is not None
    assert text[each.frequency.start : each.frequency.end] == "i veckan"


def test_no_promise_has_so_many_numbers() -> None:
    assert len(quantities(reading("Vi har 7 hus. " * 50))) == 50
    assert len(quantities(reading("Vi har 7 hus. " * 51))) == 50


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Vi går minst tolv kvällar i veckan.",
            {"jämförelse": "minst", "antal": 12, "enhet": "kvällar", "per": "vecka"},
        ),
        (
            "Vi går tolv sena kvällar per månad.",
            {"jämförelse": "minst", "antal": 12, "enhet": "sena kvällar", "per": "månad"},
        ),
        (
            "Vi går exakt 2,5 mil varje dag.",
            {"jämförelse": "exakt", "antal": Decimal("2.5"), "enhet": "mil", "per": "dag"},
        ),
        (
            "Vi har högst två möten om året.",
            {"jämförelse": "högst", "antal": 2, "enhet": "möten", "per": "år"},
        ),
        (
            "Vi går cirka två pass varje år.",
            {"jämförelse": "minst", "antal": 2, "enhet": "pass", "per": "år"},
        ),
        (
            "Vi går fem pass dagligen.",
            {"jämförelse": "minst", "antal": 5, "enhet": "pass", "per": "dag"},
        ),
        # The first that is whole.
        (
            "Vi är fem och går två pass varje vecka och tre pass varje månad.",
            {"jämförelse": "minst", "antal": 2, "enhet": "pass", "per": "vecka"},
        ),
        ("Vi går två–tre kvällar i veckan.", None),
        ("Vi går två kvällar varannan vecka.", None),
        ("Vi går två i veckan.", None),
        ("Varje vecka går vi två kvällar.", None),
        ("Vi går två kvällar.", None),
    ],
)
def test_a_mangd_is_suggested_where_the_text_spells_it_out(
    text: str, expected: dict[str, Decimal | str] | None
) -> None:
    assert suggested(reading(text)) == expected
