"""docs/regler is what tools/docs.py makes of the rules' pages, and no page links to what is not there."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

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


PAGES = [
    page
    for folder in (".", "docs", "docs/regler", "examples", "examples/*", "templates/fonts")
    for page in sorted(ROOT.glob(f"{folder}/*.md"))
]


def _anchors(page: Path) -> set[str]:
    """What a page's headings are called in a link, as GitHub, GitLab and Forgejo call them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    for link in re.findall(r"\]\(([^)\s]+)\)", _outside_code(page.read_text(encoding="utf-8"))):
        path, _, anchor = link.partition("#")
        if "://" in path:
            continue
        target = page.parent / path if path else page
        assert target.exists(), link
        assert not anchor or anchor in _anchors(target), link


def _outside_code(text: str) -> str:
    return re.sub(r"`[^`\n]*`", "", re.sub(r"^ *```.*?^ *```", "", text, flags=re.DOTALL | re.MULTILINE))
