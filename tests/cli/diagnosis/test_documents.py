"""Why a file is or is not found, held against what is found."""

import os
from pathlib import Path

import pytest

from loftesverktyg.cli.diagnosis.documents import why_not
from loftesverktyg.cli.project.configurations import Configurations
from loftesverktyg.cli.project.finding import Found, find
from tests.cli.repository import Repository

pytestmark = pytest.mark.usefixtures("git")

FILES = {
    "lofte.yaml": [],
    "a/x.lofte.yml": [],
    "a/annan.yaml": ["den heter inte lofte.yaml och slutar inte på .lofte.yaml (eller .yml)"],
    "a/.lofte.yaml": ["filen är dold, för namnet börjar med en punkt"],
    "a/utkast.lofte.yaml": ["git ignorerar filen (.gitignore, rad 2)"],
    ".dold/lofte.yaml": ["mappen .dold är dold, för namnet börjar med en punkt"],
    "ut/b/lofte.yaml": ["git ignorerar mappen ut (.gitignore, rad 1)"],
    "a/inre/lofte.yaml": ["git ignorerar filen (a/.gitignore, rad 3)"],
    "ut/annan.txt": [
        "git ignorerar mappen ut (.gitignore, rad 1)",
        "den heter inte lofte.yaml och slutar inte på .lofte.yaml (eller .yml)",
    ],
}


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    repository = Repository(tmp_path)
    for name in FILES:
        repository.write(name, "")
    repository.write(".gitignore", "ut/\nutkast.*\n")
    repository.write("a/.gitignore", "# kommentar\n\n/inre/lofte.yaml\n")
    monkeypatch.chdir(tmp_path)
    return repository


@pytest.mark.parametrize("name", FILES)
def test_each_reason_is_told(name: str, tree: Repository) -> None:
    assert list(why_not(name, ".", Configurations().of_folder("."))) == FILES[name]


@pytest.mark.parametrize("configured", [False, True])
def test_what_is_found_has_no_reason_and_what_is_not_has_one(configured: bool, tree: Repository) -> None:
    if configured:
        tree.write("loften.toml", 'filer = ["a/*", "ut/**", ".dold/*"]\n')
    (tree.folder / "länk").symlink_to("a")
    configurations = Configurations()
    found = {each.path for each in find(["."], configurations.of_folder) if isinstance(each, Found)}
    for name in [*FILES, f"länk{os.sep}x.lofte.yml"]:
        reasons = list(why_not(name, ".", configurations.of_folder(".")))
        assert (name in found) == (not reasons), (name, reasons)
