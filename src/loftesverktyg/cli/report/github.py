"""``--format github``: annotations beside the lines of a pull request, as GitHub's workflow commands.

Escaped as GitHub's own @actions/core does it; a test holds them against each other, byte for byte.
"""

from typing import NamedTuple

from loftesverktyg.cli.report.root import from_root
from loftesverktyg.cli.report.run import Run, Trouble
from loftesverktyg.cli.report.said import said
from loftesverktyg.cli.report.summary import counted, summary
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.cli.visible import one_line
from loftesverktyg.findings import Finding, Severity
from loftesverktyg.language.lists import count, join
from loftesverktyg.language.personnummer import mask

MOST = 10
"""GitHub shows no more annotations of one kind from one step."""

_COMMANDS = {Severity.FEL: "error", Severity.VARNING: "warning", Severity.RAD: "notice"}


class Annotation(NamedTuple):
    """One annotation. Lines and columns count from 1; 0 where there is none to say."""

    command: str
    message: str
    title: str = ""
    file: str = ""
    line: int = 0
    end_line: int = 0
    column: int = 0
    end_column: int = 0

    def __str__(self) -> str:
        """The workflow command, on one line."""
        given = {
            "title": self.title,
            "file": self.file,
            "line": self.line,
            "endLine": self.end_line,
            "col": self.column,
            "endColumn": self.end_column,
        }
        properties = ",".join(f"{name}={_property(str(value))}" for name, value in given.items() if value)
        return f"::{self.command}{f' {properties}' if properties else ''}::{_data(self.message)}"


def write(run: Run, _terminal: Terminal) -> str:
    """At most MOST annotations, the worst first, and a line that sums up."""
    lines = [*map(str, annotations(run)), summary(run) if run.checked else "Inget dokument kontrollerades."]
    return "\n".join(lines) + "\n"


def annotations(run: Run) -> list[Annotation]:
    """Those that are shown. Where there are more than MOST, the last one says what was left out."""
    troubles = [_trouble(trouble, run) for trouble in run.troubles]
    findings = run.worst_first
    if len(troubles) + len(findings) <= MOST:
        return [*troubles, *(_annotation(finding, run) for finding in findings)]
    room = max(0, MOST - 1 - len(troubles))
    shown = [*troubles, *(_annotation(finding, run) for finding in findings[:room])]
    return [*shown[: MOST - 1], _rest(findings[room:])]


def _annotation(finding: Finding, run: Run) -> Annotation:
    place = finding.place
    annotation = Annotation(
        _COMMANDS[finding.severity],
        "\n".join(said(finding, run)),
        one_line(f"{finding.severity.label} {finding.code} {finding.name}"),
        one_line(from_root(place.path, run)),
        place.line,
        place.end_line,
    )
    # GitHub takes no columns where there is more than one line; a file as a whole has none.
    if place.line != place.end_line or place.is_whole_file:
        return annotation
    return annotation._replace(column=place.column, end_column=place.end_column)


def _trouble(trouble: Trouble, run: Run) -> Annotation:
    file = one_line(from_root(trouble.path, run)) if trouble.path else ""
    return Annotation("error", one_line(mask(trouble.message)), file=file)


def _rest(findings: tuple[Finding, ...]) -> Annotation:
    number = count(len(findings), "anmärkning", "anmärkningar")
    return Annotation(
        "notice", f"Det finns {number} till: {join(counted(findings))}. Mer står i jobbets sammanfattning."
    )


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
