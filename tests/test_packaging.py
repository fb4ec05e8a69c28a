"""What is built and installed works from any folder, with templates, schemas and the rules' pages."""

import os
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.tools import ROOT


def run(command: Sequence[str | Path], folder: Path) -> str:
    """What a command prints, run without this run's Python paths; any exit code but 0 fails the test."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    environment["PYTHONUTF8"] = "1"
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def files_of(folder: str) -> set[str]:
    """The files below a folder of the working copy, as paths from its root."""
    paths = (path for path in (ROOT / folder).rglob("*") if path.is_file())
    names = {path.relative_to(ROOT).as_posix() for path in paths}
    # Caches of Python, mypy and the like are no part of it.
    return {name for name in names if "__pycache__" not in name and "/." not in name}


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist, and the wheel that is built from it."""
    folder = tmp_path_factory.mktemp("built")
    run([sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", folder], ROOT)
    [sdist] = folder.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        archive.extractall(folder, filter="data")
    source = folder / sdist.name.removesuffix(".tar.gz")
    run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], source)
    return folder


@pytest.fixture(scope="session")
def wheel(built: Path) -> Path:
    [wheel] = built.glob("*.whl")
    return wheel


def environment(folder: Path, *install: str | Path) -> Path:
    """The commands' folder of a virtual environment with loften; dependencies are borrowed from this one's.

    Nothing is fetched, and hatchling builds with what is there.
    """
    run([sys.executable, "-m", "venv", "--without-pip", folder], folder.parent)
    python = folder / "bin" / "python"
    site = run([python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], folder).strip()
    # Path files inside a borrowed folder are not read, so an editable loften there stays out.
    Path(site, "borrowed.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check", "--quiet"]
    run([*pip, "install", "--no-deps", "--no-build-isolation", "--no-index", *install], folder)
    return folder / "bin"


def test_the_wheel_holds_every_template_and_schema(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    data = {f"loftesverktyg/data/{name}" for name in files_of("templates") | files_of("schemas")}
    assert data
    assert data - names == set()


def test_the_wheel_holds_the_whole_package_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if not name.startswith("loftesverktyg/data/")}
    package = {name.removeprefix("src/") for name in files_of("src/loftesverktyg")}
    assert package - names == set()
    assert {name for name in names - package if ".dist-info/" not in name} == set()


def test_the_licences_are_in_the_metadata(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        licences = {name.partition("/licenses/")[2] for name in archive.namelist() if "/licenses/" in name}
    fonts = {f"templates/fonts/{path.name}" for path in (ROOT / "templates" / "fonts").glob("OFL*.txt")}
    assert fonts
    assert licences == {"LICENSE", *fonts}


@pytest.mark.parametrize("editable", [False, True], ids=["wheel", "editable"])
def test_an_installed_loften_works_from_any_folder(tmp_path: Path, wheel: Path, *, editable: bool) -> None:
    commands = environment(tmp_path / "venv", *(["--editable", ROOT] if editable else [wheel]))
    loften = commands / "loften"
    elsewhere = tmp_path / "kommunens mapp"
    elsewhere.mkdir()
    where = run([commands / "python", "-c", "import loftesverktyg; print(loftesverktyg.__file__)"], elsewhere)
    assert Path(where).is_relative_to(ROOT if editable else tmp_path)

    assert run([loften, "--version"], elsewhere).strip()
    run([loften, "new", "lofte.yaml"], elsewhere)
    assert "S116" in run([loften, "check", "lofte.yaml"], elsewhere)
    assert "S103" in run([loften, "explain", "S103"], elsewhere)
    run([loften, "render", "lofte.yaml", "--output", "ut"], elsewhere)
    endings = {path.suffix for path in (elsewhere / "ut").rglob("*") if path.is_file()}
    assert {".html", ".md", ".pdf"} <= endings
