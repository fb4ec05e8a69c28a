"""M417: fuzzy words, told once each, unless they are explained."""

import pytest

from tests.rules.promises import STYLES, effect, folded, measure, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kommunen ger tidiga insatser.", ["tidiga insatser"]),
        ("Polisen arbetar långsiktigt.", ["långsiktigt"]),
        ("Kommunen gör långsiktiga satsningar.", ["långsiktiga"]),
        ("Polisen förebygger brott.", ["förebygger"]),
        ("Polisen gör förebyggande besök.", ["förebyggande"]),
        (
            "Brott ska förebyggas, och brottsförebyggande råd hålls långsiktigt.",
            ["förebyggas", "långsiktigt"],
        ),
        ("Tryggheten är viktig, och trygghet mäts.", ["Tryggheten"]),
    ],
)
def test_found(text: str, expected: list[str]) -> None:
    assert words("M417", measure(text)) == expected


@pytest.mark.parametrize("style", STYLES)
def test_found_in_every_style(style: str) -> None:
    assert words("M417", measure("Kommunen ger tidiga insatser.", style=style)) == ["tidiga insatser"]


def test_found_across_lines_in_the_delivery_and_in_effects() -> None:
    assert words("M417", folded("Kommunen ger tidiga insatser.")) == ["tidiga insatser"]
    assert words("M417", measure("Vi bygger.", "leverans: En långsiktig plan")) == ["långsiktig"]
    assert words("M417", effect("Fler ska få tidiga insatser.")) == ["tidiga insatser"]


@pytest.mark.parametrize(
    "text",
    [
        "Kommunen ringer Brottsförebyggande rådet.",
        "Kommunen ringer brottsförebyggande samordnaren.",
        "Polisen läser ”Tidiga insatser”.",
        "Polisen möter nätverket Långsiktig Trygghet.",
        "Kommunen går en trygghetsvandring.",
        "Fler ska vara trygga.",
        "Kommunen ger tidiga insatser (stöd före tio års ålder).",
        "Kommunen ger tidiga insatser, det vill säga stöd före tio års ålder.",
        "Kommunen ger tidig information.",
    ],
)
def test_not_found(text: str) -> None:
    assert words("M417", measure(text)) == []


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("tidiga insatser", []),
        ("Tidiga insatser", []),
        ("tidig insats", []),
        ("Vad vi menar med tidiga insatser", []),
        ("insatser", ["tidiga insatser"]),
        ("LPO", ["tidiga insatser"]),
    ],
)
def test_the_glossary_explains(key: str, expected: list[str]) -> None:
    assert words("M417", measure("Kommunen ger tidiga insatser.") + f"ordlista: {{{key}: …}}\n") == expected


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("förebygga", "Polisen gör brottsförebyggande och förebyggande besök."),
        ("förebyggande", "Brott förebyggs."),
        ("trygghet", "Trygghetsskapande belysning minskar otryggheten."),
        ("långsiktig", "Kommunen arbetar långsiktigt."),
    ],
)
def test_a_word_explains_its_relatives(word: str, text: str) -> None:
    assert words("M417", measure(text)) != []
    assert words("M417", measure(text) + f"ordlista: {{{word}: Det här menar vi.}}\n") == []


def test_a_measured_effect_says_itself_what_trygghet_is() -> None:
    assert words("M417", effect("Tryggheten ska öka.", "indikator: {mått: Andel trygga}")) == []
    assert words("M417", effect("Tryggheten ska öka.", "metod: Vi frågar.")) == ["Tryggheten"]
    assert words("M417", effect("Långsiktigt ska färre röka.", "indikator: {mått: Andel}")) == ["Långsiktigt"]


def test_nothing_else_is_looked_into() -> None:
    assert words("M417", "sammanfattning: Långsiktigt.\nx-a: Långsiktigt.\n") == []
