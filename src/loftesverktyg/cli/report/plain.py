"""``--format plain``: whole sentences, one a line, for a screen reader or a braille display.

Nothing is drawn and nothing is said by a sign or a colour alone. What it all came to is said first, since
one who listens does not see where the text ends. Lines are not broken: that is for the reader to do.
"""

from collections.abc import Iterator
from functools import cache

from loftesverktyg.cli.report.capped import capped
from loftesverktyg.cli.report.run import Run
from loftesverktyg.cli.report.summary import counted
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.cli.visible import one_line, visible
from loftesverktyg.findings import Finding, Place, Severity
from loftesverktyg.language.lists import count, join
from loftesverktyg.language.personnummer import mask

_KINDS = {Severity.FEL: "ett fel", Severity.VARNING: "en varning", Severity.RAD: "ett råd"}
_LONGEST = 80
"""Words longer than this, in code points, are not said again: their place must do."""


def write(run: Run, _terminal: Terminal) -> str:
    """A paragraph about each finding. Nothing where no document was checked."""
    if not run.checked:
        return ""
    paragraphs = [_summary(run), *_findings(run)]
    return "\n\n".join("\n".join(map(visible, paragraph)) for paragraph in paragraphs) + "\n"


def _summary(run: Run) -> list[str]:
    checked = "är kontrollerat" if run.documents == 1 else "är kontrollerade"
    lines = [f"{run.documents} dokument {checked}."]
    lines.append(f"Det finns {join(counted(run.findings)) or 'inget att anmärka på'}.")
    if run.suppressed:
        left_out = count(len(run.suppressed), "anmärkning är undantagen", "anmärkningar är undantagna")
        lines.append(f"{left_out}.")
    return lines


def _findings(run: Run) -> Iterator[list[str]]:
    explained: set[str] = set()
    number = 0
    words = _Words(run)
    for document in capped(run):
        for finding in document.shown:
            number += 1
            head = f"Anmärkning {number} av {len(run.findings)} är {_KINDS[finding.severity]}."
            rule = f"Regeln är {finding.code} {finding.name}."
            if finding.code not in explained:
                rule += f" Källa: {finding.source}. Läs mer med: loften explain {finding.code}"
            explained.add(finding.code)
            yield [head, *_about(finding, words), rule]
        number += len(document.left_out)
        if document.left_out:
            yield [document.rest]


def _about(finding: Finding, words: "_Words") -> Iterator[str]:
    yield one_line(finding.message)
    place = finding.place
    if place.is_whole_file:
        yield f"Det gäller hela filen {mask(place.path)}."
    else:
        yield f"Det gäller filen {mask(place.path)}, {_where(place)}."
    yield from words.at(place)
    for label in finding.labels:
        file = "" if label.place.path == place.path else f"filen {mask(label.place.path)}, "
        yield f"Se också {file}{_where(label.place)}: {one_line(label.message)}."
    if finding.hint:
        yield f"Förslag: {one_line(finding.hint)}"


def _where(place: Place) -> str:
    start = f"rad {place.line}, tecken {place.column}"
    if place.end_line > place.line:
        return f"{start}, till rad {place.end_line}"
    last = place.end_column - 1
    return f"{start} till {last}" if last > place.column else start


class _Words:
    """The words that findings are about, said where they are few."""

    def __init__(self, run: Run) -> None:
        self._run = run
        # Masked as a whole: of a part of a personnummer nobody could tell what it is.
        self._masked = cache(lambda path: mask(run.texts[path].content))

    def at(self, place: Place) -> Iterator[str]:
        """A sentence on what stands at ``place``, or none."""
        span = place.span
        if place.path not in self._run.texts or place.line != place.end_line:
            return
        words = self._run.texts[place.path].content[span.start : span.end].strip()
        if words != self._masked(place.path)[span.start : span.end].strip():
            yield "Där står ett personnummer, som inte visas."
        elif words and len(words) <= _LONGEST:
            yield f"Där står: {words}"
