"""A fault of ours, told so that it can be mended: what, where, and how to report it."""

import os
import sys
from pathlib import PurePath

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


def tell_fault(what: str, error: BaseException) -> None:
    """Say on stderr ``what`` went wrong through ``error``, and how to report it."""
    lines = [
        f"Fel i loften: {what} ({describe(error)}).",
        (
            "Felet är programmets, inte ditt. Anmäl det där du fick loften, och skicka med raden ovan, "
            f"versionen (loften {__version__}, Python {sys.version.split()[0]}) och, om du kan, dokumentet."
        ),
    ]
    if os.environ.get(DEBUG) == "1":
        import traceback

        lines += "".join(traceback.format_exception(error)).splitlines()
    else:
        lines.append(f"Med miljövariabeln {DEBUG}=1 visas mer om felet.")
    sys.stderr.write("".join(f"{visible(line)}\n" for line in lines))
