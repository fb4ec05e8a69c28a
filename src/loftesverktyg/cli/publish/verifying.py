"""Whether a published file comes from a löfte: by the fingerprint that it carries, and byte for byte."""

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from enum import Enum
from html import unescape
from typing import NamedTuple

from loftesverktyg.cli.publish.documents import render_editions
from loftesverktyg.cli.publish.editions import Edition, all_editions, own_edition
from loftesverktyg.cli.publish.errors import RenderError
from loftesverktyg.cli.publish.formats import FORMATS
from loftesverktyg.cli.publish.links import file_href
from loftesverktyg.cli.publish.view.metadata import made_by, short_fingerprint
from loftesverktyg.cli.theme.design import Design
from loftesverktyg.document import Document
from loftesverktyg.document.fingerprint import content_fingerprint

MAX_BYTES = 64 * 1024 * 1024
"""The largest file that is looked into."""

_WHOLE = re.compile(rb"sha256:([0-9a-f]{64})")
_SHORT = re.compile(rb"\b([0-9a-f]{4}(?:-[0-9a-f]{4}){3})\b")
_MADE_BY = re.compile(rb"loften \d+(?:\.\w+)*")
_ADDRESS = re.compile(rb'<link rel="canonical" href="([^"]*)">')
_PROPERTIES = "docProps/core.xml"

# What a file of each kind begins with, and the formats that are such files.
_PRINTS = ("pdf", "affisch-a4", "affisch-a3")
_KINDS: tuple[tuple[bytes, tuple[str, ...]], ...] = (
    (b"%PDF-", _PRINTS),
    (b"PK\x03\x04", ("docx",)),
    (b"<!DOCTYPE html>", ("html",)),
    (b"{", ("json",)),
    (b"", ("markdown", "fragment")),
)


class Answer(Enum):
    """What became of the question."""

    SAME = "same"
    """The file is what loften makes of the löfte, byte for byte."""
    ADDED_TO = "added to"
    """The file begins with just that; something was added at the end, as a signature is."""
    CONTENT = "content"
    """The fingerprint is that of the löfte, but another version of loften made the file."""
    CHANGED = "changed"
    """The fingerprint is that of the löfte, but the file is not what loften makes of it."""
    OTHER = "other"
    """The fingerprint is another: the löfte has been changed since, or it is another löfte."""
    UNMARKED = "unmarked"
    """The file carries no fingerprint."""


class Verdict(NamedTuple):
    """``edition`` and ``format`` are what the file is found to be; ``made_by`` is what it says itself."""

    answer: Answer
    edition: str = ""
    format: str = ""
    made_by: str = ""


class _Marks(NamedTuple):
    """What a file says of its own making. The fingerprint is whole, or its first digits in groups."""

    fingerprint: str
    made_by: str


def verify(
    data: bytes, document: Document, stem: str, url: str = "", design: Design | None = None
) -> Verdict:
    """Whether ``data`` was made of ``document``, whose files' names begin with ``stem``.

    ``url`` and ``design`` are what it may have been made with, see render_editions. Raises RenderError where
    the document cannot be published now, and so not be compared with.
    """
    formats = _formats(data)
    marks = _marks(data, formats)
    if marks is None:
        return Verdict(Answer.UNMARKED)
    matching = [each for each in _editions(document) if _matches(each, marks.fingerprint)]
    if not matching:
        return Verdict(Answer.OTHER, made_by=marks.made_by)
    found = _Search(data, document, stem, formats, url or _address(data), design).among(matching)
    if found is not None:
        return found._replace(made_by=marks.made_by)
    other = marks.made_by != made_by()
    return Verdict(Answer.CONTENT if other else Answer.CHANGED, matching[0].name, made_by=marks.made_by)


def is_marked(data: bytes) -> bool:
    """Whether ``data`` carries a fingerprint, as all does that loften publishes by its own templates."""
    return _marks(data, _formats(data)) is not None


def _formats(data: bytes) -> tuple[str, ...]:
    return next(formats for start, formats in _KINDS if data.startswith(start))


def _editions(document: Document) -> Sequence[Edition]:
    try:
        return all_editions(document, draft=True)
    except RenderError:
        # A language version that cannot be read says nothing of the others.
        return [own_edition(document, draft=True)]


def _matches(edition: Edition, fingerprint: str) -> bool:
    whole = content_fingerprint(edition.lofte)
    return fingerprint in {whole, short_fingerprint(whole)}


class _Search(NamedTuple):
    """Makes the file again in every way that it may have been made, and compares."""

    data: bytes
    document: Document
    stem: str
    formats: tuple[str, ...]
    url: str
    design: Design | None

    def among(self, editions: Sequence[Edition]) -> Verdict | None:
        """The first way that gives the file; None where none does."""
        for edition in editions:
            for name in self.formats:
                for made in self._ways(edition, name):
                    if self.data == made:
                        return Verdict(Answer.SAME, edition.name, name)
                    if name in _PRINTS and self.data.startswith(made):
                        return Verdict(Answer.ADDED_TO, edition.name, name)
        return None

    def _ways(self, edition: Edition, name: str) -> Iterator[bytes]:
        together = self._linked(edition) if name == "html" else [edition]
        for draft in (False, True):
            for url in {"": None, self.url: None}:
                yield self._made(together, edition, name, draft=draft, url=url)

    def _linked(self, edition: Edition) -> Sequence[Edition]:
        """The editions that were made together: their pages lead to each other."""
        ending = FORMATS["html"].suffix
        linked = [
            each
            for each in _editions(self.document)
            if each.name == edition.name
            or f'href="{file_href(self.stem + each.suffix + ending)}"'.encode() in self.data
        ]
        return linked if len(linked) > 1 else [edition]

    def _made(
        self, editions: Sequence[Edition], edition: Edition, name: str, *, draft: bool, url: str
    ) -> bytes:
        files = render_editions(editions, [name], stem=self.stem, draft=draft, url=url, design=self.design)
        found = next(each for each in editions if each.name == edition.name)
        return files[f"{self.stem}{found.suffix}{FORMATS[name].suffix}"]


def _marks(data: bytes, formats: tuple[str, ...]) -> _Marks | None:
    text = _properties(data) if "docx" in formats else data
    whole = _WHOLE.search(text)
    found = [whole] if whole else list(_SHORT.finditer(text))
    if not found:
        return None
    programs = _MADE_BY.findall(text)
    return _Marks(found[-1][1].decode("ascii"), programs[-1].decode() if programs else "")


def _address(data: bytes) -> str:
    """The address that a web page says is its own."""
    found = _ADDRESS.search(data)
    return unescape(found[1].decode("utf-8", "replace")) if found else ""


def _properties(data: bytes) -> bytes:
    """What a Word file says of itself. A part that claims to be large is not unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file, file.open(_PROPERTIES) as part:
            return part.read(1024 * 1024)
    except (zipfile.BadZipFile, KeyError, NotImplementedError, OSError, RuntimeError, ValueError, EOFError):
        return b""
