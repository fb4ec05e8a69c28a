"""The Jinja templates: what is undefined is an error, and nothing is computed that the view can hold."""

from collections.abc import Callable
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from loftesverktyg import resources


@cache
def environment(finalize: Callable[[object], object] | None = None) -> Environment:
    """An environment on the folder ``templates``; texts are escaped as HTML.

    One for each ``finalize``, so that a template is compiled once, however many löften it draws.
    ``finalize`` sees every value first: a format with other rules escapes there, and gives Markup.
    """
    return Environment(
        loader=FileSystemLoader(resources.folder("templates"), encoding="utf-8"),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=finalize,
        keep_trailing_newline=True,
    )
