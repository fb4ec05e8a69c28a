"""The one document that a command is given the name of."""

from pathlib import Path

from loftesverktyg.cli.os_errors import reason
from loftesverktyg.cli.project.reading import read_bytes, shown
from loftesverktyg.cli.usage import UsageError
from loftesverktyg.document import Document, read_document


def read_named(file: str) -> Document:
    """The document in ``file``, or in what is read from standard in. Raises UsageError."""
    try:
        data = read_bytes(file)
    except OSError as error:
        hint = "Ange filen med löftet." if Path(file).is_dir() else ""
        raise UsageError(f"{shown(file)} går inte att läsa: {reason(error)}.", hint) from error
    return read_document(data, shown(file))
