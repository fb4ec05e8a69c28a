"""A server that builds, as far as one can be had at home: packages, a copy of ourselves, something to check."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.cli.repository import ENVIRONMENT, Repository
from tests.tools import CACHE, ROOT, missing

VERSION = "v0.0.0"
"""The tag of ``ourselves``."""


@pytest.fixture(scope="session")
def environment(git: Path) -> dict[str, str]:
    """The variables of a build: no colours, no settings of ours, and pip's packages from a folder.

    The packages are fetched once, in the versions of constraints.txt, and kept in ``.judges``.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    names = [
        *project["project"]["dependencies"],
        *project["project"]["optional-dependencies"]["stavning"],
        *project["build-system"]["requires"],
    ]
    wanted = "\n".join([(ROOT / "constraints.txt").read_text(encoding="utf-8"), *names])
    folder = CACHE / "wheels"
    # Written last, so that what was cut off is fetched again.
    stamp = folder / "fetched.txt"
    if not stamp.is_file() or stamp.read_text(encoding="utf-8") != wanted:
        shutil.rmtree(folder, ignore_errors=True)
        pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--quiet"]
        fetched = subprocess.run(
            [*pip, "--constraint", ROOT / "constraints.txt", "--dest", folder, *names],
            capture_output=True,
            text=True,
            check=False,
        )
        if fetched.returncode:
            missing(f"pip kunde inte hämta det som loften behöver. {fetched.stderr.strip()}")
        stamp.write_text(wanted, encoding="utf-8")
    inherited = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("GIT_", "PIP_", "PYTHON", "CI", "GITHUB_", "VIRTUAL_ENV"))
    }
    return {
        **inherited,
        **ENVIRONMENT,
        # The Python that runs the tests is the one that the build finds.
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "LC_ALL": "C.UTF-8",
        "CI": "true",
        "PIP_NO_INDEX": "1",
        # An address, since pip takes a blank for the end of a path.
        "PIP_FIND_LINKS": folder.as_uri(),
        "PIP_NO_INPUT": "1",
        "PIP_NO_COMPILE": "1",
    }


@pytest.fixture(scope="session")
def ourselves(git: Path, tmp_path_factory: pytest.TempPathFactory) -> Repository:
    """A repository with this working copy as it stands, for others to install from."""
    repository = Repository(tmp_path_factory.mktemp("loften") / "loften")
    here = subprocess.run(
        ["git", "-C", ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True,
        check=True,
    )
    for name in filter(None, os.fsdecode(here.stdout).split("\0")):
        if (ROOT / name).is_file():
            (repository.folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, repository.folder / name)
    repository.commit()
    repository.git("tag", VERSION)
    return repository


@pytest.fixture
def kommun(git: Path, tmp_path: Path) -> Repository:
    """A kommun's repository, with the four examples in the folder ``löften``."""
    repository = Repository(tmp_path / "en kommun")
    shutil.copytree(ROOT / "examples", repository.folder / "löften")
    repository.commit()
    return repository
