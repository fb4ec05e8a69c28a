"""M406: promises that nobody can keep, and words that take them back."""

import pytest

from tests.rules.promises import STYLES, effect, folded, measure, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vi lovar att alltid prioritera unga.", ["alltid"]),
        ("Polisen lämnar aldrig torget.", ["aldrig"]),
        ("Kommunen garanterar lugna kvällar.", ["garanterar"]),
        ("Vi garanterade det.", ["garanterade"]),
        ("Polisen kommer varje gång någon ringer.", ["varje gång"]),
        ("På torget sker inga brott.", ["inga brott"]),
        ("ALLTID svar från polisen.", ["ALLTID"]),
        ("Polisen svarar alltid och kommer utan undantag.", ["alltid", "utan undantag"]),
    ],
)
def test_found(text: str, expected: list[str]) -> None:
    assert words("M406", measure(text)) == expected


@pytest.mark.parametrize("style", STYLES)
def test_found_in_every_style(style: str) -> None:
    assert words("M406", measure("Polisen kommer varje gång.", style=style)) == ["varje gång"]


def test_found_across_lines_and_in_the_delivery() -> None:
    assert words("M406", folded("Polisen kommer varje gång.")) == ["varje gång"]
    assert words("M406", measure("Vi bygger.", "leverans: Ett torg utan brott, alltid")) == ["alltid"]


@pytest.mark.parametrize(
    "text",
    [
        "Det går inte alltid att komma.",
        "Polisen är nästan alltid på torget.",
        "Polisen är så gott som alltid på torget.",
        "Polisen besöker gator som alltid är mörka.",
        "Polisen möter föreningen ”Alltid nära”.",
        "Polisen möter butiken Alltid Öppet på torget.",
        "Polisen möter föreningen Aldrig på torget.",
        "Polisen är på torget minst 20 minuter varje gång.",
        "Kommunen betalar en bostadsgaranti.",
        "Kommunen ger ungdomsgarantin till tio unga.",
        "Polisen ber dig anmäla alla brott.",
    ],
)
def test_not_found(text: str) -> None:
    assert words("M406", measure(text)) == []


def test_not_in_effects() -> None:
    assert words("M406", effect("Fler ska alltid känna sig trygga.")) == []
