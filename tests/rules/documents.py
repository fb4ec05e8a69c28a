"""Documents for tests: a clean löfte, with the parts that a test is about put in their place."""

import posixpath
import re
import tomllib
from datetime import date
from pathlib import Path
from unicodedata import normalize

from loftesverktyg.document import Document, read_document
from loftesverktyg.findings import Finding
from loftesverktyg.rules.absence import Absence
from loftesverktyg.rules.across import clashes
from loftesverktyg.rules.engine import check_document
from loftesverktyg.rules.neighbours import Neighbour, Neighbours
from loftesverktyg.rules.registry import RULES
from loftesverktyg.rules.theme import ThemeColour

TODAY = date(2026, 3, 1)

BASE = (Path(__file__).parent / "base.yaml").read_text(encoding="utf-8")


class Folder:
    """Files beside the document, by their paths from it, with what stands in them."""

    def __init__(self, files: dict[str, str] | None = None) -> None:
        self._files = files or {}
        self._read: dict[str, Document] = {}

    def read(self, document: Document, reference: str) -> Neighbour:
        path = self._path(document, reference)
        if path not in self._files:
            return Neighbour(path, document if path == document.path else None, Absence.MISSING)
        if path not in self._read:
            self._read[path] = read_document(self._files[path].encode(errors="surrogateescape"), path)
        return Neighbour(path, self._read[path], None)

    def exists(self, document: Document, reference: str) -> Absence | None:
        path = self._path(document, reference)
        return None if path in {*self._files, document.path} else Absence.MISSING

    def _path(self, document: Document, reference: str) -> str:
        return posixpath.normpath(posixpath.join(posixpath.dirname(document.path), reference))


_FILE = re.compile(r"^# ([\w./-]+\.(?:yaml|yml|toml|txt|pdf|svg))\n", re.MULTILINE)


def files(block: str) -> dict[str, str]:
    """The files that ``block`` shows: what stands first is of the löfte, each other begins with ``# its-name``.

    So a page can show a löfte with its outcome beside it.
    """
    first, *rest = _FILE.split(_spelt(block))
    return {"lofte.yaml": first} | dict(zip(rest[::2], rest[1::2], strict=True))


def _spelt(block: str) -> str:
    block = _CODE_POINT.sub(lambda match: chr(int(match[1], 16)), block)
    return _BYTE.sub(lambda match: chr(0xDC00 + int(match[1], 16)), block)


_ASCII = str.maketrans("åäöÅÄÖ", "aaoAAO")
_CODE_POINT = re.compile(r"⟨U\+([0-9A-F]{4,6})⟩")
_BYTE = re.compile(r"⟨([89A-F][0-9A-F])⟩")
_TOP_KEY = re.compile(r"^[\"']?([^\s#\"'\-][^:\n\"']*)[\"']?\s*:", re.MULTILINE)


def overlay(block: str) -> str:
    """The clean löfte with the top-level keys of ``block`` in place of its own, as text.

    Works on lines and not on YAML, so that ``block`` may be broken. ``⟨U+00AD⟩`` stands for the
    character with that number, so that a page can show what is invisible, and ``⟨E4⟩`` for the byte
    with that number, which is no UTF-8 by itself. Other files that ``block`` shows are left out.
    """
    block = files(block)["lofte.yaml"]
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

    ``only`` are the families or rules that are asked for: ``Y S A305``; a rule that is opt-in is run only
    where its code is among them. Beside the document lie the
    files that ``block`` shows and no others, unless ``neighbours`` says what is there; those called
    ``….lofte.yaml`` are documents of the same run.
    """
    lofte = document(block)
    beside = files(block) | {"lofte.yaml": lofte.source.text.content}
    rules = [rule for rule in RULES if not rule.opt_in or rule.code in only.split()]
    folder = neighbours or Folder(beside)
    several = [read_document(beside[name].encode(), name) for name in beside if name.endswith(".lofte.yaml")]
    result = check_document(lofte, rules, today, folder, theme=_theme(beside), of_several=bool(several))
    for fault in result.faults:
        raise fault.error
    claims = list(result.claims)
    for each in several:
        claims += check_document(each, rules, today, folder, of_several=True).claims
    wanted = tuple(only.split()) or ("",)
    found = (*result.findings, *(told.finding for told in clashes(claims) if told.reason is None))
    return tuple(each for each in found if each.code.startswith(wanted))


def _theme(beside: dict[str, str]) -> tuple[ThemeColour, ...]:
    """The colours of a ``loften.toml`` that a page shows: each against ``bakgrund``."""
    theme = tomllib.loads(beside.get("loften.toml", "")).get("tema", {})
    behind = theme.pop("bakgrund", "#ffffff")
    return tuple(ThemeColour(name, colour, (behind,)) for name, colour in theme.items())


def marked(finding: Finding, block: str) -> str:
    """The text that ``finding`` points at, in the document of :func:`overlay` or one of the other files."""
    beside = files(block) | {"lofte.yaml": overlay(block)}
    return beside[finding.place.path][finding.place.span.start : finding.place.span.end]
