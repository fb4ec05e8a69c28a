"""loften as a library: read a löfte, check it, render it."""

from collections.abc import Iterable
from datetime import date
from os import PathLike, fspath
from pathlib import Path

from loftesverktyg.document import Document, read_document
from loftesverktyg.findings import Finding
from loftesverktyg.source.reader import MAX_BYTES


def load(path: str | PathLike[str]) -> Document:
    """Read the YAML file at ``path``, however broken it is.

    ``Document.model`` is a :class:`Lofte` (or the outcome or language version that the file is), with
    None for what could not be read, and None itself where the file is no YAML. Raises OSError where
    the file cannot be read.
    """
    with Path(path).open("rb") as file:
        data = file.read(MAX_BYTES + 1)
    return read_document(data, fspath(path))


def check(
    document: Document,
    *,
    today: date,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> tuple[Finding, ...]:
    """The findings on ``document``, in the order of the file.

    With a löfte come those on its outcome and its language versions. The files that it speaks of are
    read where they lie in its own tree, seen from ``document.path``.
    Those that the document's comments make exceptions from are not among them; no ``loften.toml`` is read.
    ``today`` is the day that deadlines are held against; there is no other clock. ``select`` and
    ``ignore`` name rules by code, name, family or the beginning of a code. Raises UnknownRuleError
    (a ValueError) for one that names no rule, and RuntimeError where a rule of ours fails.
    """
    from loftesverktyg.cli.project.neighbours import FileTree
    from loftesverktyg.rules.engine import check_document
    from loftesverktyg.rules.registry import RULES
    from loftesverktyg.rules.selection import choose

    result = check_document(document, choose(RULES, select, ignore), today, FileTree(document.path))
    for fault in result.faults:
        raise RuntimeError(fault.code) from fault.error
    return result.findings


def render(document: Document, format: str, *, draft: bool = False, url: str = "") -> bytes:
    """``document`` as a finished file in one of the formats ``markdown``, ``html``, ``fragment``,
    ``pdf``, ``affisch-a3``, ``affisch-a4``, ``docx`` and ``json``.

    ``draft`` marks every page as a draft. ``url`` is the address that the web page gets. Logotypes are
    read from the document's folder; nothing is written. Checks nothing: a löfte to be published should
    have no finding of severity ``fel``. Raises ValueError for an unknown format or a url that is no web
    address, and RenderError where the file is no löfte that can be read, or a logotype or a character
    stands in the way.
    """
    from loftesverktyg.cli.publish import render_document

    return render_document(document, format, draft=draft, url=url)
