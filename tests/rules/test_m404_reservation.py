"""M404: reservations, and conditions that are stated."""

import pytest

from tests.rules.promises import STYLES, effect, folded, measure, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Polisen går i möjligaste mån till fots.", ["i möjligaste mån"]),
        ("Kommunen lagar om möjligt lampor samma dag.", ["om möjligt"]),
        ("När resurser finns är polisen på torget.", ["När resurser finns"]),
        ("Kommunen städar vid behov.", ["vid behov"]),
        ("Kommunen städar i mån av tid.", ["i mån av"]),
        ("Polisen stöttar skolan när så behövs.", ["när så behövs"]),
        ("Om det behövs sätter kommunen upp fler lampor.", ["Om det behövs"]),
        ("Vi svarar så långt det är möjligt.", ["så långt det är möjligt"]),
        ("Polisen kommer om möjligt och vid behov.", ["om möjligt", "vid behov"]),
    ],
)
def test_found(text: str, expected: list[str]) -> None:
    assert words("M404", measure(text)) == expected


@pytest.mark.parametrize("style", STYLES)
def test_found_in_every_style(style: str) -> None:
    assert words("M404", measure("Polisen går i möjligaste mån.", style=style)) == ["i möjligaste mån"]


def test_found_across_lines_and_in_the_delivery() -> None:
    assert words("M404", folded("Polisen går i möjligaste mån.")) == ["i möjligaste mån"]
    assert words("M404", measure("Vi bygger.", "leverans: Bänkar vid behov")) == ["vid behov"]


@pytest.mark.parametrize(
    "text",
    [
        "Kommunen berättar om möjligheter till praktik.",
        "Polisen möter föreningen ”Vid behov”.",
        "Polisen berättar när det behövs hjälm.",
        "Kommunen ger råd om det krävs bygglov för staketet.",
        "Kommunen räknar hur många lampor som behövs.",
        "Vid behov av skydd ringer du 112.",
        "Polisen berättar om när det går att ringa.",
        "Kommunen gör det möjligt att cykla.",
        "Kommunen mäter behovet av lampor.",
        "Polisen är på torget om fredagarna.",
    ],
)
def test_not_found(text: str) -> None:
    assert words("M404", measure(text)) == []


@pytest.mark.parametrize(
    ("more", "expected"),
    [("villkor: när tio har anmält sig", []), ("villkor: [a]", []), ("leverans: Bänkar", ["vid behov"])],
)
def test_a_condition_beside_it(more: str, expected: list[str]) -> None:
    assert words("M404", measure("Kommunen städar vid behov.", more)) == expected


def test_not_in_effects() -> None:
    assert words("M404", effect("Fler ska om möjligt gå till torget.")) == []
