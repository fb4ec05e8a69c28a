"""What came of a run: the findings to report, the exit code, and what is said beside the report."""

import errno
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

from loftesverktyg.cli.exit_code import ExitCode
from loftesverktyg.cli.failure import Failure
from loftesverktyg.cli.os_errors import reason
from loftesverktyg.cli.project.checking import Checked, Job, Mended
from loftesverktyg.cli.project.finding import STDIN, Unreadable
from loftesverktyg.cli.project.reading import shown
from loftesverktyg.cli.report.run import Run
from loftesverktyg.findings import Finding
from loftesverktyg.findings.suppression import Kind, Suppressed
from loftesverktyg.language.lists import count
from loftesverktyg.source import Span, Text

if TYPE_CHECKING:
    from loftesverktyg.cli.project.baselines import KnownFindings


class Outcome:
    """What a run has come upon so far."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.documents = 0
        self.failures: list[Failure] = []
        self.unreadable: list[Unreadable] = []
        self.judged: set[str] = set()
        self.mended: list[tuple[str, Mended]] = []
        self._failing = False
        self._suppressed: list[Suppressed] = []
        self._texts: dict[str, Text] = {}
        self._baselines: dict[str, KnownFindings] = {}
        self._places: dict[str, str] = {}
        self._told: set[tuple[str, str, Span, str]] = set()

    def add(self, job: Job, checked: Checked) -> None:
        """What came of a document. What another one's check has told already is not told again."""
        if checked.unread is not None:
            self.unreadable.append(Unreadable(job.found.path, checked.unread))
            return
        self.documents += 1
        known = self._known(job.plan.baseline)
        for finding in checked.findings:
            if not self._is_new(finding):
                continue
            if known is not None and known.holds(finding):
                self._suppressed.append(Suppressed(finding, Kind.BASELINE))
            else:
                self.findings.append(finding)
                self._failing = self._failing or finding.severity >= job.plan.fail_on
        if known is not None:
            known.judge(checked.judged, {rule.code for rule in job.plan.rules})
        self.judged.update(checked.judged)
        self.failures += checked.failures
        self._suppressed += checked.suppressed
        self._texts |= {text.path: text for text in checked.texts}
        self.mended.append((shown(job.found.path), checked.mended))

    def load_baseline(self, path: str) -> None:
        """Reads a baseline that documents will be held against. Raises UsageError."""
        if path not in self._baselines:
            from loftesverktyg.cli.project.baselines import KnownFindings

            self._baselines[path] = KnownFindings(path)

    @property
    def run(self) -> Run:
        """What a report is made of."""
        return Run(tuple(self.findings), self.documents, self._texts, tuple(self._suppressed))

    def exit_code(self, *, of_fixes: bool = False) -> ExitCode:
        """The exit code; where ``of_fixes``, by whether there is anything to fix and not by the findings."""
        if self.failures:
            return ExitCode.FAULT
        if self.unreadable or any(mended.unwritten for _, mended in self.mended):
            return ExitCode.USAGE
        if not self.documents:
            return ExitCode.NO_DOCUMENTS
        found = any(mended.number for _, mended in self.mended) if of_fixes else self._failing
        return ExitCode.FINDINGS if found else ExitCode.OK

    def remarks(self) -> Iterator[str]:
        """What is said beside the report, but for the faults: a line each."""
        for unreadable in self.unreadable:
            yield f"Fel: {_name(unreadable.path)} går inte att läsa: {_reason(unreadable.error)}."
        for path, mended in self.mended:
            yield from _on_fixes(_name(path), mended)
        for path, known in self._baselines.items():
            if known.stale:
                number = count(known.stale, "anmärkning", "anmärkningar")
                yield (
                    f"{number} i baslinjen {shown(path)} finns inte längre. Ta bort det som är rättat med: "
                    f"loften baseline --file {shown(path)}"
                )

    def _known(self, path: str | None) -> "KnownFindings | None":
        return self._baselines.get(path) if path else None

    def _is_new(self, finding: Finding) -> bool:
        path = finding.place.path
        if path not in self._places:
            self._places[path] = os.path.realpath(path)
        key = (self._places[path], finding.code, finding.place.span, finding.message)
        if key in self._told:
            return False
        self._told.add(key)
        return True


def _on_fixes(name: str, mended: Mended) -> Iterator[str]:
    if mended.unwritten is not None:
        yield f"Fel: {name} går inte att rätta: {_reason(mended.unwritten)}."
    elif mended.number:
        done = "att göra " if mended.diff else ""
        yield f"{count(mended.number, 'rättning', 'rättningar')} {done}i {name}."
    for finding in mended.refused:
        yield (
            f"Det som {finding.code} säger på rad {finding.place.line} i {name} rättades inte: det hade "
            f"ändrat mer än det som är fel. Rätta det för hand."
        )


def _name(path: str) -> str:
    return "standard in" if path == STDIN else shown(path)


def _reason(error: OSError) -> str:
    if error.errno == errno.EINVAL:
        return "det är ingen vanlig fil (läs från standard in med - i stället)"
    if error.errno == errno.ESTALE:
        return "någon annan ändrade filen under tiden"
    return reason(error)
