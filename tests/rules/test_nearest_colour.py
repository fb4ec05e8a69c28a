"""The nearest colour that can be seen: its hue, its contrast, and that it is the nearest."""

import colorsys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loftesverktyg.rules.contrast import contrast, rgb
from loftesverktyg.rules.nearest_colour import lowest_contrast, mixed, nearest_passing

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def hue(colour: str) -> float:
    red, green, blue = rgb(colour)
    return colorsys.rgb_to_hls(red / 255, green / 255, blue / 255)[0] * 360


@pytest.mark.parametrize(
    ("colour", "behind", "expected"),
    [
        ("#767676", ["#ffffff"], "#767676"),  # it passes
        ("#0A0", ["#000"], "#00aa00"),  # so does this, and is written out
        ("#777777", ["#ffffff"], "#767676"),  # WCAG's own example: the lightest grey on white
        ("#777777", ["#000000"], "#777777"),
        ("#8a8a8a", ["#ffffff"], "#767676"),
        ("#000000", ["#000000"], "#757575"),
        ("#ffffff", ["#ffffff"], "#767676"),
    ],
)
def test_greys(colour: str, behind: list[str], expected: str) -> None:
    assert nearest_passing(colour, behind, 4.5) == expected


@pytest.mark.parametrize("colour", ["#ff6600", "#ffcc00", "#33cc66", "#0099ff", "#e6007e", "#9fdbe2"])
@pytest.mark.parametrize("ground", ["#ffffff", "#12191b"])
def test_the_hue_stays(colour: str, ground: str) -> None:
    found = nearest_passing(colour, [ground], 4.5)
    assert found is not None
    # OKLCH keeps what the eye takes for the same hue, which bends a little in HSL.
    assert abs((hue(found) - hue(colour) + 180) % 360 - 180) < 12
    assert contrast(found, ground) >= 4.5


def test_it_is_no_further_away_than_it_must_be() -> None:
    found = nearest_passing("#ff6600", ["#ffffff"], 4.5)
    assert found is not None
    assert contrast(found, "#ffffff") < 4.6


def test_it_must_be_told_from_all_that_it_stands_on() -> None:
    found = nearest_passing("#ff6600", ["#ffffff", "#dddddd"], 4.5)
    assert found is not None
    assert lowest_contrast(found, ["#ffffff", "#dddddd"]) >= 4.5
    assert contrast(found, "#ffffff") > 6


def test_there_is_none_between_two_greys() -> None:
    assert nearest_passing("#123456", ["#555555", "#aaaaaa"], 4.5) is None
    assert nearest_passing("#123456", ["#777777"], 21) is None


@given(COLOURS, COLOURS)
def test_on_one_ground_there_always_is_one(colour: str, ground: str) -> None:
    found = nearest_passing(colour, [ground], 4.5)
    assert found is not None
    assert contrast(found, ground) >= 4.5
    if contrast(colour, ground) >= 4.5:
        assert found == colour


def test_nothing_to_be_told_from_is_no_hindrance() -> None:
    assert nearest_passing("#777777", [], 21) == "#777777"


@pytest.mark.parametrize(
    ("share", "expected"), [(0, "#ff0000"), (1, "#0000ff"), (0.5, "#800080"), (0.25, "#bf0040")]
)
def test_mixed(share: float, expected: str) -> None:
    assert mixed("#f00", "#0000ff", share) == expected


def test_what_is_no_colour_is_refused() -> None:
    with pytest.raises(ValueError, match="röd"):
        nearest_passing("röd", ["#ffffff"], 4.5)
