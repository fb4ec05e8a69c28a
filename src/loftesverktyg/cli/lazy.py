"""Commands that are loaded when they are called, so that none pays for another's libraries."""

from collections.abc import Mapping
from importlib import import_module
from typing import Any, NamedTuple

from typer import Typer
from typer.main import get_command

from loftesverktyg.cli.help import SwedishCommand, SwedishGroup
from loftesverktyg.cli.usage import UsageError, did_you_mean
from loftesverktyg.language.near import nearest


class Entry(NamedTuple):
    """A command. ``home`` is ``module:function``; ``summary`` its line in the list of commands.

    ``details`` are further paragraphs of its help page, and ``examples`` lines that show it in use.
    """

    home: str
    summary: str
    details: str = ""
    examples: tuple[str, ...] = ()

    def load(self, name: str) -> Any:
        """The command, made of its function's typer parameters."""
        module, function = self.home.split(":")
        app = quiet_typer()
        examples = "Exempel:\n" + "\n".join(f"  {line}" for line in self.examples) if self.examples else None
        text = "\n\n".join(filter(None, (self.summary, self.details)))
        declare = app.command(name, cls=SwedishCommand, help=text, epilog=examples)
        declare(getattr(import_module(module), function))
        return get_command(app)


class LazyGroup(SwedishGroup):
    """The commands of a table. A subclass holds the table."""

    entries: Mapping[str, Entry] = {}

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 (typer's signature)
        """The names, in the order of the table."""
        return list(self.entries)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002 (likewise)
        """The command, loaded now; None where there is none of that name."""
        entry = self.entries.get(cmd_name)
        return entry.load(cmd_name) if entry else None

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """As typer's, but raises UsageError for an unknown command."""
        if args[0] not in self.entries:
            suggestion = nearest(args[0], self.entries)
            raise UsageError(f"Kommandot ”{args[0]}” finns inte.", did_you_mean(suggestion))
        return super().resolve_command(ctx, args)

    def one_liners(self) -> tuple[tuple[str, str], ...]:
        """Each command's name and summary, from the table."""
        return tuple((name, entry.summary) for name, entry in self.entries.items())


def quiet_typer(**settings: Any) -> Typer:
    """A Typer that leaves drawing, completion and exceptions to us."""
    return Typer(
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
        **settings,
    )
