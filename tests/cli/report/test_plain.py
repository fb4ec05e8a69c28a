import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from loftesverktyg.cli.report.plain import write
from loftesverktyg.cli.report.run import Run
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.findings import Place
from loftesverktyg.findings.suppression import Kind, Suppressed
from loftesverktyg.source import Span, Text
from tests.cli.report.samples import CHECKED, LOFTE, PERSONNUMMER, RUN, finding, place

GOLDEN = Path(__file__).parent / "golden"


def test_the_shared_findings_look_like_this(golden: Callable[[Path, str], None]) -> None:
    golden(GOLDEN / "plain.txt", write(RUN, Terminal()))


def test_nothing_is_drawn_and_colour_changes_nothing() -> None:
    shown = write(RUN, Terminal(colour=True, width=40))
    assert shown == write(RUN, Terminal())
    drawn = {each for each in shown if unicodedata.category(each) in {"So", "Sk", "Sm"}}
    assert not drawn & set("│┆^·•▲✗→|")
    assert all(unicodedata.category(each) not in {"Cc", "Cf"} for each in shown.replace("\n", ""))


def test_every_line_is_a_sentence() -> None:
    for line in write(RUN, Terminal()).splitlines():
        if line and not line.startswith("Där står:") and "loften explain" not in line:
            assert line[0].isupper() or line[0] in "”0123456789"
            assert line[-1] in ".!?"


@pytest.mark.parametrize(
    ("documents", "suppressed", "said"),
    [
        (1, 0, "1 dokument är kontrollerat.\nDet finns inget att anmärka på.\n"),
        (2, 0, "2 dokument är kontrollerade.\nDet finns inget att anmärka på.\n"),
        (
            1,
            2,
            "1 dokument är kontrollerat.\nDet finns inget att anmärka på.\n2 anmärkningar är undantagna.\n",
        ),
    ],
)
def test_what_it_came_to_is_said_first(documents: int, suppressed: int, said: str) -> None:
    kept = (Suppressed(finding(place(LOFTE, "beslutad")), Kind.COMMENT),) * suppressed
    assert write(Run(checked=CHECKED[:documents], suppressed=kept), Terminal()) == said


def test_long_words_are_told_by_their_place_alone() -> None:
    text = Text("x", f"{'ord ' * 100}\n")
    run = Run((finding(Place.of(text, Span(0, 399))),), ("x",), {"x": text})
    assert "Där står" not in write(run, Terminal())
    assert "rad 1, tecken 1 till 399." in write(run, Terminal())


def test_a_bullet_is_no_personnummer() -> None:
    text = Text("x", "• en sak\n")
    run = Run((finding(Place.of(text, Span(0, 8))),), ("x",), {"x": text})
    assert "Där står: • en sak\n" in write(run, Terminal())


@pytest.mark.parametrize(("start", "end"), [(7, 18), (9, 11), (0, 20)])
def test_of_a_personnummer_is_said_that_it_is_one(start: int, end: int) -> None:
    text = Text("x", f"titel: {PERSONNUMMER} x\n")
    run = Run((finding(Place.of(text, Span(start, end))),), ("x",), {"x": text})
    assert "Där står ett personnummer, som inte visas." in write(run, Terminal())
