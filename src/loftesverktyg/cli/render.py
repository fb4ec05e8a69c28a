"""``loften render``: a löfte as a web page, a print and a Markdown text."""

import os
import sys
import unicodedata
from pathlib import Path
from typing import Annotated

from typer import Argument, Option

from loftesverktyg.cli.exit_code import ExitCode
from loftesverktyg.cli.failure import tell_fault
from loftesverktyg.cli.os_errors import reason
from loftesverktyg.cli.output import write
from loftesverktyg.cli.project.checking import check_planned
from loftesverktyg.cli.project.configurations import Configurations
from loftesverktyg.cli.project.plan import Asked, Plans
from loftesverktyg.cli.project.reading import read_bytes, shown
from loftesverktyg.cli.project.today import today_or
from loftesverktyg.cli.project.writing import write_files
from loftesverktyg.cli.publish import PublishFault, RenderError, render_documents
from loftesverktyg.cli.publish.documents import no_lofte
from loftesverktyg.cli.publish.formats import FORMATS
from loftesverktyg.cli.publish.links import is_web_address
from loftesverktyg.cli.report.run import Run
from loftesverktyg.cli.report.text import write as text_report
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.cli.usage import UsageError, did_you_mean
from loftesverktyg.cli.visible import visible
from loftesverktyg.document import Document, read_document
from loftesverktyg.findings import Finding, Severity
from loftesverktyg.language.lists import join
from loftesverktyg.language.near import nearest
from loftesverktyg.language.personnummer import mask
from loftesverktyg.source import Text

_ALL = "all"


def render(  # noqa: PLR0917 (typer makes options of them)
    file: Annotated[str, Argument(metavar="FIL", help="Löftet som ska publiceras.")],
    formats: Annotated[
        str,
        Option(
            "--format",
            metavar="FORMAT",
            help="Ett eller flera av markdown, html, fragment, pdf och docx, med komma emellan, eller all.",
        ),
    ] = "markdown,html,pdf",
    output: Annotated[
        str | None,
        Option(
            "--output",
            metavar="MAPP",
            help="Mappen som filerna skrivs i. Den skapas om den inte finns. Annars löftets egen mapp.",
        ),
    ] = None,
    draft: Annotated[
        bool, Option("--draft", help="Publicera även om det finns fel, med UTKAST på varje sida.")
    ] = False,
    url: Annotated[
        str,
        Option("--url", metavar="ADRESS", help="Webbsidans adress, när ni vet den: https://…"),
    ] = "",
    today: Annotated[
        str | None,
        Option("--today", metavar="ÅÅÅÅ-MM-DD", help="Dagen som tider räknas från. Annars dagens datum."),
    ] = None,
) -> int:
    """Checks, renders everything, and only then writes; gives the exit code. Raises UsageError."""
    wanted = _formats(formats)
    if url and not is_web_address(url):
        raise UsageError(
            f"”{visible(mask(url))}” är ingen webbadress.",
            "Skriv hela adressen, som https://www.exempelby.example/medborgarlofte.",
        )
    day = today_or(today)
    document = _read(file)
    plan = Plans(Asked()).of(Configurations().of_file(file), file)
    result = check_planned(document, plan, day, file)
    for fault in result.faults:
        tell_fault(f"regeln {fault.code} fungerade inte på {mask(fault.path)}", fault.error)
    if result.faults:
        return ExitCode.FAULT
    # What is wrong in the outcome or in a language version does not stand in the way of the löfte itself.
    errors = tuple(
        finding
        for finding in result.findings
        if finding.severity is Severity.FEL and finding.place.path == document.path
    )
    if errors and (document.lofte is None or not draft):
        return _refuse(document, errors, result.texts)
    try:
        made = render_documents(document, wanted, draft=draft, url=url)
    except RenderError as error:
        _say(f"Fel: {error.message}", error.hint)
        return ExitCode.USAGE
    except PublishFault as error:
        tell_fault(f"{document.path} gick inte att publicera", error)
        return ExitCode.FAULT
    _write(file, output, {f"{Path(file).stem}{FORMATS[name].suffix}": data for name, data in made.items()})
    if result.findings:
        _say(f"Det finns mer att rätta eller fundera på. Se det med: loften check {document.path}")
    return ExitCode.OK


def _formats(text: str) -> list[str]:
    """The formats that a comma list names, once each, in the order of the list."""
    names = [
        name.strip().casefold() for name in unicodedata.normalize("NFC", text).split(",") if name.strip()
    ]
    if _ALL in names:
        return list(FORMATS)
    for name in names:
        if name not in FORMATS:
            raise UsageError(
                f"Formatet ”{name}” finns inte.",
                did_you_mean(nearest(name, (*FORMATS, _ALL))) or f"Välj bland {join([*FORMATS, _ALL])}.",
            )
    if not names:
        raise UsageError("Flaggan --format anger inget format.", f"Välj bland {join(list(FORMATS))}.")
    return list(dict.fromkeys(names))


def _read(file: str) -> Document:
    try:
        data = read_bytes(file)
    except OSError as error:
        hint = "Ange filen med löftet." if Path(file).is_dir() else ""
        raise UsageError(f"{shown(file)} går inte att läsa: {reason(error)}.", hint) from error
    return read_document(data, shown(file))


def _refuse(document: Document, errors: tuple[Finding, ...], texts: dict[str, Text]) -> int:
    """Show what is in the way, and how to get a draft all the same."""
    run = Run(errors, (document.path,), texts)
    write(text_report(run, Terminal.of(sys.stdout, os.environ)))
    if document.lofte is None:
        why = no_lofte(document)
        _say(f"Fel: {why.message}", why.hint)
    else:
        _say(
            f"{document.path} har inte publicerats. Rätta felen först, eller gör ett utkast:",
            f"loften render --draft {document.path}",
        )
    return ExitCode.FINDINGS


def _write(file: str, output: str | None, files: dict[str, bytes]) -> None:
    folder = Path(output) if output is not None else Path(file).parent
    for name in files:
        if _same(folder / name, Path(file)):
            raise UsageError(
                f"{folder / name} är löftet självt, och skulle skrivas över.",
                "Skriv filerna i en annan mapp med --output, eller låt löftets namn sluta på .yaml.",
            )
    try:
        write_files(folder, files)
    except OSError as error:
        raise UsageError(f"Filerna går inte att skriva i {folder}: {reason(error)}.", command="") from error
    _say(*(f"Skrev {folder / name}" for name in files))


def _same(first: Path, second: Path) -> bool:
    try:
        return first.samefile(second)
    except OSError:
        return False


def _say(*lines: str) -> None:
    sys.stderr.write("".join(f"{visible(mask(line))}\n" for line in lines if line))
