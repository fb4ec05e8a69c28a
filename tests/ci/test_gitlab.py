"""ci/gitlab.yml, run as GitLab's runner runs it: one shell for all lines of a script."""

import json
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from tests.ci.conftest import VERSION
from tests.cli.repository import Repository
from tests.tools import ROOT


class Ran(NamedTuple):
    code: int
    log: str


class Job:
    """The job, with loften installed the first time it is run."""

    def __init__(self, builds: Path, environment: dict[str, str], source: str) -> None:
        [job] = yaml.safe_load((ROOT / "ci" / "gitlab.yml").read_text(encoding="utf-8")).values()
        self.job: dict[str, Any] = job
        self._builds = builds
        self._environment = environment
        self._source = source
        self._installed = False

    def run(self, project: Path, shell: str = "bash", **variables: str) -> Ran:
        lines = [line for line in self.job["script"] if not self._installed or "-m venv" not in line]
        lines = [line for line in lines if not self._installed or "pip install" not in line]
        builtin = {
            "GITLAB_CI": "true",
            "CI_BUILDS_DIR": str(self._builds),
            "CI_CONCURRENT_ID": "3",
            "CI_PROJECT_DIR": str(project),
        }
        ended = subprocess.run(
            [shell, "-c", "set -e\n" + "\n".join(lines)],
            cwd=project,
            env=self._environment
            | {name: str(value) for name, value in self.job["variables"].items()}
            | {"LOFTEN_SOURCE": self._source}
            | builtin
            | variables,
            capture_output=True,
            text=True,
            check=False,
        )
        self._installed = self._installed or (self._builds / "loften-3" / "bin" / "loften").exists()
        return Ran(ended.returncode, ended.stdout + ended.stderr)


@pytest.fixture(scope="module")
def job(ourselves: Repository, environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Job:
    return Job(tmp_path_factory.mktemp("builds"), environment, f"git+file://{ourselves.folder}@{VERSION}")


@pytest.mark.parametrize("shell", ["bash", "sh"])
def test_the_four_examples(shell: str, job: Job, kommun: Repository) -> None:
    ran = job.run(kommun.folder, shell)
    assert ran.code == 1, ran.log
    assert "löften/kungalv_2017_2018/lofte.yaml" in ran.log
    reports = job.job["artifacts"]["reports"]
    quality = json.loads((kommun.folder / reports["codequality"]).read_text(encoding="utf-8"))
    places = {each["location"]["path"].split("/")[1] for each in quality}
    assert places == {"kungalv_2017_2018", "stenungsund_orust_tjorn_2022", "trosa_2018_2019"}
    suite = ET.parse(kommun.folder / reports["junit"]).getroot()  # noqa: S314 (we wrote it)
    assert int(suite.get("failures", "0")) > 0


def test_one_that_is_in_order(job: Job, kommun: Repository) -> None:
    (kommun.folder / "löften" / "exempelby").rename(kommun.folder / "löften" / "min by")
    paths = "löften/min by/*.yaml\n\n  \nlöften/min by/*.lofte.yaml".replace("  ", "")
    ran = job.run(kommun.folder, LOFTEN_PATHS=paths, LOFTEN_FAIL_ON="råd")
    assert ran.code == 0, ran.log
    assert json.loads((kommun.folder / "loften-codequality.json").read_text(encoding="utf-8")) == []


def test_without_paths(job: Job, kommun: Repository) -> None:
    ran = job.run(kommun.folder, LOFTEN_PATHS="")
    assert ran.code == 1
    assert "löften/kungalv_2017_2018/lofte.yaml" in ran.log


def test_only_what_a_branch_changes(job: Job, kommun: Repository) -> None:
    assert job.run(kommun.folder, LOFTEN_CHANGED_SINCE="main").code == 0
    changed = kommun.folder / "löften" / "trosa_2018_2019" / "lofte.yaml"
    changed.write_text(changed.read_text(encoding="utf-8") + "# ny\n", encoding="utf-8")
    ran = job.run(kommun.folder, LOFTEN_CHANGED_SINCE="main")
    assert ran.code == 1
    assert "kungalv" not in ran.log


def test_without_a_source(job: Job, kommun: Repository) -> None:
    ran = job.run(kommun.folder, LOFTEN_SOURCE="")
    assert (ran.code, ran.log) == (2, "Ange LOFTEN_SOURCE, adressen till loften.\n")


@pytest.mark.parametrize("value", ['"; touch utlöst; "$(touch utlöst)`touch utlöst`', "--fix"])
@pytest.mark.parametrize("name", ["LOFTEN_PATHS", "LOFTEN_FAIL_ON", "LOFTEN_CHANGED_SINCE"])
def test_a_variable_is_never_run(name: str, value: str, job: Job, kommun: Repository) -> None:
    assert job.run(kommun.folder, **{name: value}).code == 2
    assert kommun.git("diff", "--name-only") == ""
    assert not (kommun.folder / "utlöst").exists()
