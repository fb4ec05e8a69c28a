"""Documents for tests: a clean löfte, with the parts that a test is about put in their place."""

import re
from datetime import date
from pathlib import Path
from unicodedata import normalize

from loftesverktyg.document import Document, read_document
from loftesverktyg.findings import Finding
from loftesverktyg.rules.engine import check_document
from loftesverktyg.rules.neighbours import Absence, Neighbour, Neighbours
from loftesverktyg.rules.registry import RULES

TODAY = date(2026, 3, 1)

BASE = (Path(__file__).parent / "base.yaml").read_text(encoding="utf-8")


class EmptyFolder:
    """Nothing lies beside the document."""

    def read(self, document: Document, reference: str) -> Neighbour:  # noqa: ARG002 (the protocol's)
        return Neighbour(reference, None, Absence.MISSING)

    def exists(self, document: Document, reference: str) -> Absence | None:  # noqa: ARG002 (likewise)
        return Absence.MISSING


_ASCII = str.maketrans("åäöÅÄÖ", "aaoAAO")
_CODE_POINT = re.compile(r"⟨U\+([0-9A-F]{4,6})⟩")
_BYTE = re.compile(r"⟨([89A-F][0-9A-F])⟩")
_TOP_KEY = re.compile(r"^[\"']?([^\s#\"'\-][^:\n\"']*)[\"']?\s*:", re.MULTILINE)


def overlay(block: str) -> str:
    """The clean löfte with the top-level keys of ``block`` in place of its own, as text.

    Works on lines and not on YAML, so that ``block`` may be broken. ``⟨U+00AD⟩`` stands for the
    character with that number, so that a page can show what is invisible, and ``⟨E4⟩`` for the byte
    with that number, which is no UTF-8 by itself.
    """
    block = _CODE_POINT.sub(lambda match: chr(int(match[1], 16)), block)
    block = _BYTE.sub(lambda match: chr(0xDC00 + int(match[1], 16)), block)
    replaced = {normalize("NFC", key).translate(_ASCII) for key in _TOP_KEY.findall(block)}
    kept = [
        chunk
        for chunk in re.split(r"^(?=\S)", BASE, flags=re.MULTILINE)
        if chunk.partition(":")[0].translate(_ASCII) not in replaced
    ]
    return "".join(kept) + block


def document(block: str = "", path: str = "lofte.yaml") -> Document:
    """The document of :func:`overlay`."""
    return read_document(overlay(block).encode(errors="surrogateescape"), path)


def findings(
    block: str = "", today: date = TODAY, only: str = "", neighbours: Neighbours | None = None
) -> tuple[Finding, ...]:
    """All rules' findings on the document of :func:`overlay`. A rule that fails fails the test.

    ``only`` are the families or rules that are asked for: ``Y S A305``. The document is alone in its
    folder, unless ``neighbours`` says what else is there.
    """
    result = check_document(document(block), RULES, today, neighbours or EmptyFolder())
    for fault in result.faults:
        raise fault.error
    wanted = tuple(only.split()) or ("",)
    return tuple(each for each in result.findings if each.code.startswith(wanted))


def marked(finding: Finding, block: str) -> str:
    """The text that ``finding`` points at, in the document of :func:`overlay`."""
    return overlay(block)[finding.place.span.start : finding.place.span.end]
