"""T807 and the contrast that it counts, against WCAG's own figures."""

import pytest

from loftesverktyg.rules.contrast import contrast, luminance, rgb
from loftesverktyg.rules.engine import check_document
from loftesverktyg.rules.registry import RULES
from loftesverktyg.rules.theme import ThemeColour
from loftesverktyg.rules.thresholds import Thresholds
from tests.rules.documents import TODAY, Folder, document

RULE = [rule for rule in RULES if rule.code == "T807"]


@pytest.mark.parametrize(
    ("colour", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21),
        ("#fff", "#ffffff", 1),
        ("#777777", "#ffffff", 4.48),
        ("#767676", "#ffffff", 4.54),
        ("#ff0000", "#ffffff", 4.00),
        ("#0000ff", "#FFF", 8.59),
        ("#00ff00", "#ffffff", 1.37),
    ],
)
def test_contrast(colour: str, other: str, ratio: float) -> None:
    assert contrast(colour, other) == pytest.approx(ratio, abs=0.005)
    assert contrast(other, colour) == contrast(colour, other)


def test_luminance_of_the_ends_and_of_each_colour() -> None:
    assert luminance("#000") == 0
    assert luminance("#fff") == pytest.approx(1)
    assert luminance("#f00") + luminance("#0f0") + luminance("#00f") == pytest.approx(1)
    assert luminance("#0a0a0a") == pytest.approx(10 / 255 / 12.92)


@pytest.mark.parametrize(
    ("colour", "expected"),
    [
        # WCAG 2.2's formula, worked out by hand to six places.
        ("#f00", 0.2126),
        ("#0f0", 0.7152),
        ("#00f", 0.0722),
        ("#0a0a0a", 0.003035),
        ("#0b0b0b", 0.003347),
        ("#808080", 0.215861),
        ("#c0ffee", 0.888995),
    ],
)
def test_luminance(colour: str, expected: float) -> None:
    assert luminance(colour) == pytest.approx(expected, abs=1e-6)


def test_colours_are_read_in_both_forms_and_nothing_else_is_one() -> None:
    assert rgb("#0aF") == rgb("#00AAff") == (0, 170, 255)
    for wrong in ("red", "#12", "#12345", "#gggggg", "fff", "#ffffff00"):
        with pytest.raises(ValueError, match=wrong):
            rgb(wrong)


def test_a_low_contrast_is_told_and_never_rounded_up() -> None:
    theme = (
        ThemeColour("rubrik", "#777777", ("#000000", "#ffffff")),
        ThemeColour("text", "#767676", ("#ffffff",)),
    )
    (finding,) = check_document(document(), RULE, TODAY, theme=theme).findings
    assert (finding.pointer, finding.place.span) == ("", (0, 0))
    assert "”rubrik” (#777777)" in finding.message
    assert "mot #ffffff har kontrasten 4,47:1" in finding.message
    assert "#767676" in finding.hint


def test_where_no_colour_will_do_the_ones_around_it_are_to_be_changed() -> None:
    theme = (ThemeColour("bakgrund", "#777777", ("#555555", "#aaaaaa")),)
    (finding,) = check_document(document(), RULE, TODAY, theme=theme).findings
    assert "Ingen färg räcker till" in finding.hint


def test_a_theme_is_told_of_once_and_not_in_the_companions() -> None:
    beside = {
        "lofte.utfall.yaml": "format: 1\ntyp: utfall\nlöfte: lofte.yaml\n",
    }
    theme = (ThemeColour("text", "#777777", ("#ffffff",)),)
    made = check_document(document(), RULE, TODAY, Folder(beside), theme=theme)
    assert [each.place.path for each in made.findings] == ["lofte.yaml"]


def test_the_limit_can_be_raised() -> None:
    theme = (ThemeColour("text", "#767676", ("#ffffff",)),)
    limits = Thresholds(kontrast=7.0)
    assert len(check_document(document(), RULE, TODAY, thresholds=limits, theme=theme).findings) == 1


def test_without_a_theme_nothing_is_said() -> None:
    assert check_document(document(), RULE, TODAY).findings == ()
