import re
from pathlib import Path

import pytest

from loftesverktyg.cli.publish import RenderError, render_document, render_editions
from loftesverktyg.cli.publish.editions import own_edition
from loftesverktyg.cli.publish.formats import FORMATS
from loftesverktyg.cli.publish.previous import previous_title
from loftesverktyg.document import read_document
from tests.cli.publish.samples import FULL, SMALL, read


def test_every_format_can_be_made() -> None:
    editions = [own_edition(read(SMALL), draft=False)]
    made = render_editions(editions, FORMATS, stem="lofte", draft=False)
    assert list(made) == [f"lofte{each.suffix}" for each in FORMATS.values()]
    assert made["lofte.pdf"].startswith(b"%PDF-")


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("draft", [False, True])
def test_the_same_input_gives_the_same_bytes(name: str, draft: bool) -> None:
    assert render_document(read(FULL), name, draft=draft) == render_document(read(FULL), name, draft=draft)


def test_an_unknown_format() -> None:
    with pytest.raises(ValueError, match="rtf"):
        render_document(read(SMALL), "rtf")


@pytest.mark.parametrize(
    "url", ["provby.example", "/lofte", "javascript:alert(1)", "https://", "https://a b", "mailto:a@b.c"]
)
def test_a_url_that_is_no_web_address(url: str) -> None:
    with pytest.raises(ValueError, match=re.escape(url)):
        render_document(read(SMALL), "html", url=url)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "går inte att läsa"),
        ("- lista", "går inte att läsa"),
        ("a: [", "går inte att läsa"),
        ("utfall_för: {fil: lofte.yaml}", "ett utfall"),
        ("översatt_från: {fil: lofte.yaml}", "en språkversion"),
    ],
)
def test_what_is_no_lofte(text: str, message: str) -> None:
    with pytest.raises(RenderError, match=message):
        render_document(read(text), "html", draft=True)


def test_a_missing_logotype() -> None:
    text = SMALL.replace("typ: kommun}", "typ: kommun, logotyp: a.png}")
    with pytest.raises(RenderError, match=r"a\.png finns inte"):
        render_document(read(text), "html")


def test_the_previous_lofte_is_called_by_its_title(tmp_path: Path) -> None:
    (tmp_path / "2024").mkdir()
    (tmp_path / "2024" / "lofte.yaml").write_text("titel: Det förra löftet\n", encoding="utf-8")
    text = SMALL + "föregående: 2024/lofte.yaml\n"
    page = render_document(read_document(text.encode(), str(tmp_path / "lofte.yaml")), "markdown").decode()
    assert "- **Föregående löfte:** Det förra löftet" in page


def test_a_previous_lofte_that_cannot_be_read_is_called_by_its_file(tmp_path: Path) -> None:
    folder = tmp_path / "nu"
    folder.mkdir()
    (folder / "fel.yaml").write_text("- ", encoding="utf-8")
    (tmp_path / "utanför.yaml").write_text("titel: Hemligt\n", encoding="utf-8")
    for name in (
        "fel.yaml",
        "finns-inte.yaml",
        ".",
        r"a\0b",
        "https://provby.example",
        "../utanför.yaml",
        "",
    ):
        text = f'{SMALL}föregående: "{name}"\n'
        assert previous_title(read_document(text.encode(), str(folder / "lofte.yaml"))) == "", name
    assert (
        "- **Föregående löfte:** borta.yaml"
        in render_document(read(SMALL + "föregående: borta.yaml\n"), "markdown").decode()
    )
