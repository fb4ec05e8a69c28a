"""openxml-audit, which knows what Word takes, and LibreOffice judge the Word files."""

import io
import re
import subprocess
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from openxml_audit import OpenXmlValidator

from tests.judges.conftest import Rendered
from tests.tools import require

RIGHT_TO_LEFT = {"ar", "fa"}


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
    """``text`` without spaces and hyphens: where lines break is the program's own business.

    A PDF tells the shape of an Arabic letter; here it is only which letter it is. Marks of vowels and joins
    come in another order there.
    """
    whole = unicodedata.normalize("NFKC", text)
    return re.sub(r"[\s\u00ad\u200b-\u200f\u202a-\u202e\u064b-\u0652-]", "", whole)


def test_word_opens_every_file_without_repairing_it(rendered: Rendered) -> None:
    assert [error for file in rendered.files(".docx") for error in audit(file)] == []


def test_libreoffice_shows_every_paragraph_in_order(converted: dict[Path, str]) -> None:
    for file, shown in converted.items():
        texts = [letters("".join(t.text or "" for t in p.iter(qn("w:t")))) for p in paragraphs(file)]
        read = letters(shown)
        if file.name.split(".")[1] in RIGHT_TO_LEFT:
            # The converter reads such a line from the left: only what is there can be told, not its order.
            assert not Counter("".join(texts)) - Counter(read), file.name
            continue
        # The foot stands between any two paragraphs that a page's end parts.
        at = 0
        for text in texts:
            found = read.find(text[:25], at)
            assert found >= 0, (file.parent.name, text[:25])
            at = found


def paragraphs(file: Path) -> Iterator[Any]:
    """The paragraphs of a Word file's body, those in tables too."""
    return iter(docx.Document(str(file)).element.body.iter(qn("w:p")))


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
