"""The poster: what is promised in large type, on one page where it fits, and a QR code to the whole löfte.

The frame is ``templates/print/poster.typ``; it draws the same data as the print, of less.
"""

import io
from dataclasses import replace

import segno

from loftesverktyg.cli.publish.pdf import print_view
from loftesverktyg.cli.publish.resources import Resources
from loftesverktyg.cli.publish.view import Card, Cards, Section, View

_PROMISES = "atgarder"
# Longer addresses make a code of squares too small to be read from a wall.
_LONGEST_ADDRESS = 300


def render_a3(view: View, resources: Resources) -> bytes:
    """The poster on A3. As the print's render."""
    return _render(view, resources, "a3")


def render_a4(view: View, resources: Resources) -> bytes:
    """The poster on A4. As the print's render."""
    return _render(view, resources, "a4")


def _render(view: View, resources: Resources, paper: str) -> bytes:
    address = view.address if len(view.address) <= _LONGEST_ADDRESS else ""
    code = _code(address) if address else ""
    extra = {"paper": paper, "address": address, "shown_address": address.split("://", 1)[-1], "code": code}
    return print_view(_promises_of(view), resources, frame="poster.typ", extra=extra)


def _promises_of(view: View) -> View:
    """Only what is promised: the measures without what explains them, or all that an easy text says."""
    found = [section for section in view.sections if section.id == _PROMISES] or view.sections[:1]
    return replace(view, facts=view.facts[:1], registry=(), sections=tuple(map(_bare, found)))


def _bare(section: Section) -> Section:
    blocks = tuple(
        Cards(tuple(map(_bare_card, block.items))) if isinstance(block, Cards) else block
        for block in section.blocks
    )
    return replace(section, blocks=blocks, sections=tuple(map(_bare, section.sections)))


def _bare_card(card: Card) -> Card:
    return replace(card, highlight="", chart=None, glance=card.glance[:1], facts=())


def _code(address: str) -> str:
    """A QR code as SVG: dark on light, with the light border that the standard asks for."""
    made = io.BytesIO()
    code = segno.make(address, error="m", micro=False)
    code.save(made, kind="svg", border=4, dark="#000000", light="#ffffff", xmldecl=False)
    return made.getvalue().decode()
