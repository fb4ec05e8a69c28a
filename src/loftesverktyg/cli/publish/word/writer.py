"""Paragraphs, runs, links and lists in a Word file: what python-docx leaves to its user."""

import re
from typing import Any

from docx.document import Document
from docx.enum.text import WD_BREAK
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from loftesverktyg.cli.publish.view import Phrase, View

# Word takes no address over 2,083 characters: it calls the file broken.
_LONGEST_LINK = 2000
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
# What python-docx writes as elements of their own.
_STEERING = re.compile("[\t\n\r]")
BULLETS = 1
"""The w:num of all lists with bullets; see templates/word/numbering.xml.j2."""
_COUNTED = 2
_DEEPEST = 8


class Writer:
    """Writes at the end of ``document``. ``at`` is what it writes in: the body, or a cell of a table."""

    def __init__(self, document: Document, view: View) -> None:
        self.document = document
        self.view = view
        self.at: Any = document
        self.rtl = view.direction == "rtl"
        self._bookmarks: dict[str, str] = {}
        self._lists = BULLETS

    def paragraph(self, style: str = "Normal") -> Paragraph:
        """An empty paragraph; ``style`` is the id of one of the paragraph styles of the template."""
        paragraph: Paragraph = self.at.add_paragraph()
        if style != "Normal":
            paragraph._p.append(_of_style("p", style))  # noqa: SLF001 (the only way to the element)
        return paragraph

    def lines(self, *lines: tuple[str, str]) -> list[Paragraph]:
        """A paragraph for each pair of a style and words that are not empty."""
        drawn = []
        for style, text in lines:
            if text:
                drawn.append(self.paragraph(style))
                self.words(drawn[-1], text)
        return drawn

    def heading(self, level: int, text: str, name: str = "", part: str = "") -> Paragraph:
        """A heading of ``level`` 1–6; links lead to ``name``, an id of the view. ``part`` as in Section."""
        paragraph = self.paragraph(f"Heading{min(level, 6)}")
        if name:
            self._bookmark(paragraph, name)
        if part:
            self.words(paragraph, part, "Del").add_break(WD_BREAK.LINE)
        self.words(paragraph, text)
        return paragraph

    def words(self, paragraph: Paragraph, text: str, style: str = "") -> Run:
        """Characters as they are, in a character style by its id."""
        if _STEERING.search(text):
            run = paragraph.add_run(text)
        else:
            run = paragraph.add_run()
            if text:
                run._r.add_t(text)  # noqa: SLF001 (as above; python-docx takes one character at a time)
        self._dress(run, style)
        return run

    def phrase(self, paragraph: Paragraph, phrase: Phrase) -> None:
        """Words, and where they lead."""
        first = self.length(paragraph)
        self.words(paragraph, phrase.text)
        self.lead(paragraph, first, phrase.href)

    def lead(self, paragraph: Paragraph, first: int, href: str) -> None:
        """Makes what was written in ``paragraph`` since its child number ``first`` a link to ``href``."""
        link = self._link(href)
        if link is None:
            return
        p = paragraph._p  # noqa: SLF001 (as above)
        for run in list(p)[first:]:
            if run.tag == qn("w:r"):
                self._dress(Run(run, paragraph), "Hyperlink")
            link.append(run)
        p.append(link)

    def length(self, paragraph: Paragraph) -> int:
        """How many children ``paragraph`` has; see :meth:`lead`."""
        return len(paragraph._p)  # noqa: SLF001 (as above)

    def list_number(self, start: int, depth: int) -> int:
        """A new list, ``depth`` lists down, that counts from ``start``: the number of its w:num."""
        self._lists += 1
        numbering = self.document.part.numbering_part.element
        number = OxmlElement("w:num")
        number.set(qn("w:numId"), str(self._lists))
        abstract = OxmlElement("w:abstractNumId")
        abstract.set(qn("w:val"), str(_COUNTED))
        number.append(abstract)
        for level in range(_DEEPEST + 1):
            override = OxmlElement("w:lvlOverride")
            override.set(qn("w:ilvl"), str(level))
            begin = OxmlElement("w:startOverride")
            begin.set(qn("w:val"), str(start if level == depth else 1))
            override.append(begin)
            number.append(override)
        numbering.append(number)
        return self._lists

    def item(self, number: int, depth: int) -> Paragraph:
        """The first paragraph of an item in the list ``number``, ``depth`` lists down from 0."""
        paragraph = self.paragraph("ListParagraph")
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001 (as above)
        properties.get_or_add_ilvl().val = min(depth, _DEEPEST)
        properties.get_or_add_numId().val = number
        return paragraph

    def field(self, paragraph: Paragraph, code: str) -> None:
        """A value that Word keeps up to date: PAGE, NUMPAGES."""
        for kind, text in (("begin", ""), ("", code), ("separate", ""), ("shown", "1"), ("end", "")):
            run = paragraph.add_run(text if kind == "shown" else "")
            self._dress(run, "")
            if kind == "shown":
                continue
            element = OxmlElement("w:instrText" if not kind else "w:fldChar")
            if kind:
                element.set(qn("w:fldCharType"), kind)
            else:
                element.text = f" {text} "
                element.set(qn("xml:space"), "preserve")
            run._r.append(element)  # noqa: SLF001 (as above)

    def _link(self, href: str) -> Any:
        """An empty link; None where ``href`` leads nowhere."""
        if not href or len(href) > _LONGEST_LINK:
            return None
        link = OxmlElement("w:hyperlink")
        if href.startswith("#"):
            link.set(qn("w:anchor"), self._bookmark_name(href[1:]))
        else:
            link.set(
                qn("r:id"), self.document.part.relate_to(href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
            )
        link.set(qn("w:history"), "1")
        return link

    def _bookmark(self, paragraph: Paragraph, name: str) -> None:
        made = self._bookmark_name(name)
        for tag in ("w:bookmarkStart", "w:bookmarkEnd"):
            mark = OxmlElement(tag)
            mark.set(qn("w:id"), made.removeprefix("m"))
            if tag == "w:bookmarkStart":
                mark.set(qn("w:name"), made)
            paragraph._p.append(mark)  # noqa: SLF001 (as above)

    def _bookmark_name(self, name: str) -> str:
        """A bookmark may hold only letters, digits and underscores, and 40 of them: ids become numbers."""
        return self._bookmarks.setdefault(name, f"m{len(self._bookmarks) + 1}")

    def _dress(self, run: Run, style: str) -> None:
        """Gives ``run`` a style, unless it has one."""
        # Numbers and names in Latin letters keep their order only in a run of their own direction.
        turned = self.rtl and _RIGHT_TO_LEFT.search(run.text) is not None
        if not style and not turned:
            return
        r = run._r  # noqa: SLF001 (as above)
        if style and r.rPr is None:
            r.insert(0, _of_style("r", style))
        properties = r.get_or_add_rPr()
        if style and properties.style is None:
            properties.style = style
        if turned and properties.find(qn("w:rtl")) is None:
            properties.append(OxmlElement("w:rtl"))


def _of_style(kind: str, style: str) -> Any:
    """The properties of a new paragraph (``p``) or run (``r``): a style, by its id.

    python-docx looks styles up by their names, and then for every element that they have to stand before.
    """
    properties, named = OxmlElement(f"w:{kind}Pr"), OxmlElement(f"w:{kind}Style")
    named.set(qn("w:val"), style)
    properties.append(named)
    return properties
