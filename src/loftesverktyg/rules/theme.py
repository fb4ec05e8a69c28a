"""The colours of what is published, as far as a check needs to know them."""

from typing import NamedTuple


class ThemeColour(NamedTuple):
    """A colour and the one behind it, as ``#rgb`` or ``#rrggbb``; ``name`` is what the user calls it."""

    name: str
    colour: str
    behind: str
