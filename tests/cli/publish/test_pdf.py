import dataclasses
import io
import os
import re
import subprocess
import sys
import zlib
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any

import pypdf
import pytest

from loftesverktyg import __version__
from loftesverktyg.cli.publish.errors import PublishFault, RenderError
from loftesverktyg.cli.publish.pdf import render
from loftesverktyg.cli.publish.resources import Image, Resources
from loftesverktyg.cli.publish.view import Logo, View
from tests.cli.publish.samples import ATTACKS, FULL, SMALL, hostile, many, view
from tests.tools import ROOT, require

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#036"/></svg>'


def chunk(kind: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4) + kind + data + zlib.crc32(kind + data).to_bytes(4)


# One grey pixel.
PNG = (
    b"\x89PNG\r\n\x1a\n"
    + chunk(b"IHDR", bytes([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]))
    + chunk(b"IDAT", zlib.compress(b"\x00\x80"))
    + chunk(b"IEND", b"")
)


def pdf(text: str, *, draft: bool = False) -> bytes:
    return render(view(text, draft=draft), Resources())


@cache
def full() -> pypdf.PdfReader:
    return read(pdf(FULL))


def read(made: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(made))


def words(made: bytes) -> str:
    """What can be copied out of the print, with every run of blanks as one space."""
    pdftotext = require("pdftotext")
    run = subprocess.run([pdftotext, "-enc", "UTF-8", "-", "-"], input=made, capture_output=True, check=True)
    # A word that is hyphenated at a line's end is one word; page numbers and the like stand between pages.
    return " ".join(run.stdout.decode().replace("\u00ad\n", "").replace("\f", " ").split())


def elements(reader: pypdf.PdfReader) -> Iterator[dict[str, Any]]:
    """Every element of the tree of structure, in reading order."""

    def below(node: Any) -> Iterator[dict[str, Any]]:
        node = node.get_object()
        if isinstance(node, list):
            for child in node:
                yield from below(child)
        elif isinstance(node, dict) and ("/S" in node or node.get("/Type") == "/StructTreeRoot"):
            if "/S" in node:
                yield node
            if "/K" in node:
                yield from below(node["/K"])

    root: Any = reader.trailer["/Root"]
    yield from below(root["/StructTreeRoot"])


def kinds(reader: pypdf.PdfReader) -> list[str]:
    return [str(element["/S"]) for element in elements(reader)]


def with_logo(image: Image, alt: str = "Provbys logotyp") -> bytes:
    with_one = dataclasses.replace(view(SMALL), logos=(Logo("logo", alt),))
    return render(with_one, Resources({"logo": image}))


def test_every_part_is_in_it() -> None:
    shown = words(pdf(FULL))
    for part in (
        *("Löfte till Provby 2026–2027", "Vi gör torget tryggare.", "Alla i Provby", "Vi lovar två saker."),
        *("Lokalpolisområde Provby", "Provby kommun", "Provbyhem", "A1.1/2026", "KS 2026/12"),
        *("1 februari 2026–31 december 2027", "Hoppad nivå", "Torgdialog", "12 000", "Få lampor"),
        *("Kvinnor är otryggare än män.", "Trygga kvällar", "Polisen går på torget.", "Vi svarar på brev."),
        *("om det går", "Fler ska vara trygga.", "55,5", "Vi räknar.", "31 januari 2027", "Öppet hus"),
        *("Underskrifter", "Prova Provsson", "Provby, 20 januari 2026", "Ordförande", "Ort och datum"),
        *("På torget.", "trygghet@provby.example", "0123-45 67 89", "Förlängt", "Plan", "arabiska"),
    ):
        assert part.casefold() in shown.casefold()


def test_the_order_of_reading_is_the_order_of_the_document() -> None:
    shown = words(pdf(SMALL))
    at = [
        shown.index(part)
        for part in (
            "Medborgarlöfte för Provby",
            "Polisen går minst två pass",
            "Vi vill att Provby ska vara tryggt.",
            "Fyra av tio",
            "Fler ska vara trygga.",
            "Vi räknar passen.",
            "Prova Provsson",
        )
    ]
    assert at == sorted(at)


