import io
import re
import subprocess
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from pypdf import PdfReader

from loftesverktyg.cli.publish.poster import render_a3, render_a4
from loftesverktyg.cli.publish.resources import Resources
from loftesverktyg.cli.publish.view import View, build
from loftesverktyg.cli.publish.words import load_words
from tests.cli.publish.samples import ATTACKS, FULL, SMALL, hostile, many, read, view
from tests.tools import require

A3, A4 = (842, 1191), (595, 842)


def reader(shown: View) -> PdfReader:
    return PdfReader(io.BytesIO(render_a4(shown, Resources())))


def text(shown: View) -> str:
    return " ".join(" ".join(page.extract_text() for page in reader(shown).pages).split())


@pytest.mark.parametrize(("render", "size"), [(render_a3, A3), (render_a4, A4)])
def test_a_poster_is_one_page_of_its_paper(render: object, size: tuple[int, int]) -> None:
    made = PdfReader(io.BytesIO(render(view(FULL), Resources())))  # type: ignore[operator]
    [page] = made.pages
    assert (round(page.mediabox.width), round(page.mediabox.height)) == size


def test_the_same_view_gives_the_same_bytes() -> None:
    assert render_a4(view(FULL), Resources()) == render_a4(view(FULL), Resources())


def test_a_poster_tells_what_is_promised_by_whom_and_when() -> None:
    told = text(view(SMALL))
    assert "Medborgarlöfte för Provby" in told
    assert "Polisen går minst två pass i veckan." in told
    assert "Lokalpolisområde Provby ansvarar" in told
    assert "1 februari 2026–31 december 2027" in told.replace("\u00a0", " ")
    assert "Fyra av tio är otrygga" not in told


def test_the_way_to_the_rest_is_there_to_read_and_to_scan(tmp_path: Path) -> None:
    shown = view(SMALL)
    assert shown.address == "https://provby.example/lofte"
    assert "provby.example/lofte" in text(shown)
    assert scanned(render_a4(shown, Resources()), tmp_path) == "https://provby.example/lofte"


def scanned(pdf: bytes, folder: Path) -> str:
    """What a reader of QR codes sees in the page."""
    pdftoppm, zbarimg = require("pdftoppm"), require("zbarimg")
    (folder / "a.pdf").write_bytes(pdf)
    subprocess.run([pdftoppm, "-r", "100", "-png", "-singlefile", folder / "a.pdf", folder / "a"], check=True)
    run = subprocess.run(
        [zbarimg, "--quiet", "--raw", folder / "a.png"], capture_output=True, text=True, check=True
    )
    return run.stdout.strip()


def test_the_page_s_own_address_goes_before_the_channel_s() -> None:
    lofte = read(SMALL).lofte
    assert lofte is not None
    shown = build(lofte, load_words(), draft=False, url="https://provby.example/annan")
    assert shown.address == "https://provby.example/annan"


@pytest.mark.parametrize("address", ["", "javascript:alert(1)", "mailto:a@provby.example", "Öppet hus"])
def test_without_a_web_address_there_is_no_code(address: str) -> None:
    shown = view(SMALL.replace("https://provby.example/lofte", address))
    assert shown.address == ""
    told = text(shown)
    assert "Läs hela löftet" not in told
    assert not re.search(r"/Alt", str(reader(shown).trailer))


def test_a_very_long_address_is_left_out() -> None:
    shown = replace(view(SMALL), address="https://provby.example/" + "a" * 400)
    told = text(shown)
    assert "provby.example" not in told
    assert "Läs hela löftet" not in told


def test_sixty_measures_go_on_on_more_pages_and_none_is_lost() -> None:
    shown = view(many(60))
    assert len(reader(shown).pages) > 1
    assert len(re.findall(r"Åtgärd nummer \d+", text(shown))) == 60


@pytest.mark.parametrize("lines", range(32, 42))
def test_the_foot_of_a_poster_stands_on_one_page(lines: int) -> None:
    easy = "".join(f"  - Rad {number}\n" for number in range(lines))
    lofte = read(SMALL + f"lättläst: |\n{easy}").lofte
    assert lofte is not None
    *before, last = reader(build(lofte, load_words(), draft=False, easy=True)).pages
    assert "Läs hela löftet" in last.extract_text()
    # Nothing but the rule above the foot is drawn as a line.
    assert not [page for page in before if re.search(rb"\bS\s", page.get_contents().get_data())]  # type: ignore[union-attr]


def test_a_lofte_without_measures_is_a_poster_all_the_same() -> None:
    assert "Den här delen är inte skriven än." in text(view("titel: Tomt\n", draft=True))


def test_an_easy_text_with_a_list_in_a_list_is_a_poster_too() -> None:
    lofte = read(SMALL + "lättläst: |\n  - en\n    - två\n      - tre\n        - fyra\n").lofte
    assert lofte is not None
    shown = build(lofte, load_words(), draft=False, easy=True)
    assert "• en • två • tre • fyra" in text(shown)


def test_headings_in_an_easy_text_stand_clear_of_what_is_around_them() -> None:
    lofte = read(SMALL + "lättläst: |\n  Ett\n\n  # Två\n\n  ## Tre\n\n  Fyra\n").lofte
    assert lofte is not None
    [page] = reader(build(lofte, load_words(), draft=False, easy=True)).pages
    heights: dict[str, float] = {}

    def see(string: str, place: list[float], _matrix: object, _font: object, _size: float) -> None:
        heights.setdefault(string.strip(), place[5])

    page.extract_text(visitor_text=see)
    lines = [heights[word] for word in ("Ett", "Två", "Tre", "Fyra")]
    # The type is as large as it can be: 34 points.
    assert all(above - below > 34 for above, below in pairwise(lines)), lines


def test_a_draft_says_so() -> None:
    assert "UTKAST" in text(view(SMALL, draft=True))


@pytest.mark.parametrize("attack", ATTACKS)
def test_what_a_document_holds_stays_text(attack: str) -> None:
    assert len(reader(view(hostile(attack))).pages) >= 1
