"""M413 and M414: an effect is a change, and says which way."""

import pytest

from tests.rules.promises import STYLES, effect, folded, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Polisen ska genomföra vandringar.", ["genomföra"]),
        ("Vi patrullerar på torget.", ["patrullerar"]),
        ("Alla elever ska informeras om narkotika.", ["informeras"]),
        ("Trygghetsvandringar genomförs.", ["genomförs"]),
        ("Genomföra vandringar på torget.", ["Genomföra"]),
        ("Därför delar vi ut lås på torget.", ["delar vi ut"]),
        ("Exempelby kommun besöker skolorna.", ["besöker"]),
        ("Polisen och kommunen har tagit fram en plan.", ["tagit fram"]),
    ],
)
def test_m413_found_and_m414_is_silent(text: str, expected: list[str]) -> None:
    assert words("M413", effect(text)) == expected
    assert words("M414", effect(text)) == []


@pytest.mark.parametrize("style", STYLES)
def test_m413_found_in_every_style(style: str) -> None:
    assert words("M413", effect("Därför delar vi ut lås.", style=style)) == ["delar vi ut"]


def test_m413_found_across_lines() -> None:
    block = (
        folded("Därför delar vi ut lås.")
        .replace("åtgärder", "effekter")
        .replace("    ansvarig: polisen\n", "")
    )
    assert words("M413", block) == ["delar vi ut"]


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("Fler ska känna sig trygga när polisen patrullerar.", ""),
        ("Polisen ska genomföra fler vandringar.", ""),
        ("Ungdomar besöker fritidsgården.", ""),
        ("Ungdomar besöker polisen.", ""),
        ("De insatser som genomförs ska märkas.", ""),
        ("Invånarna ska känna sig informerade.", ""),
        ("Polisen ska genomföra vandringar.", "mål: produktion"),
        ("Polisen ska genomföra vandringar.", "mål: process"),
        ("Polisen ska genomföra vandringar.", "mål: aktivitet"),
        ("Boende känner till ”Vi patrullerar”.", ""),
        ("Polisen bygger förtroende hos de unga.", ""),
    ],
)
def test_m413_not_found(text: str, more: str) -> None:
    assert words("M413", effect(text, more)) == []


@pytest.mark.parametrize(
    "text",
    [
        "De boende känner sig trygga.",
        "Trygghet på torget.",
        "Bilarna håller hastigheten.",
        "Alla vågar gå hem på kvällen.",
        "Ungdomar besöker fritidsgården.",
    ],
)
def test_m414_found(text: str) -> None:
    assert words("M414", effect(text)) == [f'"{text}"']


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("Fler känner sig trygga.", ""),
        ("Tryggheten ökar.", ""),
        ("Den ökade tryggheten märks.", ""),
        ("Brotten ska minska med en tredjedel.", ""),
        ("Antalet olyckor halveras.", ""),
        ("Torget blir lugnare.", ""),
        ("Polisen blir mer tillgänglig.", ""),
        ("Farten är lägre på skolgatan.", ""),
        ("Nyrekryteringen stoppas.", ""),
        ("Samverkan utvecklas.", ""),
        ("Andelen trygga går från 41 till 55 procent.", ""),
        ("De boende känner sig trygga.", "riktning: behålla"),
        ("Lika många som i dag känner sig trygga.", ""),
        ("De boende känner sig trygga.", "mål: process"),
        ("De boende känner sig trygga.", "riktning: uppåt"),
        ("FÄRRE cyklar blir stulna.", ""),
    ],
)
def test_m414_not_found(text: str, more: str) -> None:
    assert words("M414", effect(text, more)) == []
