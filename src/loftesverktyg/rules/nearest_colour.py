"""The colour that is nearest to one that is hard to see, and can be seen.

Only its lightness is moved, in OKLCH (Björn Ottosson, *A perceptual color space for image processing*, 2020):
a kommun's green stays that green. Where no screen can show the chroma at the new lightness, it gets less.
"""

from collections.abc import Iterator, Sequence
from math import cbrt

from loftesverktyg.rules.contrast import contrast, linear, rgb

_STEPS = 400
# The most that a part may lie outside 0–1 and still be taken for a rounding.
_ROUNDING = 1e-4
_HALVINGS = 14

_Triple = tuple[float, float, float]


def nearest_passing(colour: str, behind: Sequence[str], least: float) -> str | None:
    """The colour nearest to ``colour`` whose contrast to each of ``behind`` is at least ``least``.

    Colours are ``#rgb`` or ``#rrggbb``; what is given back is ``#rrggbb``, and ``colour`` itself where it
    passes. None where neither black nor white does. Raises ValueError for what is no colour.
    """
    return next((each for each in _from_near(colour) if lowest_contrast(each, behind) >= least), None)


def lowest_contrast(colour: str, behind: Sequence[str]) -> float:
    """The contrast of ``colour`` to that of ``behind`` that it is hardest to see against; 21 to none."""
    return min((contrast(colour, each) for each in behind), default=21.0)


def mixed(colour: str, other: str, share: float) -> str:
    """``colour`` with a ``share`` (0 to 1) of ``other`` in it, as ``#rrggbb``."""
    parts = zip(rgb(colour), rgb(other), strict=True)
    return "#" + "".join(f"{round(one + (two - one) * share):02x}" for one, two in parts)


def _from_near(colour: str) -> Iterator[str]:
    """``colour``, and then what is darker and lighter, by how much."""
    yield mixed(colour, colour, 0)
    lightness, a, b = _oklab(colour)
    for step in range(1, _STEPS + 1):
        for moved in (lightness - step / _STEPS, lightness + step / _STEPS):
            if -1 / _STEPS < moved < 1 + 1 / _STEPS:
                yield _hex_in_gamut(min(max(moved, 0.0), 1.0), a, b)


def _oklab(colour: str) -> _Triple:
    red, green, blue = (linear(part / 255) for part in rgb(colour))
    long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    medium = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def _linear_rgb(lightness: float, a: float, b: float) -> _Triple:
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def _hex_in_gamut(lightness: float, a: float, b: float) -> str:
    """The colour with as much of its chroma as a screen can show at ``lightness``; its hue stays."""
    kept, lost = 0.0, 1.0
    if _shows(_linear_rgb(lightness, a, b)):
        kept = 1.0
    else:
        for _ in range(_HALVINGS):
            share = (kept + lost) / 2
            if _shows(_linear_rgb(lightness, a * share, b * share)):
                kept = share
            else:
                lost = share
    return "#" + "".join(f"{_byte(part):02x}" for part in _linear_rgb(lightness, a * kept, b * kept))


def _shows(parts: _Triple) -> bool:
    return all(-_ROUNDING <= part <= 1 + _ROUNDING for part in parts)


def _byte(part: float) -> int:
    part = min(max(part, 0.0), 1.0)
    return round(255 * (part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055))