def test_it_tells_what_it_is() -> None:
    reader = full()
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "sv"
    assert root["/MarkInfo"]["/Marked"] is not None
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    metadata = reader.xmp_metadata
    assert metadata is not None
    assert metadata.dc_title is not None
    assert list(metadata.dc_title.values()) == ["Löfte till Provby 2026–2027"]
    assert reader.metadata is not None
    assert reader.metadata.title == "Löfte till Provby 2026–2027"
    assert str(reader.metadata["/CreationDate"]) == "D:20261102000000Z"
    xmp = root["/Metadata"].get_data().decode()
    assert "pdfuaid:part>1<" in xmp
    assert "pdfaid:part>2<" in xmp


def test_the_fingerprint_is_among_the_keywords() -> None:
    made = view(FULL)
    assert full().metadata["/Keywords"] == (  # type: ignore[index]
        f"Medborgarlöfte, loften {__version__}, sha256:{made.metadata.fingerprint}"
    )
    assert made.labels.origin.replace("\u00a0", " ") in words(pdf(FULL))


def test_a_document_without_a_date_gets_none() -> None:
    undated = SMALL.replace(", datum: 2026-01-20", "")
    made = pdf(undated)
    reader = read(made)
    assert reader.metadata is not None
    assert {"/CreationDate", "/ModDate"}.isdisjoint(reader.metadata)
    root: Any = reader.trailer["/Root"]
    assert "1970" not in root["/Metadata"].get_data().decode()
    assert b"1970-01-01" not in made
    # A signature's day counts where nothing better is known.
    assert str(read(pdf(SMALL)).metadata["/CreationDate"]) == "D:20260120000000Z"  # type: ignore[index]


def test_the_tags_are_headings_lists_tables_and_links() -> None:
    found = kinds(full())
    assert found.count("/H1") == 1
    levels = [int(kind[2]) for kind in found if re.fullmatch(r"/H\d", kind)]
    assert all(level <= before + 1 for before, level in pairwise(levels))
    assert {
        "/H2",
        "/H3",
        "/L",
        "/LI",
        "/Lbl",
        "/LBody",
        "/Table",
        "/Caption",
        "/THead",
        "/TH",
        "/TD",
        "/Link",
    } <= set(found)


def test_the_outline_holds_the_parts() -> None:
    def titles(outline: Any) -> Iterator[str]:
        for item in outline:
            if isinstance(item, list):
                yield from titles(item)
            else:
                yield item.title

    found = list(titles(full().outline))
    for heading in ("Därför ger vi löftet", "Det här lovar vi", "Så ser det ut i dag", "Underskrifter"):
        assert heading in found


def test_only_our_fonts_and_all_embedded() -> None:
    found = {}
    for page in full().pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            for part in font.get_object().get("/DescendantFonts", [font]):
                descriptor = part.get_object()["/FontDescriptor"]
                found[str(descriptor["/FontName"])] = any(key.startswith("/FontFile") for key in descriptor)
    assert found
    assert all(found.values())
    assert all(re.match(r"/[A-Z]{6}\+(AtkinsonHyperlegibleNext|Vazirmatn)-", name) for name in found)


def test_a_page_tells_its_number_and_the_document() -> None:
    pages = [page.extract_text() for page in full().pages]
    for number, text in enumerate(pages, start=1):
        assert f"Sida {number} av {len(pages)}" in text
        assert "Löfte till Provby 2026–2027 · version\u00a01.10" in text.replace(
            "version 1", "version\u00a01"
        )


def test_a_draft_is_marked_on_every_page_and_once_for_those_who_listen() -> None:
    made = pdf(many(12), draft=True)
    pages = [page.extract_text() for page in read(made).pages]
    assert len(pages) > 2
    for text in pages[1:]:
        # Behind the page and at its head; both are artifacts.
        assert text.count("UTKAST") == 2
    assert pages[0].count("UTKAST") == 3
    assert "Det här är ett utkast till det som ska publiceras." in words(made)
    assert "UTKAST" not in words(pdf(many(12)))


def test_the_same_input_gives_the_same_bytes() -> None:
    program = (
        "import sys\n"
        "from loftesverktyg.cli.publish.pdf import render\n"
        "from loftesverktyg.cli.publish.resources import Resources\n"
        "from tests.cli.publish.samples import FULL, view\n"
        "sys.stdout.buffer.write(render(view(FULL), Resources()))\n"
    )
    made = set()
    for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": str(ROOT)}
        run = subprocess.run(
            [sys.executable, "-c", program], env=environment, cwd=ROOT, capture_output=True, check=True
        )
        made.add(run.stdout)
    assert made == {pdf(FULL)}


def test_the_file_ends_with_one_newline() -> None:
    assert re.search(rb"%%EOF\n\Z", pdf(SMALL))


@pytest.mark.parametrize("attack", ATTACKS)
def test_what_looks_like_code_is_text(attack: str) -> None:
    shown = words(pdf(hostile(attack)))
    visible = "".join(char for char in attack if char.isprintable())
    # Nearly every text of the document is the attack; each comes out as it was written.
    assert shown.replace(" ", "").count(visible.replace(" ", "")) >= 15


def test_code_of_typst_in_a_markdown_text_is_text() -> None:
    # Words that Typst would run, were they its source; those of Markdown's own marks are read as marks.
    text = '#eval("1+1") #panic() $x^2$ @ref = rubrik // kommentar /* dold */ #import "@preview/x:1.0.0"'
    shown = words(pdf(SMALL.replace("Vi vill att Provby ska vara tryggt.", f"'{text}'")))
    assert text in shown


def test_json_in_a_text_stays_in_its_text() -> None:
    text = '"}],"draft":null,"x":[{"a":"\\u0022'
    title = dataclasses.replace(view(SMALL), title=text)
    assert text in words(render(title, Resources()))


def test_a_word_without_end_is_broken_within_the_page() -> None:
    made = pdf(SMALL.replace("Vi vill att Provby ska vara tryggt.", "x" * 10_000))
    pdftotext = require("pdftotext")
    run = subprocess.run([pdftotext, "-bbox", "-", "-"], input=made, capture_output=True, check=True)
    right = [float(edge) for edge in re.findall(r'xMax="([\d.]+)"', run.stdout.decode())]
    # A4 is 595 points wide; the margin is 25 mm.
    assert max(right) < 595 - 60
    assert "".join(words(made).split()).count("x") >= 10_000


def test_200_measures() -> None:
    made = pdf(many(200))
    pages = len(read(made).pages)
    assert 15 <= pages <= 60
    shown = words(made)
    assert all(f"Åtgärd nummer {number}." in shown for number in range(1, 201))
    assert kinds(read(made)).count("/H1") == 1


