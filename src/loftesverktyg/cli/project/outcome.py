"""What came of a run: the findings to report, the exit code, and what is said beside the report."""

import errno
import os
from bisect import insort
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from loftesverktyg.cli.exit_code import ExitCode
from loftesverktyg.cli.failure import Failure
from loftesverktyg.cli.os_errors import reason
from loftesverktyg.cli.project.checking import Checked, Job, Mended
from loftesverktyg.cli.project.finding import STDIN, Unreadable
from loftesverktyg.cli.project.known_rules import KnownRules
from loftesverktyg.cli.project.reading import shown
from loftesverktyg.cli.project.texts import Texts
from loftesverktyg.cli.project.typed import typed
from loftesverktyg.cli.report.run import Run, Trouble
from loftesverktyg.findings import Finding, Severity
from loftesverktyg.findings.suppression import Kind, Suppressed
from loftesverktyg.language.lists import count, join
from loftesverktyg.rules.across import Claimed, clashes
from loftesverktyg.source import Span

if TYPE_CHECKING:
    from loftesverktyg.cli.project.baselines import KnownFindings
    from loftesverktyg.cli.project.plan import Plan

_MOST = 4
_KILL = 9
_CRASHES = frozenset({4, 6, 7, 8, 11})
"""What a process is ended by for what it did itself: SIGILL, SIGABRT, SIGBUS, SIGFPE, SIGSEGV."""


class Outcome:
    """What a run has come upon so far."""

    def __init__(self, stdin_name: str) -> None:
        self.stdin_name = stdin_name
        self.checked: list[str] = []
        self.unchanged = 0
        self.failures: list[Failure] = []
        self.unreadable: list[Unreadable] = []
        self.judged: set[str] = set()
        self.mended: list[tuple[str, Mended]] = []
        self._lost: dict[int, list[str]] = {}
        self._interrupted_at: int | None = None
        self._is_mending = False
        self._limits: dict[str, Severity] = {}
        self._rules = KnownRules()
        self._suppressed: list[Suppressed] = []
        self._texts = Texts()
        self._baselines: dict[str, KnownFindings] = {}
        self._places: dict[str, str] = {}
        self._words: dict[str, str] = {}
        self._found: list[list[Finding]] = []
        self._homes: dict[str, tuple[list[Finding], Plan]] = {}
        self._claims: list[Claimed] = []
        self._told: set[tuple[str, str, Span, str]] = set()

    def add(self, job: Job, checked: Checked) -> None:
        """What came of a document. What another one's check has told already is not told again."""
        if checked.unread is not None:
            self.unreadable.append(Unreadable(job.found.path, checked.unread, was_there=True))
            return
        if checked.failed is not None:
            self.failures.append(checked.failed)
            return
        self.checked.append(self.stdin_name if job.found.path == STDIN else shown(job.found.path))
        here = [
            finding
            for finding in map(self._shared, checked.findings)
            if self._is_new(finding) and self._tells(finding, job.plan)
        ]
        self._found.append(here)
        self._judge(checked.judged, job.plan, of_run=False)
        self.judged.update(checked.judged)
        self.failures += checked.failures
        for suppressed in checked.suppressed:
            self._suppress(suppressed, job.plan)
        for claimed in checked.claims:
            self._homes[claimed.finding.place.path] = here, job.plan
        self._claims += checked.claims
        self._texts.add(checked.texts)
        self.mended.append((shown(job.found.path), checked.mended))

    def compare(self) -> None:
        """Holds the documents that have been added against each other, and tells of what clashes."""
        for clash in clashes(self._claims):
            finding = clash.finding
            here, plan = self._homes[finding.place.path]
            if clash.reason is not None:
                self._suppress(Suppressed(finding, Kind.COMMENT, clash.reason), plan)
            elif self._tells(finding, plan):
                insort(here, finding, key=lambda each: _order(each, finding.place.path))
        if len(self.checked) > 1:
            for _, plan in self._homes.values():
                self._judge(self.judged, plan, of_run=True)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is to be reported: document by document, by place in each."""
        return tuple(chain.from_iterable(self._found))

    def lose(self, job: Job, signal: int) -> None:
        """A document that was not checked, since ``signal`` (0 for none) ended the process that did it."""
        self._lost.setdefault(signal, []).append(shown(job.found.path))

    def interrupt(self, documents: int, *, mending: bool) -> None:
        """The run was ended before all of its ``documents`` were checked; it was ``mending`` them."""
        self._interrupted_at = documents
        self._is_mending = mending

    @property
    def is_broken_off(self) -> bool:
        """Whether there are documents that could not be checked, or were not."""
        return bool(self.unreadable or self.failures or self._lost or self._interrupted_at is not None)

    def load_baseline(self, path: str) -> None:
        """Reads a baseline that documents will be held against. Raises UsageError."""
        if path not in self._baselines:
            from loftesverktyg.cli.project.baselines import KnownFindings

            self._baselines[path] = KnownFindings(path)

    def run(self, root: str = "") -> Run:
        """What a report is made of; ``root`` is as in Run."""
        return Run(
            self.findings,
            tuple(self.checked),
            self._texts,
            tuple(self._suppressed),
            self._limits,
            self._rules,
            tuple(self._troubles()),
            self.exit_code(),
            root,
        )

    @property
    def fixed_stdin(self) -> bytes | None:
        """The document that was read from stdin and fixed; None where none was."""
        return next((mended.output for _, mended in self.mended if mended.output is not None), None)

    def exit_code(self, *, of_fixes: bool = False) -> ExitCode:
        """The exit code; where ``of_fixes``, by whether there is anything to fix and not by the findings."""
        if self._interrupted_at is not None:
            return ExitCode.INTERRUPTED
        if self.failures or self._lost:
            return ExitCode.FAULT
        if self.unreadable or any(mended.unwritten for _, mended in self.mended):
            return ExitCode.USAGE
        if not self.checked and not self.unchanged:
            return ExitCode.NO_DOCUMENTS
        found = any(mended.number for _, mended in self.mended) if of_fixes else self._is_failing()
        return ExitCode.FINDINGS if found else ExitCode.OK

    def remarks(self) -> Iterator[str]:
        """What is said beside the report, but for the faults: a line each."""
        for trouble in self._unread():
            yield f"Fel: {trouble.message}"
        for signal, paths in self._lost.items():
            number = f"{len(paths)} dokument kontrollerades inte"
            yield f"Fel: En process {_ended(signal)}. {number}: {join(paths, most=_MOST)}."
        if self._interrupted_at is not None:
            yield self._interruption
        for path, mended in self.mended:
            yield from _on_fixes(_name(path), mended)
        for path, known in self._baselines.items():
            if known.stale:
                number = count(known.stale, "anmärkning", "anmärkningar")
                yield (
                    f"{number} i baslinjen {shown(path)} finns inte längre. Ta bort det som är rättat med: "
                    f"loften baseline --file {typed(shown(path))}"
                )

    def _troubles(self) -> Iterator[Trouble]:
        yield from self._unread()
        for path, mended in self.mended:
            if mended.unwritten is not None:
                yield Trouble(_not_mended(path, mended.unwritten), path)
        for signal, paths in self._lost.items():
            for path in paths:
                yield Trouble(f"{path} kontrollerades inte: processen {_ended(signal)}.", path)
        if self._interrupted_at is not None:
            yield Trouble(self._interruption)
        for failed in self.failures:
            yield Trouble(f"Fel i loften: {failed.what} ({failed.kind}).")

    @property
    def _interruption(self) -> str:
        # What processes were doing when they were let go of is done, and not told of.
        more = " Några till kan ha hunnit rättas." if self._is_mending else ""
        done = f"{len(self.checked)} av {self._interrupted_at} dokument hann kontrolleras."
        return f"Kontrollen avbröts: {done}{more}"

    def _unread(self) -> Iterator[Trouble]:
        for path, error, was_there in self.unreadable:
            where = self.stdin_name if path == STDIN else shown(path)
            vanished = was_there and isinstance(error, FileNotFoundError)
            why = "den försvann innan den hann läsas" if vanished else _reason(error)
            yield Trouble(f"{_name(path)} går inte att läsa: {why}.", where)

    def _tells(self, finding: Finding, plan: "Plan") -> bool:
        """Whether ``finding`` is to be reported; what the baseline knows is suppressed."""
        self._note(finding, plan)
        known = self._known(plan.baseline)
        if known is None or not known.holds(finding):
            return True
        self._suppressed.append(Suppressed(finding, Kind.BASELINE))
        return False

    def _suppress(self, suppressed: Suppressed, plan: "Plan") -> None:
        self._suppressed.append(suppressed)
        self._note(suppressed.finding, plan)

    def _judge(self, paths: Iterable[str], plan: "Plan", *, of_run: bool) -> None:
        """Tells the baseline which rules could say all they had to say of the documents at ``paths``."""
        known = self._known(plan.baseline)
        if known is not None:
            known.judge(paths, plan.of_run if of_run else plan.codes - plan.of_run)

    def _note(self, finding: Finding, plan: "Plan") -> None:
        """Remembers what reports want to know of the plan that ``finding`` was found with."""
        path = finding.place.path
        self._limits[path] = min(plan.fail_on, self._limits.get(path, plan.fail_on))
        self._rules.add(finding, plan)

    def _is_failing(self) -> bool:
        return any(finding.severity >= self._limits[finding.place.path] for finding in self.findings)

    def _shared(self, finding: Finding) -> Finding:
        """``finding`` with its words in common with others': each process and each entry has its own."""
        code, name, hint, source = (
            self._words.setdefault(words, words)
            for words in (finding.code, finding.name, finding.hint, finding.source)
        )
        return finding._replace(code=code, name=name, hint=hint, source=source)

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


