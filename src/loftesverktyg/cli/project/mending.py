"""The safe fixes of one document, written to its file or shown as a diff."""

from collections.abc import Callable
from difflib import unified_diff
from io import StringIO
from pathlib import Path

from loftesverktyg.cli.project.checking import Checked, Fixing, Mended
from loftesverktyg.cli.project.examining import reduced
from loftesverktyg.cli.project.finding import STDIN
from loftesverktyg.cli.project.writing import mend_file
from loftesverktyg.document import Document
from loftesverktyg.language.personnummer import mask
from loftesverktyg.rules.engine import Result
from loftesverktyg.rules.fixing import fix_document


def mend(
    path: str, data: bytes, document: Document, check: Callable[[Document], Result], fixing: Fixing
) -> Checked:
    """Fixes ``document``, which is what the file at ``path`` holds as ``data``, and checks it again.

    Nothing is written where nothing is to be fixed, and what cannot be written is told as it was found.
    """
    fixed = fix_document(document, check)
    if not fixed.number:
        output = data if path == STDIN and fixing is Fixing.WRITE else None
        return reduced(fixed.result, Mended(output=output, refused=fixed.refused))
    if fixing is Fixing.SHOW:
        after = fixed.result.document.source.text.content
        diff = _diff(document.path, document.source.text.content, after)
        return reduced(fixed.result, Mended(fixed.number, diff, refused=fixed.refused))
    if path == STDIN:
        return reduced(fixed.result, Mended(fixed.number, output=fixed.data, refused=fixed.refused))
    try:
        mend_file(Path(path), data, fixed.data)
    except OSError as error:
        return reduced(check(document), Mended(refused=fixed.refused, unwritten=error))
    return reduced(fixed.result, Mended(fixed.number, refused=fixed.refused))


def _diff(name: str, before: str, after: str) -> str:
    """A unified diff, with personnummer masked: they are in no output."""
    # Split at line feeds alone, as those who read diffs do.
    old, new = (StringIO(mask(text), newline="\n").readlines() for text in (before, after))
    lines = unified_diff(old, new, mask(name), mask(name))
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )
