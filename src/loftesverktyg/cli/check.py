"""``loften check``: the findings on every document that is named or found."""

import errno
import os
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Annotated

from typer import Argument, Option

from loftesverktyg.cli.exit_code import ExitCode
from loftesverktyg.cli.failure import Failure, tell
from loftesverktyg.cli.os_errors import reason
from loftesverktyg.cli.output import write
from loftesverktyg.cli.project.checking import Check, Checked
from loftesverktyg.cli.project.finding import SOUGHT, STDIN, Found, Passed, Unreadable, find
from loftesverktyg.cli.project.many import spread
from loftesverktyg.cli.project.reading import shown
from loftesverktyg.cli.project.today import today_or
from loftesverktyg.cli.report.formats import FORMATS
from loftesverktyg.cli.report.run import Run
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.cli.usage import UsageError, did_you_mean
from loftesverktyg.cli.visible import visible
from loftesverktyg.findings import Finding, Severity
from loftesverktyg.language.lists import join
from loftesverktyg.language.near import nearest
from loftesverktyg.language.personnummer import mask
from loftesverktyg.rules.registry import RULES
from loftesverktyg.rules.rule import Rule
from loftesverktyg.rules.selection import UnknownRuleError, choose
from loftesverktyg.source import Span, Text

_SEVERITIES = {"fel": Severity.FEL, "varning": Severity.VARNING, "råd": Severity.RAD}


def check(  # noqa: PLR0917 (typer makes options of them)
    paths: Annotated[
        list[str],
        Argument(
            metavar="SÖKVÄG",
            help="Filer att kontrollera, eller mappar att leta i. Bindestreck (-) läser från standard in.",
        ),
    ],
    output_format: Annotated[
        str, Option("--format", metavar="FORMAT", help="Hur resultatet visas: text eller json.")
    ] = "text",
    fail_on: Annotated[
        str,
        Option("--fail-on", metavar="NIVÅ", help="Det minsta som ger slutkod 1: råd, varning eller fel."),
    ] = "fel",
    today: Annotated[
        str | None,
        Option("--today", metavar="ÅÅÅÅ-MM-DD", help="Dagen som tider räknas från. Annars dagens datum."),
    ] = None,
    select: Annotated[
        list[str] | None,
        Option("--select", metavar="REGLER", help="Använd bara de här reglerna, till exempel S,A305."),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        Option("--ignore", metavar="REGLER", help="Använd inte de här reglerna. Kan anges flera gånger."),
    ] = None,
    stdin_filename: Annotated[
        str | None,
        Option("--stdin-filename", metavar="NAMN", help="Vad det som läses från standard in ska kallas."),
    ] = None,
) -> int:
    """Checks, reports, and gives the exit code. Raises UsageError."""
    if output_format not in FORMATS:
        raise UsageError(
            f"Formatet ”{output_format}” finns inte.",
            did_you_mean(nearest(output_format, FORMATS)) or f"Välj bland {join(list(FORMATS))}.",
        )
    threshold = _severity(fail_on)
    day = today_or(today)
    rules = _rules(select, ignore)
    if stdin_filename is not None and STDIN not in paths:
        raise UsageError(
            "Flaggan --stdin-filename används bara när något läses från standard in.",
            "Ange ett bindestreck (-) som sökväg.",
        )
    outcome = _Outcome()
    _work(paths, Check(rules, day, stdin_filename or "<stdin>"), outcome)
    report = FORMATS[output_format]
    if outcome.documents or report.utf8:
        terminal = Terminal.of(sys.stdout, os.environ)
        write(report.load()(outcome.run(), terminal), utf8=report.utf8)
    outcome.tell(paths)
    return outcome.exit_code(threshold)


