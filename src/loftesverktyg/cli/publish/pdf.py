"""The print: a PDF that is PDF/UA-1 and PDF/A-2a at once, set by Typst with fonts of our own.

The frame in ``templates/print`` is layout and theme. The document's text reaches it as JSON in a file
beside it, and is never read as Typst source.
"""

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import typst

from loftesverktyg import resources
from loftesverktyg.cli.publish.errors import PublishFault, RenderError
from loftesverktyg.cli.publish.glyphs import Glyphs, named
from loftesverktyg.cli.publish.own_frame import blame_frame, refuse_reaching_out
from loftesverktyg.cli.publish.own_templates import OwnTemplates
from loftesverktyg.cli.publish.printable import NO_DATE, printable
from loftesverktyg.cli.publish.resources import Image, Resources
from loftesverktyg.cli.publish.templating import Templates
from loftesverktyg.cli.publish.typesetter import typesetter
from loftesverktyg.cli.publish.view import View
from loftesverktyg.cli.theme.theme import Theme

_MOST_NAMED = 5
_STAND_IN = re.compile(
    rb"/(?:CreationDate|ModDate)\(D:%(compact)s[^)]*\)|<(xmp:CreateDate|xmp:ModifyDate|stEvt:when)>%(date)s[^<]*</\1>"
    % {b"compact": NO_DATE.replace("-", "").encode(), b"date": NO_DATE.encode()}
)
_MAIN = "main.typ"
_DATA = "data.json"


def render(view: View, resources_: Resources) -> bytes:
    """The view as a PDF; the same view gives the same bytes. As print_view."""
    return print_view(view, resources_)


def print_view(
    view: View, resources_: Resources, *, frame: str = _MAIN, extra: Mapping[str, str] | None = None
) -> bytes:
    """The view as a PDF in one of the frames, which is given ``extra`` strings beside the view.

    Raises RenderError where the text holds characters that the fonts lack, or a logotype is no image
    that can be drawn; PublishFault where Typst fails for any other reason.
    """
    glyphs = Glyphs()
    data = {**printable(view, resources_.images, glyphs), **(extra or {})}
    files = _frame(resources_.theme, resources_.templates)
    files = {**files, _MAIN: files[frame]}
    if glyphs.missing:
        raise _lacking(glyphs.missing)
    try:
        made = _compile(data, files)
    except typst.TypstError as error:
        if data["logos"]:
            _find_bad_logo(view, resources_.images, data, files)
        if isinstance(resources_.templates, OwnTemplates):
            blame_frame(resources_.templates, error.diagnostic, frame)
        raise PublishFault(error.diagnostic) from error
    return made if view.metadata.date else _undated(made)


def _undated(pdf: bytes) -> bytes:
    """``pdf`` without the date that stood in for one that nobody has written.

    Blanks take its place, so that everything else in the file stays where it is. PDF/A-2 demands no date
    (ISO 19005-2, 6.6), only that those there are agree.
    """
    return _STAND_IN.sub(lambda found: b" " * len(found[0]), pdf)


def _compile(data: Mapping[str, Any], files: Mapping[str, bytes]) -> bytes:
    # A file, and not sys.inputs: those are part of the library, which Typst would make anew for every löfte.
    return typesetter(resources.folder("templates")).pdf(
        {**files, _DATA: json.dumps(data, ensure_ascii=False).encode()}
    )


@lru_cache(maxsize=8)
def _frame(theme: Theme, templates: Templates) -> Mapping[str, bytes]:
    """The frame's files as Typst sees them, those that end in ``.j2`` filled in."""
    files = {}
    for name in templates.names("print", "*.typ*"):
        shown = name.removeprefix("print/")
        if name.endswith(".j2"):
            files[shown.removesuffix(".j2")] = templates.render(name, {"theme": theme}).encode()
        else:
            files[shown] = templates.read(name)
        if isinstance(templates, OwnTemplates) and templates.is_own(name):
            refuse_reaching_out(templates, name, files[shown.removesuffix(".j2")].decode("utf-8"))
    return files


def _lacking(missing: Mapping[str, str]) -> RenderError:
    first = list(missing)[:_MOST_NAMED]
    # Python's dicts keep their order: places in the order of the document.
    places = {
        missing[char]: [named(other) for other in first if missing[other] == missing[char]] for char in first
    }
    told = "; ".join(f"i {place}: {', '.join(chars)}" for place, chars in places.items())
    more = len(missing) - len(first)
    others = f" Dessutom saknas {'ett tecken' if more == 1 else f'{more} tecken'} till." if more else ""
    return RenderError(
        f"PDF:en kan inte visa tecken som saknas i typsnitten – {told}.{others}",
        "Ta bort tecknen eller skriv med ord. Som webbsida, Word-fil och Markdown går löftet att publicera "
        "som det är: --format html,docx,markdown.",
    )


def _find_bad_logo(
    view: View, images: Mapping[str, Image], data: Mapping[str, Any], files: Mapping[str, bytes]
) -> None:
    """Raises RenderError where the print fails because of a logotype, and returns where it does not."""
    bare = {**data, "summary": {"blocks": []}, "facts": [], "sections": [], "logos": []}
    names = [logo.file for logo in view.logos if logo.file in images]
    for name, logo in zip(names, data["logos"], strict=True):
        if _compiles(bare, files) and not _compiles({**bare, "logos": [logo]}, files):
            raise RenderError(
                f"Logotypen {name} går inte att rita i PDF:en.",
                "Spara den på nytt som SVG (med texten omvandlad till banor), PNG eller JPEG.",
            )


def _compiles(data: Mapping[str, Any], files: Mapping[str, bytes]) -> bool:
    try:
        _compile(data, files)
    except typst.TypstError:
        return False
    return True
