"""``loften doctor``: what is installed, which configuration holds, and which files are checked, and why."""

import os
import sys
from typing import Annotated

from typer import Argument, Option

from loftesverktyg.cli.diagnosis.documents import documents
from loftesverktyg.cli.diagnosis.installed import extras, libraries, programs, versions
from loftesverktyg.cli.diagnosis.languages import languages
from loftesverktyg.cli.diagnosis.settings import settings
from loftesverktyg.cli.diagnosis.subject import Patient, Subject
from loftesverktyg.cli.exit_code import ExitCode
from loftesverktyg.cli.output import write
from loftesverktyg.cli.project.configurations import Configurations
from loftesverktyg.cli.terminal import Style, Terminal
from loftesverktyg.cli.visible import visible
from loftesverktyg.language.personnummer import mask

SUBJECTS = (
    Subject("Installerat", versions),
    Subject("Bibliotek", libraries),
    Subject("Tillval", extras),
    Subject("Andra program", programs),
    Subject("Språk", languages),
    Subject("Inställningar", settings),
    Subject("Dokument", documents),
)


def doctor(
    paths: Annotated[
        list[str] | None,
        Argument(metavar="SÖKVÄG", help="Filer, mappar eller mönster att förklara. Annars mappen du står i."),
    ] = None,
    config: Annotated[
        str | None,
        Option("--config", metavar="FIL", help="Använd den här filen i stället för närmaste loften.toml."),
    ] = None,
) -> int:
    """Shows it all; exit code 2 where something must be mended. Raises UsageError."""
    terminal = Terminal.of(sys.stdout, os.environ)
    patient = Patient(paths or [os.curdir], Configurations(config))
    code = ExitCode.OK
    for subject in SUBJECTS:
        lines = list(subject.examine(patient))
        if lines:
            write(terminal.paint(subject.heading, Style.BOLD) + "\n")
        for line in lines:
            if line.is_wrong:
                code = ExitCode.USAGE
            # Not broken into lines: paths are copied from here.
            mark = terminal.paint("fel:", Style.BOLD, Style.RED) + " " if line.is_wrong else ""
            write(f"  {mark}{visible(mask(line.text))}\n")
    return code
