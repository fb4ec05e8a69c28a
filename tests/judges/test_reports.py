"""Those who read our reports elsewhere read them here: SARIF, GitHub, GitLab, JUnit and Markdown."""

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import pytest
from jsonschema import Draft7Validator, Draft202012Validator
from junitparser import Error, Failure, JUnitXml, TestSuite
from markdown_it import MarkdownIt

from loftesverktyg.cli.report.formats import FORMATS
from loftesverktyg.cli.report.github import Annotation, annotations
from loftesverktyg.cli.report.run import Run, Trouble
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.findings import Label, Place, Severity
from loftesverktyg.source import Span, Text
from tests.cli.report.samples import FINDINGS, RUN, finding
from tests.tools import ROOT, missing

HERE = Path(__file__).parent
BIN = Path(sys.executable).parent
Command = list[str | Path]
# Everything that a format could trip over, as a document may say it.
HOSTILE = (
    "\x1b[31m\x00\ufffe\u2028 100 % a,b:c|d `e` **f** [g](h) <b>&amp;]]> @i #1 https://j.se\r\n::error::k"
)
# There is no page about loften on the web to send a reader to.
KNOWN = {"SARIF2005"}


def _hostile() -> Run:
    text = Text(f"mapp å/{HOSTILE}.yaml", f"{HOSTILE}\n")
    at = Place.of(text, Span(2, 9))
    found = tuple(
        finding(
            at, severity, message=HOSTILE, hint=HOSTILE, labels=(Label(at, HOSTILE),), anchor=str(severity)
        )
        for severity in Severity
    )
    troubles = (Trouble(HOSTILE, text.path), Trouble(HOSTILE, "saknas"), Trouble(HOSTILE))
    return Run(found, (text.path, "annan.yaml"), {text.path: text}, troubles=troubles, exit_code=2)


RUNS = {"shared": RUN, "hostile": _hostile(), "nothing": Run(), "clean": Run(checked=("lofte.yaml",))}


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of reports named run.format: of each of RUNS, and of a real run called ``examples``."""
    folder = tmp_path_factory.mktemp("reports")
    for name, run in RUNS.items():
        for each, form in FORMATS.items():
            (folder / f"{name}.{each}").write_bytes(form.load()(run, Terminal()).encode())
    shutil.copytree(ROOT / "examples", folder / "examples")
    (folder / "rättas.lofte.yaml").write_text(
        "lagesbild: {text: 9-11, källor: []}\ntitel: bl.a. det\n", "utf-8"
    )
    wanted = [f"--format={each}=examples.{each}" for each in FORMATS]
    command: Command = [BIN / "loften", "check", ".", *wanted, "--today", "2026-03-01"]
    ended = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert ended.returncode == 1, ended.stderr
    return folder


ALL = (*RUNS, "examples")


def _node(script: str, node: Path, node_tools: Path, given: str) -> str:
    run = subprocess.run(
        [node, HERE / script, node_tools], input=given.encode(), capture_output=True, check=False
    )
    assert run.returncode == 0, run.stderr.decode()
    return run.stdout.decode()


@pytest.fixture(scope="module")
def sarif_tool(node_tools: Path) -> Path:
    """The folder of Microsoft's multitool, which npm brings on Linux alone."""
    folder = node_tools / "node_modules" / "@microsoft" / "sarif-multitool-linux"
    if not (folder / "Sarif.Multitool").is_file():
        missing("@microsoft/sarif-multitool-linux finns bara för Linux på x86-64.")
    (folder / "Sarif.Multitool").chmod(0o755)
    return folder


