"""What can be wrong with a document as a document, apart from what it says."""

from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from loftesverktyg.document.path import Path


@dataclass(frozen=True, slots=True)
class KeySpelling:
    """An accepted but not canonical spelling of a key: in ASCII, or decomposed."""

    path: Path
    written: str


@dataclass(frozen=True, slots=True)
class DuplicateKey:
    """The same key twice in two spellings. ``path`` is the first; ``span`` of the second is in ``again``."""

    path: Path
    again: tuple[int, int]
    written: str


class Target(Enum):
    """Whether something is about a key or about its value."""

    KEY = "key"
    VALUE = "value"


@dataclass(frozen=True, slots=True)
class AmbiguousText:
    """Text without quotes that YAML 1.1 readers take as something else, namely ``reading``."""

    path: Path
    target: Target
    written: str
    reading: str


@dataclass(frozen=True, slots=True)
class MissingKey:
    """A needed ``key`` that the mapping at ``path`` lacks."""

    path: Path
    key: str


@dataclass(frozen=True, slots=True)
class InvalidValue:
    """A value that its key cannot have.

    ``type`` and ``context`` are pydantic's: the error type's name and its facts, such as
    ``{"expected": "'ja', 'delvis' or 'nej'"}``.
    """

    path: Path
    type: str
    context: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class UnknownKey:
    """A key that its mapping does not have. ``known`` are those it does have."""

    path: Path
    known: tuple[str, ...]


DocumentProblem = KeySpelling | DuplicateKey | AmbiguousText | MissingKey | InvalidValue | UnknownKey
