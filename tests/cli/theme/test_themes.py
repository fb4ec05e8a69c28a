"""Every theme of ours: all that is read can be read, on the web, in the dark and on paper."""

import pytest

from loftesverktyg import resources
from loftesverktyg.cli.theme.design import design, named_theme, plain
from loftesverktyg.cli.theme.keys import PLAIN, THEME, THEMES
from loftesverktyg.cli.theme.palette import LEAST, WHITE, Palette
from loftesverktyg.cli.theme.theme import FONTS, Banner, Theme
from loftesverktyg.rules.contrast import contrast, luminance

PALETTES = [
    pytest.param(getattr(named_theme(name), light), id=f"{name} {light}")
    for name in THEMES
    for light in ("light", "dark")
]


@pytest.mark.parametrize("palette", PALETTES)
def test_text_stands_out_from_all_that_it_stands_on(palette: Palette) -> None:
    # AAA, but for small words on a tint.
    assert min(contrast(text, palette.paper) for text in palette.texts) >= 7
    assert min(contrast(text, ground) for text in palette.texts for ground in palette.grounds) >= 6


@pytest.mark.parametrize("palette", PALETTES)
def test_the_frame_of_a_card_is_seen(palette: Palette) -> None:
    assert min(contrast(palette.strong_line, ground) for ground in palette.grounds) >= 3


@pytest.mark.parametrize("palette", PALETTES)
def test_text_and_links_are_told_apart(palette: Palette) -> None:
    assert len({*palette.texts}) == 3


@pytest.mark.parametrize("name", THEMES)
def test_text_stands_out_on_paper_and_over_the_stamp_of_a_draft(name: str) -> None:
    light = named_theme(name).light
    for ground in (WHITE, light.watermark):
        assert min(contrast(text, ground) for text in light.texts) >= LEAST
    assert contrast(light.watermark, WHITE) > 1.1  # and the stamp can be seen at all


@pytest.mark.parametrize("name", THEMES)
def test_light_is_light_and_dark_is_dark(name: str) -> None:
    theme = named_theme(name)
    assert min(map(luminance, theme.light.grounds)) > 0.8
    assert max(map(luminance, theme.dark.grounds)) < 0.05


def test_no_two_themes_are_alike() -> None:
    assert len({named_theme(name).light.accent for name in THEMES}) == len(THEMES) == 3


def test_every_file_is_a_theme_and_says_everything() -> None:
    folder = resources.folder("templates") / "themes"
    assert {path.stem for path in folder.iterdir()} == set(THEMES.values())
    for path in folder.iterdir():
        assert path.read_text(encoding="utf-8").startswith("# ")  # what it looks like, in a sentence


@pytest.mark.parametrize("name", THEMES)
def test_what_is_chosen_is_what_comes(name: str) -> None:
    made = design(THEME.take({"utseende": name}, ()), resources.folder("templates"))
    assert made.theme == named_theme(name)
    assert made.colours == ()  # ours are proven above: the user is not told of them


def test_without_a_choice_it_is_the_plain_one() -> None:
    assert plain().theme == named_theme(PLAIN)
    assert (plain().sender, plain().logotypes, plain().templates) == ("", (), "")


def test_the_chosen_font_is_the_first_of_the_print() -> None:
    theme: Theme = named_theme(PLAIN)
    assert theme.print_fonts[0] == FONTS[0]
    assert theme._replace(font="Open Sans").print_fonts == ("Open Sans", FONTS[0], "Vazirmatn")
    assert not theme.coloured
    assert theme._replace(banner=Banner.COLOURED).coloured
