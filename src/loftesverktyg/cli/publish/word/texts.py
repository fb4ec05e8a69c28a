"""A text's tree in a Word file."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from docx.enum.text import WD_BREAK
from docx.shared import Twips
from docx.text.paragraph import Paragraph

from loftesverktyg.cli.publish import text as tree
from loftesverktyg.cli.publish.word.writer import BULLETS, Writer

# The indentation of lists in templates/word/numbering.xml.j2: all of an item stands under its first line.
_STEP = 397


class _Face(NamedTuple):
    bold: bool = False
    italic: bool = False
    link: bool = False


class _Place(NamedTuple):
    """Where a block stands: in paragraphs of which style, and in how many lists."""

    style: str
    depth: int = 0


def draw_text(writer: Writer, text: tree.Text, style: str = "Normal") -> list[Paragraph]:
    """The text, its own paragraphs in ``style``. Gives the paragraphs, in order."""
    return _blocks(writer, text.blocks, _Place(style))


def _blocks(writer: Writer, blocks: Sequence[tree.Block], place: _Place) -> list[Paragraph]:
    return [paragraph for block in blocks for paragraph in _DRAW[block.kind](writer, block, place)]


def _paragraph(writer: Writer, block: tree.Paragraph, place: _Place) -> list[Paragraph]:
    paragraph = writer.paragraph(place.style)
    if place.depth:
        paragraph.paragraph_format.left_indent = Twips(_STEP * place.depth)
    _inlines(writer, paragraph, block.children, _Face())
    return [paragraph]


def _heading(writer: Writer, block: tree.Heading, _place: _Place) -> list[Paragraph]:
    paragraph = writer.heading(block.level, "")
    _inlines(writer, paragraph, block.children, _Face())
    return [paragraph]


def _bullets(writer: Writer, block: tree.Bullets, place: _Place) -> list[Paragraph]:
    return _items(writer, block.items, BULLETS, place)


def _numbered(writer: Writer, block: tree.Numbered, place: _Place) -> list[Paragraph]:
    return _items(writer, block.items, writer.list_number(block.start, place.depth), place)


def _items(
    writer: Writer, items: Sequence[Sequence[tree.Block]], number: int, place: _Place
) -> list[Paragraph]:
    drawn = []
    for item in items:
        paragraph = writer.item(number, place.depth)
        drawn.append(paragraph)
        rest = item
        if item and isinstance(item[0], tree.Paragraph):
            _inlines(writer, paragraph, item[0].children, _Face())
            rest = item[1:]
        drawn += _blocks(writer, rest, _Place("ListParagraph", place.depth + 1))
    return drawn


def _quote(writer: Writer, block: tree.Quote, place: _Place) -> list[Paragraph]:
    return _blocks(writer, block.children, place._replace(style="Quote"))


def _code_block(writer: Writer, block: tree.CodeBlock, _place: _Place) -> list[Paragraph]:
    paragraph = writer.paragraph("Kodblock")
    for at, line in enumerate(block.text.split("\n")):
        if at:
            paragraph.runs[-1].add_break(WD_BREAK.LINE)
        writer.words(paragraph, line)
    return [paragraph]


def _rule(writer: Writer, _block: tree.Rule, _place: _Place) -> list[Paragraph]:
    return [writer.paragraph("Streck")]


_DRAW: Mapping[str, Callable[[Writer, Any, _Place], list[Paragraph]]] = MappingProxyType(
    {
        tree.Paragraph.kind: _paragraph,
        tree.Heading.kind: _heading,
        tree.Bullets.kind: _bullets,
        tree.Numbered.kind: _numbered,
        tree.Quote.kind: _quote,
        tree.CodeBlock.kind: _code_block,
        tree.Rule.kind: _rule,
    }
)


def _inlines(writer: Writer, paragraph: Paragraph, nodes: Sequence[tree.Inline], face: _Face) -> None:
    for node in nodes:
        match node:
            case tree.Words():
                _words(writer, paragraph, node.text, face)
            case tree.Code():
                writer.words(paragraph, node.text, "Kod")
            case tree.Break():
                writer.words(paragraph, "").add_break(WD_BREAK.LINE)
            case tree.Emphasis():
                _inlines(writer, paragraph, node.children, face._replace(italic=True))
            case tree.Strong():
                _inlines(writer, paragraph, node.children, face._replace(bold=True))
            case tree.Link():
                first = writer.length(paragraph)
                _inlines(writer, paragraph, node.children, face._replace(link=True))
                writer.lead(paragraph, first, node.href)


def _words(writer: Writer, paragraph: Paragraph, text: str, face: _Face) -> None:
    # A run has one style: what comes on top of it is set on the run itself.
    style = "Hyperlink" if face.link else "Strong" if face.bold else "Emphasis" if face.italic else ""
    run = writer.words(paragraph, text, style)
    if face.bold and style != "Strong":
        run.bold = True
    if face.italic and style != "Emphasis":
        run.italic = True
