from collections.abc import Callable
from pathlib import Path

import pytest

from loftesverktyg.cli.report.github import MOST, Annotation, annotations, write
from loftesverktyg.cli.report.run import Run, Trouble
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.findings import Finding, Place, Severity
from loftesverktyg.source import Span
from tests.cli.report.samples import CHECKED, LOFTE, RUN, finding, place

GOLDEN = Path(__file__).parent / "golden"
AT = place(LOFTE, "beslutad")


def several(**numbers: int) -> Run:
    """A run with so many findings of each severity, the least first."""
    found: list[Finding] = []
    for severity in Severity:
        found += [
            finding(AT, severity, message=f"{severity.label} {i}.") for i in range(numbers[severity.name])
        ]
    return Run(tuple(found), CHECKED)


def test_the_shared_findings_look_like_this(golden: Callable[[Path, str], None]) -> None:
    golden(GOLDEN / "github.txt", write(RUN, Terminal()))


def test_signs_of_a_workflow_command_are_escaped() -> None:
    annotation = Annotation("error", "100 %\r\n::x,y", "a:b,c%", "mapp å/a b,c:d.yaml", 3)
    assert str(annotation) == (
        "::error title=a%3Ab%2Cc%25,file=mapp å/a b%2Cc%3Ad.yaml,line=3::100 %25%0D%0A::x,y"
    )
    assert str(Annotation("notice", "x")) == "::notice::x"


@pytest.mark.parametrize(("rad", "varning", "fel"), [(0, 0, 10), (4, 3, 3), (10, 0, 0)])
def test_as_many_as_github_shows_are_all_shown(rad: int, varning: int, fel: int) -> None:
    shown = annotations(several(RAD=rad, VARNING=varning, FEL=fel))
    assert len(shown) == MOST
    assert all(each.file for each in shown)


@pytest.mark.parametrize(
    ("rad", "varning", "fel", "commands", "rest"),
    [
        (5, 5, 1, ["error"] + ["warning"] * 5 + ["notice"] * 3, "2 anmärkningar till: 2 råd."),
        (11, 0, 0, ["notice"] * 9, "2 anmärkningar till: 2 råd."),
        (1, 300, 12, ["error"] * 9, "304 anmärkningar till: 3 fel, 300 varningar och 1 råd."),
    ],
)
def test_of_more_the_worst_are_shown_and_the_rest_counted(
    rad: int, varning: int, fel: int, commands: list[str], rest: str
) -> None:
    *shown, last = annotations(several(RAD=rad, VARNING=varning, FEL=fel))
    assert [each.command for each in shown] == commands
    assert last == Annotation("notice", f"Det finns {rest} Mer står i jobbets sammanfattning.")


def test_what_is_in_the_way_comes_first() -> None:
    troubles = tuple(Trouble(f"{number} går inte att läsa.", f"{number}") for number in range(12))
    shown = annotations(several(RAD=0, VARNING=2, FEL=0)._replace(troubles=troubles[:1]))
    assert shown[0] == Annotation("error", "0 går inte att läsa.", file="0")
    assert len(shown) == 3
    shown = annotations(several(RAD=0, VARNING=2, FEL=0)._replace(troubles=troubles))
    assert len(shown) == MOST
    assert "2 anmärkningar till: 2 varningar" in shown[-1].message


def test_columns_are_told_only_within_one_line() -> None:
    for at, columns in ((AT, (9, 17)), (place(LOFTE, "Vi ska", "kväll."), (0, 0))):
        [annotation] = annotations(Run((finding(at),), CHECKED))
        assert (annotation.column, annotation.end_column) == columns
    [annotation] = annotations(Run((finding(Place.of(LOFTE, Span(0, 0))),), CHECKED))
    assert (annotation.line, annotation.column) == (1, 0)


def test_where_nothing_was_checked_it_says_so() -> None:
    assert write(Run(), Terminal()) == "Inget dokument kontrollerades.\n"
