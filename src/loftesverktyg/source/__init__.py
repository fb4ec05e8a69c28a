"""YAML text as a tree of nodes that know their place. Knows nothing of löften.

Way in: :func:`read` makes a :class:`Source` of a file's bytes.
"""

from loftesverktyg.source.diagnosis import Diagnosis
from loftesverktyg.source.encoding import Likely
from loftesverktyg.source.nodes import Entry, Mapping, Node, Scalar, Sequence, Style
from loftesverktyg.source.problem import Kind, Problem
from loftesverktyg.source.reader import Source, read
from loftesverktyg.source.text import Position, Span, Text

__all__ = [
    "Diagnosis",
    "Entry",
    "Kind",
    "Likely",
    "Mapping",
    "Node",
    "Position",
    "Problem",
    "Scalar",
    "Sequence",
    "Source",
    "Span",
    "Style",
    "Text",
    "read",
]
