"""``loften baseline``: what is wrong today is written down, so that only what is new is reported."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

from typer import Argument, Option

from loftesverktyg.cli.exit_code import ExitCode
from loftesverktyg.cli.os_errors import reason
from loftesverktyg.cli.project.baselines import document_name, load_baseline
from loftesverktyg.cli.project.checking import Check
from loftesverktyg.cli.project.configurations import Configurations
from loftesverktyg.cli.project.finding import UNNAMED
from loftesverktyg.cli.project.outcome import Outcome
from loftesverktyg.cli.project.outlines import Outlines
from loftesverktyg.cli.project.plan import Asked
from loftesverktyg.cli.project.reading import shown
from loftesverktyg.cli.project.run import Project, say
from loftesverktyg.cli.project.today import today_or
from loftesverktyg.cli.project.writing import replace_file
from loftesverktyg.cli.usage import UsageError
from loftesverktyg.findings.baseline import Baseline, Entry, entry, shrunk, size, written_baseline
from loftesverktyg.language.lists import count
from loftesverktyg.rules.exceptable import may_be_excepted
from loftesverktyg.rules.registry import RULES
from loftesverktyg.rules.rule import Scope

DEFAULT = "loften-baslinje.json"


def baseline(
    paths: Annotated[
        list[str] | None, Argument(metavar="SÖKVÄG", help="Filer eller mappar. Annars mappen du står i.")
    ] = None,
    file: Annotated[
        str | None,
        Option(
            "--file",
            metavar="FIL",
            help=f"Filen som skrivs. Annars den som loften.toml anger, eller {DEFAULT}.",
        ),
    ] = None,
    grow: Annotated[
        bool, Option("--grow", help="Lägg också till det som är nytt. Annars kan baslinjen bara bli mindre.")
    ] = False,
    today: Annotated[
        str | None,
        Option("--today", metavar="ÅÅÅÅ-MM-DD", help="Dagen som tider räknas från. Annars dagens datum."),
    ] = None,
    config: Annotated[
        str | None,
        Option("--config", metavar="FIL", help="Använd den här filen i stället för närmaste loften.toml."),
    ] = None,
) -> int:
    """Makes the file, or takes out of it what has been mended. Raises UsageError."""
    configurations = Configurations(config)
    found_in = paths or ["."]
    place = file or _configured(configurations, found_in[0])
    is_there = os.path.lexists(place)
    old: Baseline = load_baseline(place) if is_there else {}
    project = Project(found_in, Outlines(configurations, Asked(unfiltered=True)))
    outcome = project.check(Check(today_or(today), UNNAMED))
    code = outcome.exit_code()
    if code not in {ExitCode.OK, ExitCode.FINDINGS}:
        project.tell(outcome)
        return code
    found = _found(outcome, place)
    if len(outcome.checked) < 2:
        found = _with_what_needs_several(found, old)
    judged = [document_name(path, place) for path in outcome.judged]
    judged += [path for path in old if not os.path.lexists(_place_of(path, place))]
    new = shrunk(old, found, judged, grow=grow or not is_there)
    _write(place, new)
    _say(place, old, new, found)
    return ExitCode.OK


def _configured(configurations: Configurations, path: str) -> str:
    folder = path if os.path.isdir(path) else os.path.dirname(path)  # noqa: PTH112, PTH120 (text, as in find)
    configuration = configurations.of_folder(folder)
    if configuration.baseline is None:
        return DEFAULT
    return os.path.relpath(os.path.join(configuration.folder, configuration.baseline))  # noqa: PTH118


def _place_of(document: str, baseline_file: str) -> str:
    return os.path.join(os.path.dirname(baseline_file), document)  # noqa: PTH118, PTH120


def _found(outcome: Outcome, place: str) -> Baseline:
    found: dict[str, set[Entry]] = {}
    for finding in outcome.findings:
        if may_be_excepted(finding.code):
            found.setdefault(document_name(finding.place.path, place), set()).add(entry(finding))
    return {path: frozenset(entries) for path, entries in found.items()}


def _with_what_needs_several(found: Baseline, old: Baseline) -> Baseline:
    """``found``, and what ``old`` has that cannot be found in one document alone: it may still be there."""
    codes = {rule.code for rule in RULES if rule.scope is Scope.RUN}
    kept = {path: frozenset(each for each in entries if each.code in codes) for path, entries in old.items()}
    return {path: found.get(path, frozenset()) | kept.get(path, frozenset()) for path in {*found, *kept}}


def _write(place: str, new: Baseline) -> None:
    try:
        replace_file(Path(place), written_baseline(new).encode())
    except OSError as error:
        raise UsageError(f"{shown(place)} går inte att skriva: {reason(error)}.", command="") from error


def _say(place: str, old: Baseline, new: Baseline, found: Mapping[str, frozenset[Entry]]) -> None:
    number = sum(1 for entries in new.values() if entries)
    say(f"{shown(place)} har {count(size(new), 'anmärkning', 'anmärkningar')} i {number} dokument.")
    gone = sum(len(entries - new.get(path, frozenset())) for path, entries in old.items())
    if gone:
        say(f"{count(gone, 'är rättad och togs bort', 'är rättade och togs bort')}.")
    left = sum(len(entries - new.get(path, frozenset())) for path, entries in found.items())
    if left:
        said = count(left, "anmärkning är ny och lades inte till", "anmärkningar är nya och lades inte till")
        say(f"{said}. Rätta det som är nytt, eller lägg till det med --grow.")
