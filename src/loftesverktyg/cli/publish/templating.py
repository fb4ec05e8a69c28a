"""The templates: ours, and the user's own that go before them, file by file.

What is undefined is an error, and nothing is computed that the view can hold.
"""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from loftesverktyg import resources

Filters = Mapping[str, Callable[..., object]]


class Templates:
    """The templates of a run. A template is compiled once, however many löften it draws."""

    def __init__(self) -> None:
        self._ours = resources.folder("templates")
        self._environments: dict[object, Environment] = {}

    def render(
        self,
        name: str,
        values: Mapping[str, Any],
        finalize: Callable[[object], object] | None = None,
        filters: Filters | None = None,
    ) -> str:
        """The template ``name`` filled in with ``values``, which are escaped as HTML.

        ``finalize`` sees every value first: a format with other rules escapes there, and gives Markup.
        One that is given comes with the same ``filters`` each time.
        """
        if finalize not in self._environments:
            self._environments[finalize] = self._environment(finalize, filters or {})
        jinja = self._environments[finalize]
        self._begin(jinja)
        return jinja.get_template(name).render(values)

    def read(self, name: str) -> bytes:
        """The file ``name`` as it is."""
        return (self._ours / name).read_bytes()

    def names(self, folder: str, pattern: str) -> tuple[str, ...]:
        """The names of the files of ``folder`` that match ``pattern``, in order."""
        return tuple(sorted(f"{folder}/{path.name}" for path in (self._ours / folder).glob(pattern)))

    def _begin(self, jinja: Environment) -> None:
        """Before a template of ``jinja`` is filled in."""

    def _environment(self, finalize: Callable[[object], object] | None, filters: Filters) -> Environment:
        jinja = Environment(
            loader=FileSystemLoader(self._ours, encoding="utf-8"),
            undefined=StrictUndefined,
            autoescape=True,
            finalize=finalize,
            keep_trailing_newline=True,
        )
        jinja.filters.update(filters)
        return jinja


@cache
def our_templates() -> Templates:
    """Ours alone."""
    return Templates()
