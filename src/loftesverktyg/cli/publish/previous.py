"""The title of the löfte before this one, where the document names its file."""

from loftesverktyg.cli.project.neighbours import FileTree
from loftesverktyg.document import Document


def previous_title(document: Document) -> str:
    """The ``titel`` of the löfte that ``föregående`` leads to, within the tree that ``document`` is in.

    Empty where it is no path to a löfte that can be read: that is for the check to tell of.
    """
    reference = document.lofte.foregaende if document.lofte else None
    if not reference:
        return ""
    previous = FileTree(document.path).read(document, reference).document
    lofte = previous.lofte if previous else None
    return (lofte and lofte.titel) or ""
