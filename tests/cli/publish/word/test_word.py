import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from itertools import pairwise
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn

from loftesverktyg.cli.publish.errors import RenderError
from loftesverktyg.cli.publish.resources import Image, Resources
from loftesverktyg.cli.publish.view import View
from loftesverktyg.cli.publish.word import render
from tests.cli.publish.samples import ATTACKS, FULL, SMALL, hostile, many, view

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10"/></svg>'
# Strings of the view that stand nowhere in the text.
UNSHOWN = {
    "kind",
    "id",
    "href",
    "file",
    "language",
    "direction",
    "metadata",
    "skip_link",
    "contents",
    "low",
    "high",
    "sentence",
}


def drawn(text: str, *, draft: bool = False) -> Document:
    return docx.Document(io.BytesIO(render(view(text, draft=draft), Resources())))


def part(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return file.read(name).decode()


def paragraphs(document: Document) -> list[str]:
    """The text of every paragraph in the body, those of tables too, in the order of reading."""
    texts = []
    for p in document.element.body.iter(qn("w:p")):
        pieces = (
            {qn("w:t"): e.text or "", qn("w:tab"): "\t", qn("w:br"): "\n"}.get(e.tag, "")
            for e in p.iter()
            if e.getparent().tag != qn("w:tabs")
        )
        texts.append("".join(pieces))
    return texts


def words_of(value: object) -> Iterator[str]:
    """Every string of a view that is to be read, in the order of its fields."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from words_of(item)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in UNSHOWN:
                yield from words_of(getattr(value, field.name))


def test_the_same_view_gives_the_same_bytes() -> None:
    assert render(view(FULL), Resources()) == render(view(FULL), Resources())


def test_the_file_holds_no_time_of_its_making() -> None:
    with zipfile.ZipFile(io.BytesIO(render(view(FULL), Resources()))) as file:
        assert {entry.date_time for entry in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert file.infolist()[0].filename == "[Content_Types].xml"


@pytest.mark.parametrize("text", [SMALL, FULL, many(3)])
def test_all_of_the_view_is_there(text: str) -> None:
    shown = view(text)
    read = "\n".join(paragraphs(drawn(text)))
    labels = {*words_of(shown.labels)}
    # A name or a day that is not known is a line to write on: what it is called stands there instead.
    lacking = {s for s in words_of(shown) if s and s not in read and s not in labels} - {
        "Namn",
        "Ort och datum",
    }
    assert lacking == set()


def test_sections_are_read_in_the_order_of_the_view() -> None:
    read = paragraphs(drawn(FULL))
    at = -1
    for section in view(FULL).sections:
        heading = f"{section.part}\n{section.heading}" if section.part else section.heading
        at = read.index(heading, at + 1)


def test_headings_are_real_and_skip_no_level() -> None:
    styles = [p.style.style_id for p in drawn(FULL).paragraphs if p.style is not None]
    levels = [int(style[-1]) for style in styles if style.startswith("Heading")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_a_table_has_a_heading_row_that_comes_again_and_rows_that_are_whole() -> None:
    for table in drawn(FULL).tables:
        first, *rest = (row._tr for row in table.rows)
        assert first.trPr.find(qn("w:tblHeader")) is not None
        assert all(row.trPr.find(qn("w:tblHeader")) is None for row in rest)
        assert all(row.trPr.find(qn("w:cantSplit")) is not None for row in (first, *rest))


def test_links_lead_within_the_file_and_out_of_it() -> None:
    document = drawn(FULL)
    body = document.element.body
    marks = {mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))}
    inner = [link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink")) if link.get(qn("w:anchor"))]
    assert inner
    assert set(inner) <= marks
    assert all(re.fullmatch(r"[A-Za-z]\w{0,39}", mark) for mark in marks)
    outer = {
        document.part.rels[link.get(qn("r:id"))].target_ref
        for link in body.iter(qn("w:hyperlink"))
        if link.get(qn("r:id"))
    }
    assert {
        "https://provby.example",
        "mailto:trygghet@provby.example",
        "https://provby.example/avtal_(nytt)",
    } <= outer


def test_a_list_that_counts_begins_anew() -> None:
    text = SMALL.replace(
        "{text: Vi vill att Provby ska vara tryggt.}", '{text: "1. ett\\n2. två\\n\\ntext\\n\\n5. fem"}'
    )
    numbering = part(render(view(text), Resources()), "word/numbering.xml")
    starts = re.findall(r'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="(\d+)"', numbering)
    assert starts == ["1", "5"]


def test_who_has_not_signed_gets_lines_to_write_on() -> None:
    document = drawn(SMALL)
    lines = [p for p in document.paragraphs if p.style is not None and p.style.style_id == "Linje"]
    assert len(lines) == 2  # name, place and day of the one who has not signed
    assert "Namn" in paragraphs(document)


def test_a_pen_gets_a_line_beside_a_known_name() -> None:
    text = SMALL.replace(
        "roll: Kommunstyrelsens ordförande}",
        "roll: Ordförande, namn: Prov Provberg, ort: Provby, datum: 2026-01-20, sätt: penna}",
    )
    lines = [p for p in drawn(text).paragraphs if p.style is not None and p.style.style_id == "Linje"]
    assert len(lines) == 1


def test_the_registrar_finds_the_case_numbers() -> None:
    document = drawn(FULL)
    assert (
        document.core_properties.identifier
        == "A1.1/2026 (Lokalpolisområde Provby); KS 2026/12 (Provby kommun)"
    )
    assert any("KS 2026/12 (Provby kommun)" in text for text in paragraphs(document)[:12])


def test_the_properties_say_what_the_file_is() -> None:
    properties = drawn(FULL).core_properties
    assert properties.title == "Löfte till Provby 2026–2027"
    assert properties.language == "sv-SE"
    assert properties.author == "Lokalpolisområde Provby, Provby kommun och Provbyhem"
    assert str(properties.modified)[:10] == "2026-11-02"
    assert re.fullmatch("loften [0-9.]+, sha256:[0-9a-f]{64}", properties.keywords)
    assert properties.version == "1.10"


def test_a_document_without_a_date_has_none() -> None:
    undated = view(SMALL.replace(", datum: 2026-01-20", ""))
    properties = part(render(undated, Resources()), "docProps/core.xml")
    assert "dcterms" not in properties.partition(">")[2].partition(">")[2]


def test_words_are_spelt_and_hyphenated_as_swedish() -> None:
    assert '<w:lang w:val="sv-SE"' in part(render(view(SMALL), Resources()), "word/styles.xml")


def test_a_draft_is_marked_on_every_page() -> None:
    document = drawn(SMALL, draft=True)
    assert document.sections[0].header.paragraphs[0].text == "UTKAST"
    assert any(text.startswith("UTKAST – ") for text in paragraphs(document))
    assert drawn(SMALL).sections[0].header.paragraphs[0].text == ""


def test_the_foot_counts_pages_and_names_the_document() -> None:
    footer = drawn(FULL).sections[0].footer._element.xml
    assert "Löfte till Provby 2026–2027" in footer
    assert " PAGE " in footer
    assert " NUMPAGES " in footer


@pytest.mark.parametrize("attack", ATTACKS)
def test_what_a_document_holds_stays_text(attack: str) -> None:
    data = render(view(hostile(attack)), Resources())
    document = docx.Document(io.BytesIO(data))
    kinds = {relation.reltype.rpartition("/")[2] for relation in document.part.rels.values()}
    assert kinds <= {"styles", "numbering", "settings", "fontTable", "theme", "header", "footer", "hyperlink"}
    for relation in document.part.rels.values():
        if relation.is_external:
            assert relation.target_ref.startswith(("https:", "http:", "mailto:", "tel:"))


def test_a_right_to_left_language_runs_from_right_to_left() -> None:
    shown = view(SMALL)
    turned = View(
        **{f.name: getattr(shown, f.name) for f in fields(shown)} | {"language": "ar", "direction": "rtl"}
    )
    data = render(turned, Resources())
    document = docx.Document(io.BytesIO(data))
    assert "<w:bidi/>" in part(data, "word/styles.xml")
    assert all(table._tbl.tblPr.find(qn("w:bidiVisual")) is not None for table in document.tables)


def test_only_what_runs_from_right_to_left_is_turned() -> None:
    shown = view(SMALL.replace("Vi vill att Provby ska vara tryggt.", "نعد 0123-45 67 89"))
    turned = View(
        **{f.name: getattr(shown, f.name) for f in fields(shown)} | {"language": "ar", "direction": "rtl"}
    )
    document = docx.Document(io.BytesIO(render(turned, Resources())))
    turned_runs = [
        "".join(t.text or "" for t in r.iter(qn("w:t")))
        for r in document.element.body.iter(qn("w:r"))
        if r.find(f"{qn('w:rPr')}/{qn('w:rtl')}") is not None
    ]
    assert len(turned_runs) == 1
    assert turned_runs[0].startswith("نعد")


def test_two_hundred_measures_fit() -> None:
    assert sum("Åtgärd nummer" in text for text in paragraphs(drawn(many(200)))) == 200


def with_logo(data: bytes, media_type: str) -> tuple[View, Resources]:
    text = SMALL.replace(
        "namn: Provby kommun, typ: kommun",
        "namn: Provby kommun, typ: kommun, logotyp: l, logotyp_alt: En klocka",
    )
    return view(text), Resources({"l": Image(media_type, data)})


def test_a_logotype_is_drawn_with_its_alternative_text() -> None:
    data = render(*with_logo(SVG, "image/svg+xml"))
    assert 'descr="En klocka"' in part(data, "word/document.xml")
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        [name] = [name for name in file.namelist() if name.startswith("word/media/")]
        assert file.read(name).startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (b"\x89PNG\r\n\x1a\nskadad", "image/png"),
        (b"\xff\xd8\xff", "image/jpeg"),
        (b"<svg", "image/svg+xml"),
    ],
)
def test_a_logotype_that_cannot_be_drawn_is_refused(data: bytes, media_type: str) -> None:
    with pytest.raises(RenderError, match="går inte att rita i Word-filen"):
        render(*with_logo(data, media_type))


def test_an_svg_reads_no_file(tmp_path: Path) -> None:
    secret = tmp_path / "hemlig.png"
    secret.write_bytes(b"\x89PNG\r\n\x1a\n")
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file://{secret}" width="9" height="9"/></svg>'
    with pytest.raises(RenderError, match="går inte att rita"):
        render(*with_logo(svg.encode(), "image/svg+xml"))
