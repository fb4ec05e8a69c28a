"""M401: ”verka för” and ”värna om” in every form, and words that only look like them."""

import pytest

from tests.rules.documents import findings
from tests.rules.promises import STYLES, effect, folded, measure, words

FOUND = [
    ("Kommunen ska verka för trafiksäkerhet.", ["verka för"]),
    ("Kommunen verkar för kunskap om bedrägerier.", ["verkar för"]),
    ("Därför verkar vi aktivt för grannsamverkan.", ["verkar vi aktivt för"]),
    ("Polisen har verkat för lugna kvällar.", ["verkat för"]),
    ("Polisen värnar om de unga.", ["värnar om"]),
    ("Här värnar vi om varandra.", ["värnar vi om"]),
    ("Polisen och kommunen ska verka för att och värna om skolan.", ["verka för", "värna om"]),
    ("Verka för trygga gator.", ["Verka för"]),
    ("Kommunen fortsätter att **verka** för nattvandring.", ["verka** för"]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert words("M401", measure(text)) == expected


@pytest.mark.parametrize("style", STYLES)
def test_found_in_every_style(style: str) -> None:
    assert words("M401", measure("Därför verkar vi för lugna kvällar.", style=style)) == ["verkar vi för"]


def test_found_across_lines() -> None:
    assert words("M401", folded("Därför verkar vi för lugna kvällar.")) == ["verkar vi för"]


def test_found_in_the_delivery_and_in_effects() -> None:
    assert words("M401", measure("Vi bygger.", "leverans: En grupp som finns, och verkar för torget")) == [
        "verkar för"
    ]
    assert words("M401", effect("Fler ska värna om torget.")) == ["värna om"]


@pytest.mark.parametrize(
    "text",
    [
        "Polisen möter föreningen ”Vi verkar för Exempelby” en gång i månaden.",
        "Polisen möter Verka För Trygghet AB en gång i månaden.",
        "Polisen möter föreningar som verkar för torget.",
        "Det verkar vara bra för barnen.",
        "Gatan verkar mörk för många.",
        "De boende verkar ha tid för möten.",
        "Polisen besöker alla som bor och verkar i byn. För de äldre finns skjuts.",
        "Kommunen påverkar farten för bilar.",
        "Kommunen bygger ett verkstadsgolv för mopeder.",
        "Polisen ger en förvarning om kontroller.",
    ],
)
def test_not_found(text: str) -> None:
    assert words("M401", measure(text)) == []


def test_nothing_else_is_looked_into() -> None:
    block = "sammanfattning: Vi verkar för er.\nx-a: Vi verkar för er.\nmålgrupp: De som vi verkar för\n"
    assert words("M401", block) == []


def test_the_example_fits_the_measure() -> None:
    (hit,) = findings(measure("Polisen ska verka för säker trafik."), only="M401")
    assert hit.message == "”verka för” säger vad ni är för, inte vad ni lovar."
    assert "minst fyra trafikkontroller i månaden" in hit.hint
    block = measure("Kommunen ska verka för säker trafik.").replace("polisen", "kommunen")
    (hit,) = findings(block, only="M401")
    assert "minst två fartmätningar i halvåret" in hit.hint
