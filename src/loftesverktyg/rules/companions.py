"""The files that are checked with a löfte: its outcome and its language versions."""

from loftesverktyg.document import Document, DocumentKind
from loftesverktyg.rules.neighbours import Neighbours, outcome_reference


def companions(document: Document, neighbours: Neighbours) -> list[Document]:
    """The outcome and the language versions of the löfte ``document`` that are there, each once.

    Only files that say themselves that they are one, or that are no YAML at all: a löfte that names
    another file does not get that file shown. Of what they speak of in their turn nothing is read.
    """
    if document.kind is not DocumentKind.LOFTE:
        return []
    found: dict[str, Document] = {}
    outcome = neighbours.read(document, outcome_reference(document)).document
    if outcome is not None and outcome.kind is DocumentKind.UTFALL:
        found[outcome.path] = outcome
    for sprakversion in document.lofte.sprakversioner if document.lofte else ():
        version = neighbours.read(document, sprakversion.fil).document if sprakversion.fil else None
        if version is not None and (version.kind is DocumentKind.SPRAKVERSION or version.source.root is None):
            found.setdefault(version.path, version)
    found.pop(document.path, None)
    return list(found.values())
