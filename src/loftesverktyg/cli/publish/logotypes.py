"""The parties' logotypes, read from the document's own folder and judged by what they are."""

import stat
from pathlib import Path
from xml.parsers import expat

from loftesverktyg.cli.publish.clean import one_line
from loftesverktyg.cli.publish.errors import RenderError
from loftesverktyg.cli.publish.resources import Image

MAX_BYTES = 1024 * 1024
MAX_SIDE = 4000
"""The most pixels on a side: four times what a page's width needs on paper, and 64 MB when unpacked."""

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_SVG = "http://www.w3.org/2000/svg svg"
_KINDS = "Logotypen ska vara en SVG-, PNG- eller JPEG-fil."


def read_logotype(folder: Path, name: str, beside: str = "löftet") -> Image:
    """The image at ``name``, a path from ``folder`` that does not lead out of it.

    ``beside`` is what lies in the folder, for messages.

    Raises RenderError where there is no such file, it is too large, or it is no image of a kind we take.
    """
    shown = one_line(name)
    path = _within(folder, name, shown, beside)
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise RenderError(f"Logotypen {shown} är ingen fil.", _KINDS)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        hint = f"Lägg filen i mappen {folder.resolve()}, eller rätta sökvägen vid logotyp."
        raise RenderError(f"Logotypen {shown} finns inte.", hint) from error
    except OSError as error:
        hint = "Kontrollera att filen finns och att du har behörighet till den."
        raise RenderError(f"Logotypen {shown} går inte att läsa.", hint) from error
    if len(data) > MAX_BYTES:
        raise RenderError(f"Logotypen {shown} är större än 1 MiB.", "Spara den i mindre format.")
    return Image(_media_type(data, shown), data)


def _within(folder: Path, name: str, shown: str, beside: str) -> Path:
    """The file with all links followed, which must lie in ``folder``."""
    hint = f"Lägg filen i samma mapp som {beside}, eller i en mapp under den, och skriv sökvägen dit."
    try:
        home = folder.resolve()
        path = (home / name).resolve()
    except (OSError, RuntimeError, ValueError) as error:  # a link to itself, a NUL in the name
        raise RenderError(f"Logotypen {shown} går inte att hitta.", hint) from error
    if "://" in name or Path(name).is_absolute() or not path.is_relative_to(home):
        raise RenderError(f"Logotypen {shown} ligger inte i mappen med {beside}.", hint)
    return path


def _media_type(data: bytes, shown: str) -> str:
    if data.startswith(_PNG):
        return _sized("image/png", _png_size(data), shown)
    if data.startswith(_JPEG):
        return _sized("image/jpeg", _jpeg_size(data), shown)
    if _is_svg(data):
        return "image/svg+xml"
    raise RenderError(f"Logotypen {shown} är ingen bild som går att visa.", _KINDS)


def _sized(media_type: str, size: tuple[int, int] | None, shown: str) -> str:
    if size is None or min(size) == 0:
        raise RenderError(f"Logotypen {shown} är skadad.", "Spara bilden på nytt.")
    if max(size) > MAX_SIDE:
        message = f"Logotypen {shown} är {size[0]} × {size[1]} bildpunkter stor."
        raise RenderError(message, f"Spara den med högst {MAX_SIDE} bildpunkter på varje led.")
    return media_type


def _png_size(data: bytes) -> tuple[int, int] | None:
    if len(data) < 24 or data[12:16] != b"IHDR":
        return None
    return int.from_bytes(data[16:20]), int.from_bytes(data[20:24])


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    """From the first frame header (ITU-T T.81, B.2.2)."""
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:  # padding
            at += 1
        elif 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            return int.from_bytes(data[at + 7 : at + 9]), int.from_bytes(data[at + 5 : at + 7])
        else:
            at += 2 + int.from_bytes(data[at + 2 : at + 4])
    return None


def _is_svg(data: bytes) -> bool:
    """Whether ``data`` is well-formed XML with an SVG root, and declares no entities of its own."""
    roots: list[str] = []
    entities: list[str] = []
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = lambda name, _attributes: roots.append(name) if not roots else None
    parser.EntityDeclHandler = lambda *declared: entities.append(str(declared[0]))
    try:
        parser.Parse(data, True)  # noqa: FBT003  # the parser's own signature
    except (expat.ExpatError, ValueError, LookupError):  # not well-formed, or in an unknown encoding
        return False
    return roots[:1] == [_SVG] and not entities
