"""The title of the löfte before this one, where the document names its file."""

import stat
from pathlib import Path

from loftesverktyg.document import read_document
from loftesverktyg.source.reader import MAX_BYTES


def previous_title(folder: Path, name: str | None) -> str:
    """The ``titel`` of the löfte at ``name``, a path from ``folder``.

    Empty where it is no path to a löfte that can be read: that is for the check to tell of.
    """
    if not name or "://" in name:
        return ""
    try:
        path = folder / name
        if not stat.S_ISREG(path.stat().st_mode):
            return ""
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError):  # ValueError: a NUL in the name
        return ""
    lofte = read_document(data, name).lofte
    return (lofte and lofte.titel) or ""
