"""``loften``: the commands, and what becomes of the exceptions that reach the top."""

import os
import sys
from collections.abc import Sequence
from types import MappingProxyType
from typing import Annotated

from typer import Abort, Context, Exit, Option, TyperException
from typer.main import get_command

from loftesverktyg.cli.exit_code import ExitCode
from loftesverktyg.cli.failure import tell_fault
from loftesverktyg.cli.help import show_help
from loftesverktyg.cli.lazy import Entry, LazyGroup, quiet_typer
from loftesverktyg.cli.output import flush, prepare, write
from loftesverktyg.cli.usage import UsageError, explain_usage
from loftesverktyg.version import __version__

COMMANDS = MappingProxyType(
    {
        "new": Entry(
            "loftesverktyg.cli.new:new",
            "Skapa ett nytt löfte att fylla i, med förklaringar.",
            examples=("loften new lofte.yaml",),
        ),
        "check": Entry(
            "loftesverktyg.cli.check:check",
            "Kontrollera löften och visa vad som behöver rättas.",
            "I en mapp kontrolleras alla filer som heter lofte.yaml eller slutar på .lofte.yaml (eller "
            ".yml), utom dolda filer och det som git ignorerar. En fil som anges med namn kontrolleras "
            "alltid.\n\n"
            "Filen loften.toml i löftets mapp, eller närmast ovanför, anger vad som gäller i er kommun.\n\n"
            "Slutkoder: 0 inget att rätta, 1 det finns fel (eller det som --fail-on anger), 2 något är "
            "fel i hur kommandot används eller i loften.toml, eller en fil går inte att läsa eller skriva, "
            "3 inga löften hittades, 4 ett fel i loften. "
            "Med --fix räknas det som är kvar, med --diff om något skulle ändras.",
            (
                "loften check lofte.yaml",
                "loften check --fail-on varning löften/",
                "loften check --format text --format sarif=loften.sarif löften/",
                "loften check --fix lofte.yaml",
            ),
        ),
        "baseline": Entry(
            "loftesverktyg.cli.baseline:baseline",
            "Skriv ned dagens brister, så att bara nya visas.",
            "Skapar en fil som loften check läser med --baseline, eller för att den står i loften.toml. "
            "Finns filen redan tas det som har rättats bort ur den. Det som gäller filens form, personnummer "
            "och undantag skrivs aldrig ned.",
            ("loften baseline", "loften baseline --grow --file baslinje.json löften/"),
        ),
        "render": Entry(
            "loftesverktyg.cli.render:render",
            "Gör det som ska publiceras: webbsida, PDF, Word-fil, affisch med mera.",
            examples=("loften render lofte.yaml --output resultat",),
        ),
        "verify": Entry(
            "loftesverktyg.cli.verify:verify",
            "Svara på om en publicerad fil är gjord av ett löfte.",
            "Varje publicerad fil har ett fingeravtryck av innehållet. Är det löftets gör kommandot filen på "
            "nytt och jämför, så att också en ändring efteråt syns.\n\n"
            "Slutkoder: 0 filen är gjord av löftet, 1 det är den inte eller så är det inte säkert, 2 något "
            "är fel i hur kommandot används.",
            ("loften verify lofte.pdf lofte.yaml",),
        ),
        "template": Entry(
            "loftesverktyg.cli.template:template",
            "Visa mallarna, eller kopiera en att ändra.",
            "En egen mall går före vår, fil för fil. Mappen med egna mallar anges i loften.toml.",
            ("loften template", "loften template html/page.css"),
        ),
        "explain": Entry(
            "loftesverktyg.cli.explain:explain",
            "Förklara en regel, eller visa alla regler.",
            examples=("loften explain S103", "loften explain lägesbildens-källor-saknas", "loften explain"),
        ),
        "schema": Entry(
            "loftesverktyg.cli.schema:schema",
            "Skriv det JSON-schema som ger hjälp i skrivprogrammet.",
        ),
        "doctor": Entry(
            "loftesverktyg.cli.doctor:doctor",
            "Visa vad som är installerat, vilken loften.toml som gäller och vilka filer som kontrolleras.",
            "För en fil eller mapp som anges visas om och varför den kontrolleras eller inte. Slutkoden är 2 "
            "om något måste rättas för att loften ska fungera som det ska, annars 0.",
            ("loften doctor", "loften doctor löften/utkast.yaml"),
        ),
        "completion": Entry(
            "loftesverktyg.cli.completion:completion",
            "Låt tabbtangenten komplettera kommandon i bash, zsh eller fish.",
            "Skriver det som skalet behöver. Kör raden för ditt skal en gång, i det skalet, och öppna sedan "
            "ett nytt fönster.",
            (
                "echo 'eval \"$(loften completion bash)\"' >> ~/.bashrc",
                "echo 'eval \"$(loften completion zsh)\"' >> ~/.zshrc",
                "echo 'loften completion fish | source' >> ~/.config/fish/config.fish",
            ),
        ),
    }
)


class Commands(LazyGroup):
    """The commands of loften."""

    entries = COMMANDS


def main(args: Sequence[str] | None = None) -> int:
    """Runs the command line ``args`` (without the program's name), else the process's own; the exit code."""
    prepare()
    # Our models have no use for plugins, and looking for some goes through every installed package.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    try:
        code = _run(args)
        flush()
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except (UsageError, TyperException) as error:
        sys.stderr.write(explain_usage(error))
        return ExitCode.USAGE
    except Exception as error:  # noqa: BLE001 (the last one there is: told as a fault of ours, never passed over)
        if isinstance(error, FileNotFoundError) and _stands_nowhere():
            sys.stderr.write(explain_usage(UsageError("Mappen du står i finns inte längre.", command="")))
            return ExitCode.USAGE
        tell_fault("något oväntat hände", error)
        return ExitCode.FAULT
    return code


def _run(args: Sequence[str] | None) -> int:
    app = quiet_typer(cls=Commands, invoke_without_command=True)
    app.callback(help="Skriv, kontrollera och publicera medborgarlöften.")(_loften)
    try:
        # Typer's own completion, which a variable asks for, knows no shell and says so in English.
        result = get_command(app).main(args, prog_name="loften", complete_var="", standalone_mode=False)
    except Abort:  # Ctrl-D at a question
        return ExitCode.INTERRUPTED
    return result if isinstance(result, int) else ExitCode.OK


def _stands_nowhere() -> bool:
    try:
        os.getcwd()  # noqa: PTH109 (pathlib costs time)
    except FileNotFoundError:
        return True
    return False


def _show_version(wanted: bool) -> None:
    if wanted:
        write(f"loften {__version__}\n")
        raise Exit


def _loften(
    ctx: Context,
    _version: Annotated[
        bool, Option("--version", help="Visa versionen.", is_eager=True, callback=_show_version)
    ] = False,
) -> None:
    # Without a command there is nothing to do: a build that lost its command must not turn green.
    if ctx.invoked_subcommand is None:
        sys.stderr.write(show_help(ctx) + "\n")
        raise Exit(ExitCode.USAGE)