def test_a_row_of_documents_takes_no_more_memory_than_a_few() -> None:
    program = (
        "import resource\n"
        "from loftesverktyg.cli.publish.pdf import render\n"
        "from loftesverktyg.cli.publish.resources import Resources\n"
        "from tests.cli.publish.samples import many, view\n"
        "for at in range(14):\n"
        "    render(view(many(60).replace('Åtgärd nummer', f'Insats {at} nummer')), Resources())\n"
        "    if at in (3, 13):\n"
        "        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    few, row = map(int, run.stdout.split())
    assert row < few * 1.25


def test_a_draft_of_almost_nothing() -> None:
    assert "UTKAST" in words(pdf("status: utkast\n", draft=True))


def test_a_character_without_a_glyph_is_told_of_with_its_name_and_place() -> None:
    text = SMALL.replace("Fler ska vara trygga.", "Fler ska vara trygga 😀.").replace(
        "patrull\n    text: ", "patrull\n    text: ก "
    )
    with pytest.raises(RenderError) as raised:
        pdf(text)
    assert raised.value.message == (
        "PDF:en kan inte visa tecken som saknas i typsnitten – "
        "i ”Det här lovar vi”, ”Åtgärd\u00a01”: ”ก” (U+0E01, THAI CHARACTER KO KAI); "
        "i ”Det här ska löftet leda till”, ”Effekt\u00a01”: ”😀” (U+1F600, GRINNING FACE)."
    )
    assert "--format html,docx,markdown" in raised.value.hint


def test_of_many_missing_characters_the_first_are_named() -> None:
    with pytest.raises(RenderError, match=r"Dessutom saknas 3 tecken till\.$"):
        pdf(SMALL.replace("Fler ska", "一二三四五六七八"))


def test_characters_with_an_equal_are_drawn_as_that() -> None:
    shown = words(
        pdf(SMALL.replace("Fler ska vara", "Fler\u2003ska\u00ad va\u200dra ﬁna ① 5\u202f℃ och\u2011 –"))
    )
    assert "Fler ska vara fina 1 5" in shown
    assert "°C" in shown


@pytest.mark.parametrize("image", [Image("image/svg+xml", SVG), Image("image/png", PNG)])
def test_a_logotype_is_a_figure_with_its_text(image: Image) -> None:
    figures = [element for element in elements(read(with_logo(image))) if element["/S"] == "/Figure"]
    assert [figure["/Alt"] for figure in figures] == ["Provbys logotyp"]


def test_a_logotype_without_text_is_passed_over() -> None:
    assert "/Figure" not in kinds(read(with_logo(Image("image/svg+xml", SVG), alt="")))


def svg(inside: str, size: str = 'viewBox="0 0 9 9"') -> Image:
    return Image("image/svg+xml", f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{inside}</svg>'.encode())


@pytest.mark.parametrize(
    "image",
    [
        svg('<image href="/etc/hostname" width="9" height="9"/>'),
        svg('<image href="theme.typ.j2" width="9" height="9"/>'),
        svg('<image href="https://provby.example/x.png" width="9" height="9"/>'),
        svg("", 'width="0" height="0"'),
        svg("<g>"),
        Image("image/png", PNG[:-20]),
    ],
)
def test_a_logotype_that_cannot_be_drawn_is_told_of(image: Image) -> None:
    with pytest.raises(RenderError) as raised:
        with_logo(image)
    assert raised.value.message == "Logotypen logo går inte att rita i PDF:en."


def test_what_typst_refuses_for_another_reason_is_our_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("loftesverktyg.cli.publish.pdf._frame", lambda *_: {"main.typ": b"#panic()"})
    with pytest.raises(PublishFault, match="panicked"):
        with_logo(Image("image/svg+xml", SVG))


def test_links_lead_to_the_web_and_within_the_document() -> None:
    addresses, inner = set(), 0
    for page in full().pages:
        for annotation in page.get("/Annots", []):
            action = annotation.get_object().get("/A")
            if action and "/URI" in action:
                addresses.add(str(action["/URI"]))
            else:
                inner += 1
    assert {"https://provby.example", "mailto:trygghet@provby.example", "tel:0123456789"} <= addresses
    assert all(address.startswith(("https:", "http:", "mailto:", "tel:")) for address in addresses)
    assert inner > 0


def test_paper_tells_where_a_link_leads() -> None:
    shown = words(pdf(FULL))
    assert "vår sida (provby.example)" in shown
    # Not where the words say it already.
    assert "trygghet@provby.example (" not in shown


def test_headings_that_skip_levels_and_links_to_nowhere_are_mended() -> None:
    made: View = view(FULL)
    skipping = tuple(dataclasses.replace(section, level=5) for section in made.sections)
    broken = dataclasses.replace(made, sections=skipping[:1])
    levels = [kind for kind in kinds(read(render(broken, Resources()))) if re.fullmatch(r"/H\d", kind)]
    assert levels[:2] == ["/H1", "/H2"]
