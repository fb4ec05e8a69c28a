"""The colours of what is published, as far as a check needs to know them."""

from typing import NamedTuple


class ThemeColour(NamedTuple):
    """A colour and all that it must be told from, as ``#rgb`` or ``#rrggbb``; ``name`` is the user's word."""

    name: str
    colour: str
    beside: tuple[str, ...]
