"""action.yml, run as GitHub runs it."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.ci.runner import Runner
from tests.cli.repository import Repository
from tests.tools import ROOT

INPUTS = ("paths", "fail-on", "changed-since", "config", "sarif", "stavning")


@pytest.fixture(scope="module")
def runner(
    ourselves: Repository, environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Runner:
    return Runner(ourselves.folder, tmp_path_factory.mktemp("runner temp"), environment)


def sarif(kommun: Repository, name: str = "loften.sarif") -> list[dict[str, Any]]:
    """The results in the file, but for those that are excepted."""
    report = json.loads((kommun.folder / name).read_text(encoding="utf-8"))
    assert report["version"] == "2.1.0"
    return [each for each in report["runs"][0]["results"] if not each.get("suppressions")]


def test_the_four_examples(runner: Runner, kommun: Repository) -> None:
    ran = runner.run(kommun.folder, {"paths": "löften"})
    assert ran.code == 1, ran.log
    assert re.search(r"^::error .*file=löften/kungalv_2017_2018/lofte.yaml,line=", ran.log, re.MULTILINE)
    assert "exempelby" not in ran.log
    assert ran.outputs == {"exit-code": "1", "sarif": "loften.sarif"}
    assert "stenungsund" in ran.summary
    places = {
        each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].split("/")[1]
        for each in sarif(kommun)
    }
    assert places == {"kungalv_2017_2018", "stenungsund_orust_tjorn_2022", "trosa_2018_2019"}


def test_one_that_is_in_order(runner: Runner, kommun: Repository) -> None:
    given = {"paths": "\n \tlöften/exempelby/*.yaml \r\n", "fail-on": "råd", "sarif": "ut put.sarif"}
    ran = runner.run(kommun.folder, given)
    assert (ran.code, ran.outputs) == (0, {"exit-code": "0", "sarif": "ut put.sarif"}), ran.log
    assert sarif(kommun, "ut put.sarif") == []


@pytest.mark.parametrize("paths", ["", "  \n\t\r\n"])
def test_inputs_that_are_given_but_empty(paths: str, runner: Runner, kommun: Repository) -> None:
    given = {"paths": paths, "fail-on": "", "changed-since": "", "config": "", "sarif": ""}
    ran = runner.run(kommun.folder, given)
    assert (ran.code, ran.outputs) == (1, {"exit-code": "1", "sarif": "loften.sarif"}), ran.log
    assert {each["ruleId"] for each in sarif(kommun)} >= {"S101", "M407"}


def test_spelling(
    ourselves: Repository, environment: dict[str, str], kommun: Repository, tmp_path: Path
) -> None:
    kommun.write("loften.toml", 'select = ["K611"]\n')
    runner = Runner(ourselves.folder, tmp_path, environment)
    ran = runner.run(kommun.folder, {"paths": "löften/trosa_2018_2019", "stavning": "true"})
    assert ran.code == 0, ran.log
    assert "ordboken är inte installerad" not in ran.log


def test_only_what_a_pull_request_changes(runner: Runner, kommun: Repository) -> None:
    given = {"changed-since": "main"}
    kommun.git("switch", "--quiet", "--create", "ändring")
    assert runner.run(kommun.folder, given).outputs["exit-code"] == "0"
    changed = kommun.folder / "löften" / "trosa_2018_2019" / "lofte.yaml"
    changed.write_text(changed.read_text(encoding="utf-8") + "# ny\n", encoding="utf-8")
    kommun.commit()
    ran = runner.run(kommun.folder, given)
    assert ran.code == 1
    assert "trosa" in ran.log
    assert "kungalv" not in ran.log


def test_forgejo_shows_text(runner: Runner, kommun: Repository) -> None:
    ran = runner.run(kommun.folder, {"paths": "löften"}, {"FORGEJO_ACTIONS": "true"})
    assert ran.code == 1
    assert "::" not in ran.log
    assert "fel S101 syfte-saknas" in ran.log


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *[
            (name, value)
            for name in INPUTS
            for value in ('"; touch utlöst; "$(touch utlöst)`touch utlöst`', "--fix")
        ],
        ("sarif", "x\nutlöst=1"),
    ],
)
def test_an_input_is_never_run(name: str, value: str, runner: Runner, kommun: Repository) -> None:
    ran = runner.run(kommun.folder, {"paths": "löften/exempelby", name: value})
    assert ran.outputs.keys() == {"exit-code", "sarif"}
    assert ran.outputs["exit-code"] in {"0", "2"}
    if ran.outputs["sarif"]:
        (kommun.folder / ran.outputs["sarif"]).unlink()
    assert kommun.git("status", "--porcelain") == ""


@pytest.mark.parametrize("there", [True, False])
def test_a_python_that_is_too_old_is_told(
    there: bool, ourselves: Repository, environment: dict[str, str], kommun: Repository, tmp_path: Path
) -> None:
    programs = tmp_path / "program"
    programs.mkdir()
    for name in ("bash", "cat"):
        (programs / name).symlink_to(str(shutil.which(name)))
    if there:
        old = programs / "python3"
        old.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
        old.chmod(0o755)
    runner = Runner(ourselves.folder, tmp_path, environment | {"PATH": str(programs)})
    ran = runner.run(kommun.folder, {})
    assert (ran.code, ran.log.splitlines()[-1][:40]) == (
        2,
        "::error title=loften::Här behövs Python 3.11 eller"[:40],
    )


def test_no_expression_stands_in_a_script() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    assert tuple(action["inputs"]) == INPUTS
    assert all("${{" not in step["run"] for step in action["runs"]["steps"])
