"""A piece of HTML to paste into a page of a CMS: no ids, styles or scripts, and headings from h2 on.

The page has its own title, so the löfte's is left out, and so are logotypes.
"""

from loftesverktyg.cli.publish.resources import Resources
from loftesverktyg.cli.publish.view import View
from loftesverktyg.cli.publish.words import DEFAULT_LANGUAGE


def render(view: View, resources: Resources) -> bytes:
    """``view`` as UTF-8."""
    # The page it is pasted into is taken to be in Swedish: only another language has to be told.
    foreign = view.language.split("-")[0].lower() != DEFAULT_LANGUAGE
    page = resources.templates.render("html/fragment.html", {"view": view, "foreign": foreign})
    return (page.strip() + "\n").encode("utf-8")
