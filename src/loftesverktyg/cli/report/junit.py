"""``--format junit``: for Jenkins, GitLab, Azure DevOps and others that show results of tests.

Every document is a test case, so that the number of tests is the number of documents. What makes the exit
code 1 is one failure with all of it in its text: readers show no second one. What is below the threshold
fails nothing; it stands in the case's output. What could not be read is an error.
Source: the schema of Jenkins' xUnit plugin, version 10.
"""

from collections.abc import Iterable
from typing import NamedTuple
from xml.etree import ElementTree as ET

from loftesverktyg.cli.report.root import from_root
from loftesverktyg.cli.report.run import Run, Trouble
from loftesverktyg.cli.report.said import said
from loftesverktyg.cli.report.summary import counted
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.cli.visible import one_line
from loftesverktyg.findings import Finding
from loftesverktyg.language.lists import join
from loftesverktyg.language.personnummer import mask

NAME = "loften"


class _Case(NamedTuple):
    """What is to be told of one document, or of loften itself where ``path`` is empty."""

    path: str
    failing: list[Finding]
    passing: list[Finding]
    troubles: list[Trouble]


def write(run: Run, _terminal: Terminal) -> str:
    """One test suite, with a case for every document and every other file that something is said of."""
    cases = _cases(run)
    numbers = {
        "tests": str(len(cases)),
        "failures": str(sum(bool(case.failing) for case in cases)),
        "errors": str(sum(bool(case.troubles) for case in cases)),
    }
    root = ET.Element("testsuites", {"name": NAME, **numbers})
    suite = ET.SubElement(root, "testsuite", {"name": NAME, **numbers, "skipped": "0", "time": "0"})
    for case in cases:
        _write_case(suite, case, run)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _cases(run: Run) -> list[_Case]:
    cases: dict[str, _Case] = {}
    told = (*(finding.place.path for finding in run.findings), *(each.path for each in run.troubles))
    for path in (*run.checked, *told):
        cases.setdefault(path, _Case(path, [], [], []))
    for finding in run.findings:
        case = cases[finding.place.path]
        (case.failing if run.fails(finding) else case.passing).append(finding)
    for trouble in run.troubles:
        cases[trouble.path].troubles.append(trouble)
    return list(cases.values())


def _write_case(suite: ET.Element, case: _Case, run: Run) -> None:
    name = one_line(from_root(case.path, run)) if case.path else NAME
    element = ET.SubElement(suite, "testcase", name=name, classname=NAME, time="0")
    if case.troubles:
        said = [one_line(mask(trouble.message)) for trouble in case.troubles]
        ET.SubElement(element, "error", message=said[0], type="fel").text = "\n".join(said)
    if case.failing:
        worst = max(finding.severity for finding in case.failing).label
        failure = ET.SubElement(element, "failure", message=join(counted(case.failing)), type=worst)
        failure.text = "\n".join(_lines(case.failing, run))
    if case.passing:
        ET.SubElement(element, "system-out").text = "\n".join(_lines(case.passing, run))


def _lines(findings: Iterable[Finding], run: Run) -> Iterable[str]:
    for finding in findings:
        place = finding.place
        at = f"{from_root(place.path, run)}:{place.line}:{place.column}"
        yield one_line(f"{at}: {finding.severity.label} {finding.code} {finding.name}")
        yield from (f"  {line}" for line in said(finding, run))
