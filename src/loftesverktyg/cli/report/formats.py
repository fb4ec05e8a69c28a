"""The formats of a report: one file each, loaded when it is asked for."""

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import NamedTuple

from loftesverktyg.cli.report.run import Run
from loftesverktyg.cli.terminal import Terminal

Write = Callable[[Run, Terminal], str]
WriteWithin = Callable[[Run, int], str]


class Appendix(NamedTuple):
    """What goes with a report to the end of the file that the environment's ``variable`` names.

    ``module`` has a ``write_within`` that makes it; the file may be at most ``limit`` bytes.
    """

    variable: str
    module: str
    limit: int

    def load(self) -> WriteWithin:
        """The function that writes a run in so many bytes."""
        write: WriteWithin = import_module(self.module).write_within
        return write


class Format(NamedTuple):
    """A format: the module whose ``write`` makes it. Nothing is shown where that gives nothing.

    ``utf8`` formats are files for programs and are UTF-8 everywhere; the others are for the reader and
    take the terminal's encoding.
    """

    module: str
    utf8: bool = True
    appendix: Appendix | None = None

    def load(self) -> Write:
        """The function that writes a run."""
        write: Write = import_module(self.module).write
        return write


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "text": Format("loftesverktyg.cli.report.text", utf8=False),
        "plain": Format("loftesverktyg.cli.report.plain", utf8=False),
        "json": Format("loftesverktyg.cli.report.json"),
        "sarif": Format("loftesverktyg.cli.report.sarif"),
        "github": Format(
            "loftesverktyg.cli.report.github",
            appendix=Appendix("GITHUB_STEP_SUMMARY", "loftesverktyg.cli.report.markdown", 1024 * 1024),
        ),
        "gitlab": Format("loftesverktyg.cli.report.gitlab"),
        "junit": Format("loftesverktyg.cli.report.junit"),
        "markdown": Format("loftesverktyg.cli.report.markdown"),
    }
)
