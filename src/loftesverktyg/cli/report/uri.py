"""Paths as URIs."""

import os
from pathlib import Path, PurePosixPath
from urllib.parse import quote

from loftesverktyg.cli.report.root import from_root
from loftesverktyg.cli.report.run import Run
from loftesverktyg.language.personnummer import mask


def uri(path: str, run: Run) -> str:
    """``path`` as RFC 3986 writes it, relative but where it had ``..`` in it, which readers may refuse."""
    shown = PurePosixPath(from_root(path, run))
    if shown.is_absolute() or ".." in shown.parts:
        return Path(mask(os.path.realpath(path))).as_uri()
    return quote(str(shown))
