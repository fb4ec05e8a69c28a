"""``loften render``: a löfte as a web page, a print and more, in the languages that it is there in."""

import os
import sys
import unicodedata
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, NamedTuple

from typer import Argument, Option

from loftesverktyg.cli.exit_code import ExitCode
from loftesverktyg.cli.failure import tell_fault
from loftesverktyg.cli.output import write
from loftesverktyg.cli.placing import place
from loftesverktyg.cli.project.configuration import Configuration
from loftesverktyg.cli.project.configurations import Configurations
from loftesverktyg.cli.project.examining import check_planned
from loftesverktyg.cli.project.named import read_named
from loftesverktyg.cli.project.plan import Asked, plan_of
from loftesverktyg.cli.project.today import today_or
from loftesverktyg.cli.project.typed import typed
from loftesverktyg.cli.publish import PublishFault, RenderError, render_editions
from loftesverktyg.cli.publish.editions import EASY, Edition, all_editions, home_of, no_lofte, own_edition
from loftesverktyg.cli.publish.formats import FORMATS, GROUPS
from loftesverktyg.cli.publish.words import language_of_words
from loftesverktyg.cli.report.run import Run
from loftesverktyg.cli.report.text import write as text_report
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.cli.usage import UsageError, did_you_mean
from loftesverktyg.cli.visible import visible
from loftesverktyg.cli.web_address import need_web_address
from loftesverktyg.document import Document
from loftesverktyg.findings import Finding, Severity
from loftesverktyg.language.lists import join
from loftesverktyg.language.near import nearest
from loftesverktyg.language.personnummer import mask
from loftesverktyg.rules.engine import Fault, check_document
from loftesverktyg.rules.t807_lag_kontrast import RULE as CONTRAST
from loftesverktyg.source import Text

_ALL = "all"


def render(  # noqa: PLR0917 (typer makes options of them)
    file: Annotated[str, Argument(metavar="FIL", help="Löftet som ska publiceras.")],
    formats: Annotated[
        str,
        Option(
            "--format",
            metavar="FORMAT",
            help="Ett eller flera av markdown, html, fragment, pdf, affisch, docx och json, med komma "
            "emellan, eller all.",
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
    languages: Annotated[
        str,
        Option(
            "--language",
            metavar="SPRÅK",
            help=f"Språk att publicera på, som sv, en eller {EASY} (lättläst), med komma emellan, eller all. "
            "Annars filens eget.",
        ),
    ] = "",
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
    need_web_address(url)
    document = read_named(file)
    try:
        configuration = Configurations().of_file(file)
        checked = _check(document, file, configuration, today_or(today))
        if checked.faults:
            for fault in checked.faults:
                tell_fault(f"regeln {fault.code} fungerade inte på {mask(fault.path)}", fault.error)
            return ExitCode.FAULT
        if checked.errors and (document.model is None or not draft):
            return _refuse(document, checked)
        editions = _editions(document, languages, draft=draft)
        design = configuration.design
        made = render_editions(editions, wanted, stem=Path(file).stem, draft=draft, url=url, design=design)
    except RenderError as error:
        _say(f"Fel: {error.message}", error.hint)
        return ExitCode.USAGE
    except PublishFault as error:
        tell_fault(f"{document.path} gick inte att publicera", error)
        return ExitCode.FAULT
    folder = Path(output) if output is not None else Path(file).parent
    place(made, folder, Path(file))
    _say(*(f"Skrev {folder / name}" for name in made))
    for tag in dict.fromkeys(each.lofte.sprak for each in editions if each.lofte.sprak):
        if language_of_words(tag) is None:
            _say(
                f"loften har inga egna ord på språket {tag}. "
                "Rubriker, etiketter och datum står på svenska i de filerna."
            )
    if checked.more:
        _say(f"Det finns mer att rätta eller fundera på. Se det med: loften check {typed(document.path)}")
    return ExitCode.OK


class _Checked(NamedTuple):
    """What a check says of what is to be published: ``errors`` are in the way, ``more`` is not."""

    faults: tuple[Fault, ...]
    errors: tuple[Finding, ...]
    texts: dict[str, Text]
    more: bool


def _check(document: Document, file: str, configuration: Configuration, day: date) -> _Checked:
    """A löfte, or a language version and the löfte that it is of. Raises RenderError."""
    plan = plan_of(configuration, Asked(), file)
    documents = [document]
    if document.sprakversion:
        documents.append(home_of(document))
    results = [check_planned(each, plan, day, file) for each in documents]
    # What is wrong in the outcome does not stand in the way of the löfte itself.
    paths = {each.path for each in documents}
    findings = [each for result in results for each in result.findings if each.code != CONTRAST.code]
    # Nothing is published in colours that cannot be read, whatever the configuration ignores.
    findings += check_document(
        document, [CONTRAST], day, thresholds=plan.thresholds, theme=plan.theme
    ).findings
    errors = (each for each in findings if each.severity is Severity.FEL and each.place.path in paths)
    texts = {path: text for result in results for path, text in result.texts.items()}
    faults = tuple(fault for result in results for fault in result.faults)
    return _Checked(faults, tuple(errors), texts, bool(findings))


def _editions(document: Document, languages: str, *, draft: bool) -> Sequence[Edition]:
    """What is asked for, once each, in the order of the document. Raises UsageError and RenderError."""
    names = [name.strip().casefold() for name in languages.split(",") if name.strip()]
    if not names:
        return [own_edition(document, draft=draft)]
    found = {edition.name.casefold(): edition for edition in all_editions(document, draft=draft)}
    for name in names:
        if name != _ALL and name not in found:
            raise UsageError(
                f"Löftet finns inte på språket ”{name}”.",
                did_you_mean(nearest(name, found)) or f"Välj bland {join([*found, _ALL])}.",
            )
    return [edition for name, edition in found.items() if _ALL in names or name in names]


def _formats(text: str) -> list[str]:
    """The formats that a comma list names, once each, in the order of the list."""
    names = [
        name.strip().casefold() for name in unicodedata.normalize("NFC", text).split(",") if name.strip()
    ]
    known = (*FORMATS, *GROUPS)
    if not names:
        raise UsageError("Flaggan --format anger inget format.", f"Välj bland {join(known)}.")
    for name in names:
        if name not in known:
            raise UsageError(
                f"Formatet ”{name}” finns inte.",
                did_you_mean(nearest(name, known)) or f"Välj bland {join(known)}.",
            )
    return list(dict.fromkeys(each for name in names for each in GROUPS.get(name, (name,))))


def _refuse(document: Document, checked: _Checked) -> int:
    """Show what is in the way, and how to get a draft all the same."""
    run = Run(checked.errors, (document.path,), checked.texts)
    write(text_report(run, Terminal.of(sys.stdout, os.environ)))
    if document.model is None:
        why = no_lofte(document)
        _say(f"Fel: {why.message}", why.hint)
    else:
        _say(
            f"{document.path} har inte publicerats. Rätta felen först, eller gör ett utkast:",
            f"loften render --draft {typed(document.path)}",
        )
    return ExitCode.FINDINGS


def _say(*lines: str) -> None:
    sys.stderr.write("".join(f"{visible(mask(line))}\n" for line in lines if line))
