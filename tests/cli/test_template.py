"""``loften template``, and what becomes of templates of one's own."""

import re
import time
from dataclasses import fields
from pathlib import Path

import pytest

from loftesverktyg.cli.app import main
from loftesverktyg.cli.exit_code import ExitCode
from loftesverktyg.cli.publish.view import View
from loftesverktyg.cli.template import names
from loftesverktyg.cli.theme.palette import Palette
from loftesverktyg.cli.theme.theme import Theme
from loftesverktyg.resources import folder as resources
from tests.tools import ROOT

TODAY = ("--today", "2026-03-01")
ALL = "markdown,html,fragment,pdf,docx"


@pytest.fixture
def own(folder: Path) -> Path:
    """A folder for own templates, that ``loften.toml`` names."""
    (folder / "loften.toml").write_text('[tema]\nmallar = "mallar"\n', encoding="utf-8")
    (folder / "mallar").mkdir()
    return folder / "mallar"


def put(own: Path, name: str, text: str) -> None:
    (own / name).parent.mkdir(exist_ok=True)
    (own / name).write_text(text, encoding="utf-8")


def render(formats: str) -> int:
    return main(["render", "lofte.yaml", "--format", formats, *TODAY])


def refused(formats: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> str:
    assert render(formats) == ExitCode.USAGE
    assert {path.name for path in folder.iterdir() if path.is_file()} == {
        *("lofte.yaml", "fel.lofte.yaml", "loften.toml")
    }
    return capsys.readouterr().err


def test_all_templates_are_listed_and_ones_own_are_marked(
    own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    put(own, "html/page.css", "")
    assert main(["template"]) == ExitCode.OK
    lines = capsys.readouterr().out.splitlines()
    assert "html/page.css  (egen)" in lines
    assert {"html/page.html", "markdown/page.md", "print/main.typ", "word/styles.xml.j2"} <= set(lines)


def test_one_is_copied_and_never_over_another(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["template", "html/page.css"]) == ExitCode.OK
    ours = (resources("templates") / "html" / "page.css").read_bytes()
    assert (own / "html" / "page.css").read_bytes() == ours
    assert capsys.readouterr().err == "Skrev mallar/html/page.css\n"
    put(own, "html/page.css", "min egen")
    assert main(["template", "html/page.css"]) == ExitCode.USAGE
    assert "finns redan" in capsys.readouterr().err
    assert (own / "html" / "page.css").read_text(encoding="utf-8") == "min egen"
    assert main(["template", "html/page.css", "--force"]) == ExitCode.OK
    assert (own / "html" / "page.css").read_bytes() == ours


def test_without_a_configuration_it_says_what_to_write(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["template", "print/main.typ"]) == ExitCode.OK
    assert 'mallar = "mallar" under [tema]' in capsys.readouterr().err
    assert (folder / "mallar" / "print" / "main.typ").is_file()


def test_a_name_that_is_none(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["template", "html/pag.css"]) == ExitCode.USAGE
    assert "Menade du html/page.css?" in capsys.readouterr().err
    assert main(["template", "../pyproject.toml"]) == ExitCode.USAGE


def test_copies_of_all_make_the_same_files(own: Path, folder: Path) -> None:
    assert render(ALL) == ExitCode.OK
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    for name in names():
        assert main(["template", name]) == ExitCode.OK
    assert render(ALL) == ExitCode.OK
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before


def test_each_file_goes_before_ours_alone(own: Path, folder: Path) -> None:
    put(own, "html/page.css", "body { color: rebeccapurple }")
    put(own, "markdown/page.md", "{% include 'markdown/egen.md' %}{{ view.title|heading(1) }}")
    put(own, "markdown/egen.md", "Hej {{ view.byline }}\n\n")
    assert render("html,markdown") == ExitCode.OK
    page = (folder / "lofte.html").read_text(encoding="utf-8")
    assert "rebeccapurple" in page
    assert "--accent: #0a4a52" in page  # html/theme.css is ours
    assert (folder / "lofte.md").read_text(encoding="utf-8").startswith("Hej Ges av ")


def test_what_the_lofte_says_is_escaped_in_own_templates_too(own: Path, folder: Path) -> None:
    put(own, "html/page.html", "<p>{{ '<b>' }}{{ view.title }}</p>")
    assert render("html") == ExitCode.OK
    assert "<b>" not in (folder / "lofte.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("ett\n{% if view %}", 2, "går inte att läsa som en Jinja-mall"),
        ("ett\ntvå\n{{ view.titel }}", 3, "”titel” finns inte här"),
        ("{{ finns_ej }}", 1, "”finns_ej” finns inte här"),
        ("\n{{ view|finnsej }}", 2, "går inte att läsa som en Jinja-mall"),
        ("\n{{ view.__class__.__mro__ }}", 2, "inte får göra"),
        ("{{ ''.__class__ }}", 1, "inte får göra"),
        ("\n{% include 'html/saknas.html' %}", 2, "mallen ”html/saknas.html” finns inte"),
        ("{% include '../../pyproject.toml' %}", 1, "finns inte"),
        ("{{ 1 / 0 }}", 1, "går inte att räkna ut"),
        ("\n{% for x in range(10**9) %}{% endfor %}", 2, "gör för mycket"),
        (
            "{% for x in range(9999) %}{% for y in range(9999) %}{% endfor %}{% endfor %}",
            1,
            "gör för mycket",
        ),
        ("{{ 'x' * 10**9 }}", 1, "gör för mycket"),
        ("{{ 10 ** (10 ** 9) }}", 1, "gör för mycket"),
        ("{{ '%9999999999d' % 1 }}", 1, "gör för mycket"),
        ("{{ '%9999999999d'|format(1) }}", 1, "gör för mycket"),
        ("{{ 'x'|center(10 ** 9) }}", 1, "gör för mycket"),
        ("{{ 'x'.center(999999999) }}", 1, "inte får göra"),
        ("{{ 'x'|indent(10 ** 9, first=true) }}", 1, "gör för mycket"),
        ("{% macro m() %}{{ m() }}{% endmacro %}\n{{ m() }}", 0, "utan slut"),
        ("{{ lipsum(n=9) }}", 1, "”lipsum” finns inte här"),
    ],
)
def test_what_is_wrong_in_a_template_is_told_with_its_place(
    text: str, line: int, reason: str, own: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    put(own, "html/page.html", text)
    started = time.process_time()
    said = refused("html", folder, capsys)
    assert time.process_time() - started < 5
    assert said.startswith("Fel: Mallen mallar/html/page.html, rad ")
    assert not line or f"rad {line}: " in said
    assert reason in said


def test_a_fault_in_what_a_page_takes_in_is_told_where_it_is(
    own: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    put(own, "html/text.html", "{% macro prose(blocks) %}\n{{ blocks.nej }}\n{% endmacro %}")
    assert "mallar/html/text.html, rad 2: ”nej” finns inte" in refused("html", folder, capsys)


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("print/main.typ", "#let a = 1\n#let b = finnsej", "mallar/print/main.typ, rad 2: Typst kan inte"),
        ("print/blocks.typ", "#let x = (", "mallar/print/blocks.typ, rad 1: Typst kan inte"),
        ("print/theme.typ.j2", "#let accent = {{ theme.nej }}", "theme.typ.j2, rad 1: ”nej” finns inte"),
        ("print/theme.typ.j2", "#let accent = finnsej", "mallar/print/theme.typ.j2, rad 1: Typst kan"),
        ("print/main.typ", '\n#import "@preview/cetz:0.3.0"', "print/main.typ, rad 2: ”import” får bara"),
        ("print/main.typ", '#import ("@" + "preview/cetz:0.3.0")', "”import” får bara hämta"),
        ("print/main.typ", '#include "\\u{40}preview/cetz:0.3.0"', "”include” får bara hämta"),
        ("print/main.typ", '#eval("1")', "”eval” får inte stå"),
        ("print/main.typ", '#read("../../pyproject.toml")', "rad 1: Typst kan inte"),
        ("word/styles.xml.j2", "<w:styles>\n<a></w:styles>", "mallar/word/styles.xml.j2, rad 2: det som"),
        ("word/settings.xml.j2", "{{ rlt }}", "settings.xml.j2, rad 1: ”rlt” finns inte"),
        ("markdown/blocks.md", "{% macro x %}", "mallar/markdown/blocks.md, rad 1"),
        ("html/fragment.html", "{{ view.x }}", "mallar/html/fragment.html, rad 1"),
        ("html/theme.css", "{{ theme.x }}", "mallar/html/theme.css, rad 1"),
    ],
)
def test_every_format_tells_what_is_wrong_in_its_templates(
    name: str, text: str, said: str, own: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    put(own, name, text)
    assert said in refused(ALL, folder, capsys)


def test_a_file_that_is_no_text(own: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (own / "html").mkdir()
    (own / "html" / "page.css").write_bytes(b"a\n\xff")
    assert "mallar/html/page.css, rad 2: filen är inte sparad som UTF-8" in refused("html", folder, capsys)
    (own / "html" / "page.css").write_bytes(b"a" * (1024 * 1024 + 1))
    assert "större än 1 MiB" in refused("html", folder, capsys)


def test_a_link_out_of_the_folder_is_refused(
    own: Path, folder: Path, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    secret = tmp_path_factory.mktemp("annat") / "hemligt.css"
    secret.write_text("hemligt", encoding="utf-8")
    (own / "html").mkdir()
    (own / "html" / "page.css").symlink_to(secret)
    assert "leder ut ur mappen" in refused("html", folder, capsys)
    (own / "html" / "page.css").unlink()
    (own / "html").rmdir()
    own.rmdir()
    own.symlink_to(secret.parent)
    assert "ligger inte i mappen med loften.toml" in refused("html", folder, capsys)
    own.unlink()
    assert "finns inte" in refused("html", folder, capsys)


def test_the_page_on_templates_names_what_the_view_holds() -> None:
    page = (ROOT / "docs" / "mallar.md").read_text(encoding="utf-8")
    for field in fields(View):
        assert f"view.{field.name}" in page, field.name
    for name in ("paper", *Palette._fields, "strong_line", "watermark", *Theme._fields[2:4], "corners"):
        assert f"`{name}`" in page or f".{name}`" in page, name
    known = set(re.findall(r"`((?:html|markdown|print)/[a-z_.0-9]+)`", page))
    assert known - {"html/egen.html"} == {name for name in names() if not name.startswith("word/")}


@pytest.mark.parametrize("force", [[], ["--force"]])
@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("mallar/html", "det finns redan något med det namnet"),
        ("mallar", "en del av sökvägen är en fil och inte en mapp"),
    ],
)
def test_a_file_where_a_folder_should_be_is_not_one_to_write_over(
    folder: Path, capsys: pytest.CaptureFixture[str], place: str, said: str, force: list[str]
) -> None:
    (folder / place).parent.mkdir(exist_ok=True)
    (folder / place).write_bytes(b"annat")
    assert main(["template", "html/page.css", *force]) == ExitCode.USAGE
    told = capsys.readouterr().err
    assert f"går inte att skriva: {said}." in told
    assert "Skriv --force" not in told
    assert (folder / place).read_bytes() == b"annat"


def test_the_line_for_the_configuration_is_toml(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["template", "html/page.css", "--folder", 'våra "mallar"']) == ExitCode.OK
    assert r'mallar = "våra \"mallar\"" under' in capsys.readouterr().err
