import shutil
from pathlib import Path

import pytest

from loftesverktyg.cli.publish import RenderError, render_editions
from loftesverktyg.cli.publish.editions import EASY, all_editions, home_of, own_edition
from loftesverktyg.document import Document, read_document
from tests.cli.publish.samples import SMALL, read
from tests.tools import ROOT

LANGUAGES = ROOT / "tests" / "judges" / "sprak"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A löfte with language versions, to be changed at will."""
    return Path(shutil.copytree(LANGUAGES, tmp_path / "sprak"))


def document(path: Path) -> Document:
    return read_document(path.read_bytes(), str(path))


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_all_languages_in_the_order_of_the_document_with_the_easy_text_after_the_own(folder: Path) -> None:
    made = all_editions(document(folder / "lofte.yaml"), draft=False)
    assert [edition.name for edition in made] == ["sv", EASY, "en", "fi", "se", "ar", "so", "fa", "uk"]
    assert [edition.suffix for edition in made][:3] == ["", ".lattlast", ".en"]
    assert [edition.easy for edition in made] == [False, True, *[False] * 7]


def test_a_language_version_by_itself(folder: Path) -> None:
    made = own_edition(document(folder / "lofte.ar.yaml"), draft=False)
    assert (made.name, made.suffix) == ("ar", "")
    assert made.home.path == str(folder / "lofte.yaml")
    assert made.lofte.version == "1.0"


def test_a_lofte_without_languages_is_there_in_its_own() -> None:
    assert [edition.name for edition in all_editions(read(SMALL), draft=False)] == ["sv"]


def test_a_version_that_lacks_texts_is_published_as_a_draft_only(folder: Path) -> None:
    change(folder / "lofte.fi.yaml", "sammanfattning:", "x-sammanfattning:")
    broken = document(folder / "lofte.fi.yaml")
    with pytest.raises(RenderError, match=r"saknar texter som finns i .*: sammanfattning") as error:
        own_edition(broken, draft=False)
    assert "--draft" in error.value.hint
    assert own_edition(broken, draft=True).lofte.sammanfattning is not None


def test_a_version_need_have_no_easy_text(folder: Path) -> None:
    assert "lättläst" not in (folder / "lofte.fi.yaml").read_text(encoding="utf-8")
    assert own_edition(document(folder / "lofte.fi.yaml"), draft=False).lofte.lattlast is None


def test_a_version_that_is_not_there(folder: Path) -> None:
    (folder / "lofte.so.yaml").unlink()
    with pytest.raises(RenderError, match=r"Språkversionen lofte\.so\.yaml går inte att läsa"):
        all_editions(document(folder / "lofte.yaml"), draft=True)


@pytest.mark.parametrize(
    "reference", ["borta.yaml", "lofte.fi.yaml", "../../hemlig.yaml", "https://provby.example/lofte.yaml"]
)
def test_a_version_whose_lofte_cannot_be_read(folder: Path, reference: str) -> None:
    change(folder / "lofte.ar.yaml", "fil: lofte.yaml", f'fil: "{reference}"')
    with pytest.raises(RenderError, match="är en språkversion, men löftet"):
        home_of(document(folder / "lofte.ar.yaml"))


def test_pages_lead_to_each_other(folder: Path) -> None:
    editions = all_editions(document(folder / "lofte.yaml"), draft=False)
    made = render_editions(editions, ["html"], stem="lofte", draft=False, url="https://provby.example/lofte")
    swedish, arabic = made["lofte.html"].decode(), made["lofte.ar.html"].decode()
    assert '<link rel="alternate" hreflang="ar" href="lofte.ar.html">' in swedish
    assert '<a href="lofte.ar.html" lang="ar" dir="rtl" hreflang="ar">العربية</a>' in swedish
    assert '<a href="lofte.lattlast.html" lang="sv" dir="ltr">Lättläst</a>' in swedish
    assert '<link rel="alternate" hreflang="sv" href="lofte.html">' in arabic
    assert '<html lang="ar" dir="rtl">' in arabic
    assert 'href="lofte.ar.html"' not in arabic
    # The address is that of the first page; of the others it is not known.
    assert 'rel="canonical"' in swedish
    assert 'rel="canonical"' not in arabic


def test_a_language_without_our_words_goes_by_its_own_name_and_runs_its_own_way(folder: Path) -> None:
    for old, new in (("en", "de"), ("fi", "ckb")):
        change(folder / "lofte.yaml", f"språk: {old},", f"språk: {new},")
        change(folder / f"lofte.{old}.yaml", f"språk: {old}\n", f"språk: {new}\n")
    editions = all_editions(document(folder / "lofte.yaml"), draft=False)
    made = render_editions(editions, ["html"], stem="lofte", draft=False)
    swedish, kurdish = made["lofte.html"].decode(), made["lofte.ckb.html"].decode()
    assert '<a href="lofte.de.html" lang="de" dir="ltr" hreflang="de">Deutsch</a>' in swedish
    assert '<html lang="ckb" dir="rtl">' in kurdish


def test_a_language_whose_letters_the_print_lacks_is_in_no_other_print_s_way(folder: Path) -> None:
    change(folder / "lofte.yaml", "språk: en,", "språk: ti,")
    change(folder / "lofte.en.yaml", "språk: en\n", "språk: ti\n")
    editions = all_editions(document(folder / "lofte.yaml"), draft=False)[:3]
    made = render_editions(editions, ["html", "pdf"], stem="lofte", draft=False)
    assert 'hreflang="ti">ትግርኛ</a>' in made["lofte.html"].decode()
    assert made["lofte.pdf"].startswith(b"%PDF-")


def test_a_page_alone_leads_to_no_other(folder: Path) -> None:
    made = render_editions(
        [own_edition(document(folder / "lofte.yaml"), draft=False)], ["html"], stem="lofte", draft=False
    )
    assert "hreflang" not in made["lofte.html"].decode()


def test_the_easy_edition_holds_the_easy_text_and_whom_to_ask(folder: Path) -> None:
    editions = [
        edition for edition in all_editions(document(folder / "lofte.yaml"), draft=False) if edition.easy
    ]
    text = render_editions(editions, ["markdown"], stem="lofte", draft=False)["lofte.lattlast.md"].decode()
    assert "Polisen går på torget två kvällar i veckan" in text
    assert "trygghet@provby.example" in text
    assert "Orsak" not in text


def test_dates_and_numbers_in_the_language(folder: Path) -> None:
    editions = all_editions(document(folder / "lofte.yaml"), draft=False)
    made = render_editions(editions, ["fragment"], stem="lofte", draft=False)
    text = {name.split(".")[1]: data.decode().replace("\u00a0", " ") for name, data in made.items()}
    assert "1 February 2026 – 31 December 2027" in text["en"]
    assert "1. helmikuuta 2026 – 31. joulukuuta 2027" in text["fi"]
    assert "guovvamánu 1. b. 2026" in text["se"]
    assert "من 1 فبراير 2026 إلى 31 ديسمبر 2027" in text["ar"]
    assert "1 лютого 2026 року" in text["uk"]
    assert "At least two evenings a week (about 200 evenings during the period)" in text["en"]
