"""A fault of ours, told so that it can be mended: what, where, and how to report it."""

import os
import sys
from pathlib import PurePath
from typing import NamedTuple

from loftesverktyg.cli.visible import visible
from loftesverktyg.version import __version__

DEBUG = "LOFTEN_DEBUG"
"""The environment variable that, when it is 1, brings the whole traceback as well."""


def describe(error: BaseException) -> str:
    """The kind of ``error`` and the line of ours it came from; never its text, which may quote a document."""
    package = PurePath(__file__).parent.parent
    place = ""
    trace = error.__traceback__
    while trace is not None:
        file = PurePath(trace.tb_frame.f_code.co_filename)
        if file.is_relative_to(package):
            place = f" i {file.relative_to(package).as_posix()}, rad {trace.tb_lineno}"
        trace = trace.tb_next
    return type(error).__name__ + place


class Failure(NamedTuple):
    """Something of ours that failed, as text, so that it can pass from one process to another.

    ``what`` is said before, ``kind`` is of which kind and where, ``details`` all lines of a traceback, where
    they were asked for.
    """

    what: str
    kind: str
    details: tuple[str, ...]


def failure(what: str, error: BaseException) -> Failure:
    """The failure that ``error`` is, for someone to be told of; ``what`` is a clause in Swedish."""
    details: list[str] = []
    if os.environ.get(DEBUG) == "1":
        import traceback

        details = "".join(traceback.format_exception(error)).splitlines()
    return Failure(what, describe(error), tuple(details))


def tell(failed: Failure) -> None:
    """Say on stderr what failed, and how to report it."""
    lines = [
        f"Fel i loften: {failed.what} ({failed.kind}).",
        (
            "Felet är programmets, inte ditt. Anmäl det där du fick loften, och skicka med raden ovan, "
            f"versionen (loften {__version__}, Python {sys.version.split()[0]}) och, om du kan, dokumentet."
        ),
        *(failed.details or (f"Med miljövariabeln {DEBUG}=1 visas mer om felet.",)),
    ]
    sys.stderr.write("".join(f"{visible(line)}\n" for line in lines))


def tell_fault(what: str, error: BaseException) -> None:
    """Say on stderr ``what`` went wrong through ``error``, and how to report it."""
    tell(failure(what, error))
