"""M403: amounts that nobody can count, and those that are counted after all."""

import pytest

from tests.rules.documents import findings
from tests.rules.promises import STYLES, effect, folded, measure, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Polisen patrullerar regelbundet på torget.", ["regelbundet"]),
        ("Polisen gör kontinuerliga kontroller.", ["kontinuerliga"]),
        ("Polisen är där ofta.", ["ofta"]),
        ("Polisen besöker regelbundet våra 12 skolor.", ["regelbundet"]),
        ("Polisen är på torget så ofta det går.", ["så ofta"]),
        ("Polisen gör ett antal insatser.", ["ett antal"]),
        ("Polisen besöker flertalet skolor.", ["flertalet"]),
        ("Ökad närvaro på torget.", ["Ökad närvaro"]),
        ("Kommunen ger ökad polisiär närvaro.", ["ökad polisiär närvaro"]),
        ("Vi söker frekvent upp otrygga platser.", ["frekvent"]),
        ("Polisen är löpande på torget och gör ett flertal kontroller.", ["löpande", "ett flertal"]),
        ("Vid Storgatan 12 är polisen ofta.", ["ofta"]),
        ("Ökad polisnärvaro på torget.", ["Ökad polisnärvaro"]),
        ("Ökad synlig polisiär närvaro på torget.", ["Ökad synlig polisiär närvaro"]),
        ("Polisen ska öka sin närvaro på torget.", ["öka sin närvaro"]),
        ("Polisen ska ha en hög närvaro på torget.", ["hög närvaro"]),
        ("Kommunen informerar fortlöpande om bedrägerier.", ["fortlöpande"]),
        ("Kommunen lagar lampor så snart som möjligt.", ["så snart som möjligt"]),
        ("Kommunen lagar snarast trasiga lampor.", ["snarast"]),
        ("Klotter tas bort inom rimlig tid.", ["inom rimlig tid"]),
    ],
)
def test_found(text: str, expected: list[str]) -> None:
    assert words("M403", measure(text)) == expected


@pytest.mark.parametrize("style", STYLES)
def test_found_in_every_style(style: str) -> None:
    assert words("M403", measure("Polisen gör ett antal insatser.", style=style)) == ["ett antal"]


def test_found_across_lines_and_in_the_delivery() -> None:
    assert words("M403", folded("Polisen gör ett antal insatser.")) == ["ett antal"]
    assert words("M403", measure("Vi bygger.", "leverans: Ett antal bänkar")) == ["Ett antal"]


@pytest.mark.parametrize(
    "text",
    [
        "Polisen besöker platser där unga ofta samlas.",
        "Polisen möter unga som regelbundet är på torget.",
        "Polisen möter föreningen ”Ofta ute”.",
        "Polisen möter föreningen Regelbundet Möte varje vecka.",
        "Polisen patrullerar regelbundet, två kvällar i veckan.",
        "Kommunen går regelbundet varje vecka.",
        "Polisen gör ett antal insatser, minst tio.",
        "Minst tio insatser görs med synlig närvaro.",
        "Kommunen bygger ett antalstavla.",
        "Polisen kommer när det ofta är bråk.",
        "Kommunen lagar lampor så snart som möjligt, minst fem i veckan.",
        "Polisen ber den som ser ett brott att ringa 112, som snarast skickar en bil.",
        "Polisen möter föreningen ”Så snart som möjligt”.",
        "Polisen går till fots för att skapa hög puls och närvaro.",
        "Polisen berättar om ordningsvakters närvaro.",
        "Polisen kommer snarast, och senast inom 24 timmar.",
    ],
)
def test_not_found(text: str) -> None:
    assert words("M403", measure(text)) == []


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("mängd: {antal: 7, enhet: skolor, per: år}", []),
        ("mängd: {antal: sju, enhet: skolor}", []),
        ("mängd: 7", []),
        ("leverans: En plan", ["flertalet"]),
    ],
)
def test_a_quantity_beside_it(more: str, expected: list[str]) -> None:
    assert words("M403", measure("Polisen besöker flertalet skolor.", more)) == expected


def test_not_in_effects() -> None:
    assert words("M403", effect("Fler ska ofta gå till torget.")) == []


def test_the_example_fits_the_measure() -> None:
    (hit,) = findings(measure("Kommunen ordnar regelbundet trygghetsvandringar."), only="M403")
    assert "antal: 4, enhet: trygghetsvandringar, per: år" in hit.hint


@pytest.mark.parametrize(
    ("text", "more"),
    [("Kommunen lagar snarast trasiga lampor.", ""), ("Klotter tas ofta bort.", "slag: tjänstenivå")],
)
def test_the_example_of_how_soon_is_a_time(text: str, more: str) -> None:
    (hit,) = findings(measure(text, more), only="M403")
    assert "”mängd: {jämförelse: inom, antal: 24, enhet: timmar}”" in hit.hint
