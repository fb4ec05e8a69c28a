"""Finds the ``loften.toml`` that holds for a document: the nearest one upwards in its own tree."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from loftesverktyg.cli.project.reading import shown

if TYPE_CHECKING:
    from loftesverktyg.cli.project.configuration import Configuration

FILE_NAME = "loften.toml"
"""What a configuration is called."""


class Configurations:
    """The configurations of a run, each read once.

    ``named`` is the one that the user named, for all documents; where ``used`` is false there is none.
    """

    def __init__(self, named: str | None = None, *, used: bool = True) -> None:
        self._used = used
        self._named = named
        self._places: dict[str, str] = {}
        self._read: dict[str, Configuration] = {}

    def of_file(self, path: str) -> "Configuration":
        """That of the document at ``path``. Raises UsageError for one that cannot be read or is wrong."""
        return self.of_folder(os.path.dirname(path))  # noqa: PTH120 (pathlib costs time)

    def of_folder(self, folder: str) -> "Configuration":
        """That of the documents in ``folder``. Raises UsageError likewise."""
        return self.read(self.place(folder))

    def place(self, folder: str) -> str:
        """The file that holds for the documents in ``folder``, as an absolute path; empty where none does."""
        if self._named is not None:
            return os.path.abspath(self._named)  # noqa: PTH100 (text)
        if not self._used:
            return ""
        found = self._places.get(folder)
        if found is None:
            found = self._places[folder] = _nearest(folder)
        return found

    def read(self, place: str) -> "Configuration":
        """The configuration in the file at ``place``, or what holds without one. Raises likewise."""
        if place not in self._read:
            self._read[place] = _read(place, self._named or os.path.relpath(place)) if place else _none()
        return self._read[place]


def upwards(folder: str) -> Iterator[str]:
    """Where the configuration of the documents in ``folder`` is looked for: the last place is where it is.

    Where nothing is there either, there is none.
    """
    here = os.path.abspath(folder)  # noqa: PTH100 (text)
    while True:
        place = os.path.join(here, FILE_NAME)  # noqa: PTH118
        yield place
        above = os.path.dirname(here)  # noqa: PTH120
        if above == here or any(map(os.path.lexists, (place, os.path.join(here, ".git")))):  # noqa: PTH118
            return
        here = above


def _nearest(folder: str) -> str:
    *_, last = upwards(folder)
    return last if os.path.lexists(last) else ""


def _none() -> "Configuration":
    from loftesverktyg.cli.project.configuration import Configuration
    from loftesverktyg.rules.registry import RULES

    return Configuration(RULES)


def _read(place: str, name: str) -> "Configuration":
    from loftesverktyg.cli.project.configuration_reading import read_configuration

    return read_configuration(Path(place), shown(name))
