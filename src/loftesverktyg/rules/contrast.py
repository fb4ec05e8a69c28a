"""How much two colours stand apart, as WCAG 2.2 counts it."""

import re
from functools import cache


def rgb(colour: str) -> tuple[int, int, int]:
    """Red, green and blue, 0 to 255, of ``#rgb`` or ``#rrggbb``. Raises ValueError for anything else."""
    match = _hex().fullmatch(colour.strip())
    if match is None:
        raise ValueError(colour)
    digits = match[1] if len(match[1]) == 6 else "".join(each * 2 for each in match[1])
    red, green, blue = (int(digits[at : at + 2], 16) for at in (0, 2, 4))
    return red, green, blue


def luminance(colour: str) -> float:
    """Relative luminance, 0 for black to 1 for white (WCAG 2.2, definition of relative luminance)."""
    red, green, blue = (linear(part / 255) for part in rgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(colour: str, other: str) -> float:
    """The contrast ratio, 1 to 21, whichever of the two is the lighter (WCAG 2.2, contrast ratio)."""
    darker, lighter = sorted((luminance(colour), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def linear(part: float) -> float:
    """A part of an sRGB colour, 0 to 1, as light is measured, 0 to 1 (WCAG 2.2, relative luminance)."""
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


@cache
def _hex() -> re.Pattern[str]:
    return re.compile(r"#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})")
