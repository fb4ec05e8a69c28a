"""What stands around the text of a Word file: properties, head, foot, logotypes, the mark of a draft."""

from collections.abc import Mapping
from datetime import UTC, datetime

from docx.enum.text import WD_BREAK
from docx.shared import Twips

from loftesverktyg.cli.publish.resources import Image
from loftesverktyg.cli.publish.word.language import word_language
from loftesverktyg.cli.publish.word.pictures import draw_logo
from loftesverktyg.cli.publish.word.writer import Writer

_LONGEST_PROPERTY = 255  # Word shows no more, and python-docx takes no more


def frame(writer: Writer, images: Mapping[str, Image]) -> None:
    """All but the text itself, and the beginning of the first page up to the title. Raises RenderError."""
    _properties(writer)
    _head_and_foot(writer)
    logos = [logo for logo in writer.view.logos if logo.file in images]
    if logos:
        row = writer.paragraph()
        row.paragraph_format.space_after = Twips(360)
        for at, logo in enumerate(logos):
            if at:
                writer.words(row, "   ")
            draw_logo(row, logo, images[logo.file])
    draft = writer.view.draft
    if draft:
        note = writer.paragraph("Utkast")
        writer.words(note, draft.stamp, "Strong")
        writer.words(note, f" – {draft.note}")
    writer.lines(("Dokumenttyp", writer.view.labels.kind_of_document))


def _properties(writer: Writer) -> None:
    view = writer.view
    properties = writer.document.core_properties
    properties.title = _cut(view.title or view.labels.genre)
    properties.author = _cut(view.metadata.author)
    properties.language = word_language(view.language)
    said = view.metadata
    properties.keywords = f"{said.made_by}, sha256:{said.fingerprint}"
    properties.version = _cut(said.version)
    properties.comments = _cut(view.metadata.description)
    numbers = "; ".join(value.text for fact in view.registry for value in fact.values)
    if numbers:
        properties.identifier = _cut(numbers)
    if view.metadata.date:
        day = datetime.fromisoformat(view.metadata.date).replace(tzinfo=UTC)
        properties.created = properties.modified = day


def _head_and_foot(writer: Writer) -> None:
    view = writer.view
    section = writer.document.sections[0]
    if view.draft:
        head = section.header.paragraphs[0]
        head._p.style = "Header"  # noqa: SLF001 (as in writer.py)
        writer.words(head, view.draft.stamp)
    foot = section.footer.paragraphs[0]
    foot._p.style = "Footer"  # noqa: SLF001 (as in writer.py)
    writer.words(foot, _cut(view.labels.footer))
    foot.runs[-1].add_break(WD_BREAK.LINE)
    writer.words(foot, f"{view.labels.page}\u00a0")
    writer.field(foot, "PAGE")
    writer.words(foot, f" {view.labels.of_pages}\u00a0")
    writer.field(foot, "NUMPAGES")


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_PROPERTY else text[: _LONGEST_PROPERTY - 1].rstrip() + "…"
