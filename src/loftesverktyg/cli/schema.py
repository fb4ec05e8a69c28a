"""``loften schema``: the JSON Schemas, for an editor or another validator."""

import json
from pathlib import Path
from typing import Annotated

from typer import Argument, Option

from loftesverktyg.cli.exit_code import ExitCode
from loftesverktyg.cli.os_errors import reason
from loftesverktyg.cli.output import write
from loftesverktyg.cli.project.configuration_keys import configuration_schema
from loftesverktyg.cli.project.writing import replace_file
from loftesverktyg.cli.usage import UsageError, did_you_mean
from loftesverktyg.document.schema import MODELS, schema_for
from loftesverktyg.language.lists import join
from loftesverktyg.language.near import nearest


def schema(
    kind: Annotated[
        str,
        Argument(
            metavar="SLAG", help="Vilket schema som visas: lofte, utfall, sprakversion eller loften-toml."
        ),
    ] = "lofte",
    output: Annotated[
        str | None,
        Option("--output", metavar="MAPP", help="Skriv alla schemana som filer i mappen i stället."),
    ] = None,
) -> int:
    """Shows one schema, or writes all into a folder. Raises UsageError."""
    texts = schema_texts()
    if kind not in texts:
        raise UsageError(
            f"Schemat ”{kind}” finns inte.",
            did_you_mean(nearest(kind, texts)) or f"Välj bland {join(list(texts))}.",
        )
    if output is None:
        write(texts[kind], utf8=True)
    else:
        write_schemas(Path(output))
    return ExitCode.OK


def schema_texts() -> dict[str, str]:
    """The text of each schema, by the name of its kind."""
    schemas = {name: schema_for(model) for name, model in MODELS.items()}
    schemas["loften-toml"] = configuration_schema()
    return {name: json.dumps(made, ensure_ascii=False, indent=2) + "\n" for name, made in schemas.items()}


def write_schemas(folder: Path) -> None:
    """Write ``lofte.schema.json`` and the others into ``folder``, which is made. Raises UsageError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in schema_texts().items():
            replace_file(folder / f"{name}.schema.json", text.encode())
    except OSError as error:
        raise UsageError(f"Schemat går inte att skriva i {folder}: {reason(error)}.") from error
