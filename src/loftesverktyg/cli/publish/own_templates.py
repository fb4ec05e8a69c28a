"""The user's own templates: a folder whose files go before ours, one by one, and what is wrong in them."""

import stat
import traceback
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FunctionLoader, TemplateNotFound, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError
from jinja2.loaders import split_template_path

from loftesverktyg.cli.publish.errors import RenderError
from loftesverktyg.cli.publish.sandbox import MAX_TURNS, Sandbox, TooMuchError
from loftesverktyg.cli.publish.templating import Filters, Templates
from loftesverktyg.cli.visible import visible

MAX_BYTES = 1024 * 1024
_HINT = "Hämta vår mall på nytt med loften template om du vill börja om, eller ta bort filen."


class OwnTemplates(Templates):
    """Ours, with those in ``folder`` before them. ``home`` is the folder that it may not lead out of."""

    def __init__(self, home: Path, folder: str) -> None:
        """Raises RenderError where there is no such folder within ``home``."""
        super().__init__()
        self._shown = folder
        try:
            root = home.resolve()
            self._own = (root / folder).resolve()
        except (OSError, RuntimeError, ValueError) as error:
            raise self._no_folder("går inte att hitta") from error
        if not self._own.is_relative_to(root):
            raise self._no_folder("ligger inte i mappen med loften.toml")
        if not self._own.is_dir():
            raise self._no_folder("finns inte")

    def is_own(self, name: str) -> bool:
        """Whether the user has a ``name``. Raises RenderError where it leads out of the folder."""
        return self._find(name) is not None

    def shown(self, name: str) -> str:
        """What messages call the user's ``name``."""
        return visible(f"{self._shown}/{name}" if self.is_own(name) else name)

    def render(
        self,
        name: str,
        values: Mapping[str, Any],
        finalize: Callable[[object], object] | None = None,
        filters: Filters | None = None,
    ) -> str:
        """As Templates. Raises RenderError for what is wrong in a template, with its file and line."""
        try:
            return super().render(name, values, finalize, filters)
        except RenderError:
            raise
        except TemplateSyntaxError as error:
            raise self.wrong(error.name or name, error.lineno, _reason(error), _SYNTAX_HINT) from error
        except Exception as error:
            where, line = self._place(error, name)
            raise self.wrong(where, line, _reason(error)) from error

    def read(self, name: str) -> bytes:
        """As Templates. Raises RenderError where the user's own cannot be read."""
        path = self._find(name)
        if path is None:
            return super().read(name)
        try:
            if not stat.S_ISREG(path.stat().st_mode):
                raise self.wrong(name, 0, "det är ingen fil.")
            with path.open("rb") as file:
                data = file.read(MAX_BYTES + 1)
        except OSError as error:
            raise self.wrong(name, 0, "den går inte att läsa.") from error
        if len(data) > MAX_BYTES:
            raise self.wrong(name, 0, "den är större än 1 MiB.")
        try:
            data.decode("utf-8")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            raise self.wrong(name, line, "filen är inte sparad som UTF-8.") from error
        return data

    def names(self, folder: str, pattern: str) -> tuple[str, ...]:
        """As Templates, with the user's own besides."""
        own = (f"{folder}/{path.name}" for path in (self._own / folder).glob(pattern))
        return tuple(sorted({*super().names(folder, pattern), *own}))

    def wrong(self, name: str, line: int, reason: str, hint: str = _HINT) -> RenderError:
        """The error that the template ``name`` is wrong at ``line``; 0 where no line can be told."""
        where = self.shown(name) + (f", rad {line}" if line else "")
        return RenderError(f"Mallen {where}: {reason}", hint)

    def _find(self, name: str) -> Path | None:
        path = self._own / name
        try:
            if not path.exists() and not path.is_symlink():
                return None
            real = path.resolve()
        except (OSError, RuntimeError, ValueError) as error:
            raise RenderError(f"Mallen {visible(name)} går inte att hitta.", _HINT) from error
        if not real.is_relative_to(self._own):
            message = f"Mallen {visible(f'{self._shown}/{name}')} leder ut ur mappen med mallar."
            raise RenderError(message, "Lägg själva filen i mappen.")
        return real

    def _environment(self, finalize: Callable[[object], object] | None, filters: Filters) -> Environment:
        jinja = Sandbox(FunctionLoader(self._load), finalize)
        jinja.filters.update(filters)
        return jinja

    def _begin(self, jinja: Environment) -> None:
        if isinstance(jinja, Sandbox):
            jinja.begin()

    def _load(self, name: str) -> tuple[str, str, Callable[[], bool]] | None:
        try:
            split_template_path(name)  # one that would lead out of the folders is not found
            return self.read(name).decode("utf-8"), name, lambda: True
        except (FileNotFoundError, IsADirectoryError, TemplateNotFound):
            return None

    def _place(self, error: BaseException, name: str) -> tuple[str, int]:
        """The template and the line that were at work, as near as can be told."""
        found = (name, 0)
        for frame in traceback.extract_tb(error.__traceback__):
            if not frame.filename.endswith(".py") and not frame.filename.startswith("<"):
                found = (frame.filename, frame.lineno or 0)
        return found

    def _no_folder(self, what: str) -> RenderError:
        hint = "Rätta mallar under [tema] i loften.toml, eller ta bort nyckeln."
        return RenderError(f"Mappen med mallar, {visible(self._shown)}, {what}.", hint)


_SYNTAX_HINT = (
    "Kontrollera att varje {{ … }} och {% … %} är avslutad, att for, if och macro har sina endfor, endif och "
    "endmacro, och att filtren finns."
)


def _reason(error: BaseException) -> str:
    match error:
        case TemplateSyntaxError():
            return "det som står här går inte att läsa som en Jinja-mall."
        case TemplateNotFound():
            return f"mallen ”{visible(str(error.name))}” finns inte."
        case TooMuchError() | OverflowError() | MemoryError():
            return (
                f"mallen gör för mycket. En mall får gå högst {MAX_TURNS} varv, och inte göra längre texter."
            )
        case SecurityError():
            return "här görs något som en mall inte får göra. Den får bara läsa det som löftet visar."
        case UndefinedError():
            return visible(str(error.message))
        case RecursionError():
            return "mallen anropar sig själv utan slut."
        case _:
            return "det som står här går inte att räkna ut."
