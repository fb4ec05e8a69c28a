"""Help in Swedish, drawn by us from what typer knows of a command, and not from typer's own texts."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from enum import Enum
from typing import Any

from typer import Context, Exit, TyperException
from typer.core import TyperCommand, TyperGroup

from loftesverktyg.cli.output import write
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.cli.usage import UsageError
from loftesverktyg.cli.visible import width
from loftesverktyg.cli.wrap import wrap

# Names longer than this get their help on the next line.
_NAME_COLUMNS = 28


@contextmanager
def known_command(ctx: Any) -> Iterator[None]:
    """Lets every usage error of typer's know which command it is about; not all of them are told."""
    try:
        yield
    except TyperException as error:
        if getattr(error, "ctx", ctx) is None:
            error.ctx = ctx  # type: ignore[attr-defined]  # it has one: it is None
        raise


class _AsWritten:
    """Takes what was written as it is: a text, several, or a flag."""

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:  # noqa: ARG002 (typer's signature)
        if value is None:
            return () if param.multiple or param.nargs == -1 else None
        return list(value) if isinstance(value, tuple) else value


_AS_WRITTEN = _AsWritten()


def _take_as_written(params: Iterable[Any]) -> None:
    """Typer would ask pydantic, which takes longer to load than an unchanged repository takes to check."""
    for param in params:
        if param.type_descriptor.annotation in {str, bool} or param.type_descriptor.annotation == list[str]:
            param.get_runtime_param = lambda: _AS_WRITTEN


def _written_as_all_else(option: Any) -> Any:
    """The option --help, where typer's own way out knows neither a full disk nor a Swedish word for it."""
    if option is not None:
        option.callback = _show
    return option


def _show(ctx: Any, _param: Any, value: object) -> None:
    if value and not ctx.resilient_parsing:
        write(ctx.get_help() + "\n")
        raise Exit


class SwedishCommand(TyperCommand):
    """A command with Swedish help and Swedish usage errors. Set by ``cls=`` where a command is made."""

    # Extra arguments are refused here, in Swedish, instead of by typer.
    allow_extra_args = True

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Typer's parsing; raises UsageError for arguments that nothing takes."""
        _take_as_written(self.get_params(ctx))
        with known_command(ctx):
            extra = super().parse_args(ctx, args)
        if extra and not ctx.resilient_parsing:
            raise UsageError(f"Det här är för mycket: {' '.join(extra)}", command=ctx.command_path)
        return extra

    def get_help_option(self, ctx: Any) -> Any:
        """Typer's option, with our way out."""
        return _written_as_all_else(super().get_help_option(ctx))

    def invoke(self, ctx: Any) -> Any:
        """Runs the command; a UsageError learns which command's help explains it."""
        try:
            return super().invoke(ctx)
        except UsageError as problem:
            if problem.command:
                problem.command = ctx.command_path
            raise

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Writes the whole help page."""
        formatter.write(page(self, ctx, ()))


class SwedishGroup(TyperGroup):
    """A command that holds others, with Swedish help."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Typer's parsing."""
        _take_as_written(self.get_params(ctx))
        with known_command(ctx):
            return super().parse_args(ctx, args)

    def get_help_option(self, ctx: Any) -> Any:
        """Typer's option, with our way out."""
        return _written_as_all_else(super().get_help_option(ctx))

    def one_liners(self) -> tuple[tuple[str, str], ...]:
        """Each command's name and what it does. Does not load the commands."""
        return tuple((name, command.short_help or "") for name, command in self.commands.items())

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Writes the whole help page."""
        formatter.write(page(self, ctx, self.one_liners()))


def page(command: Any, ctx: Any, commands: tuple[tuple[str, str], ...]) -> str:
    """The help page of ``command``: usage, what it does, arguments, options, commands."""
    room = Terminal.of(sys.stdout, os.environ).width
    parameters = [each for each in command.params if not each.hidden]
    arguments = [each for each in parameters if each.param_type_name == "argument"]
    options = [each for each in parameters if each.param_type_name == "option"]
    pieces = ["[FLAGGOR]", *map(_usage, arguments), *(["KOMMANDO …"] if commands else [])]
    lines = wrap(" ".join([ctx.command_path, *pieces]), room, "Användning: ", " " * 12)
    for paragraph in (command.help or "").split("\n\n"):
        lines += ["", *wrap(paragraph, room)]
    helped = (", ".join(ctx.help_option_names), "Visa den här hjälpen.")
    for heading, rows in (
        ("Argument", [(_argument(each), _help(each)) for each in arguments]),
        ("Flaggor", [*((_option(each), _help(each)) for each in options), helped]),
        ("Kommandon", list(commands)),
    ):
        if rows:
            lines += ["", f"{heading}:", *_table(rows, room)]
    if command.epilog:
        lines += ["", *command.epilog.strip().splitlines()]
    return "\n".join(lines) + "\n"


def show_help(ctx: Context) -> str:
    """The help page of the command that ``ctx`` runs."""
    return str(ctx.get_help())


def _usage(argument: Any) -> str:
    return _argument(argument) if argument.required else f"[{_argument(argument)}]"


def _argument(argument: Any) -> str:
    return f"{argument.metavar or argument.name.upper()}{'…' if argument.nargs != 1 else ''}"


def _option(option: Any) -> str:
    names = ", ".join(sorted((*option.opts, *option.secondary_opts), key=len))
    return names if option.is_flag or option.count else f"{names} {option.metavar or 'VÄRDE'}"


def _help(parameter: Any) -> str:
    default = parameter.default
    shown = parameter.show_default and default not in (None, False, (), [], "") and not callable(default)
    text = parameter.help or ""
    if shown:
        text += f" [annars: {default.value if isinstance(default, Enum) else default}]"
    return text.strip()


def _table(rows: list[tuple[str, str]], room: int) -> list[str]:
    column = min(_NAME_COLUMNS, max(width(name) for name, _ in rows)) + 4
    lines = []
    for name, text in rows:
        if width(name) + 4 > column:
            lines.append(f"  {name}")
            lines += wrap(text, room, " " * column, " " * column)
        else:
            first = f"  {name}".ljust(column)
            lines += wrap(text, room, first, " " * column)
    return lines
