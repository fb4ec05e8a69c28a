"""The colours of a theme in one light, and what each of them stands on."""

from typing import NamedTuple

from loftesverktyg.rules.nearest_colour import mixed, nearest_passing

WHITE = "#ffffff"
"""The paper of the print and the Word file, whatever the page on the web has behind it."""
LEAST = 4.5
"""The contrast between text and what is behind it (WCAG 2.2, 1.4.3)."""


TEXTS = ("accent", "ink", "quiet")
"""The fields of Palette that are read."""
GROUNDS = ("paper", "card", "tint")
"""Those that text stands on."""


class Palette(NamedTuple):
    """All colours are ``#rrggbb``. ``line`` is decoration alone; the sole bearer of a meaning has another."""

    accent: str
    ink: str
    quiet: str
    """Small words beside the text."""
    paper: str
    card: str
    tint: str
    """Behind boxes."""
    line: str

    @property
    def texts(self) -> tuple[str, ...]:
        """The colours of TEXTS."""
        return self.accent, self.ink, self.quiet

    @property
    def grounds(self) -> tuple[str, ...]:
        """The colours of GROUNDS."""
        return self.paper, self.card, self.tint

    @property
    def strong_line(self) -> str:
        """The frame of a card: at least 3:1 to what is on both sides of it (WCAG 2.2, 1.4.11)."""
        line = mixed(self.line, self.ink, 0.5)
        return nearest_passing(line, self.grounds, 3) or self.ink

    @property
    def watermark(self) -> str:
        """The stamp behind a draft, on white paper: as strong as the text over it allows."""
        stamp = mixed(WHITE, self.accent, 0.13)
        return nearest_passing(stamp, self.texts, LEAST) or WHITE
