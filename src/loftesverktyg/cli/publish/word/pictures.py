"""The logotypes in a Word file: PNG and JPEG as they are, an SVG drawn as PNG, which every Word can show."""

import io

import typst
from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
from docx.shared import Emu, Mm
from docx.text.paragraph import Paragraph

from loftesverktyg.cli.publish.errors import RenderError
from loftesverktyg.cli.publish.resources import Image
from loftesverktyg.cli.publish.view import Logo

_HEIGHT = Mm(15)
_WIDEST = Mm(50)
_DOTS_PER_INCH = 300
_SHEET = b"""#set page(width: auto, height: auto, margin: 0pt, fill: none)
#let draw = image.with("logo.svg")
#context if measure(draw(height: 15mm)).width > 50mm { draw(width: 50mm) } else { draw(height: 15mm) }
"""


def draw_logo(paragraph: Paragraph, logo: Logo, image: Image) -> None:
    """The logotype at the end of ``paragraph``, 15 mm high or 50 mm broad. Raises RenderError."""
    try:
        data = _drawn(image.data) if image.media_type == "image/svg+xml" else image.data
        picture = paragraph.add_run().add_picture(io.BytesIO(data), height=_HEIGHT)
    except (
        InvalidImageStreamError,
        UnexpectedEndOfFileError,
        UnrecognizedImageError,
        typst.TypstError,
        ZeroDivisionError,
    ) as error:
        raise RenderError(
            f"Logotypen {logo.file} går inte att rita i Word-filen.",
            "Spara den på nytt som SVG (med texten omvandlad till banor), PNG eller JPEG.",
        ) from error
    if picture.width > _WIDEST:
        picture.height = Emu(round(picture.height * _WIDEST / picture.width))
        picture.width = _WIDEST
    properties = picture._inline.docPr  # noqa: SLF001 (python-docx knows no alternative texts)
    properties.set("descr", logo.alt)
    properties.set("name", f"Logotyp {properties.get('id')}")


def _drawn(svg: bytes) -> bytes:
    """An SVG as PNG. Nothing that it refers to is read, and nothing in it is run."""
    made: bytes = typst.compile(  # type: ignore[call-overload]  # its types leave out a dict of files
        {"main.typ": _SHEET, "logo.svg": svg},
        font_paths=typst.Fonts(include_system_fonts=False, include_embedded_fonts=False),
        format="png",
        ppi=_DOTS_PER_INCH,
    )
    return made
