"""Where a finding stands, in terms that outlive edits elsewhere in the file: ids for indexes, and words."""

from loftesverktyg.document import Document, Path
from loftesverktyg.document.spelling import nfc
from loftesverktyg.language.personnummer import mask
from loftesverktyg.source import Mapping, Scalar, Span

_LONGEST = 200


def anchor(document: Document, path: Path, span: Span) -> str:
    """``/åtgärder/fotpatrull/text verka för`` for the words at ``span`` in the text at ``path``.

    A list item goes by its ``id``, and by ``*`` where it has none, so that one that is put in before
    it changes nothing. Case, line breaks and how the text is quoted or indented count for nothing.
    """
    way = "".join(f"/{_name(document, path[: length + 1])}" for length in range(len(path)))
    words = " ".join(nfc(document.source.text.content[span.start : span.end]).casefold().split())
    return mask(f"{way} {words[:_LONGEST]}")


def _name(document: Document, path: Path) -> str:
    step = path[-1]
    if isinstance(step, str):
        return step
    item = document.node(path)
    if isinstance(item, Mapping):
        for entry in item.entries:
            if entry.key.value == "id" and isinstance(entry.value, Scalar):
                return nfc(entry.value.value)
    return "*"
