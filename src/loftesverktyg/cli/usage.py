"""Wrong usage, said in Swedish.

What typer raises is worded by its type and its facts; its own English texts are never shown or read.
Its types are told by their names, since the package does not export them.
"""

from typing import Any

from typer import TyperException

from loftesverktyg.cli.visible import visible
from loftesverktyg.language.personnummer import mask


class UsageError(Exception):
    """Wrong usage that a command found itself.

    ``message`` says what is wrong, ``hint`` what to write instead; both are Swedish. ``command`` is
    the one whose help tells more; empty where no help does.
    """

    def __init__(self, message: str, hint: str = "", command: str = "loften") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.command = command


def did_you_mean(suggestion: str | None) -> str:
    """The hint for a misspelt word, or nothing where there is no suggestion."""
    return f"Menade du {suggestion}?" if suggestion else ""


def explain_usage(error: TyperException | UsageError) -> str:
    """What is wrong, what to write instead, and where there is more to read; one line each."""
    problem = error if isinstance(error, UsageError) else _worded(error)
    context = getattr(error, "ctx", None)
    command: str = context.command_path if context is not None else problem.command
    lines = [f"Fel: {problem.message}", problem.hint, f"Läs mer: {command} --help" if command else ""]
    return "".join(f"{visible(mask(line))}\n" for line in lines if line)


def _worded(error: TyperException) -> UsageError:
    # Attributes are read with getattr: their types are typer's own affair.
    facts: Any = error
    match type(error).__name__:
        case "NoSuchOption":
            suggestions = ", ".join(sorted(facts.possibilities or ()))
            return UsageError(f"Flaggan {facts.option_name} finns inte.", did_you_mean(suggestions))
        case "BadOptionUsage":
            if _takes_value(facts):
                return UsageError(f"Flaggan {facts.option_name} ska följas av ett värde.")
            return UsageError(f"Flaggan {facts.option_name} ska stå ensam, utan värde.")
        case "MissingParameter":
            return UsageError(f"{_name(facts.param)} saknas.")
        case "BadParameter":
            return UsageError(f"{_name(facts.param)} kan inte ha det värdet.")
        case _:
            return UsageError("Kommandot går inte att tolka.", "Kontrollera hur det är skrivet.")


def _takes_value(error: Any) -> bool:
    if error.ctx is None:
        return True
    parameters = error.ctx.command.get_params(error.ctx)
    named = (each for each in parameters if error.option_name in (*each.opts, *each.secondary_opts))
    return not any(getattr(each, "is_flag", False) for each in named)


def _name(parameter: Any) -> str:
    if parameter is None:
        return "Något av det som står på kommandoraden"
    if parameter.param_type_name == "argument":
        return str(parameter.metavar or parameter.name.upper())
    return f"Flaggan {parameter.opts[-1]}"
