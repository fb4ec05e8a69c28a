"""What can be wrong with a file before anyone asks what it says."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import NamedTuple

from loftesverktyg.source.text import Span


class Kind(Enum):
    """What is wrong. The words for it are the rules' business, one file per kind in ``rules/``."""

    SYNTAX = "syntax"
    DUPLICATE_KEY = "duplicate-key"
    COMPLEX_KEY = "complex-key"
    INVISIBLE_CHARACTER = "invisible-character"
    ANCHOR = "anchor"
    ALIAS = "alias"
    MERGE_KEY = "merge-key"
    TAG = "tag"
    TOO_LARGE = "too-large"
    TOO_DEEP = "too-deep"
    TOO_MANY_NODES = "too-many-nodes"
    ENCODING = "encoding"
    SEVERAL_DOCUMENTS = "several-documents"
    NO_DOCUMENT = "no-document"


class Problem(NamedTuple):
    """One thing that is wrong, where it stands, and the facts that a message needs.

    ``related`` is a second place (the first of two equal keys). ``detail`` holds what the kind
    calls for and nothing else, such as ``{"key": "titel"}``; see the rule that words it.
    """

    kind: Kind
    span: Span
    related: Span | None = None
    detail: Mapping[str, str] = MappingProxyType({})