def _multitool(folder: Path, log: Path, to: Path) -> set[tuple[str, str]]:
    """The rules of SARIF and of GitHub that ``log`` breaks, each with its level."""
    command: Command = [
        folder / "Sarif.Multitool",
        "validate",
        log,
        "--output",
        to,
        "--log",
        "ForceOverwrite",
    ]
    ended = subprocess.run(
        [*command, "--rule-kind", "Sarif;Gh;Ghas"],
        env={**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert to.is_file(), ended.stdout + ended.stderr
    [run] = json.loads(to.read_text(encoding="utf-8-sig"))["runs"]
    assert run["invocations"][0]["executionSuccessful"]
    return {(each["ruleId"], each.get("level", "warning")) for each in run.get("results", ())}


@pytest.mark.parametrize("name", ALL)
def test_sarif_follows_its_published_schema(name: str, reports: Path, sarif_tool: Path) -> None:
    schema = json.loads((sarif_tool / "sarif-2.1.0.json").read_text(encoding="utf-8-sig"))
    log = json.loads((reports / f"{name}.sarif").read_text(encoding="utf-8"))
    assert [error.message for error in Draft7Validator(schema).iter_errors(log)] == []


@pytest.mark.parametrize("name", ALL)
def test_sarif_is_right_to_microsofts_validator(
    name: str, reports: Path, sarif_tool: Path, tmp_path: Path
) -> None:
    found = _multitool(sarif_tool, reports / f"{name}.sarif", tmp_path / "found.sarif")
    assert {each for each in found if each[0] not in KNOWN} == set()


def test_the_validator_sees_what_is_wrong(reports: Path, sarif_tool: Path, tmp_path: Path) -> None:
    log = json.loads((reports / "shared.sarif").read_text(encoding="utf-8"))
    [run] = log["runs"]
    run["results"][1]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] = "mapp å|"
    run["results"][2]["locations"][0]["physicalLocation"]["region"]["endLine"] = 1
    (tmp_path / "bad.sarif").write_text(json.dumps(log), encoding="utf-8")
    found = {code for code, level in _multitool(sarif_tool, tmp_path / "bad.sarif", tmp_path / "found")}
    assert {"SARIF1002", "SARIF1007"} <= found


@pytest.mark.parametrize("name", ["shared", "hostile", "examples"])
def test_sarif_tools_finds_what_gitlab_is_told(name: str, reports: Path, tmp_path: Path) -> None:
    report = reports / f"{name}.sarif"
    command: Command = [BIN / "sarif", "codeclimate", report, "--output", tmp_path / "quality.json"]
    subprocess.run(command, check=True, capture_output=True)
    [run] = json.loads(report.read_text(encoding="utf-8"))["runs"]
    read = Counter(map(_issue, json.loads((tmp_path / "quality.json").read_text(encoding="utf-8"))))
    told = Counter(map(_issue, json.loads((reports / f"{name}.gitlab").read_text(encoding="utf-8"))))
    assert told <= read
    # It reads those that are suppressed as well.
    assert read.total() - told.total() == sum(bool(each["suppressions"]) for each in run["results"])


def _issue(issue: dict[str, Any]) -> tuple[str, str, int]:
    location = issue["location"]
    return issue["check_name"], unquote(location["path"]), location["lines"]["begin"]


@pytest.mark.parametrize("name", RUNS)
def test_annotations_are_written_as_githubs_own_package_writes_them(
    name: str, reports: Path, node: Path, node_tools: Path
) -> None:
    shown = annotations(RUNS[name])
    written = _node("annotations.mjs", node, node_tools, json.dumps([_for_core(each) for each in shown]))
    ours = (reports / f"{name}.github").read_bytes().decode()
    assert written == "".join(f"{line}\n" for line in ours.split("\n")[: len(shown)])


def _for_core(annotation: Annotation) -> dict[str, Any]:
    """The arguments that @actions/core takes: what there is nothing to say of is not given."""
    given = {
        "command": annotation.command,
        "message": annotation.message,
        "title": annotation.title,
        "file": annotation.file,
        "startLine": annotation.line,
        "endLine": annotation.end_line,
        "startColumn": annotation.column,
        "endColumn": annotation.end_column,
    }
    return {name: value for name, value in given.items() if value}


def test_every_sign_of_a_command_is_escaped_as_in_githubs_own_package(node: Path, node_tools: Path) -> None:
    signs = "%25 % : , \r\n \r \n :: å 🌷 ' \" \\ \t"
    each = Annotation("warning", signs, signs, signs, 1, 2, 3, 4)
    assert _node("annotations.mjs", node, node_tools, json.dumps([_for_core(each)])) == f"{each}\n"


@pytest.mark.parametrize("name", ALL)
def test_gitlab_gets_what_it_asks_for(name: str, reports: Path) -> None:
    schema = json.loads((HERE / "codequality.schema.json").read_text(encoding="utf-8"))
    issues = json.loads((reports / f"{name}.gitlab").read_text(encoding="utf-8"))
    assert [error.message for error in Draft202012Validator(schema).iter_errors(issues)] == []
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    assert all(issue["description"].startswith(issue["check_name"]) for issue in issues)


@pytest.mark.parametrize("name", ALL)
def test_junit_follows_the_schema(name: str, reports: Path, xmllint: Path) -> None:
    command: Command = [
        xmllint,
        "--noout",
        "--nonet",
        "--schema",
        HERE / "junit.xsd",
        reports / f"{name}.junit",
    ]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


def test_xmllint_sees_what_is_wrong(reports: Path, xmllint: Path, tmp_path: Path) -> None:
    text = (
        (reports / "shared.junit").read_text(encoding="utf-8").replace("<testcase name=", "<testcase file=")
    )
    (tmp_path / "bad.xml").write_text(text, encoding="utf-8")
    command: Command = [xmllint, "--noout", "--nonet", "--schema", HERE / "junit.xsd", tmp_path / "bad.xml"]
    assert subprocess.run(command, capture_output=True, check=False).returncode != 0


@pytest.mark.parametrize("name", ALL)
def test_junit_is_read_as_it_was_meant(name: str, reports: Path) -> None:
    suites = JUnitXml.fromfile(str(reports / f"{name}.junit"))
    [suite] = suites
    assert isinstance(suite, TestSuite)
    results = [each for case in suite for each in case.result]
    assert suite.tests == len(list(suite))
    assert suite.failures == sum(isinstance(each, Failure) for each in results)
    assert suite.errors == sum(isinstance(each, Error) for each in results)
    told = " ".join(f"{each.text}" for each in results) + " ".join(str(case.system_out) for case in suite)
    ours = json.loads((reports / f"{name}.json").read_text(encoding="utf-8"))["findings"]
    assert all(f" {each['code']} {each['name']}" in told for each in ours)


@pytest.mark.parametrize("name", ALL)
def test_markdown_is_read_as_a_table(name: str, reports: Path, node: Path, node_tools: Path) -> None:
    text = (reports / f"{name}.markdown").read_text(encoding="utf-8")
    findings = json.loads((reports / f"{name}.json").read_text(encoding="utf-8"))["findings"]
    rows = len(findings) + 1 if findings else 0
    reader = MarkdownIt("commonmark", {"html": True}).enable("table")
    page = ET.fromstring(f"<page>{reader.render(text).replace('<br>', '<br/>')}</page>")  # noqa: S314 (our own)
    assert [len(row) for row in page.iter("tr")] == [3] * rows
    assert not list(page.iter("a")) + list(page.iter("code")) + list(page.iter("b"))
    tables = json.loads(_node("tables.mjs", node, node_tools, text))
    assert [len(cells) for table in tables for cells in table] == [3] * rows
    kinds = {kind for table in tables for cells in table for cell in cells for kind, _ in cell}
    assert kinds <= {"text", "escape", "html"}


def test_every_reader_found_all_shapes_of_findings() -> None:
    assert {each.severity for each in FINDINGS} == set(Severity)
    assert any(each.labels for each in FINDINGS)
    assert any(each.fix for each in FINDINGS)
