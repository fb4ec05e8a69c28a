"""What ``[tema]`` does to a run of ``check`` and of ``render``."""

import io
import json
import re
import zipfile
from pathlib import Path

import pytest

from loftesverktyg.cli.app import main
from loftesverktyg.cli.exit_code import ExitCode
from loftesverktyg.cli.theme.design import named_theme
from loftesverktyg.cli.theme.keys import THEMES
from tests.tools import ROOT

TODAY = ("--today", "2026-03-01")
PALE = '[tema]\naccentfarg = "#ff8800"\n'
LOGO = (ROOT / "examples" / "exempelby" / "bilder" / "kommunen.svg").read_bytes()


def configure(folder: Path, text: str) -> None:
    (folder / "loften.toml").write_text(text, encoding="utf-8")


def rendered(folder: Path, *formats: str) -> dict[str, bytes]:
    args = ["render", "lofte.yaml", "--format", ",".join(formats), "--output", "ut", *TODAY]
    assert main(args) == ExitCode.OK
    return {path.name: path.read_bytes() for path in (folder / "ut").iterdir()}


def test_check_tells_of_a_pale_colour_and_of_the_nearest_that_is_seen(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    configure(folder, PALE)
    assert main(["check", "lofte.yaml", "--format", "json", *TODAY]) == ExitCode.FINDINGS
    (finding,) = json.loads(capsys.readouterr().out)["findings"]
    assert finding["code"] == "T807"
    assert "”accentfärg” (#ff8800)" in finding["message"]
    assert re.search("Skriv #[0-9a-f]{6} i loften.toml", finding["hint"])


def test_the_colour_that_is_told_is_one_that_passes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    configure(folder, PALE)
    main(["check", "lofte.yaml", "--format", "json", *TODAY])
    (finding,) = json.loads(capsys.readouterr().out)["findings"]
    configure(folder, PALE.replace("#ff8800", finding["hint"].split()[1]))
    assert main(["check", "lofte.yaml", *TODAY]) == ExitCode.OK


@pytest.mark.parametrize("more", ["", 'ignore = ["T807"]\n', 'select = ["S"]\n', 'fail-on = "råd"\n'])
def test_render_refuses_a_pale_colour_whatever_is_ignored(
    more: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    configure(folder, more + PALE)
    assert main(["render", "lofte.yaml", "--format", "html", *TODAY]) == ExitCode.FINDINGS
    assert "T807" in capsys.readouterr().out
    assert not (folder / "lofte.html").exists()


def test_a_comment_makes_no_exception(folder: Path) -> None:
    configure(folder, PALE)
    lofte = folder / "lofte.yaml"
    lofte.write_text("# loften: undanta T807 – vår färg\n" + lofte.read_text(encoding="utf-8"))
    assert main(["render", "lofte.yaml", "--format", "html", *TODAY]) == ExitCode.FINDINGS


def test_the_limit_can_be_raised(folder: Path) -> None:
    configure(folder, '[tema]\naccentfarg = "#0066aa"\n')
    assert main(["check", "lofte.yaml", *TODAY]) == ExitCode.OK
    configure(folder, '[granser]\nkontrast = 7\n[tema]\naccentfarg = "#0066aa"\n')
    assert main(["check", "lofte.yaml", *TODAY]) == ExitCode.FINDINGS


@pytest.mark.parametrize("name", THEMES)
def test_one_source_of_colours_for_the_page_and_the_word_file(name: str, folder: Path) -> None:
    configure(folder, f'[tema]\nutseende = "{name}"\n')
    made = rendered(folder, "html", "docx")
    theme = named_theme(name)
    page = made["lofte.html"].decode()
    for colour in (*theme.light, *theme.dark):
        assert colour in page
    styles = zipfile.ZipFile(io.BytesIO(made["lofte.docx"])).read("word/styles.xml").decode()
    for colour in (*theme.light.texts, theme.light.tint, theme.light.line):
        assert colour[1:] in styles
    assert f'w:ascii="{theme.word_font}"' in styles
    assert ('<w:color w:val="FFFFFF"/>' in styles) is theme.coloured


@pytest.mark.parametrize("name", THEMES)
def test_the_print_is_made_in_every_theme(name: str, folder: Path) -> None:
    configure(folder, f'[tema]\nutseende = "{name}"\n')
    made = rendered(folder, "pdf", "affisch-a4")
    again = rendered(folder, "pdf", "affisch-a4")
    assert made == again
    assert made["lofte.pdf"].startswith(b"%PDF")


def test_a_page_brings_the_font_that_is_chosen_and_says_so(folder: Path) -> None:
    configure(folder, '[tema]\ntypsnitt = "Open Sans"\n')
    page = rendered(folder, "html")["lofte.html"].decode()
    assert page.count("@font-face") == 2
    assert "font-src data:" in page
    configure(folder, '[tema]\ntypsnitt = "systemets"\n')
    page = rendered(folder, "html")["lofte.html"].decode()
    assert "font-face" not in page
    assert "font-src" not in page


def test_the_sender_and_its_logotypes(folder: Path) -> None:
    (folder / "bilder").mkdir()
    (folder / "bilder" / "k.svg").write_bytes(LOGO)
    configure(folder, '[tema]\nkommun = "Exempelby & Co"\n')
    page = rendered(folder, "html", "markdown")
    assert "Exempelby &amp; Co" in page["lofte.html"].decode().split("</footer>")[0].split("<footer>")[1]
    assert '<p class="sender">Exempelby &amp; Co</p>' in page["lofte.html"].decode()
    assert "Exempelby & Co" in page["lofte.md"].decode().replace("\\", "")
    configure(
        folder, '[tema]\nkommun = "Exempelby"\nlogotyper = [{fil = "bilder/k.svg", alt = "Vårt vapen"}]\n'
    )
    made = rendered(folder, "html", "pdf", "docx")
    page_text = made["lofte.html"].decode()
    assert page_text.count('alt="Vårt vapen"') == page_text.count("<img") == 1
    assert 'class="sender"' not in page_text
    assert "Vårt vapen" in zipfile.ZipFile(io.BytesIO(made["lofte.docx"])).read("word/document.xml").decode()


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("saknas.svg", "finns inte"),
        ("../hemlig.svg", "ligger inte i"),
        ("loften.toml", "ingen bild"),
    ],
)
def test_a_logotype_that_cannot_be_shown(
    file: str, said: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder.parent / "hemlig.svg").write_bytes(LOGO)
    configure(folder, f'[tema]\nlogotyper = [{{fil = "{file}", alt = "Vapen"}}]\n')
    assert main(["render", "lofte.yaml", "--format", "html", *TODAY]) == ExitCode.USAGE
    assert said in capsys.readouterr().err
    assert not (folder / "lofte.html").exists()


def test_a_colour_that_is_none_is_told_with_its_line(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    configure(folder, '[tema]\nkommun = "Exempelby"\naccentfarg = "röd"\n')
    assert main(["check", "lofte.yaml", *TODAY]) == ExitCode.USAGE
    assert "loften.toml, rad 3: ”accentfarg” kan inte vara ”röd”." in capsys.readouterr().err


def test_the_least_contrast_can_only_be_raised(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    configure(folder, "[granser]\nkontrast = 3\n")
    assert main(["check", "lofte.yaml"]) == ExitCode.USAGE
    assert "Skriv ett tal från 4,5 till 21." in capsys.readouterr().err
