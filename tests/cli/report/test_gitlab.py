import json
from collections.abc import Callable
from pathlib import Path

from loftesverktyg.cli.report.gitlab import write
from loftesverktyg.cli.report.run import Run
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.findings import Place
from loftesverktyg.source import Span, Text
from tests.cli.report.samples import LOFTE, RUN, finding, place

GOLDEN = Path(__file__).parent / "golden"


def fingerprints(run: Run) -> list[str]:
    return [issue["fingerprint"] for issue in json.loads(write(run, Terminal()))]


def test_the_shared_findings_look_like_this(golden: Callable[[Path, str], None]) -> None:
    golden(GOLDEN / "gitlab.json", write(RUN, Terminal()))


def test_an_issue_key_by_key() -> None:
    run = Run((finding(place(LOFTE, "Vi ska", "kväll."), anchor="a"),), (LOFTE.path,))
    [issue] = json.loads(write(run, Terminal()))
    assert issue == {
        "description": "A307 Perioden slutar innan den börjar. Förslag: Byt plats på dagarna.",
        "check_name": "A307",
        "fingerprint": issue["fingerprint"],
        "severity": "major",
        "location": {"path": "lofte.yaml", "lines": {"begin": 7, "end": 12}},
    }


def test_no_two_have_one_fingerprint() -> None:
    other = Text("annan.yaml", LOFTE.content)
    same = tuple(finding(Place.of(text, Span(3, 5)), anchor="a") for text in (LOFTE, LOFTE, other, other))
    assert len(set(fingerprints(Run(same)))) == 4


def test_a_fingerprint_outlives_what_happens_on_other_lines() -> None:
    first, moved = finding(place(LOFTE, "beslutad"), anchor="a"), finding(place(LOFTE, "x\n"), anchor="a")
    other = finding(place(LOFTE, "titel"), anchor="b")
    assert fingerprints(Run((other, moved)))[1] == fingerprints(Run((first,)))[0]


def test_nothing_to_say_is_an_empty_list() -> None:
    assert write(Run(checked=("a",)), Terminal()) == "[]\n"
