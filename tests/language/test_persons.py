"""Names of persons: those that are known, and those beside a title."""

import pytest

from loftesverktyg.language.persons import named_persons, whole_name

NOWHERE = frozenset[str]()


def found(text: str, known: list[str] | None = None, places: frozenset[str] = NOWHERE) -> list[str]:
    return [text[start:end] for start, end in named_persons(text, known or [], places)]


@pytest.mark.parametrize(
    ("text", "known", "expected"),
    [
        ("Fråga Exempla Exempelsson om det.", ["Exempla Exempelsson"], ["Exempla Exempelsson"]),
        ("Exempla\nExempelssons löfte", ["Exempla Exempelsson"], ["Exempla\nExempelsson"]),
        ("Exempla  Exempelsson", [" Exempla   Exempelsson "], ["Exempla  Exempelsson"]),
        ("Exempla E. Exempelsson", ["Exempla E. Exempelsson"], ["Exempla E. Exempelsson"]),
        ("exempla af Exempelsson", ["exempla af Exempelsson"], ["exempla af Exempelsson"]),
        # Twice, and both of two.
        ("Test Testsson och Test Testsson", ["Test Testsson"], ["Test Testsson", "Test Testsson"]),
        (
            "Test Testsson, Exempla Ek",
            ["Exempla Ek", "Test Testsson"],
            ["Test Testsson", "Exempla Ek"],
        ),
        # Of two names that share words, the one that begins first.
        ("Test Ek Testsson", ["Ek Testsson", "Test Ek"], ["Test Ek"]),
        ("Test Ek Testsson", ["Test Ek", "Test Ek Testsson"], ["Test Ek"]),
        ("Test EkEk Ny", ["Test EkEk", "EkEk Ny"], ["Test EkEk"]),
        # One word is no whole name, and nothing is none.
        ("Fråga Exempla om det.", ["Exempla"], []),
        ("Fråga Exempla om det.", ["", " "], []),
        ("Fråga Exempla om det.", ["Exempla Exempelsson"], []),
        ("Fråga Exempla Exempelssonsson om det.", ["Exempla Exempelsson"], []),
        ("Fråga Exempla Exempelssonss om det.", ["Exempla Exempelsson"], []),
        ("Fråga ExExempla Exempelsson om det.", ["Exempla Exempelsson"], []),
        ("Fråga om det.", ["Exempla Exempelsson"], []),
        ("Fråga ExemplaExempelsson.", ["Exempla Exempelsson"], []),
        ("Exempla Exempelsson", ["Exempla.Exempelsson Ek", "Exempla . Ek"], []),
        # A point in a name is a point.
        ("Exempla EE Exempelsson", ["Exempla E. Exempelsson"], []),
    ],
)
def test_known_names(text: str, known: list[str], expected: list[str]) -> None:
    assert found(text, known) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The title before, as a word of its own or with a capital in the same run.
        ("rektor Test Testsson", ["Test Testsson"]),
        ("Rektor Test Testsson", ["Test Testsson"]),
        ("REKTOR Test Testsson", ["Test Testsson"]),
        ("rektor: Test Testsson", ["Test Testsson"]),
        ("rektor\u00a0Test\u00a0Testsson", ["Test\u00a0Testsson"]),
        ("Fråga Rektor Test Testsson", ["Test Testsson"]),
        ("Chefen Rektor Test Testsson", ["Test Testsson"]),
        ("socialsekreteraren Test Testsson-Ek", ["Test Testsson-Ek"]),
        # Behind, after a comma, with one word between at most.
        ("Test Testsson, rektor", ["Test Testsson"]),
        ("Test Testsson, tillförordnad rektor", ["Test Testsson"]),
        ("Test Testsson,\u00a0REKTOR", ["Test Testsson"]),
        # Two words or three.
        ("rektor Test Ek Testsson", ["Test Ek Testsson"]),
        ("rektor Test Ek Testsson Nilsson", ["Test Ek Testsson"]),
        ("Fråga Test Testsson, rektor", ["Fråga Test Testsson"]),
        # Where the third word is a place, the two before it are the name.
        ("rektor Test Testsson Skolan", ["Test Testsson"]),
        ("rektor Test Testsson Norra Skolan", ["Test Testsson"]),
        ("rektor Test Testsson Exempelborg", ["Test Testsson"]),
        (f"rektor Test{'t' * 40} Testsson", [f"Test{'t' * 40} Testsson"]),
        # Far from the beginning, and more than one.
        ("å" * 200 + " rektor Test Testsson", ["Test Testsson"]),
        ("rektor Test Testsson och rektor Exempla Ek", ["Test Testsson", "Exempla Ek"]),
    ],
)
def test_a_name_beside_a_title(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Test Testsson",
        "rektor Test",
        "Rektor Test",
        "Rektor",
        "rektor  Test Testsson",
        "rektor och Test Testsson",
        "rektor. Test Testsson",
        "rektor\nTest Testsson",
        "Test Testsson rektor",
        "Test Testsson. Rektor",
        "Test Testsson,rektor",
        "Test Testsson, som är rektor",
        "Test Testsson, mycket väl ansedd rektor",
        "rektor TEST TESTSSON",
        "rektor test testsson",
        "rektor Test Skolan",
        "rektor Norra Testsson",
        "rektor Test Exempelborg",
        "rektor xTest Testsson",
        "rektor -Test Testsson",
        "rektor Test Testsson2",
    ],
)
def test_no_name_beside_a_title(text: str) -> None:
    assert found(text) == []


def test_what_holds_a_place_of_the_document_is_no_person() -> None:
    assert found("rektor Test Testsson", places=frozenset({"provby"})) == ["Test Testsson"]
    assert found("rektor Provby Testsson", places=frozenset({"provby"})) == []
    assert found("rektor Test Provby", places=frozenset({"provby"})) == []
    # Known names are known whatever the places are.
    assert found("Test Provby", ["Test Provby"], frozenset({"provby"})) == ["Test Provby"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Test Testsson", "Test Testsson"),
        ("  Test Testsson ", "Test Testsson"),
        ("Test Testsson, samordnare", "Test Testsson"),
        ("Test Testsson (vik.)", "Test Testsson"),
        ("Test Ek Testsson", "Test Ek Testsson"),
        ("Test", None),
        ("Test Testsson samordnare", None),
        ("Test Testsson Ek Nilsson", None),
        ("Samordnaren Test Testsson är här", None),
        ("Norra Skolan", None),
        ("Test Skolan, växel", None),
        ("", None),
    ],
)
def test_a_text_that_begins_with_a_whole_name(text: str, expected: str | None) -> None:
    assert whole_name(text) == expected
