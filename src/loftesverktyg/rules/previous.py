"""The löfte before this one, where the document names its file."""

import re

from loftesverktyg.document import Document
from loftesverktyg.rules.rule import Context


def previous_document(context: Context) -> Document | None:
    """The previous löfte; None where none is named, or it is an address, or is not there to be read."""
    reference = context.lofte.foregaende
    if reference is None or re.match(r"[A-Za-z][A-Za-z0-9+.-]*:|//|www\.", reference):
        return None
    document = context.neighbours.read(context.document, reference).document
    if document is None or document.lofte is None or document.path == context.document.path:
        return None
    return document
