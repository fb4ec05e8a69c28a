"""``loften template``: the templates that what is published is made of, and one to change."""

import json
import os
import sys
from pathlib import Path
from typing import Annotated

from typer import Argument, Option

from loftesverktyg.cli.exit_code import ExitCode
from loftesverktyg.cli.os_errors import reason
from loftesverktyg.cli.output import write
from loftesverktyg.cli.project.configurations import Configurations
from loftesverktyg.cli.project.writing import create_file, replace_file
from loftesverktyg.cli.usage import UsageError, did_you_mean
from loftesverktyg.cli.visible import visible
from loftesverktyg.language.near import nearest
from loftesverktyg.language.personnummer import mask
from loftesverktyg.resources import folder as resources

FOLDERS = ("html", "markdown", "print", "word")
"""The folders of ``templates`` whose files the user's own may go before."""
_USUAL = "mallar"


def template(
    name: Annotated[
        str | None,
        Argument(metavar="MALL", help="Mallen som kopieras, som html/page.css. Annars visas alla."),
    ] = None,
    folder: Annotated[
        str | None,
        Option(
            "--folder",
            metavar="MAPP",
            help="Mappen som mallen kopieras till. Annars den som loften.toml anger, eller mallar.",
        ),
    ] = None,
    force: Annotated[bool, Option("--force", help="Skriv över en mall som redan finns i mappen.")] = False,
) -> int:
    """Shows the names of all templates, or copies one. Raises UsageError."""
    design = Configurations().of_folder(os.curdir).design
    configured = os.path.relpath(Path(design.folder, design.templates)) if design and design.templates else ""
    target = Path(folder or configured or _USUAL)
    if name is None:
        write("".join(f"{each}{'  (egen)' if (target / each).exists() else ''}\n" for each in names()))
        return ExitCode.OK
    if name not in names():
        hint = did_you_mean(nearest(name, names())) or "Kommandot loften template visar alla mallar."
        raise UsageError(f"Mallen ”{visible(name)}” finns inte.", hint)
    path = target / name
    data = (resources("templates") / name).read_bytes()
    if path.is_file() and not force:
        raise UsageError(f"{path} finns redan.", "Skriv --force om den ska skrivas över med vår.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if force:
            replace_file(path, data)
        else:
            create_file(path, data)
    except OSError as error:
        raise UsageError(f"{path} går inte att skriva: {reason(error)}.") from error
    lines = [f"Skrev {path}"]
    if target != Path(configured):
        # What JSON writes between quotes, TOML reads.
        named = json.dumps(str(target), ensure_ascii=False)
        lines.append(f"Den används när det står mallar = {named} under [tema] i loften.toml.")
    sys.stderr.write("".join(f"{visible(mask(line))}\n" for line in lines))
    return ExitCode.OK


def names() -> tuple[str, ...]:
    """The names of all templates, in order."""
    root = resources("templates")
    return tuple(f"{each}/{path.name}" for each in FOLDERS for path in sorted((root / each).iterdir()))
