"""Reports for people hold no more than someone can read, and say what they leave out."""

import pytest

from loftesverktyg.cli.report.capped import MOST, capped
from loftesverktyg.cli.report.formats import FORMATS
from loftesverktyg.cli.report.run import Run
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.findings import Severity
from tests.cli.report.samples import ANNAN, CHECKED, LOFTE, finding, place

AT, THERE = place(LOFTE, "beslutad"), place(ANNAN, "utkast")
MANY = tuple(finding(AT, Severity.RAD, message=f"Råd {number}.") for number in range(MOST + 5))
FEL = finding(AT, message="Ett fel sist.")
RUN = Run((*MANY, FEL, finding(THERE)), CHECKED)


def test_the_worst_are_kept_in_the_order_of_the_file() -> None:
    first, second = capped(RUN)
    assert first.shown == (*MANY[: MOST - 1], FEL)
    assert first.left_out == MANY[MOST - 1 :]
    assert first.rest == "Det finns 6 anmärkningar till: 6 råd. Alla visas med: loften check --format json"
    assert (second.shown, second.left_out, second.rest) == ((finding(THERE),), (), "")


def test_as_many_as_there_is_room_for_are_all_shown() -> None:
    [only] = capped(RUN._replace(findings=MANY[:MOST]))
    assert only.shown == MANY[:MOST]
    assert not only.left_out


@pytest.mark.parametrize("name", ["text", "plain"])
def test_a_report_says_what_it_leaves_out(name: str) -> None:
    shown = FORMATS[name].load()(RUN, Terminal())
    assert "Ett fel sist." in shown
    assert "Råd 98." in shown
    assert "Råd 99." not in shown
    assert "Det finns 6 anmärkningar till: 6 råd. Alla visas med: loften check --format json" in shown
    assert "2 fel" in shown
    assert "105 råd" in shown
