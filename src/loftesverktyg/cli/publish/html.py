"""One self-contained web page: styles and images within it, no scripts, nothing from the network."""

from base64 import b64encode
from hashlib import sha256

from loftesverktyg.cli.publish.linked_data import linked_data
from loftesverktyg.cli.publish.resources import Image, Resources
from loftesverktyg.cli.publish.style import data_address, font_faces, style
from loftesverktyg.cli.publish.view import View


def render(view: View, resources: Resources) -> bytes:
    """``view`` as UTF-8."""
    logos = [
        {"address": _image_address(resources.images[logo.file]), "alt": logo.alt}
        for logo in view.logos
        if logo.file in resources.images
    ]
    facts = linked_data(view)
    values = {
        "view": view,
        "logos": logos,
        "css": style(resources.theme, resources.templates),
        "own_font": bool(font_faces(resources.theme.font)),
        "linked_data": facts,
        # What is in the script element runs nowhere; named all the same: nothing else may stand there.
        "digest": b64encode(sha256(facts.encode()).digest()).decode("ascii"),
    }
    return resources.templates.render("html/page.html", values).encode("utf-8")


def _image_address(image: Image) -> str:
    return data_address(image.media_type, image.data)
