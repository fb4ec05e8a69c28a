from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

from loftesverktyg.cli.report.junit import write
from loftesverktyg.cli.report.run import Run, Trouble
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.findings import Severity
from tests.cli.report.samples import ANNAN, CHECKED, LOFTE, RUN, finding, place

GOLDEN = Path(__file__).parent / "golden"


def parsed(run: Run) -> ET.Element:
    suite = ET.fromstring(write(run, Terminal())).find("testsuite")  # noqa: S314 (our own)
    assert suite is not None
    return suite


def test_the_shared_findings_look_like_this(golden: Callable[[Path, str], None]) -> None:
    golden(GOLDEN / "junit.xml", write(RUN, Terminal()))


def test_every_document_is_a_case_and_fails_by_its_own_threshold() -> None:
    found = tuple(
        finding(place(text, "status"), severity) for text in (LOFTE, ANNAN) for severity in Severity
    )
    limits = {LOFTE.path: Severity.FEL, ANNAN.path: Severity.RAD}
    suite = parsed(Run(found, CHECKED, limits=limits))
    assert [case.get("name") for case in suite] == list(CHECKED)
    assert [suite.get(name) for name in ("tests", "failures", "errors")] == ["3", "2", "0"]
    messages = [[failure.get("message") for failure in case.iter("failure")] for case in suite]
    assert messages == [["1 fel"], ["1 fel, 1 varning och 1 råd"], []]
    assert [len(list(case.iter("system-out"))) for case in suite] == [1, 0, 0]


def test_what_is_in_the_way_is_an_error() -> None:
    troubles = (Trouble("a går inte att läsa.", "a"), Trouble("Något hände."), Trouble("Igen.", LOFTE.path))
    run = Run((finding(place(ANNAN, "status")),), (LOFTE.path,), troubles=troubles)
    suite = parsed(run)
    assert [case.get("name") for case in suite] == [LOFTE.path, ANNAN.path, "a", "loften"]
    assert [[error.text for error in case.iter("error")] for case in suite] == [
        ["Igen."],
        [],
        ["a går inte att läsa."],
        ["Något hände."],
    ]
    assert [suite.get(name) for name in ("tests", "failures", "errors")] == ["4", "1", "3"]


def test_a_character_that_xml_cannot_hold_is_named() -> None:
    run = Run((finding(place(LOFTE, "titel"), message="a\x00b\ufffec\uffffd\x0be\x1f<&]]>"),), CHECKED)
    [failure] = parsed(run).iter("failure")
    assert "a⟨U+0000⟩b⟨U+FFFE⟩c⟨U+FFFF⟩d⟨U+000B⟩e⟨U+001F⟩<&]]>" in (failure.text or "")
