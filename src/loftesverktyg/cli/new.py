"""``loften new``: a löfte to fill in, with explanations for someone who has never seen YAML."""

import sys
from datetime import date
from pathlib import Path
from typing import Annotated

from typer import Argument, Option

from loftesverktyg.cli.exit_code import ExitCode
from loftesverktyg.cli.os_errors import reason
from loftesverktyg.cli.project.today import today_or
from loftesverktyg.cli.project.typed import typed
from loftesverktyg.cli.project.writing import create_file
from loftesverktyg.cli.schema import write_schemas
from loftesverktyg.cli.usage import UsageError
from loftesverktyg.cli.visible import visible
from loftesverktyg.language.personnummer import mask
from loftesverktyg.resources import folder

SCHEMA_FOLDER = ".loften"
"""Where the schema lies, beside the document: the editor's help moves with it and needs no network."""

_SUFFIXES = (".yaml", ".yml")


def new(
    file: Annotated[str, Argument(metavar="FIL", help="Filen som skapas.")] = "lofte.yaml",
    today: Annotated[
        str | None,
        Option("--today", metavar="ÅÅÅÅ-MM-DD", help="Dagen som exemplets datum räknas från."),
    ] = None,
) -> int:
    """Makes the file and the schema beside it, and never touches a file that is there. Raises UsageError."""
    day = today_or(today)
    path = Path(file)
    _refuse(path)
    content = scaffold(day).encode()
    write_schemas(path.parent / SCHEMA_FOLDER)
    try:
        create_file(path, content)
    except FileExistsError as error:
        raise _exists(path) from error
    except OSError as error:
        raise UsageError(f"{path} går inte att skapa: {reason(error)}.") from error
    lines = [
        f"{path} är skapad. Öppna filen och följ förklaringarna i den.",
        f"Mappen {path.parent / SCHEMA_FOLDER} ger dig hjälp medan du skriver. Låt den ligga bredvid filen.",
        f"Se vad som är kvar att göra med: loften check {typed(str(path))}",
    ]
    sys.stderr.write("".join(f"{visible(mask(line))}\n" for line in lines))
    return ExitCode.OK


def scaffold(day: date) -> str:
    """The text of a new löfte. Its dates are examples: ``day`` and the two calendar years after it."""
    text = (folder("templates") / "new" / "lofte.yaml").read_text(encoding="utf-8")
    first, last = day.year + 1, day.year + 2
    for name, value in {
        "schema": f"{SCHEMA_FOLDER}/lofte.schema.json",
        "från": f"{first}-01-01",
        "till": f"{last}-12-31",
        "åren": f"{first}–{last}",
        "idag": day.isoformat(),
        "mål": f"{last}-10-31",
    }.items():
        text = text.replace(f"{{{{{name}}}}}", value)
    return text


def _refuse(path: Path) -> None:
    """Raise UsageError for a place where no new löfte can be made, before anything is written."""
    if path.is_dir():
        raise UsageError(
            f"{path} är en mapp.", f"Skriv också filens namn: loften new {typed(str(path / 'lofte.yaml'))}"
        )
    if path.exists() or path.is_symlink():
        raise _exists(path)
    if path.suffix.lower() not in _SUFFIXES:
        better = typed(str(path.with_name(f"{path.name}.lofte.yaml")))
        raise UsageError(
            f"{path} slutar inte på .yaml.",
            f"Skrivprogrammet behöver det för att kunna hjälpa till: loften new {better}",
        )
    if not path.parent.is_dir():
        raise UsageError(f"Mappen {path.parent} finns inte.", "Skapa mappen först, eller välj en annan.")


def _exists(path: Path) -> UsageError:
    return UsageError(
        f"{path} finns redan, och loften new skriver aldrig över något.",
        "Välj ett annat namn, till exempel: loften new nytt.lofte.yaml",
    )
