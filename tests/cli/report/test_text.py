from collections.abc import Callable
from pathlib import Path

import pytest

from loftesverktyg.cli.report.run import Run
from loftesverktyg.cli.report.text import write
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.findings import Place, Severity
from loftesverktyg.source import Span, Text
from tests.cli.report.samples import CHECKED, LOFTE, PERSONNUMMER, RUN, finding, place

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize(
    ("name", "terminal"),
    [
        ("text.txt", Terminal()),
        ("text_narrow.txt", Terminal(width=50)),
        ("text_ascii.txt", Terminal(unicode=False)),
        ("text_colour.txt", Terminal(colour=True)),
    ],
)
def test_the_shared_findings_look_like_this(
    name: str, terminal: Terminal, golden: Callable[[Path, str], None]
) -> None:
    golden(GOLDEN / name, write(RUN, terminal))


def test_colour_changes_nothing_else() -> None:
    import re

    assert re.sub(r"\x1b\[[\d;]*m", "", write(RUN, Terminal(colour=True))) == write(RUN, Terminal())


@pytest.mark.parametrize("terminal", [Terminal(), Terminal(width=50), Terminal(width=40)])
def test_no_line_is_wider_than_the_terminal(terminal: Terminal) -> None:
    from loftesverktyg.cli.visible import width

    # A path, a rule's name and the words of a label are never broken.
    lines = [line for line in write(RUN, terminal).splitlines() if "│" in line and "---" not in line]
    assert max(width(line) for line in lines) <= terminal.width


@pytest.mark.parametrize(
    ("severities", "documents", "summary"),
    [
        ([], 1, "1 dokument kontrollerat: inget att anmärka på."),
        ([], 2, "2 dokument kontrollerade: inget att anmärka på."),
        ([Severity.FEL], 1, "1 dokument kontrollerat: 1 fel."),
        (
            [Severity.RAD, Severity.FEL, Severity.VARNING, Severity.VARNING],
            3,
            "3 dokument kontrollerade: 1 fel, 2 varningar, 1 råd.",
        ),
        ([Severity.VARNING], 1, "1 dokument kontrollerat: 1 varning."),
    ],
)
def test_the_last_line_sums_up(severities: list[Severity], documents: int, summary: str) -> None:
    run = Run(tuple(finding(place(LOFTE, "beslutad"), each) for each in severities), CHECKED[:documents])
    assert write(run, Terminal()).splitlines()[-1] == summary


def test_a_rule_is_explained_once() -> None:
    run = Run((finding(place(LOFTE, "beslutad")), finding(place(LOFTE, "format"))), CHECKED[:1])
    assert write(run, Terminal()).count("loften explain A307") == 1


def test_a_personnummer_is_never_shown_whole_or_in_part() -> None:
    path = f"{PERSONNUMMER}.yaml"
    text = Text(path, f"titel: {PERSONNUMMER} {'x' * 5000} {PERSONNUMMER} slut\n")
    findings = [
        finding(Place.of(text, Span(start, start + 1)))
        for start in [*range(60), *range(len(text.content) - 300, len(text.content) - 1)]
    ]
    shown = write(Run(tuple(findings), CHECKED[:2], {path: text}), Terminal())
    assert not any(PERSONNUMMER[i : i + 4] in shown for i in range(len(PERSONNUMMER) - 3))
    assert "••••••-••••.yaml" in shown


def test_what_a_document_says_does_not_command_the_terminal() -> None:
    hostile = "\x1b]0;hej\x07\x1b[31m\u202e\x9b2J\u2066\r\x08"
    text = Text(hostile, f"{hostile}: {hostile}\n")
    run = Run(
        (finding(Place.of(text, Span(0, 3)), message=hostile, hint=hostile),), CHECKED[:2], {hostile: text}
    )
    shown = write(run, Terminal(colour=False))
    assert not set(shown) & set("\x1b\x07\x9b\u202e\u2066\r\x08")
    assert "⟨U+001B⟩]0;hej⟨U+0007⟩" in shown


def test_a_finding_in_a_file_that_is_not_at_hand_still_says_where() -> None:
    run = Run((finding(place(LOFTE, "beslutad")),), CHECKED[:1], {})
    assert "lofte.yaml:3:9" in write(run, Terminal())
    assert "│" not in write(run, Terminal())
