""".pre-commit-hooks.yaml, run by pre-commit itself from a repository of ours."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from tests.ci.conftest import VERSION
from tests.cli.repository import Repository
from tests.rules.documents import BASE
from tests.tools import ROOT

HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))


class Ran(NamedTuple):
    code: int
    log: str


class PreCommit:
    """pre-commit, with a store of its own, in which loften is installed the first time it is asked for."""

    def __init__(self, store: Path, environment: dict[str, str], hooks: Repository) -> None:
        self._environment = environment | {"PRE_COMMIT_HOME": str(store)}
        self._hooks = hooks

    def run(self, repository: Repository, *hooks: str) -> Ran:
        """Run ``hooks`` on all files of ``repository``."""
        used = [{"id": hook} for hook in hooks]
        source = {"repo": str(self._hooks.folder), "rev": VERSION, "hooks": used}
        repository.write(".pre-commit-config.yaml", yaml.safe_dump({"repos": [source]}))
        repository.git("add", "--all")
        ended = subprocess.run(
            [Path(sys.executable).parent / "pre-commit", "run", "--all-files", "--color=never"],
            cwd=repository.folder,
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
        )
        return Ran(ended.returncode, ended.stdout + ended.stderr)


@pytest.fixture(scope="module")
def pre_commit(
    ourselves: Repository, environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> PreCommit:
    return PreCommit(tmp_path_factory.mktemp("pre-commit"), environment, ourselves)


def test_the_four_examples(pre_commit: PreCommit, kommun: Repository) -> None:
    ran = pre_commit.run(kommun, "loften-check")
    assert ran.code == 1, ran.log
    assert "- exit code: 1" in ran.log
    assert "löften/kungalv_2017_2018/lofte.yaml" in ran.log
    for name in ("kungalv_2017_2018", "stenungsund_orust_tjorn_2022", "trosa_2018_2019"):
        shutil.rmtree(kommun.folder / "löften" / name)
    ran = pre_commit.run(kommun, "loften-check")
    assert (ran.code, re.sub(r"\.+", "…", ran.log)) == (0, "loften check…Passed\n")


def test_what_can_be_fixed_is_fixed(pre_commit: PreCommit, kommun: Repository) -> None:
    shutil.rmtree(kommun.folder / "löften")
    wrong = kommun.write("nytt.lofte.yaml", BASE.replace("Polisen går", "Polisen  går fr.o.m. nu", 1))
    before = wrong.read_text(encoding="utf-8")
    ran = pre_commit.run(kommun, "loften-fix")
    assert ran.code == 1
    assert "files were modified by this hook" in ran.log
    assert wrong.read_text(encoding="utf-8") != before
    assert pre_commit.run(kommun, "loften-fix", "loften-check").code == 0


@pytest.mark.parametrize("hook", ["loften-check", "loften-fix"])
def test_a_file_name_is_never_an_option(hook: str, pre_commit: PreCommit, kommun: Repository) -> None:
    shutil.rmtree(kommun.folder / "löften")
    text = kommun.write("--format=sarif=utlöst.lofte.yaml", BASE).read_text(encoding="utf-8")
    ran = pre_commit.run(kommun, hook)
    assert ran.code == 0, ran.log
    assert (kommun.folder / "--format=sarif=utlöst.lofte.yaml").read_text(encoding="utf-8") == text
    assert not (kommun.folder / "utlöst.lofte.yaml").exists()


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
@pytest.mark.parametrize(
    ("path", "matches"),
    [
        ("lofte.yaml", True),
        ("a/b/Lofte.YML", True),
        ("å/x.lofte.yaml", True),
        ("lofte.utfall.yaml", True),
        ("x.lofte.en.yaml", True),
        ("xlofte.yaml", False),
        ("lofte.yaml.bak", False),
        ("lofte.json", False),
        ("annan.yaml", False),
    ],
)
def test_which_files_it_is_run_on(hook: dict[str, str], path: str, matches: bool) -> None:
    assert bool(re.search(hook["files"], path)) == matches
