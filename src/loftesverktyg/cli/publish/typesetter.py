"""Typst with our fonts, and nothing else of this machine: the one place that calls it."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal

import typst

_STANDARDS: list[Literal["a-2a", "ua-1"]] = ["a-2a", "ua-1"]
# Typst keeps what it has laid out through ten runs: some 5 MiB of each löfte, for nothing: the next one
# has other texts. So many runs on nothing at all, between two löften, hold it at a hundred MiB in all.
_RUNS_TO_FORGET = 4


class Typesetter:
    """Sets documents in the files of ``templates/print``, with the fonts of ``templates/fonts``."""

    def __init__(self, templates: Path) -> None:
        # The root is what the frame may read from disk, and an SVG logotype through it.
        self._typst = typst.Compiler(
            root=templates / "print",
            font_paths=typst.Fonts(
                include_system_fonts=False, include_embedded_fonts=False, font_paths=[templates / "fonts"]
            ),
        )
        self._remembers = False

    def pdf(self, files: Mapping[str, bytes]) -> bytes:
        """A PDF of the document that ``main.typ`` of ``files`` makes of the others.

        It is PDF/UA-1 and PDF/A-2a at once. Raises typst.TypstError.
        """
        if self._remembers:
            for _ in range(_RUNS_TO_FORGET):
                self._compile({"main.typ": b""})
        self._remembers = True
        made = self._compile(files, pdf_standards=_STANDARDS)
        # A signature that is added later begins on a line of its own: else the file is PDF/A-2a no more.
        return made.rstrip(b"\n") + b"\n"

    def _compile(self, files: Mapping[str, bytes], **options: Any) -> bytes:
        made: bytes = self._typst.compile(dict(files), **options)  # type: ignore[assignment]
        return made


@cache
def typesetter(templates: Path) -> Typesetter:
    """The one of this process: the fonts are read once."""
    return Typesetter(templates)
