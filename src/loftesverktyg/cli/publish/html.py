"""One self-contained web page: styles and images within it, no scripts, nothing from the network."""

from base64 import b64encode
from functools import cache
from hashlib import sha256

from markupsafe import Markup

from loftesverktyg import resources as data
from loftesverktyg.cli.publish.linked_data import linked_data
from loftesverktyg.cli.publish.resources import Image, Resources
from loftesverktyg.cli.publish.templating import environment
from loftesverktyg.cli.publish.view import View


def render(view: View, resources: Resources) -> bytes:
    """``view`` as UTF-8."""
    logos = [
        {"address": _data_address(resources.images[logo.file]), "alt": logo.alt}
        for logo in view.logos
        if logo.file in resources.images
    ]
    facts = linked_data(view)
    # What is in the script element runs nowhere; named all the same, so that nothing else may stand there.
    digest = b64encode(sha256(facts.encode()).digest()).decode("ascii")
    template = environment().get_template("html/page.html")
    page = template.render(view=view, logos=logos, css=_style(), linked_data=facts, digest=digest)
    return page.encode("utf-8")


@cache
def _style() -> Markup:
    # The style sheet is ours, and the only text that is not escaped.
    return Markup((data.folder("templates") / "html" / "page.css").read_text(encoding="utf-8"))  # noqa: S704


def _data_address(image: Image) -> str:
    return f"data:{image.media_type};base64,{b64encode(image.data).decode('ascii')}"
