"""The view's sections and blocks in a Word file."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Twips
from docx.text.paragraph import Paragraph

from loftesverktyg.cli.publish import view as shown
from loftesverktyg.cli.publish.view import Card, Chart, Fact, Phrase, Section, Signature
from loftesverktyg.cli.publish.word.texts import draw_text
from loftesverktyg.cli.publish.word.writer import BULLETS, Writer

_WIDTH = 9184
"""What A4 leaves between the margins of templates/word/document.xml, in twentieths of a point."""
_NARROWEST = 1100
_LONGEST_LABEL = 28
"""A longer term has a line of its own: it would reach into what is said of it."""
_LONGEST_CARD = 2500
"""A card with more characters may go on on the next page: Word cannot keep together more than one."""


def draw_section(writer: Writer, section: Section) -> None:
    """The heading of a section, its blocks, then its sections."""
    writer.heading(section.level, section.heading, section.id, section.part)
    for at, block in enumerate(section.blocks, 1):
        drawn = _DRAW[block.kind](writer, block)
        if any(isinstance(after, shown.Cards) for after in section.blocks[at : at + 1]):
            # What introduces the cards stays with the first of them.
            for paragraph in drawn:
                paragraph.paragraph_format.keep_with_next = True
    for inner in section.sections:
        draw_section(writer, inner)


def facts(writer: Writer, items: Sequence[Fact]) -> list[Paragraph]:
    """A row for each fact: the term, and its values in lines under each other."""
    rows = []
    for fact in items:
        row = writer.paragraph("Faktarad")
        label = writer.words(row, fact.label, "Etikett")
        if len(fact.label) > _LONGEST_LABEL:
            label.add_break(WD_BREAK.LINE)
        else:
            writer.words(row, "\t")
        for at, value in enumerate(fact.values):
            if at:
                writer.words(row, "").add_break(WD_BREAK.LINE)
            writer.phrase(row, value)
        rows.append(row)
    return rows


def _prose(writer: Writer, block: shown.Prose) -> list[Paragraph]:
    return draw_text(writer, block.text)


def _note(writer: Writer, block: shown.Note) -> list[Paragraph]:
    return writer.lines(("Anmarkning", block.text))


def _facts(writer: Writer, block: shown.Facts) -> list[Paragraph]:
    return [*writer.lines(("Caption", block.title)), *facts(writer, block.items)]


def _points(writer: Writer, block: shown.Points) -> list[Paragraph]:
    drawn = writer.lines(("Caption", block.title))
    for item in block.items:
        drawn.append(writer.item(BULLETS, 0))
        writer.phrase(drawn[-1], item)
    return drawn


def _cards(writer: Writer, block: shown.Cards) -> list[Paragraph]:
    for card in block.items:
        _card(writer, card)
    return []


def _card(writer: Writer, card: Card) -> None:
    _keep([
        writer.heading(card.level, card.label, card.id),
        *draw_text(writer, card.text, "Loftestext"),
        *writer.lines(("Loftesmatt", card.highlight)),
        *facts(writer, card.glance),
        *_chart(writer, card.chart),
        *facts(writer, card.facts),
    ])  # fmt: skip


def _chart(writer: Writer, chart: Chart | None) -> list[Paragraph]:
    """The numbers of a chart in words: a board reads them, and no bar tells them better."""
    if chart is None:
        return []
    drawn = writer.lines(("Diagramtext", chart.title))
    for bar in chart.bars:
        row = writer.paragraph("Diagramtext")
        writer.words(row, f"{bar.label}: ")
        writer.words(row, bar.value, "Strong")
        drawn.append(row)
    return drawn


def _keep(drawn: Sequence[Paragraph]) -> None:
    """On one page, where that is possible."""
    together = sum(len(paragraph.text) for paragraph in drawn) <= _LONGEST_CARD
    for paragraph in drawn[1:-1]:
        paragraph.paragraph_format.keep_with_next = together
    drawn[-1].paragraph_format.keep_with_next = False


def _answers(writer: Writer, block: shown.Answers) -> list[Paragraph]:
    for item in block.items:
        drawn = [*writer.lines(("Fraga", item.question)), writer.paragraph()]
        writer.words(drawn[-1], item.answer, "Strong")
        _keep([*drawn, *draw_text(writer, item.text)])
    return []


def _signatures(writer: Writer, block: shown.Signatures) -> list[Paragraph]:
    for item in block.items:
        _signature(writer, item)
    return []


def _signature(writer: Writer, item: Signature) -> None:
    """The party and the role, then what is known; a line to write on for what is not, or for a pen."""
    party = writer.paragraph("Underskrift")
    party.paragraph_format.space_before = Twips(360)
    writer.words(party, item.party, "Strong")
    drawn = [party, *writer.lines(("Underskrift", item.role))]
    if item.by_pen and item.name:
        drawn.append(writer.paragraph("Linje"))
    for value, label in ((item.name, item.name_label), (item.place_date, item.place_date_label)):
        if value:
            drawn += writer.lines(("Underskrift", value))
        else:
            drawn += [writer.paragraph("Linje"), *writer.lines(("Linjetext", label))]
    drawn += writer.lines(("Linjetext", item.method))
    _keep(drawn)
    drawn[-1].paragraph_format.space_after = Twips(240)


def _table(writer: Writer, block: shown.Table) -> list[Paragraph]:
    """A table whose first row stands again on every page, and whose rows are not split."""
    writer.lines(("Caption", block.caption))
    table = writer.document.add_table(len(block.rows) + 1, len(block.columns))
    properties = table._tbl.tblPr  # noqa: SLF001 (python-docx has no other way to the element)
    properties.style = "Lofte"
    if writer.rtl:
        properties.tblStyle.addnext(OxmlElement("w:bidiVisual"))
    look = properties.find(qn("w:tblLook"))
    if look is None:
        look = OxmlElement("w:tblLook")
        properties.append(look)
    for name in list(look.attrib):
        del look.attrib[name]
    for name, value in (("val", "00A0"), ("firstRow", "1"), ("lastRow", "0"), ("firstColumn", "1")):
        look.set(qn(f"w:{name}"), value)
    for name, value in (("lastColumn", "0"), ("noHBand", "1"), ("noVBand", "1")):
        look.set(qn(f"w:{name}"), value)
    table.autofit = False
    heads = tuple(Phrase(column) for column in block.columns)
    widths = _widths((heads, *block.rows))
    for row, cells in zip(table.rows, (heads, *block.rows), strict=True):
        row_properties = row._tr.get_or_add_trPr()  # noqa: SLF001 (as above)
        row_properties.append(OxmlElement("w:cantSplit"))
        if cells is heads:
            row_properties.append(OxmlElement("w:tblHeader"))
        for cell, phrase, width in zip(row.cells, cells, widths, strict=True):
            cell.width = Twips(width)
            paragraph = cell.paragraphs[0]
            paragraph._p.style = "Cell"  # noqa: SLF001 (as above)
            writer.phrase(paragraph, phrase)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Twips(width)
    # Word joins two tables with nothing between them, and wants a paragraph after the last.
    return [writer.paragraph("Luft")]


def _widths(rows: Sequence[Sequence[Phrase]]) -> list[int]:
    """Columns as wide as their words need, within reason."""
    longest = [min(max(len(cell.text) for cell in column), 60) + 4 for column in zip(*rows, strict=True)]
    free = _WIDTH - _NARROWEST * len(longest)
    widths = [_NARROWEST + free * length // sum(longest) for length in longest]
    widths[-1] += _WIDTH - sum(widths)
    return widths


_DRAW: Mapping[str, Callable[[Writer, Any], list[Paragraph]]] = MappingProxyType(
    {
        shown.Prose.kind: _prose,
        shown.Note.kind: _note,
        shown.Facts.kind: _facts,
        shown.Points.kind: _points,
        shown.Table.kind: _table,
        shown.Cards.kind: _cards,
        shown.Answers.kind: _answers,
        shown.Signatures.kind: _signatures,
    }
)
