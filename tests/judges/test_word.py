"""openxml-audit, which knows what Word takes, and LibreOffice judge the Word files."""

import io
import re
import subprocess
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from openxml_audit import OpenXmlValidator

from tests.judges.conftest import Rendered
from tests.tools import require


def audit(path: Path) -> list[str]:
    """What Word would stumble on, in words."""
    return [
        f"{path.name}: {error.part_uri}: {error.description}"
        for error in OpenXmlValidator().validate(path).errors
    ]


@pytest.fixture(scope="session")
def converted(rendered: Rendered, tmp_path_factory: pytest.TempPathFactory) -> dict[Path, str]:
    """The text of each Word file as LibreOffice shows it, from one run."""
    soffice, pdftotext = require("soffice"), require("pdftotext")
    folder = tmp_path_factory.mktemp("libreoffice")
    files = {folder / f"{at}.docx": file for at, file in enumerate(rendered.files(".docx"))}
    for copy, file in files.items():
        copy.write_bytes(file.read_bytes())
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command: list[str | Path] = [
        soffice,
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        folder,
        *files,
    ]
    subprocess.run(command, capture_output=True, check=True)
    return {
        file: subprocess.run(
            [pdftotext, "-raw", copy.with_suffix(".pdf"), "-"], capture_output=True, text=True, check=True
        ).stdout
        for copy, file in files.items()
    }


def letters(text: str) -> str:
    """``text`` without spaces and hyphens: where lines break is the program's own business."""
    return re.sub(r"[\s\u00ad\u200b-]", "", text)


def test_word_opens_every_file_without_repairing_it(rendered: Rendered) -> None:
    assert [error for file in rendered.files(".docx") for error in audit(file)] == []


def test_libreoffice_shows_every_paragraph_in_order(converted: dict[Path, str]) -> None:
    for file, shown in converted.items():
        # The foot stands between any two paragraphs that a page's end parts.
        at = 0
        read = letters(shown)
        for p in docx.Document(str(file)).element.body.iter(qn("w:p")):
            text = letters("".join(t.text or "" for t in p.iter(qn("w:t"))))[:25]
            found = read.find(text, at)
            assert found >= 0, (file.parent.name, text)
            at = found


def test_the_judge_sees_a_bad_file(tmp_path: Path, rendered: Rendered) -> None:
    bad = tmp_path / "bad.docx"
    with (
        zipfile.ZipFile(io.BytesIO(rendered.files(".docx")[0].read_bytes())) as good,
        zipfile.ZipFile(bad, "w") as file,
    ):
        for name in good.namelist():
            data = good.read(name)
            if name == "word/document.xml":
                data = data.replace(b"<w:body>", b"<w:body><w:tblHeader/>")
            file.writestr(name, data)
    assert any("tblHeader" in error for error in audit(bad))
