"""``loften check``: the findings on every document that is named or found."""

import os
import sys
import unicodedata
from collections.abc import Iterable
from typing import Annotated

from typer import Argument, Option

from loftesverktyg.cli.output import write, write_bytes
from loftesverktyg.cli.project.checking import Check, Fixing
from loftesverktyg.cli.project.configurations import Configurations
from loftesverktyg.cli.project.finding import STDIN, UNNAMED
from loftesverktyg.cli.project.outcome import Outcome
from loftesverktyg.cli.project.plan import Asked
from loftesverktyg.cli.project.run import Project
from loftesverktyg.cli.project.today import today_or
from loftesverktyg.cli.report.diff import write_diffs
from loftesverktyg.cli.report.formats import FORMATS
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.cli.usage import UsageError, did_you_mean
from loftesverktyg.findings import Severity
from loftesverktyg.language.lists import join
from loftesverktyg.language.near import nearest

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
        str | None,
        Option(
            "--fail-on",
            metavar="NIVÅ",
            help="Det minsta som ger slutkod 1: råd, varning eller fel. Annars fel.",
        ),
    ] = None,
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
    fix: Annotated[
        bool, Option("--fix", help="Rätta det som säkert kan rättas, och visa det som är kvar.")
    ] = False,
    diff: Annotated[
        bool,
        Option(
            "--diff", help="Visa vad --fix skulle ändra, utan att ändra. Slutkod 1 om något skulle ändras."
        ),
    ] = False,
    baseline: Annotated[
        str | None,
        Option("--baseline", metavar="FIL", help="Visa inte de kända brister som står i filen."),
    ] = None,
    config: Annotated[
        str | None,
        Option("--config", metavar="FIL", help="Använd den här filen i stället för närmaste loften.toml."),
    ] = None,
    no_config: Annotated[bool, Option("--no-config", help="Använd ingen loften.toml.")] = False,
    stdin_filename: Annotated[
        str | None,
        Option("--stdin-filename", metavar="NAMN", help="Vad det som läses från standard in ska kallas."),
    ] = None,
) -> int:
    """Checks, fixes where asked to, reports, and gives the exit code. Raises UsageError."""
    if output_format not in FORMATS:
        raise UsageError(
            f"Formatet ”{output_format}” finns inte.",
            did_you_mean(nearest(output_format, FORMATS)) or f"Välj bland {join(list(FORMATS))}.",
        )
    if stdin_filename is not None and STDIN not in paths:
        raise UsageError(
            "Flaggan --stdin-filename används bara när något läses från standard in.",
            "Ange ett bindestreck (-) som sökväg.",
        )
    asked = Asked(
        _listed("--select", select),
        _listed("--ignore", ignore),
        _severity(fail_on) if fail_on else None,
        baseline,
    )
    fixing = Fixing.SHOW if diff else Fixing.WRITE if fix else Fixing.NONE
    work = Check(today_or(today), stdin_filename or UNNAMED, fixing)
    project = Project(paths, Configurations(config, used=not no_config), asked)
    outcome = project.check(work)
    if fixing is Fixing.SHOW:
        write_diffs(mended.diff for _, mended in outcome.mended)
    else:
        _report(outcome, output_format)
    project.tell(outcome)
    return outcome.exit_code(of_fixes=fixing is Fixing.SHOW)


def _report(outcome: Outcome, output_format: str) -> None:
    """The report on stdout; on stderr where stdout is for what was read from stdin, and then fixed."""
    report = FORMATS[output_format]
    fixed = [mended.output for _, mended in outcome.mended if mended.output is not None]
    if not (outcome.documents or report.utf8):
        return
    text = report.load()(outcome.run, Terminal.of(sys.stderr if fixed else sys.stdout, os.environ))
    if fixed:
        write_bytes(fixed[0])
        sys.stderr.write(text)
    else:
        write(text, utf8=report.utf8)


def _severity(label: str) -> Severity:
    wanted = unicodedata.normalize("NFC", label).casefold()
    severity = _SEVERITIES.get("råd" if wanted == "rad" else wanted)
    if severity is None:
        raise UsageError(
            f"Nivån ”{label}” finns inte.",
            did_you_mean(nearest(wanted, _SEVERITIES)) or "Välj bland råd, varning och fel.",
        )
    return severity


def _listed(option: str, values: Iterable[str] | None) -> tuple[str, ...]:
    """What comma lists name, all together."""
    names: list[str] = []
    for value in values or ():
        found = [name.strip() for name in unicodedata.normalize("NFC", value).split(",") if name.strip()]
        if not found:
            raise UsageError(f"Flaggan {option} anger ingen regel.", f"Skriv till exempel {option} S103.")
        names += found
    return tuple(names)
