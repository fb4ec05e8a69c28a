"""``--format text``: for the person who writes the löfte."""

from collections.abc import Iterator

from loftesverktyg.cli.report.capped import capped
from loftesverktyg.cli.report.colours import COLOURS
from loftesverktyg.cli.report.frame import Mark, frame
from loftesverktyg.cli.report.run import Run
from loftesverktyg.cli.report.summary import summary
from loftesverktyg.cli.terminal import Style, Terminal
from loftesverktyg.cli.visible import visible
from loftesverktyg.cli.wrap import wrap
from loftesverktyg.findings import Finding, Place
from loftesverktyg.language.personnummer import mask

# Further places so few lines away stand in the finding's own frame.
_NEAR = 6


def write(run: Run, terminal: Terminal) -> str:
    """Every finding with its frame and hint, file by file, and a line that sums up.

    Of a document with very many findings the worst are shown. Nothing where no document was checked.
    """
    if not run.checked:
        return ""
    texts: list[str] = []
    explained: set[str] = set()
    for document in capped(run):
        lines: list[str] = []
        if run.documents > 1:
            lines += [terminal.paint(visible(mask(document.path)), Style.BOLD, Style.UNDERLINED), ""]
        for finding in document.shown:
            lines += _finding(run, finding, terminal)
            if finding.code not in explained:
                explained.add(finding.code)
                lines += _source(finding, terminal)
            lines.append("")
        if document.left_out:
            lines += [*wrap(document.rest, terminal.width), ""]
        # One text for each document: ten thousand documents have a third of a million lines.
        texts.append("\n".join(lines))
    summed_up = summary(run, lambda severity, text: terminal.paint(text, Style.BOLD, COLOURS[severity]))
    return "\n".join([*texts, summed_up, ""])


def _finding(run: Run, finding: Finding, terminal: Terminal) -> Iterator[str]:
    colour = COLOURS[finding.severity]
    head = terminal.paint(f"{finding.severity.label} {finding.code}", Style.BOLD, colour)
    yield f"{head} {terminal.paint(finding.name, Style.BOLD)}"
    yield from wrap(finding.message, terminal.width, "  ", "  ")
    own = Mark(finding.place, "^", (Style.BOLD, colour))
    marks = [own]
    apart: list[Mark] = []
    for label in finding.labels:
        mark = Mark(label.place, "-", (Style.CYAN,), label.message)
        (marks if _near(label.place, finding.place) else apart).append(mark)
    yield from _framed(run, finding.place, marks, terminal)
    for mark in apart:
        yield from wrap(f"{mark.label}:", terminal.width, "  ", "  ")
        bare = Mark(mark.place, mark.sign, mark.styles)
        yield from _framed(run, mark.place, [bare], terminal)
    if finding.hint:
        yield from _named("Förslag:", finding.hint, terminal)


def _near(place: Place, other: Place) -> bool:
    return place.path == other.path and abs(place.line - other.line) <= _NEAR


def _framed(run: Run, place: Place, marks: list[Mark], terminal: Terminal) -> Iterator[str]:
    yield f"  {terminal.paint(f'{visible(mask(place.path))}:{place.line}:{place.column}', Style.DIM)}"
    text = run.texts.get(place.path)
    if text is not None:
        yield from frame(text, marks, terminal)


def _named(name: str, text: str, terminal: Terminal) -> list[str]:
    first, *rest = wrap(text, terminal.width, f"  {name} ", "  ")
    return [first.replace(name, terminal.paint(name, Style.BOLD), 1), *rest]


def _source(finding: Finding, terminal: Terminal) -> list[str]:
    text = f"Källa: {finding.source}. Läs mer: loften explain {finding.code}"
    return [f"  {terminal.paint(line, Style.DIM)}" for line in wrap(text, terminal.width - 2)]
