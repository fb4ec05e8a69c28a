"""M405: what the parties want, and what others want."""

import pytest

from tests.rules.promises import STYLES, effect, folded, measure, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kommunen vill bygga farthinder.", ["vill"]),
        ("Därför vill vi se fler vuxna.", ["vill"]),
        ("Vill öka närvaron på torget.", ["Vill"]),
        ("Polisen bör vara på torget.", ["bör"]),
        ("Trasiga lampor bör lagas inom ett dygn.", ["bör"]),
        ("Polisen kan komma att gå till fots.", ["kan komma att"]),
        ("Ordningsvakter kan komma att gå på torget.", ["kan komma att"]),
        ("Kommunen har ambitionen att bygga.", ["har ambitionen"]),
        ("Kommunen vill mäta och planerar att bygga.", ["vill", "planerar att"]),
        ("Exempelbybostäder och polisen vill laga.", ["vill"]),
        ("Polisen har som mål att besöka tre skolor.", ["har som mål att"]),
        ("Vår målsättning är att gå till fots.", ["Vår målsättning är"]),
        ("Vi ska helst vara två vuxna.", ["helst"]),
    ],
)
def test_found(text: str, expected: list[str]) -> None:
    assert words("M405", measure(text)) == expected


@pytest.mark.parametrize("style", STYLES)
def test_found_in_every_style(style: str) -> None:
    assert words("M405", measure("Polisen kan komma att gå.", style=style)) == ["kan komma att"]


def test_found_across_lines_and_in_the_delivery() -> None:
    assert words("M405", folded("Polisen kan komma att gå.")) == ["kan komma att"]
    assert words("M405", measure("Vi bygger.", "leverans: Bänkar som finns, och vi vill ha fler")) == ["vill"]


@pytest.mark.parametrize(
    "text",
    [
        "Polisen möter föräldrar som vill nattvandra.",
        "Den som vill kan ringa polisen.",
        "Polisen kommer om ni vill.",
        "Vill du vara med? Ring polisen.",
        "Kommunen öppnar kl. 8, det vill säga före skolan.",
        "Polisen berättar hur man bör låsa sin cykel.",
        "Polisen berättar att alla bör låsa sin cykel.",
        "Föräldrar bör följa med sina barn.",
        "Polisen möter gruppen ”Vi vill hem”.",
        "Polisen besöker gator som kan komma att stängas.",
        "Alla kan komma till polisens möte.",
        "Polisen stoppar villaägare i trafiken.",
        "Polisen möter föreningen Vill Väl på torget.",
        "Du kan ringa polisen när som helst och var som helst.",
        "Kommunen har projektets målsättning på sin webbplats.",
    ],
)
def test_not_found(text: str) -> None:
    assert words("M405", measure(text)) == []


def test_a_party_is_known_by_its_name() -> None:
    party = "parter: {vätter: {namn: Vätterhus, typ: bolag}}\n"
    assert words("M405", measure("Vätterhus vill bygga.")) == []
    assert words("M405", party + measure("Vätterhus vill bygga.")) == ["vill"]


def test_not_in_effects() -> None:
    assert words("M405", effect("Vi vill att fler ska gå till torget.")) == []
