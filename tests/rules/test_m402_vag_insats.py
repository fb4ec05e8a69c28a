"""M402: efforts that promise nothing, and those that something stands beside."""

import pytest

from tests.rules.promises import STYLES, effect, folded, measure, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Polisen ska arbeta aktivt mot narkotika.", ["arbeta aktivt"]),
        ("Polisen arbetar aktivt för att debuten ska bli senare.", ["arbetar aktivt för att"]),
        ("Kommunen ska fortsätta med vandringar.", ["fortsätta"]),
        ("Polisen fokuserar på trafiken.", ["fokuserar"]),
        ("Kommunen och polisen fortsätter med vandringar.", ["fortsätter"]),
        ("Vi fortsatte att gå till fots.", ["fortsatte"]),
        ("Därför prioriterar vi närvaro.", ["prioriterar"]),
        ("Polisen har prioriterat torget.", ["prioriterat"]),
        ("Kommunen strävar efter lugn.", ["strävar efter"]),
        ("Kommunen ser därför tillsammans över gatorna.", ["ser därför tillsammans över"]),
        ("Vi ska bidra till lugna kvällar.", ["bidra till"]),
        ("Polisen lägger fokus på torget.", ["lägger fokus på"]),
        ("Polisen ska intensifiera sitt arbete mot narkotika.", ["intensifiera sitt arbete"]),
        ("Kommunen ska fortsatt arbeta med grannsamverkan.", ["fortsatt arbeta"]),
        ("Polisen ska lägga extra resurser på trafiken.", ["lägga extra resurser på"]),
        ("Vi tar frågorna på största allvar.", ["tar frågorna på största allvar"]),
        ("Kommunen ska vara lyhörd för synpunkter.", ["vara lyhörd"]),
        ("Vi lovar att fortsätta dialogen och satsa på unga.", ["fortsätta", "satsa på"]),
    ],
)
def test_found(text: str, expected: list[str]) -> None:
    assert words("M402", measure(text)) == expected


@pytest.mark.parametrize("style", STYLES)
def test_found_in_every_style(style: str) -> None:
    assert words("M402", measure("Kommunen ser nu över gatorna.", style=style)) == ["ser nu över"]


def test_found_across_lines() -> None:
    assert words("M402", folded("Kommunen ska arbeta aktivt för lugn.")) == ["arbeta aktivt"]


@pytest.mark.parametrize(
    "text",
    [
        "Polisen besöker prioriterade områden.",
        "Polisen gör ett fokuserat arbete vid stationen.",
        "Kommunen möter elever från fortsättningsskola och gymnasium.",
        "Polisen möter nätverket ”Arbeta aktivt mot droger”.",
        "Polisen möter projektet Fortsätta Framåt på torget.",
        "Polisen möter unga som fortsätter att röka.",
        "Polisen kommer när bråket fortsätter.",
        "Polisen går till fots för att bidra till lugn.",
        "Polisen arbetar aktivt mot narkotika och gör minst tio kontroller.",
        "Bidragen till föreningarna betalas av kommunen.",
        "Kommunen sätter upp en kamera som ser över torget.",
        "Polisen berättar om ett fortsatt arbete.",
        "Kommunen lägger resursernas fördelning på webben.",
    ],
)
def test_not_found(text: str) -> None:
    assert words("M402", measure(text)) == []


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("", ["arbeta aktivt"]),
        ("mängd: {antal: 2, enhet: insatser, per: månad}", []),
        ("leverans: En plan", []),
        ("villkor: om fler vill", ["arbeta aktivt"]),
        ("mängd: {antal: två, enhet: insatser}", []),
    ],
)
def test_a_quantity_or_a_result_beside_it(more: str, expected: list[str]) -> None:
    assert words("M402", measure("Polisen ska arbeta aktivt mot narkotika.", more)) == expected


@pytest.mark.parametrize(
    ("text", "more", "expected"),
    [
        ("Vi ska bidra till färre brott.", "", ["bidra till"]),
        ("Vi ska bidra till färre brott.", "metod: Vi frågar.", []),
        ("Vi ska bidra till färre brott.", "indikator: {mått: Antal brott}", []),
        ("Samarbetet ska stärka samverkan.", "", []),
        ("Polisen ska utveckla dialogen.", "", []),
    ],
)
def test_effects(text: str, more: str, expected: list[str]) -> None:
    assert words("M402", effect(text, more)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Why something else is done, or on what condition.
        ("Polisen går här för att bidra till lugn.", []),
        ("Polisen går här för snart att bidra till lugn.", ["bidra till"]),
        ("Polisen går här, bidra till lugn.", ["bidra till"]),
        ("Polisen går här om vi bidrar till lugn.", []),
        ("Polisen går här om så vi bidrar till lugn.", []),
        ("Polisen går här om så att vi bidrar till lugn.", ["bidrar till"]),
        ("Polisen berättar om bidrar till lugn.", ["bidrar till"]),
        # What ends in -at or -ade is a participle, unless a party or ”har” stands before it.
        ("Här är prioriterat arbete.", []),
        ("Här har vi prioriterat torget.", ["prioriterat"]),
        ("Här har de prioriterat torget.", ["prioriterat"]),
        ("Här har de nu prioriterat torget.", []),
        ("Polisen prioriterade torget.", ["prioriterade"]),
        ("De andra prioriterade torget.", []),
        ("De hade prioriterat torget.", ["prioriterat"]),
        ("De ska ha prioriterat torget.", ["prioriterat"]),
    ],
)
def test_what_stands_before_it(text: str, expected: list[str]) -> None:
    assert words("M402", measure(text)) == expected