def _ended(signal: int) -> str:
    if not signal:
        return "avslutades i förtid"
    if signal in _CRASHES:
        return f"kraschade (signal {signal})"
    # Nobody but the system ends them so, and nearly always because another program needs the memory.
    memory = ", troligen för att minnet tog slut" if signal == _KILL else ""
    return f"avslutades utifrån (signal {signal}){memory}"


def _order(finding: Finding, first: str) -> tuple[bool, Span, str]:
    """By place in the document ``first``; what is told of its companions comes after."""
    return finding.place.path != first, finding.place.span, finding.code


def _on_fixes(name: str, mended: Mended) -> Iterator[str]:
    if mended.unwritten is not None:
        yield f"Fel: {_not_mended(name, mended.unwritten)}"
    elif mended.number:
        done = "att göra " if mended.diff else ""
        yield f"{count(mended.number, 'rättning', 'rättningar')} {done}i {name}."
    for finding in mended.refused:
        yield (
            f"Det som {finding.code} säger på rad {finding.place.line} i {name} rättades inte: det hade "
            f"ändrat mer än det som är fel. Rätta det för hand."
        )


def _not_mended(name: str, error: OSError) -> str:
    return f"{name} går inte att rätta: {_reason(error)}."


def _name(path: str) -> str:
    return "standard in" if path == STDIN else shown(path)


def _reason(error: OSError) -> str:
    if error.errno == errno.EINVAL:
        return "det är ingen vanlig fil (läs från standard in med - i stället)"
    if error.errno == errno.ESTALE:
        return "någon annan ändrade filen under tiden"
    return reason(error)
