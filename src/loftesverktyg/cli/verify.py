"""``loften verify``: whether a published file comes from a löfte."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Annotated

from typer import Argument, Option

from loftesverktyg.cli.exit_code import ExitCode
from loftesverktyg.cli.os_errors import reason
from loftesverktyg.cli.output import write
from loftesverktyg.cli.project.configurations import Configurations
from loftesverktyg.cli.project.named import read_named
from loftesverktyg.cli.project.reading import shown
from loftesverktyg.cli.publish.errors import RenderError
from loftesverktyg.cli.publish.verifying import MAX_BYTES, Answer, Verdict
from loftesverktyg.cli.publish.verifying import verify as verify_data
from loftesverktyg.cli.usage import UsageError
from loftesverktyg.cli.visible import visible
from loftesverktyg.cli.web_address import need_web_address
from loftesverktyg.language.personnummer import mask

_ANSWERS: Mapping[Answer, str] = MappingProxyType(
    {
        Answer.SAME: "{file} är gjord av {lofte} ({format}, {edition}) och har inte ändrats efteråt.",
        Answer.ADDED_TO: "{file} är gjord av {lofte} ({format}, {edition}). Något har lagts till i slutet, "
        "till exempel en underskrift. Resten har inte ändrats.",
        Answer.CONTENT: "{file} uppger samma innehåll som {lofte} har nu, men är gjord med en annan version "
        "({made_by}). Använd den versionen för att se om filen har ändrats efteråt.",
        Answer.CHANGED: "{file} uppger samma innehåll som {lofte} har nu, men är inte den fil som loften gör "
        "av det. Den kan ha ändrats efteråt, eller gjorts med andra inställningar eller en annan adress "
        "(--url).",
        Answer.OTHER: "{file} är inte gjord av {lofte} som det är nu: innehållet är ett annat.",
        Answer.UNMARKED: "{file} har inget fingeravtryck från loften, så det går inte att svara på.",
    }
)
_PROVEN = frozenset({Answer.SAME, Answer.ADDED_TO})


def verify(
    published: Annotated[str, Argument(metavar="PUBLICERAD", help="Den publicerade filen.")],
    file: Annotated[str, Argument(metavar="FIL", help="Löftet, eller språkversionen, i YAML.")],
    url: Annotated[
        str, Option("--url", metavar="ADRESS", help="Adressen som filen gjordes med, om den gjordes med en.")
    ] = "",
) -> int:
    """Says whether the one comes from the other; exit code 0 where that is sure. Raises UsageError."""
    need_web_address(url)
    data = _read(published)
    document = read_named(file)
    try:
        verdict = verify_data(data, document, Path(file).stem, url, Configurations().of_file(file).design)
    except RenderError as error:
        raise UsageError(error.message, error.hint, command="") from error
    write(_said(verdict, published, file) + "\n")
    return ExitCode.OK if verdict.answer in _PROVEN else ExitCode.FINDINGS


def _read(published: str) -> bytes:
    try:
        with Path(published).open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise UsageError(f"{shown(published)} går inte att läsa: {reason(error)}.", command="") from error
    if len(data) > MAX_BYTES:
        raise UsageError(f"{shown(published)} är för stor för att vara gjord med loften.", command="")
    return data


def _said(verdict: Verdict, published: str, file: str) -> str:
    names = {"file": shown(published), "lofte": shown(file), **verdict._asdict()}
    return visible(mask(_ANSWERS[verdict.answer].format(**names)))
