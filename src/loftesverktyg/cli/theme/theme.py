"""A theme: one source of the look for the web page, the print and the Word file."""

from enum import Enum
from typing import NamedTuple

from loftesverktyg.cli.theme.palette import Palette


class Banner(Enum):
    """What the title stands on."""

    TINTED = "tonat"
    COLOURED = "färgat"
    """On the accent, in white; in dark light as TINTED, where so large a light field would dazzle."""


SYSTEM_FONT = "systemets"
FONTS = ("Atkinson Hyperlegible Next", "Open Sans")
"""The fonts with Latin letters that are in ``templates/fonts``: the first is the print's own."""
ARABIC_FONT = "Vazirmatn"


class Theme(NamedTuple):
    """``font`` is one of FONTS, or SYSTEM_FONT; ``corners`` are the radius of a card's corners in pixels."""

    light: Palette
    dark: Palette
    font: str
    word_font: str
    banner: Banner
    corners: int

    @property
    def print_fonts(self) -> tuple[str, ...]:
        """The fonts of the print, the one that is chosen first; the others draw what it lacks."""
        return tuple(dict.fromkeys((*([self.font] if self.font in FONTS else []), *FONTS, ARABIC_FONT)))

    @property
    def coloured(self) -> bool:
        """Whether the title stands on the accent."""
        return self.banner is Banner.COLOURED
