"""What the web page says of itself in schema.org's words, as JSON-LD: facts of the document, nothing else."""

import json
from typing import Any

from markupsafe import Markup

from loftesverktyg.cli.publish.view import Metadata, View

# Within a script element only these could end it, or begin what hides its end.
_ESCAPES = {ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"}


def linked_data(view: View) -> Markup:
    """The JSON-LD of a page, to stand in a script element as it is."""
    text = json.dumps(_document(view), ensure_ascii=False, separators=(",", ":"))
    return Markup(text.translate(_ESCAPES))  # noqa: S704  # escaped for the one place it stands in


def _document(view: View) -> dict[str, Any]:
    said = view.metadata
    whole = {
        "@context": "https://schema.org",
        "@type": "CreativeWork",
        "genre": view.labels.genre,
        "name": view.title,
        "description": said.description,
        "url": said.url,
        "inLanguage": view.language,
        "author": [_organisation(each.name, public=each.public) for each in said.organisations],
        "identifier": [each.case for each in said.organisations if each.case],
        "version": said.version,
        "creativeWorkStatus": said.status,
        "dateModified": said.date,
        "temporalCoverage": _time(said),
        "spatialCoverage": {"@type": "Place", "name": said.area} if said.area else "",
        "audience": {"@type": "Audience", "audienceType": said.audience} if said.audience else "",
    }
    return {key: value for key, value in whole.items() if value}


def _organisation(name: str, *, public: bool) -> dict[str, str]:
    return {"@type": "GovernmentOrganization" if public else "Organization", "name": name}


def _time(said: Metadata) -> str:
    """An ISO 8601 interval, with .. for an end that is not known; empty where neither is."""
    if not said.begins and not said.ends:
        return ""
    return f"{said.begins or '..'}/{said.ends or '..'}"
