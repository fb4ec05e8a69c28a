"""The löfte before this one, where the document names its file."""

import re

from loftesverktyg.document import Document
from loftesverktyg.rules.neighbours import Neighbours
from loftesverktyg.rules.rule import Context


def previous_document(context: Context) -> Document | None:
    """The previous löfte; None where none is named, or it is an address, or is not there to be read."""
    document = previous_of(context.document, context.neighbours)
    return None if document is None or document.path == context.document.path else document


def previous_of(document: Document, neighbours: Neighbours) -> Document | None:
    """The löfte that ``document`` names as the one before it, which may be any; None likewise."""
    reference = document.lofte.foregaende if document.lofte else None
    if reference is None or re.match(r"[A-Za-z][A-Za-z0-9+.-]*:|//|www\.", reference):
        return None
    previous = neighbours.read(document, reference).document
    return previous if previous is not None and previous.lofte is not None else None
