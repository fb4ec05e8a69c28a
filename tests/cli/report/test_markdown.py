from collections.abc import Callable
from pathlib import Path

import pytest

from loftesverktyg.cli.report.markdown import LIMIT, write, write_within
from loftesverktyg.cli.report.run import Run, Trouble
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.findings import Severity
from tests.cli.report.samples import CHECKED, LOFTE, RUN, finding, place

GOLDEN = Path(__file__).parent / "golden"
AT = place(LOFTE, "beslutad")
MANY = RUN._replace(
    findings=tuple(
        finding(AT, Severity.FEL if number == 4999 else Severity.RAD, message=f"Nummer {number} å.")
        for number in range(5000)
    )
)


def test_the_shared_findings_look_like_this(golden: Callable[[Path, str], None]) -> None:
    golden(GOLDEN / "report.md", write(RUN, Terminal()))


def test_nothing_to_say_is_said_without_a_table() -> None:
    heading = "## Kontroll av medborgarlöften\n\n"
    assert write(Run(checked=CHECKED[:1]), Terminal()) == (
        f"{heading}**1 dokument kontrollerat: inget att anmärka på.**\n"
    )
    assert write(Run(), Terminal()) == f"{heading}Inget dokument kontrollerades.\n"
    trouble = Run(troubles=(Trouble("a_b går inte att läsa.", "a_b"),))
    assert write(trouble, Terminal()).endswith("\n\n**Fel:** a\\_b går inte att läsa.\n")


def test_many_troubles_leave_room_for_the_findings() -> None:
    troubles = tuple(Trouble(f"Fil {number} går inte att läsa.", f"{number}") for number in range(5000))
    made = write(MANY._replace(troubles=troubles), Terminal())
    assert "Fil 9 går" in made
    assert "Fil 10 går" not in made
    assert "Det finns 4990 fel till av det slaget." in made
    assert "Nummer 4999 å." in made


@pytest.mark.parametrize("room", [600, 1000, 5000, LIMIT, 1_000_000])
def test_no_more_than_there_is_room_for(room: int) -> None:
    made = write_within(MANY, room)
    assert 0 < len(made.encode()) <= room
    assert "Nummer 4999 å." in made  # the only fel
    rows = made.count("Byt plats på dagarna. |\n")
    if rows < 5000:
        assert room - len(made.encode()) < 500
        assert made.endswith(
            f"\nHär finns inte plats för {5000 - rows} anmärkningar till: {5000 - rows} råd.\n"
        )


def test_a_comment_is_never_longer_than_github_takes() -> None:
    assert LIMIT - 500 < len(write(MANY, Terminal()).encode()) <= LIMIT


@pytest.mark.parametrize("room", [-5, 0, 1, 100])
def test_without_room_it_is_nothing(room: int) -> None:
    assert write_within(MANY, room) == ""
