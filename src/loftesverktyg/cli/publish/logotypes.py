"""The parties' logotypes, read from the document's own folder and judged by what they are."""

import stat
from pathlib import Path

from loftesverktyg.cli.publish.clean import one_line
from loftesverktyg.cli.publish.errors import RenderError
from loftesverktyg.cli.publish.resources import Image
from loftesverktyg.cli.publish.svg import objection

MAX_BYTES = 1024 * 1024
MAX_SIDE = 4000
"""The most pixels on a side: four times what a page's width needs on paper."""
MAX_UNPACKED = 64_000_000
"""The most bytes of an image once it is unpacked."""

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
# Channels by the colour type of a PNG (its specification, table 11.1).
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
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
    kind = _kind(data)
    if kind is not None:
        _weigh(data, shown)
        return kind
    said = objection(data, _is_drawable)
    if said is None:
        return "image/svg+xml"
    if said:
        raise RenderError(
            f"Logotypen {shown} {said}.", "Spara den på nytt som enkel SVG, utan det, eller som PNG."
        )
    raise RenderError(f"Logotypen {shown} är ingen bild som går att visa.", _KINDS)


def _kind(data: bytes) -> str | None:
    if data.startswith(_PNG):
        return "image/png"
    return "image/jpeg" if data.startswith(_JPEG) else None


def _is_drawable(data: bytes) -> bool:
    """Whether an image in an SVG could stand alone."""
    try:
        _weigh(data, "")
    except RenderError:
        return False
    return _kind(data) is not None


def _weigh(data: bytes, shown: str) -> None:
    """Raises RenderError for an image that says no size, or one too large."""
    size, pixel = _png_size(data) if data.startswith(_PNG) else (_jpeg_size(data), 3)
    if size is None or min(size) == 0:
        raise RenderError(f"Logotypen {shown} är skadad.", "Spara bilden på nytt.")
    if max(size) > MAX_SIDE or size[0] * size[1] * pixel > MAX_UNPACKED:
        message = f"Logotypen {shown} är {size[0]} × {size[1]} bildpunkter stor."
        raise RenderError(message, f"Spara den med högst {MAX_SIDE // 2} bildpunkter på varje led.")


def _png_size(data: bytes) -> tuple[tuple[int, int] | None, int]:
    """Width and height, and how many bytes a pixel takes."""
    if len(data) < 26 or data[12:16] != b"IHDR":
        return None, 0
    size = int.from_bytes(data[16:20]), int.from_bytes(data[20:24])
    return size, _CHANNELS.get(data[25], 4) * max(1, data[24] // 8)


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
