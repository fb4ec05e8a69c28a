"""``--format markdown``: a table for a comment on a pull request."""

from collections.abc import Iterable, Sequence

from loftesverktyg.cli.report.markdown_text import escaped
from loftesverktyg.cli.report.root import from_root
from loftesverktyg.cli.report.run import Run
from loftesverktyg.cli.report.said import said
from loftesverktyg.cli.report.summary import counted, summary
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.findings import Finding
from loftesverktyg.language.lists import count, join
from loftesverktyg.language.personnummer import mask

LIMIT = 65_536
"""The longest comment that GitHub takes, in characters; here of bytes, to be sure."""

_TROUBLES = 10
"""More of them than this leave their room to the findings."""

_HEADING = "## Kontroll av medborgarlöften\n\n"
_COLUMNS = "| Regel | Plats | Vad |\n|---|---|---|\n"
# Kept for the table's head and for what is said of the rows that there is no room for.
_RESERVE = 300


def write(run: Run, _terminal: Terminal) -> str:
    """The findings as a table, the worst first, as many as a comment has room for."""
    return write_within(run, LIMIT)


def write_within(run: Run, room: int) -> str:
    """The same in at most ``room`` bytes; nothing where not even the first row would fit."""
    head = f"{_HEADING}{_beginning(run)}\n"
    findings = run.worst_first
    rows = _fitting((_row(finding, run) for finding in findings), room - len(head.encode()) - _RESERVE)
    table = f"\n{_COLUMNS}{''.join(rows)}" if rows else ""
    rest = f"\n{_rest(findings[len(rows) :])}\n" if len(rows) < len(findings) else ""
    made = f"{head}{table}{rest}"
    return made if len(made.encode()) <= room else ""


def _fitting(pieces: Iterable[str], room: int) -> list[str]:
    """As many of ``pieces``, from the first on, as ``room`` bytes hold."""
    kept = []
    for piece in pieces:
        room -= len(piece.encode())
        if room < 0:
            break
        kept.append(piece)
    return kept


def _beginning(run: Run) -> str:
    lines = [f"**{summary(run)}**" if run.checked else "Inget dokument kontrollerades."]
    lines += [f"**Fel:** {escaped(mask(trouble.message))}" for trouble in run.troubles[:_TROUBLES]]
    if len(run.troubles) > _TROUBLES:
        lines.append(f"Det finns {len(run.troubles) - _TROUBLES} fel till av det slaget.")
    return "\n\n".join(lines)


def _row(finding: Finding, run: Run) -> str:
    rule = f"{finding.severity.label} {finding.code}<br>{escaped(finding.name)}"
    at = escaped(from_root(finding.place.path, run))
    if not finding.place.is_whole_file:
        at += f"<br>rad {finding.place.line}"
    return f"| {rule} | {at} | {'<br>'.join(map(escaped, said(finding, run)))} |\n"


def _rest(findings: Sequence[Finding]) -> str:
    number = count(len(findings), "anmärkning", "anmärkningar")
    return f"Här finns inte plats för {number} till: {join(counted(findings))}."
