"""What can be wrong with a document as a document, apart from what it says."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Any, NamedTuple

from loftesverktyg.document.path import Path


class KeySpelling(NamedTuple):
    """An accepted but not canonical spelling of a key: in ASCII, or decomposed."""

    path: Path
    written: str


class DuplicateKey(NamedTuple):
    """The same key twice in two spellings. ``path`` is the first; ``span`` of the second is in ``again``."""

    path: Path
    again: tuple[int, int]
    written: str


class Target(Enum):
    """Whether something is about a key or about its value."""

    KEY = "key"
    VALUE = "value"


class AmbiguousText(NamedTuple):
    """Text without quotes that YAML 1.1 readers take as something else, namely ``reading``."""

    path: Path
    target: Target
    written: str
    reading: str


class MissingKey(NamedTuple):
    """A needed ``key`` that the mapping at ``path`` lacks."""

    path: Path
    key: str


class InvalidValue(NamedTuple):
    """A value that its key cannot have.

    ``type`` and ``context`` are pydantic's: the error type's name and its facts, such as
    ``{"expected": "'ja', 'delvis' or 'nej'"}``.
    """

    path: Path
    type: str
    context: Mapping[str, Any] = MappingProxyType({})


class UnknownKey(NamedTuple):
    """A key that its mapping does not have. ``known`` are those it does have."""

    path: Path
    known: tuple[str, ...]


DocumentProblem = KeySpelling | DuplicateKey | AmbiguousText | MissingKey | InvalidValue | UnknownKey
