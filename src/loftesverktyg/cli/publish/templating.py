"""The Jinja templates: what is undefined is an error, and nothing is computed that the view can hold."""

from collections.abc import Callable

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from loftesverktyg import resources


def environment(*, autoescape: bool, finalize: Callable[[object], object] | None = None) -> Environment:
    """An environment on the folder ``templates``. ``finalize`` sees every value before it is written."""
    return Environment(
        loader=FileSystemLoader(resources.folder("templates"), encoding="utf-8"),
        undefined=StrictUndefined,
        autoescape=autoescape,
        finalize=finalize,
        keep_trailing_newline=True,
    )
