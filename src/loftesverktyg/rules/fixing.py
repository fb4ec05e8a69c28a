"""The safe fixes of a document's findings, done until nothing is left that can be."""

import codecs
from collections.abc import Callable
from typing import NamedTuple

from loftesverktyg.document import Document, read_document
from loftesverktyg.findings import Finding
from loftesverktyg.findings.splicing import compatible, edits_of, spliced
from loftesverktyg.findings.unharmed import can_be_held, unharmed
from loftesverktyg.rules.engine import Result
from loftesverktyg.source import Text

MOST_ROUNDS = 10
"""A fix may make room for another. More rounds than this are a circle."""


class Fixed(NamedTuple):
    """What came of fixing: the last check, how many fixes were done, and those that were not safe."""

    result: Result
    number: int
    refused: tuple[Finding, ...]

    @property
    def data(self) -> bytes:
        """The file as it is now."""
        return encoded(self.result.document.source.text)


def encoded(text: Text) -> bytes:
    """The bytes of a file with ``text``."""
    return codecs.BOM_UTF8 * text.bom + text.content.encode()


def fix_document(document: Document, check: Callable[[Document], Result]) -> Fixed:
    """Does the fixes of what ``check`` finds in ``document``, again and again; where two meet, the first.

    Each time the file is read again. A fix that would change anything but what it is about is not done.
    Nothing is done to a file that is not one whole document.
    """
    result = check(document)
    number = 0
    refused: dict[tuple[str, str], Finding] = {}
    for _ in range(MOST_ROUNDS):
        done = _doable(result, refused)
        if not done:
            break
        number += len(done)
        result = check(_after(result.document, done))
    return Fixed(result, number, tuple(refused.values()))


def _doable(result: Result, refused: dict[tuple[str, str], Finding]) -> list[Finding]:
    """The fixes to do now. What is found not to be safe is put among ``refused``, and gives way to others."""
    path = result.document.source.text.path
    while True:
        wanted = (each for each in result.findings if each.place.path == path and _key(each) not in refused)
        done, unsafe = _parted(result.document, compatible(wanted))
        refused |= {_key(each): each for each in unsafe}
        if done or not unsafe:
            return done


def _key(finding: Finding) -> tuple[str, str]:
    return finding.code, finding.anchor


def _parted(document: Document, findings: list[Finding]) -> tuple[list[Finding], list[Finding]]:
    """Those of ``findings`` whose fixes are safe together, and those whose fix is not safe by itself."""
    if not findings or not can_be_held(document.source):
        return [], []
    if _safe(document, findings):
        return findings, []
    safe = [each for each in findings if _safe(document, [each])]
    unsafe = [each for each in findings if each not in safe]
    return (safe if _safe(document, safe) else safe[:1]), unsafe


def _safe(document: Document, findings: list[Finding]) -> bool:
    after = _after(document, findings).source
    return unharmed(document.source, after, edits_of(findings))


def _after(document: Document, findings: list[Finding]) -> Document:
    text = document.source.text
    content = spliced(text.content, edits_of(findings))
    return read_document(encoded(Text(text.path, content, text.bom)), text.path)