class _Outcome:
    """What a run has come upon so far."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.texts: dict[str, Text] = {}
        self.documents = 0
        self.failures: list[Failure] = []
        self.unreadable: list[Unreadable] = []
        self.passed: list[str] = []
        self._places: dict[str, str] = {}
        self._told: set[tuple[str, str, Span, str]] = set()

    def add(self, checked: Checked) -> None:
        """What came of a document. What another one's check has told already is not told again."""
        for finding in checked.findings:
            path = finding.place.path
            if path not in self._places:
                self._places[path] = os.path.realpath(path)
            key = (self._places[path], finding.code, finding.place.span, finding.message)
            if key not in self._told:
                self._told.add(key)
                self.findings.append(finding)
        self.failures += checked.failures
        self.texts |= {text.path: text for text in checked.texts}

    def run(self) -> Run:
        return Run(tuple(self.findings), self.documents, self.texts)

    def exit_code(self, threshold: Severity) -> ExitCode:
        if self.failures:
            return ExitCode.FAULT
        if self.unreadable:
            return ExitCode.USAGE
        if not self.documents:
            return ExitCode.NO_DOCUMENTS
        found = any(finding.severity >= threshold for finding in self.findings)
        return ExitCode.FINDINGS if found else ExitCode.OK

    def tell(self, paths: Sequence[str]) -> None:
        """On stderr: what could not be read, that nothing was found, and which rules of ours failed."""
        for unreadable in self.unreadable:
            name = "standard in" if unreadable.path == STDIN else shown(unreadable.path)
            _say(f"Fel: {name} går inte att läsa: {_reason(unreadable.error)}.")
        if not (self.documents or self.unreadable or self.failures):
            where = join([f"”{shown(path)}”" for path in paths])
            _say(f"Hittade inget löfte i {where}. Det som söks är filer som heter {SOUGHT}.")
            if self.passed:
                _say(f"En annan fil kontrolleras om den anges med namn: loften check {self.passed[0]}")
        for failed in self.failures:
            tell(failed)


def _work(paths: Sequence[str], check: Check, outcome: _Outcome) -> None:
    files: list[Found] = []
    for found in find(paths):
        match found:
            case Passed():
                outcome.passed.append(shown(found.path))
            case Unreadable():
                outcome.unreadable.append(found)
            case Found():
                files.append(found)
    # Only this process has the stdin that was meant.
    results: Iterator[Checked] = map(check.of, files) if Found(STDIN) in files else spread(check.of, files)
    for file, checked in zip(files, results, strict=True):
        if checked.unread is not None:
            outcome.unreadable.append(Unreadable(file.path, checked.unread))
            continue
        outcome.documents += 1
        outcome.add(checked)


def _say(text: str) -> None:
    sys.stderr.write(visible(mask(text)) + "\n")


def _reason(error: OSError) -> str:
    if error.errno == errno.EINVAL:
        return "det är ingen vanlig fil (läs från standard in med - i stället)"
    return reason(error)


def _severity(label: str) -> Severity:
    wanted = unicodedata.normalize("NFC", label).casefold()
    severity = _SEVERITIES.get("råd" if wanted == "rad" else wanted)
    if severity is None:
        raise UsageError(
            f"Nivån ”{label}” finns inte.",
            did_you_mean(nearest(wanted, _SEVERITIES)) or "Välj bland råd, varning och fel.",
        )
    return severity


def _rules(select: Iterable[str] | None, ignore: Iterable[str] | None) -> tuple[Rule, ...]:
    try:
        return choose(RULES, _listed("--select", select), _listed("--ignore", ignore))
    except UnknownRuleError as error:
        raise UsageError(
            f"Det finns ingen regel som heter ”{error.selector}”.",
            did_you_mean(error.suggestion) or "Kommandot loften explain visar alla regler.",
        ) from error


def _listed(option: str, values: Iterable[str] | None) -> list[str]:
    """What comma lists name, all together."""
    names: list[str] = []
    for value in values or ():
        found = [name.strip() for name in unicodedata.normalize("NFC", value).split(",") if name.strip()]
        if not found:
            raise UsageError(f"Flaggan {option} anger ingen regel.", f"Skriv till exempel {option} S103.")
        names += found
    return names
