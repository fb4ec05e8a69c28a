"""``--diff``: what ``--fix`` would change, as a unified diff."""

import sys
from collections.abc import Iterable

from loftesverktyg.cli.output import write
from loftesverktyg.cli.visible import visible


def write_diffs(diffs: Iterable[str]) -> None:
    """Write ``diffs`` to stdout: with all characters visible on a terminal, else as programs read them."""
    for diff in diffs:
        lines = diff.split("\n")
        write("\n".join(map(visible, lines)) if sys.stdout.isatty() else diff, utf8=True)
