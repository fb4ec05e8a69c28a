"""From ``[tema]`` to a look, and to the colours that a check judges."""

from pathlib import Path
from typing import Any

import pytest

from loftesverktyg.cli.project.kinds import WrongValueError
from loftesverktyg.cli.theme.design import Design, Logotype, design, named_theme
from loftesverktyg.cli.theme.keys import PLAIN, THEME
from loftesverktyg.cli.theme.palette import WHITE
from loftesverktyg.cli.theme.theme import Banner
from loftesverktyg.rules.nearest_colour import lowest_contrast
from loftesverktyg.rules.theme import ThemeColour

BASE = named_theme(PLAIN)


def made(least: float = 4.5, **given: Any) -> Design:
    return design(THEME.take(given, ()), Path("/kommun"), least)


def test_what_is_not_said_is_the_themes_own() -> None:
    theme = made(accentfarg="#00F").theme
    assert theme.light == BASE.light._replace(accent="#0000ff")
    assert theme._replace(light=BASE.light, dark=BASE.dark) == BASE


def test_an_accent_is_the_same_in_the_dark_but_lighter() -> None:
    theme = made(accentfarg="#0000ff").theme
    assert theme.dark.accent != BASE.dark.accent
    assert lowest_contrast(theme.dark.accent, theme.dark.grounds) >= 4.5
    assert int(theme.dark.accent[5:], 16) == 0xFF
    assert lowest_contrast(made(7, accentfarg="#0000ff").theme.dark.accent, theme.dark.grounds) >= 7


def test_the_dark_can_have_its_own() -> None:
    said = made(accentfarg="#0000ff", mörkt={"accentfarg": "#ffff00", "bakgrund": "#000"})
    assert said.theme.dark == BASE.dark._replace(accent="#ffff00", paper="#000000")
    assert [each.name for each in said.colours] == [
        "accentfärg",
        "accentfärg i [tema.mörkt]",
        "bakgrund i [tema.mörkt]",
    ]


def test_a_text_is_judged_on_all_it_stands_on_and_on_paper() -> None:
    (colour,) = made(textfarg="#777", bakgrund="#fdfaf7").colours[:1]
    assert colour == ThemeColour("textfärg", "#777777", ("#fdfaf7", BASE.light.card, BASE.light.tint))
    (colour,) = made(textfarg="#777", kort="#eeeeee").colours[:1]
    assert WHITE in colour.beside


def test_a_ground_is_blamed_only_for_the_texts_that_are_ours() -> None:
    (colour,) = made(tonplatta="#777").colours
    assert colour == ThemeColour("tonplatta", "#777777", BASE.light.texts)
    names = [each.name for each in made(tonplatta="#777", textfarg="#000", accentfarg="#000").colours]
    assert names == ["accentfärg", "textfärg", "tonplatta"]
    all_own = made(tonplatta="#777", textfarg="#000", accentfarg="#000", bitextfarg="#000").colours
    assert [each.name for each in all_own] == ["accentfärg", "textfärg", "bitextfärg"]


def test_lines_that_only_adorn_are_not_judged() -> None:
    assert made(linjefarg="#fefefe").colours == ()


def test_all_else() -> None:
    said = made(
        kommun="Exempelby kommun",
        logotyper=[{"fil": "bilder/k.svg", "alt": "Exempelby"}],
        typsnitt="open sans",
        word_typsnitt="Arial",
        rubrikfalt="fargat",
        horn=0,
        mallar="mallar",
    )
    assert (said.sender, said.logotypes) == ("Exempelby kommun", (Logotype("bilder/k.svg", "Exempelby"),))
    assert (said.folder, said.templates) == (str(Path("/kommun")), "mallar")
    theme = said.theme
    assert (theme.font, theme.word_font, theme.banner, theme.corners) == (
        "Open Sans",
        "Arial",
        Banner.COLOURED,
        0,
    )


@pytest.mark.parametrize(
    ("given", "hint"),
    [
        ({"accentfarg": "röd"}, "nummertecken"),
        ({"accentfarg": "#12"}, "nummertecken"),
        ({"accentfarg": '#123456"; x: url(//x)'}, "nummertecken"),
        ({"morkt": {"kort": "#12345"}}, "nummertecken"),
        ({"utseende": "skärgard"}, ""),
        ({"utseende": "barock"}, "saklig"),
        ({"typsnitt": "Comic Sans"}, "Open Sans"),
        ({"horn": 99}, "16"),
        ({"mallar": "../mallar"}, "loften.toml"),
        ({"mallar": "/etc"}, "loften.toml"),
        ({"logotyper": [{"fil": "k.svg"}]}, "inte ser den"),
        ({"kommun": "a\nb"}, "en rad"),
        ({"kommun": ""}, "en rad"),
    ],
)
def test_wrong_values_are_told(given: dict[str, Any], hint: str) -> None:
    if not hint:
        made(**given)
        return
    with pytest.raises(WrongValueError) as told:
        made(**given)
    assert hint in told.value.hint
