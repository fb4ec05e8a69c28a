"""What the judges judge: everything that `loften render` makes of the examples and of an awkward document."""

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from loftesverktyg.cli.theme.keys import PLAIN, THEMES
from tests.tools import ROOT

LOFTEN = Path(sys.executable).parent / "loften"
# An awkward document, rendered as a draft beside the examples: long words, markup as text, many parts.
AWKWARD = Path(__file__).parent / "besvarlig.yaml"
# A small one in every language that there are words in.
LANGUAGES = Path(__file__).parent / "sprak" / "lofte.yaml"
# The one that is shown in every theme.
THEMED = ROOT / "examples" / "exempelby"
EXAMPLES = sorted((ROOT / "examples").glob("*/lofte.yaml"))


@dataclass(frozen=True)
class Rendered:
    """The folders that `loften render` wrote, one per document."""

    folders: tuple[Path, ...]

    def files(self, ending: str) -> list[Path]:
        """The files of one format (``".html"``); every folder holds at least one."""
        found = []
        for folder in self.folders:
            files = sorted(folder.rglob(f"*{ending}"))
            assert files, f"{folder.name}: no {ending}"
            found += files
        return found


@pytest.fixture(scope="session")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> Rendered:
    """All examples, those with findings of severity fel as drafts, one in all languages, drafts of two, and
    one in each theme.
    """
    root = tmp_path_factory.mktemp("rendered")
    folders = []
    for lofte in EXAMPLES:
        folder = root / lofte.parent.name
        if _render(lofte, folder) == 1:
            assert _render(lofte, folder, "--draft") == 0
        folders.append(folder)
    assert _render(LANGUAGES, root / "sprak", "--language", "all") == 0
    folders.append(root / "sprak")
    for name, lofte in (("draft", EXAMPLES[0]), ("awkward", AWKWARD)):
        assert _render(lofte, root / name, "--draft") == 0
        folders.append(root / name)
    for theme in THEMES:
        if theme != PLAIN:
            shutil.copytree(THEMED, root / f"källa-{theme}")
            configuration = f'[tema]\nutseende = "{theme}"\nkommun = "Exempelby kommun"\n'
            (root / f"källa-{theme}" / "loften.toml").write_text(configuration, encoding="utf-8")
            assert _render(root / f"källa-{theme}" / "lofte.yaml", root / theme, "--draft") == 0
            folders.append(root / theme)
    return Rendered(tuple(folders))


def _render(lofte: Path, folder: Path, *options: str) -> int:
    command = [
        str(LOFTEN),
        "render",
        str(lofte),
        "--format",
        "markdown,html,pdf,affisch,docx",
        "--output",
        str(folder),
        *options,
    ]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode in {0, 1}, run.stderr
    return run.returncode
