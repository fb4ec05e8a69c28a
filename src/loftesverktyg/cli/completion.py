"""``loften completion``: what makes a shell complete our command lines with the tab key."""

from typing import Annotated

from typer import Argument, Context

from loftesverktyg.cli.candidates import candidates
from loftesverktyg.cli.exit_code import ExitCode
from loftesverktyg.cli.help import SwedishGroup
from loftesverktyg.cli.output import write
from loftesverktyg.cli.usage import UsageError, did_you_mean
from loftesverktyg.language.lists import join
from loftesverktyg.language.near import nearest
from loftesverktyg.resources import folder

SHELLS = ("bash", "zsh", "fish")


def completion(
    context: Context,
    shell: Annotated[str, Argument(metavar="SKAL", help=f"Skalet: {join(SHELLS, 'eller')}.")],
    words: Annotated[
        list[str] | None,
        Argument(
            metavar="ORD", help="Används av skalet: orden fram till markören. Visar vad som kan stå där."
        ),
    ] = None,
) -> int:
    """Shows the shell's script; or, for that script, what may stand in place of the last of ``words``.

    Raises UsageError for an unknown shell.
    """
    if shell not in SHELLS:
        raise UsageError(
            f"Det finns ingen komplettering för ”{shell}”.",
            did_you_mean(nearest(shell, SHELLS)) or f"Välj bland {join(SHELLS)}.",
        )
    if words is None:
        script = folder("templates") / "completion" / f"loften.{shell}"
        write(script.read_text(encoding="utf-8"), utf8=True)
        return ExitCode.OK
    parent = context.parent
    assert parent is not None and isinstance(parent.command, SwedishGroup)  # noqa: S101, PT018 (so app.py wires us)
    found = candidates(parent.command, parent, words)
    lines = [found.kind, *("\t".join(filter(None, word)) for word in found.words)]
    write("\n".join(lines) + "\n", utf8=True)
    return ExitCode.OK
