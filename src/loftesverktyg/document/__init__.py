"""The löfte as data: the models, how a tree becomes one, and where in the file each part stands."""

from loftesverktyg.document.atgarder import Atgard
from loftesverktyg.document.document import Document, read_document
from loftesverktyg.document.kind import DocumentKind
from loftesverktyg.document.lofte import Lofte, Status
from loftesverktyg.document.path import Path, pointer, readable
from loftesverktyg.document.problem import Target

__all__ = [
    "Atgard",
    "Document",
    "DocumentKind",
    "Lofte",
    "Path",
    "Status",
    "Target",
    "pointer",
    "read_document",
    "readable",
]
