"""Publishing: a löfte as a view, and the view in each format."""

from loftesverktyg.cli.publish.documents import render_document, render_editions
from loftesverktyg.cli.publish.errors import PublishFault, RenderError

__all__ = ["PublishFault", "RenderError", "render_document", "render_editions"]
