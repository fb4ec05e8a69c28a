"""Reports on their way: to the terminal, to files, and to where a build server wants them."""

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from loftesverktyg.cli.os_errors import reason
from loftesverktyg.cli.output import write, write_bytes
from loftesverktyg.cli.project.reading import shown
from loftesverktyg.cli.project.run import say
from loftesverktyg.cli.project.writing import replace_file
from loftesverktyg.cli.report.formats import Appendix
from loftesverktyg.cli.report.run import Run
from loftesverktyg.cli.report.summary import summary
from loftesverktyg.cli.report.wanted import Wanted
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.cli.usage import UsageError
from loftesverktyg.language.lists import join

_YAML = (".yaml", ".yml")


def deliver(
    reports: Sequence[Wanted], run: Run, fixed: bytes | None, environ: Mapping[str, str]
) -> tuple[str, ...]:
    """Writes every report, and says of each that could not be written why, in one line.

    The shown one goes to stdout; to stderr where stdout is for ``fixed``, the document that was read from
    stdin. Where all go to files, stderr says in a line what the run came to. One that cannot be written
    is in no other one's way.
    """
    told = {report.file: _to_file(report, run) for report in reports if report.file}
    failed = [line for line in told.values() if line]
    written = [shown(file) for file, line in told.items() if not line]
    for appendix in dict.fromkeys(report.format.appendix for report in reports):
        failed += _appended(appendix, run, environ) if appendix else ()
    try:
        if fixed is not None:
            write_bytes(fixed)
        for report in reports:
            if not report.file:
                _show(report, run, environ, on_stderr=fixed is not None)
    except UsageError as error:
        failed.append(f"Fel: {error.message}")
    if run.checked and all(report.file for report in reports):
        say(f"{summary(run)} Mer står i {join(written)}." if written else summary(run))
    return tuple(failed)


def _show(report: Wanted, run: Run, environ: Mapping[str, str], *, on_stderr: bool) -> None:
    stream = sys.stderr if on_stderr else sys.stdout
    text = report.format.load()(run, Terminal.of(stream, environ))
    if on_stderr:
        stream.write(text)
    else:
        write(text, utf8=report.format.utf8)


def _to_file(report: Wanted, run: Run) -> str:
    """Empty, or what is said where it cannot be written."""
    what = f"Fel: Rapporten {shown(report.file)} går inte att skriva"
    unchecked = (trouble.path for trouble in run.troubles if trouble.path)
    if os.path.realpath(report.file) in {os.path.realpath(path) for path in (*run.checked, *unchecked)}:
        return f"{what}: det är ett av dokumenten."
    path = Path(report.file)
    # An outcome, a translation, a löfte of before: no report is YAML, and there may be no other copy.
    if path.suffix.casefold() in _YAML and path.exists():
        return f"{what}: det finns redan en YAML-fil med det namnet, och den kan vara en del av ett löfte."
    text = report.format.load()(run, Terminal())
    try:
        replace_file(path, text.encode("utf-8", "backslashreplace"))
    except OSError as error:
        return f"{what}: {reason(error)}."
    return ""


def _appended(appendix: Appendix, run: Run, environ: Mapping[str, str]) -> Iterator[str]:
    """To the end of the file, as much as it still has room for: other programs have written there too."""
    path = environ.get(appendix.variable)
    if not path:
        return
    try:
        with Path(path).open("ab") as file:
            # What stands there may end in the middle of a line.
            before = "\n" if file.tell() else ""
            text = appendix.load()(run, appendix.limit - file.tell() - len(before))
            file.write(f"{before}{text}".encode("utf-8", "backslashreplace") if text else b"")
    except OSError as error:
        yield f"Fel: Filen i {appendix.variable} går inte att skriva: {reason(error)}."
