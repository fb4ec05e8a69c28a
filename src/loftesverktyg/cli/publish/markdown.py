"""CommonMark with GitHub's tables: for repositories, and for systems that take Markdown."""

from types import MappingProxyType

from markupsafe import Markup

from loftesverktyg.cli.publish.markdown_text import draw, escape, link
from loftesverktyg.cli.publish.resources import Resources
from loftesverktyg.cli.publish.templating import Filters
from loftesverktyg.cli.publish.text import Text
from loftesverktyg.cli.publish.view import Phrase, View


def render(view: View, resources: Resources) -> bytes:
    """``view`` as UTF-8."""
    page = resources.templates.render("markdown/page.md", {"view": view}, _finalize, _FILTERS)
    return (page.strip("\n") + "\n").encode("utf-8")


# Markup is what Jinja calls text that is safe in the format at hand, here Markdown: all else is
# escaped on its way out, so that a template cannot forget to.
def _finalize(value: object) -> object:
    return value if isinstance(value, Markup) else Markup(escape(str(value)))  # noqa: S704


def _prose(text: Text) -> Markup:
    return Markup(draw(text))  # noqa: S704


def _phrase(phrase: Phrase) -> Markup:
    return Markup(link(phrase.text, phrase.href))  # noqa: S704


def _heading(text: str, level: int) -> Markup:
    return Markup(f"{'#' * level} {escape(text)}")  # noqa: S704


_FILTERS: Filters = MappingProxyType({"prose": _prose, "phrase": _phrase, "heading": _heading})
