"""Finds the ``loften.toml`` that holds for a document: the nearest one upwards in its own tree."""

import os
from pathlib import Path

from loftesverktyg.cli.project.configuration import Configuration
from loftesverktyg.cli.project.reading import shown
from loftesverktyg.rules.registry import RULES

FILE_NAME = "loften.toml"
"""What a configuration is called."""


class Configurations:
    """The configurations of a run, each read once.

    ``named`` is the one that the user named, for all documents; where ``used`` is false there is none.
    """

    def __init__(self, named: str | None = None, *, used: bool = True) -> None:
        self._used = used
        self._named = _read(os.path.abspath(named), named) if named is not None else None  # noqa: PTH100 (text)
        self._none = Configuration(RULES)
        self._by_folder: dict[str, Configuration] = {}

    def of_file(self, path: str) -> Configuration:
        """That of the document at ``path``. Raises UsageError for one that cannot be read or is wrong."""
        return self.of_folder(os.path.dirname(path))  # noqa: PTH120 (pathlib costs time)

    def of_folder(self, folder: str) -> Configuration:
        """That of the documents in ``folder``. Raises UsageError likewise."""
        if self._named is not None:
            return self._named
        if not self._used:
            return self._none
        found = self._by_folder.get(folder)
        if found is None:
            found = self._by_folder[folder] = self._upwards(os.path.abspath(folder))  # noqa: PTH100
        return found

    def _upwards(self, folder: str) -> Configuration:
        if folder in self._by_folder:
            return self._by_folder[folder]
        place = os.path.join(folder, FILE_NAME)  # noqa: PTH118
        parent = os.path.dirname(folder)  # noqa: PTH120
        if os.path.lexists(place):
            found = _read(place, os.path.relpath(place))
        elif parent == folder or os.path.lexists(os.path.join(folder, ".git")):  # noqa: PTH118
            found = self._none
        else:
            found = self._upwards(parent)
        self._by_folder[folder] = found
        return found


def _read(place: str, name: str) -> Configuration:
    from loftesverktyg.cli.project.configuration_reading import read_configuration

    return read_configuration(Path(place), shown(name))
