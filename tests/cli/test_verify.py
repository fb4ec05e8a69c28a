import shutil
from pathlib import Path

import pytest

from loftesverktyg.cli.app import main
from loftesverktyg.cli.exit_code import ExitCode
from loftesverktyg.cli.publish.formats import FORMATS
from tests.tools import ROOT

LANGUAGES = ROOT / "tests" / "judges" / "sprak"
TODAY = ("--today", "2026-03-01")


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A löfte in three languages, and everything that is published of it."""
    folder = tmp_path_factory.mktemp("publicerat") / "sprak"
    shutil.copytree(LANGUAGES, folder)
    command = [
        "render",
        str(folder / "lofte.yaml"),
        "--format",
        "all",
        "--language",
        "sv,ar,lattlast",
        *TODAY,
    ]
    assert main(command) == ExitCode.OK
    return folder


@pytest.fixture
def folder(published: Path, tmp_path: Path) -> Path:
    """The same, to be changed at will."""
    return Path(shutil.copytree(published, tmp_path / "sprak"))


def ask(
    capsys: pytest.CaptureFixture[str], file: Path, lofte: str = "lofte.yaml", *more: str
) -> tuple[int, str]:
    code = main(["verify", str(file), str(file.with_name(lofte)), *more])
    return code, capsys.readouterr().out


@pytest.mark.parametrize("suffix", [each.suffix for each in FORMATS.values()])
@pytest.mark.parametrize("edition", ["", ".ar", ".lattlast"])
def test_every_file_is_known_again(
    published: Path, capsys: pytest.CaptureFixture[str], suffix: str, edition: str
) -> None:
    code, told = ask(capsys, published / f"lofte{edition}{suffix}")
    assert (code, "har inte ändrats efteråt" in told) == (ExitCode.OK, True), told


def test_pages_that_were_made_alone_or_all_together(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for languages in ("sv", "all"):
        assert (
            main(["render", str(folder / "lofte.yaml"), "--format", "html", "--language", languages, *TODAY])
            == 0
        )
        code, told = ask(capsys, folder / "lofte.html")
        assert (code, "(html, sv)" in told) == (ExitCode.OK, True), told


def test_pages_of_a_lofte_with_a_blank_in_its_name(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "lofte.yaml").rename(folder / "mitt löfte.yaml")
    command = ["render", str(folder / "mitt löfte.yaml"), "--format", "html", "--language", "sv,lattlast"]
    assert main([*command, *TODAY]) == ExitCode.OK
    page = folder / "mitt löfte.html"
    assert 'href="mitt%20l%C3%B6fte.lattlast.html"' in page.read_text(encoding="utf-8")
    assert ask(capsys, page, "mitt löfte.yaml")[0] == ExitCode.OK


def test_a_page_that_knows_its_address(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    address = "https://provby.example/lofte?a=1&b=2"
    command = ["render", str(folder / "lofte.yaml"), "--format", "html,affisch-a4", "--url", address, *TODAY]
    assert main(command) == ExitCode.OK
    assert ask(capsys, folder / "lofte.html")[0] == ExitCode.OK
    # A poster does not tell the address that it was made with.
    assert ask(capsys, folder / "lofte.affisch-a4.pdf")[0] == ExitCode.FINDINGS
    assert ask(capsys, folder / "lofte.affisch-a4.pdf", "lofte.yaml", "--url", address)[0] == ExitCode.OK


def test_a_draft(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", str(folder / "lofte.yaml"), "--format", "pdf", "--draft", *TODAY]) == ExitCode.OK
    assert ask(capsys, folder / "lofte.pdf")[0] == ExitCode.OK


def test_a_language_version_by_itself(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", str(folder / "lofte.uk.yaml"), "--format", "docx", *TODAY]) == ExitCode.OK
    assert ask(capsys, folder / "lofte.uk.docx", "lofte.uk.yaml")[0] == ExitCode.OK


def test_the_name_of_the_file_says_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "lofte.pdf").rename(folder / "Medborgarlöfte slutlig.pdf")
    assert ask(capsys, folder / "Medborgarlöfte slutlig.pdf")[0] == ExitCode.OK


@pytest.mark.parametrize("suffix", [".md", ".fragment.html", ".json", ".pdf", ".docx"])
def test_a_lofte_that_was_changed_since(
    folder: Path, capsys: pytest.CaptureFixture[str], suffix: str
) -> None:
    lofte = folder / "lofte.yaml"
    lofte.write_text(
        lofte.read_text(encoding="utf-8").replace("minst två kvällar", "minst tre kvällar"), encoding="utf-8"
    )
    code, told = ask(capsys, folder / f"lofte{suffix}")
    assert (code, "innehållet är ett annat" in told) == (ExitCode.FINDINGS, True), told


@pytest.mark.parametrize("suffix", [".md", ".fragment.html", ".json"])
def test_a_file_that_was_changed_afterwards(
    folder: Path, capsys: pytest.CaptureFixture[str], suffix: str
) -> None:
    file = folder / f"lofte{suffix}"
    file.write_text(
        file.read_text(encoding="utf-8").replace("minst två kvällar", "minst tre kvällar"), encoding="utf-8"
    )
    code, told = ask(capsys, file)
    assert (code, "Den kan ha ändrats efteråt" in told) == (ExitCode.FINDINGS, True), told


def test_a_signature_after_the_end_of_a_pdf(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = folder / "lofte.pdf"
    file.write_bytes(file.read_bytes() + b"1 0 obj\n<</Type /Sig>>\nendobj\n%%EOF\n")
    code, told = ask(capsys, file)
    assert (code, "till exempel en underskrift" in told) == (ExitCode.OK, True), told


def test_a_file_of_another_version(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from loftesverktyg import __version__

    file = folder / "lofte.md"
    file.write_text(
        file.read_text(encoding="utf-8").replace(f"loften {__version__}", "loften 9.9.9"), encoding="utf-8"
    )
    code, told = ask(capsys, file)
    assert (code, "en annan version (loften 9.9.9)" in told) == (ExitCode.FINDINGS, True), told


@pytest.mark.parametrize(
    "data",
    [b"", b"text", b"\x00\xff", b"%PDF-1.7\n", b"PK\x03\x04skadad", b"<!DOCTYPE html>", b"{", b"sha256:abc"],
)
def test_a_file_without_a_fingerprint(folder: Path, capsys: pytest.CaptureFixture[str], data: bytes) -> None:
    (folder / "annat").write_bytes(data)
    code, told = ask(capsys, folder / "annat")
    assert (code, "inget fingeravtryck" in told) == (ExitCode.FINDINGS, True), told


@pytest.mark.parametrize(
    ("file", "lofte", "said"),
    [
        ("borta.pdf", "lofte.yaml", "borta.pdf går inte att läsa"),
        ("lofte.pdf", "borta.yaml", "borta.yaml går inte att läsa"),
        ("lofte.pdf", "lofte.md", "går inte att läsa som ett löfte"),
    ],
)
def test_what_cannot_be_read(
    folder: Path, capsys: pytest.CaptureFixture[str], file: str, lofte: str, said: str
) -> None:
    assert main(["verify", str(folder / file), str(folder / lofte)]) == ExitCode.USAGE
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("suffix", [".html", ".pdf", ".affisch-a4.pdf", ".docx"])
def test_the_theme_that_it_was_made_in(folder: Path, capsys: pytest.CaptureFixture[str], suffix: str) -> None:
    (folder / "loften.toml").write_text('[tema]\nutseende = "tegel"\n', encoding="utf-8")
    command = ["render", str(folder / "lofte.yaml"), "--format", "html,pdf,affisch-a4,docx", *TODAY]
    assert main(command) == ExitCode.OK
    assert ask(capsys, folder / f"lofte{suffix}")[0] == ExitCode.OK
    # Without the theme it is another file.
    (folder / "loften.toml").write_text("", encoding="utf-8")
    code, told = ask(capsys, folder / f"lofte{suffix}")
    assert (code, "andra inställningar" in told) == (ExitCode.FINDINGS, True), told
