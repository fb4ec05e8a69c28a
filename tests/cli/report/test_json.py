import json
from collections.abc import Callable
from pathlib import Path

from loftesverktyg.cli.report.json import write
from loftesverktyg.cli.report.run import Run
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.findings import Label, Place
from loftesverktyg.source import Span, Text
from tests.cli.report.samples import LOFTE, PERSONNUMMER, RUN, finding, place

GOLDEN = Path(__file__).parent / "golden"


def test_the_shared_findings_look_like_this(golden: Callable[[Path, str], None]) -> None:
    golden(GOLDEN / "report.json", write(RUN, Terminal()))


def test_the_contract_key_by_key() -> None:
    at, label = place(LOFTE, "2026-12-31"), place(LOFTE, "2027-01-01")
    one = finding(at, pointer="/period/till", labels=(Label(label, "här börjar perioden"),))
    run = Run((one,), (LOFTE.path,))
    assert json.loads(write(run, Terminal())) == {
        "version": 1,
        "findings": [
            {
                "code": "A307",
                "name": "period-baklänges",
                "severity": "fel",
                "message": "Perioden slutar innan den börjar.",
                "hint": "Byt plats på dagarna.",
                "path": "lofte.yaml",
                "pointer": "/period/till",
                "line": 4,
                "column": 34,
                "end_line": 4,
                "end_column": 44,
                "related": [
                    {
                        "message": "här börjar perioden",
                        "path": "lofte.yaml",
                        "line": 4,
                        "column": 16,
                        "end_line": 4,
                        "end_column": 26,
                    }
                ],
            }
        ],
        "summary": {"documents": 1, "fel": 1, "varning": 0, "råd": 0},
    }


def test_columns_count_code_points_and_not_columns_of_a_terminal() -> None:
    text = Text("x", "🌷日å\u0308: hej\n")
    run = Run((finding(Place.of(text, Span(6, 9))),), (text.path,))
    assert json.loads(write(run, Terminal()))["findings"][0]["column"] == 7


def test_it_is_swedish_as_it_is_written_and_safe_to_show() -> None:
    text = Text("\x1b[31m\x9b\u202e.yaml", "x\n")
    hostile = finding(Place.of(text, Span(0, 1)), message="å \x1b \x7f \u2028")
    shown = write(Run((hostile,), (text.path,)), Terminal())
    assert "råd" in shown
    assert not set(shown) & set("\x1b\x7f\x9b\u202e\u2028")
    assert json.loads(shown)["findings"][0]["path"] == text.path
    assert json.loads(shown)["findings"][0]["message"] == "å \x1b \x7f \u2028"


def test_a_personnummer_in_a_path_is_masked() -> None:
    text = Text(f"{PERSONNUMMER}.yaml", "x\n")
    at = Place.of(text, Span(0, 1))
    shown = write(Run((finding(at, labels=(Label(at, "här"),)),), (LOFTE.path,)), Terminal())
    assert PERSONNUMMER not in shown
    assert shown.count("••••••-••••.yaml") == 2
