"""What is asked of every report alike."""

import re

import pytest

from loftesverktyg.cli.report.formats import FORMATS
from loftesverktyg.cli.report.run import Run, Trouble
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.findings import Label, Place, Severity
from loftesverktyg.findings.suppression import Kind, Suppressed
from loftesverktyg.source import Span, Text
from tests.cli.report.samples import CHECKED, FINDINGS, LOFTE, PERSONNUMMER, RUN, finding

HOSTILE = "\x1b]0;hej\x07\x1b[31m\u202e\x9b2J\u2066\x08\x00\ufffe\x85\u2028::error::x%0A<b>|`&]]>"
UNSEEN = "\x1b\x07\u202e\x9b\u2066\x08\x00\x85\u2028"


def written(name: str, run: Run) -> str:
    return FORMATS[name].load()(run, Terminal())


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_run_gives_the_same_report(name: str) -> None:
    assert written(name, RUN) == written(name, RUN)
    assert written(name, RUN).endswith("\n")


@pytest.mark.parametrize("name", FORMATS)
def test_every_finding_is_told(name: str) -> None:
    run = RUN._replace(
        findings=tuple(each._replace(message=f"Nummer {i}!") for i, each in enumerate(FINDINGS))
    )
    report = written(name, run)
    assert all(f"Nummer {number}!" in report for number in range(len(FINDINGS)))
    for each in FINDINGS:
        assert each.code in report


@pytest.mark.parametrize("name", FORMATS)
def test_what_a_document_says_is_shown_and_not_obeyed(name: str) -> None:
    text = Text(HOSTILE, f"{HOSTILE}: {HOSTILE}\n")
    at = Place.of(text, Span(0, 3))
    hostile = finding(at, message=HOSTILE, hint=HOSTILE, labels=(Label(at, HOSTILE),), pointer=HOSTILE)
    run = Run(
        (hostile,),
        (HOSTILE, "annan"),
        {HOSTILE: text},
        (Suppressed(hostile, Kind.COMMENT, HOSTILE),),
        troubles=(Trouble(HOSTILE, HOSTILE),),
    )
    report = written(name, run)
    assert not set(report) & set(UNSEEN)
    assert "\n::error::" not in report
    report.encode()


@pytest.mark.parametrize("name", FORMATS)
def test_a_personnummer_is_never_shown(name: str) -> None:
    path = f"mapp å/{PERSONNUMMER}.yaml"
    text = Text(path, f"titel: {PERSONNUMMER} {PERSONNUMMER}\n")
    findings = tuple(finding(Place.of(text, Span(start, start + 3))) for start in range(30))
    labelled = findings[3]._replace(labels=(Label(findings[8].place, "här"),))
    run = Run(
        (labelled, *findings),
        (path,),
        {path: text},
        (Suppressed(findings[0], Kind.BASELINE),),
        troubles=(Trouble(f"{path} går inte att läsa.", path),),
    )
    report = written(name, run)
    assert not any(PERSONNUMMER[i : i + 5] in report for i in range(len(PERSONNUMMER) - 4))


@pytest.mark.parametrize("name", sorted(set(FORMATS) - {"gitlab"}))  # which holds findings and nothing else
def test_nothing_checked_and_nothing_wrong_are_told_apart(name: str) -> None:
    assert written(name, Run()) != written(name, Run(checked=CHECKED))


@pytest.mark.parametrize("name", sorted(set(FORMATS) - {"text", "plain", "markdown", "github"}))
def test_reports_for_programs_hold_all_of_very_many(name: str) -> None:
    many = (finding(Place.of(LOFTE, Span(9, 12)), Severity.RAD, message="En av många."),) * 20_000
    assert len(re.findall("En av många", written(name, RUN._replace(findings=many)))) >= 20_000
