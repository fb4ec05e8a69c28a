"""The file that Word opens: a zip of XML parts, made of ``templates/word``, the same way every time."""

import io
import zipfile
from collections.abc import Mapping
from types import MappingProxyType
from xml.parsers import expat

import docx
from docx.document import Document

from loftesverktyg.cli.publish.own_templates import OwnTemplates
from loftesverktyg.cli.publish.resources import Resources
from loftesverktyg.cli.publish.view import View
from loftesverktyg.cli.publish.word.language import word_language

_PARTS: Mapping[str, str] = MappingProxyType(
    {
        "[Content_Types].xml": "content-types.xml",
        "_rels/.rels": "package.rels.xml",
        "docProps/core.xml": "core.xml",
        "word/_rels/document.xml.rels": "document.rels.xml",
        "word/document.xml": "document.xml",
        "word/fontTable.xml": "font-table.xml.j2",
        "word/numbering.xml": "numbering.xml.j2",
        "word/settings.xml": "settings.xml.j2",
        "word/styles.xml": "styles.xml.j2",
        "word/theme/theme1.xml": "theme.xml.j2",
    }
)
"""The parts of an empty file, and what each is made of. Those that end in ``.j2`` are filled in."""

# The first moment that a zip can hold: a file's own time would make every file another.
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


def empty(view: View, resources: Resources) -> Document:
    """A document without content, in the look of ``resources`` and the language of ``view``."""
    templates = resources.templates
    values = {
        "theme": resources.theme,
        "language": word_language(view.language),
        "rtl": view.direction == "rtl",
    }
    parts = {}
    for name, file in _PARTS.items():
        if file.endswith(".j2"):
            parts[name] = templates.render(f"word/{file}", values).encode()
        else:
            parts[name] = templates.read(f"word/{file}")
    if isinstance(templates, OwnTemplates):
        _refuse_broken(templates, parts)
    return docx.Document(io.BytesIO(_zipped(parts)))


def _refuse_broken(templates: OwnTemplates, parts: Mapping[str, bytes]) -> None:
    """Raises RenderError where a part of the user's own is no XML."""
    for name, file in _PARTS.items():
        if templates.is_own(f"word/{file}"):
            try:
                expat.ParserCreate().Parse(parts[name], True)  # noqa: FBT003 (the parser's own signature)
            except expat.ExpatError as error:
                reason = "det som står här går inte att läsa som XML."
                raise templates.wrong(f"word/{file}", error.lineno, reason) from error


def packed(document: Document) -> bytes:
    """``document`` as a file, with its parts in order and without the time it was made."""
    made = io.BytesIO()
    document.save(made)
    with zipfile.ZipFile(made) as file:
        return _zipped({name: file.read(name) for name in file.namelist()})


def _zipped(parts: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        # "[" comes before letters, and the list of content types has to come first.
        for name in sorted(parts, key=lambda name: (not name.startswith("["), name)):
            entry = zipfile.ZipInfo(name, _LONG_AGO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # else it tells on which system it was made
            file.writestr(entry, parts[name])
    return made.getvalue()
