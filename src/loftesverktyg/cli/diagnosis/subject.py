"""What is looked into, and what is said of it."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from loftesverktyg.cli.project.configurations import Configurations


class Patient(NamedTuple):
    """What was asked about: ``paths``, or the folder that we stand in, and the configurations that hold."""

    paths: Sequence[str]
    configurations: Configurations


class Line(NamedTuple):
    """A sentence. ``is_wrong`` where something must be mended before loften works as it should."""

    text: str
    is_wrong: bool = False


class Subject(NamedTuple):
    """A heading, and what is said under it. Where nothing is, it is left out."""

    heading: str
    examine: Callable[[Patient], Iterator[Line]]
