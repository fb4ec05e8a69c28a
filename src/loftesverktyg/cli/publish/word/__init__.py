"""The Word file, for the registrar and the board: real headings, lists and tables, lines to sign on.

The look is ``templates/word``: the parts of an empty file. What the view holds is drawn into it.
"""

from loftesverktyg.cli.publish.resources import Resources
from loftesverktyg.cli.publish.view import View
from loftesverktyg.cli.publish.word.blocks import draw_section, facts
from loftesverktyg.cli.publish.word.frame import frame
from loftesverktyg.cli.publish.word.package import empty, packed
from loftesverktyg.cli.publish.word.texts import draw_text
from loftesverktyg.cli.publish.word.writer import Writer

__all__ = ["render"]


def render(view: View, resources: Resources) -> bytes:
    """The view as a DOCX file; the same view gives the same bytes. Raises RenderError for a bad logotype."""
    writer = Writer(empty(view, resources), view)
    frame(writer, resources.images)
    writer.heading(1, view.title or view.labels.genre)
    writer.lines(("Avsandare", view.byline))
    draw_text(writer, view.summary, style="Ingress")
    facts(writer, (*view.facts, *view.registry))
    for section in view.sections:
        draw_section(writer, section)
    writer.lines(("Ursprung", view.labels.origin))
    return packed(writer.document)
