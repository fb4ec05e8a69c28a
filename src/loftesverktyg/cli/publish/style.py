"""The style sheet of a web page: the theme's colours and font, then the layout."""

from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from markupsafe import Markup

from loftesverktyg import resources
from loftesverktyg.cli.publish.templating import Templates
from loftesverktyg.cli.theme.theme import Theme

_FACES: Mapping[str, str] = MappingProxyType(
    {"Atkinson Hyperlegible Next": "AtkinsonHyperlegibleNext", "Open Sans": "OpenSans"}
)
"""The files of each font that a page can bring with it begin so."""
_WEIGHTS = (("Regular", 400), ("Bold", 700))


@cache
def style(theme: Theme, templates: Templates) -> Markup:
    """The whole style sheet."""
    values = {"theme": theme, "faces": font_faces(theme.font)}
    # Style sheets know no escapes of HTML; what is set in is only what the theme's kinds have let through.
    colours = templates.render("html/theme.css", values, _as_it_is)
    return Markup(colours + templates.read("html/page.css").decode("utf-8"))  # noqa: S704


@cache
def font_faces(font: str) -> tuple[tuple[int, str], ...]:
    """The weights of a font that a page brings with it, each with its address; none for the system's own."""
    if font not in _FACES:
        return ()
    folder = resources.folder("templates") / "fonts"
    return tuple(
        (weight, data_address("font/ttf", (folder / f"{_FACES[font]}-{face}.ttf").read_bytes()))
        for face, weight in _WEIGHTS
    )


def data_address(media_type: str, data: bytes) -> str:
    """``data`` as an address that holds it."""
    return f"data:{media_type};base64,{b64encode(data).decode('ascii')}"


def _as_it_is(value: object) -> Markup:
    return Markup(str(value))  # noqa: S704
