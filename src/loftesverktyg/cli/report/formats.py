"""The formats of a report: one file each, loaded when it is asked for."""

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import NamedTuple

from loftesverktyg.cli.report.run import Run
from loftesverktyg.cli.terminal import Terminal

Write = Callable[[Run, Terminal], str]


class Format(NamedTuple):
    """A format: the module whose ``write`` makes it.

    ``utf8`` formats are files for programs and are UTF-8 everywhere; the others are for the eye and
    take the terminal's encoding.
    """

    module: str
    utf8: bool = True

    def load(self) -> Write:
        """The function that writes a run."""
        write: Write = import_module(self.module).write
        return write


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "text": Format("loftesverktyg.cli.report.text", utf8=False),
        "json": Format("loftesverktyg.cli.report.json"),
    }
)
