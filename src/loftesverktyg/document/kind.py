"""The kinds of document, and the model of each.

Nearly every document is a löfte, and making a model's classes costs: those of the others are loaded when
the first of their kind is met.
"""

from enum import Enum
from typing import TYPE_CHECKING

from loftesverktyg.document.lofte import Lofte

if TYPE_CHECKING:
    from loftesverktyg.document.base import Part


class DocumentKind(Enum):
    """What a file is. The values are the names that the schemas go by."""

    LOFTE = "lofte"
    UTFALL = "utfall"
    """An outcome."""
    SPRAKVERSION = "sprakversion"
    """A language version."""

    @property
    def model(self) -> "type[Part]":
        """The model of a whole document of this kind."""
        if self is DocumentKind.UTFALL:
            from loftesverktyg.document.utfall import Utfall

            return Utfall
        if self is DocumentKind.SPRAKVERSION:
            from loftesverktyg.document.sprakversion import SprakversionAvLofte

            return SprakversionAvLofte
        return Lofte
