"""How a piece of text is to be written inside a scalar that is already there."""

import re

from loftesverktyg.source.nodes import Scalar, Style

_ENDS_PLAIN = re.compile(r":(?=\s|$)|(?:^|\s)#|[\[\]{},](?=\s|$)")


def written_in(scalar: Scalar, replacement: str) -> str | None:
    """``replacement`` as it must be written inside ``scalar``; None where it cannot be said safely there.

    Holds for a stretch inside one line. Raises ValueError for a replacement with line breaks.
    """
    if "\n" in replacement or "\r" in replacement:
        raise ValueError(replacement)
    if scalar.style is Style.SINGLE:
        return replacement.replace("'", "''")
    if scalar.style is Style.DOUBLE:
        return replacement.replace("\\", "\\\\").replace('"', '\\"')
    if scalar.style is Style.PLAIN and _ENDS_PLAIN.search(replacement):
        return None
    return None if scalar.style is Style.ALIAS else replacement
