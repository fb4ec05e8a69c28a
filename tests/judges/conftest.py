"""What the judges judge: everything that `loften render` makes of the examples and of an awkward document."""

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from loftesverktyg.cli.publish.editions import all_editions, own_edition
from loftesverktyg.cli.publish.previous import previous_title
from loftesverktyg.cli.publish.view import View, build
from loftesverktyg.cli.publish.words import load_words
from loftesverktyg.cli.theme.keys import PLAIN, THEMES
from loftesverktyg.document import read_document
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
class Published:
    """A document, and the folder that `loften render` wrote it in, in all formats."""

    lofte: Path
    folder: Path
    draft: bool = False
    languages: bool = False

    def views(self) -> dict[str, View]:
        """What was to be shown, by the beginning of the files' names (``lofte``, ``lofte.en``)."""
        document = read_document(self.lofte.read_bytes(), str(self.lofte))
        own = own_edition(document, draft=self.draft)
        return {
            f"{self.lofte.stem}{edition.suffix}": build(
                edition.lofte,
                load_words(edition.lofte.sprak or "sv"),
                draft=self.draft,
                previous=previous_title(edition.home),
                easy=edition.easy,
            )
            for edition in (all_editions(document, draft=self.draft) if self.languages else (own,))
        }


@dataclass(frozen=True)
class Rendered:
    """All that `loften render` wrote for the judges."""

    published: tuple[Published, ...]

    def files(self, ending: str) -> list[Path]:
        """The files of one format (``".html"``); every folder holds at least one."""
        found = []
        for folder in (each.folder for each in self.published):
            files = sorted(folder.rglob(f"*{ending}"))
            assert files, f"{folder.name}: no {ending}"
            found += files
        return found

    def views(self, ending: str) -> list[tuple[Path, View]]:
        """The same with what each file was to show."""
        return [
            (each.folder / f"{name}{ending}", view)
            for each in self.published
            for name, view in each.views().items()
        ]


@pytest.fixture(scope="session")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> Rendered:
    """All examples, those with findings of severity fel as drafts, one in all languages, drafts of two, and
    one in each theme.
    """
    root = tmp_path_factory.mktemp("rendered")
    published = []
    for lofte in EXAMPLES:
        folder = root / lofte.parent.name
        draft = _render(lofte, folder) == 1
        if draft:
            assert _render(lofte, folder, "--draft") == 0
        published.append(Published(lofte, folder, draft))
    assert _render(LANGUAGES, root / "sprak", "--language", "all") == 0
    published.append(Published(LANGUAGES, root / "sprak", languages=True))
    for name, lofte in (("draft", EXAMPLES[0]), ("awkward", AWKWARD)):
        assert _render(lofte, root / name, "--draft") == 0
        published.append(Published(lofte, root / name, draft=True))
    for theme in THEMES:
        if theme != PLAIN:
            lofte = root / f"källa-{theme}" / "lofte.yaml"
            shutil.copytree(THEMED, lofte.parent)
            configuration = f'[tema]\nutseende = "{theme}"\nkommun = "Exempelby kommun"\n'
            (lofte.parent / "loften.toml").write_text(configuration, encoding="utf-8")
            assert _render(lofte, root / theme, "--draft") == 0
            published.append(Published(lofte, root / theme, draft=True))
    return Rendered(tuple(published))


def _render(lofte: Path, folder: Path, *options: str) -> int:
    command = [str(LOFTEN), "render", str(lofte), "--format", "all", "--output", str(folder), *options]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode in {0, 1}, run.stderr
    return run.returncode
