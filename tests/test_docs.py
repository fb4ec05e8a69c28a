"""docs/regler is what tools/docs.py makes of the rules' pages."""

import subprocess
import sys
from pathlib import Path

from tests.tools import ROOT


def _texts(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}


def test_docs_are_in_step(tmp_path: Path) -> None:
    (tmp_path / "z999.md").write_text("En regel som inte finns längre.\n", encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, ROOT / "tools" / "docs.py", tmp_path], capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    assert _texts(ROOT / "docs" / "regler") == _texts(tmp_path), "Kör make docs."


def test_links_between_the_docs_lead_somewhere() -> None:
    folder = ROOT / "docs" / "regler"
    texts = _texts(folder)
    assert all(f"]({name})" in texts["README.md"] for name in texts if name != "README.md")
    assert all("](README.md)" in text for name, text in texts.items() if name != "README.md")
