"""The text of a PDF in the order of its tags, which is what a screen reader follows, not where ink is on paper."""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pypdf
from pypdf.generic import ContentStream

_PAIR = re.compile(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>")
_RANGE = re.compile(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>")
_BLOCK = re.compile(rb"beginbf(char|range)(.*?)endbf", re.DOTALL)


class Tagged(NamedTuple):
    """One element of the tree that holds text itself: its kind (``P``, ``H2``) and the text of all below it."""

    kind: str
    text: str


def tagged(pdf: Path) -> list[Tagged]:
    """The innermost blocks of the tree, in order. All text of ours is in blocks."""
    reader = pypdf.PdfReader(pdf)
    texts = {page.indirect_reference.idnum: _marked(page, reader) for page in reader.pages}  # type: ignore[union-attr]
    root: Any = reader.trailer["/Root"]
    found: list[Tagged] = []

    def walk(node: Any, page: int, kind: str) -> Iterator[str]:
        node = node.get_object()
        if isinstance(node, int):
            yield texts[page][node]
        elif isinstance(node, list):
            for child in node:
                yield from walk(child, page, kind)
        elif isinstance(node, dict):
            page = dict.__getitem__(node, "/Pg").idnum if "/Pg" in node else page  # the reference itself
            if "/MCID" in node:
                yield texts[page][node["/MCID"]]
            elif "/S" in node and _is_block(node["/S"]):
                text = "".join(walk(node.get("/K", []), page, node["/S"]))
                if text:
                    found.append(Tagged(node["/S"][1:], text))
            elif "/K" in node:
                yield from walk(node["/K"], page, kind)

    # What lies in blocks within a block is told by them; order holds where a block has no text beside them.
    list(walk(root["/StructTreeRoot"], 0, ""))
    return found


def _is_block(kind: str) -> bool:
    return re.fullmatch("/(P|H[1-6]|Lbl|LBody|T[HD]|Caption|Code|Figure)", kind) is not None


def _marked(page: pypdf.PageObject, reader: pypdf.PdfReader) -> dict[int, str]:
    """The text of each marked content of a page, by its number."""
    resources: Any = page["/Resources"]
    fonts = {
        name: _letters(font.get_object()["/ToUnicode"].get_data())
        for name, font in resources.get("/Font", {}).items()
    }
    texts: dict[int, str] = defaultdict(str)
    font: dict[int, str] = {}
    marks: list[tuple[int | None, bool, bool]] = []
    for operands, operator in ContentStream(page.get_contents(), reader).operations:
        if operator in {b"BDC", b"BMC"}:
            properties = operands[1] if len(operands) > 1 and isinstance(operands[1], dict) else {}
            number, silent, reversed_ = marks[-1] if marks else (None, False, False)
            number = properties.get("/MCID", number)
            if "/ActualText" in properties and number is not None:
                texts[number] += str(properties["/ActualText"])
                silent = True
            marks.append((number, silent, reversed_ or operands[0] == "/ReversedChars"))
        elif operator == b"EMC":
            marks.pop()
        elif operator == b"Tf":
            font = fonts[operands[0]]
        elif operator in {b"Tj", b"TJ"} and marks:
            number, silent, reversed_ = marks[-1]
            if number is not None and not silent:
                shown = _shown(operands[0], font)
                texts[number] += "".join(reversed(shown)) if reversed_ else "".join(shown)
    return texts


def _shown(operand: Any, font: dict[int, str]) -> list[str]:
    pieces = operand if isinstance(operand, list) else [operand]
    # Typst writes every font with codes of two bytes.
    data = b"".join(piece.original_bytes for piece in pieces if hasattr(piece, "original_bytes"))
    return [font.get(int.from_bytes(data[at : at + 2]), "�") for at in range(0, len(data), 2)]


def _letters(cmap: bytes) -> dict[int, str]:
    """What each code of a font stands for (ISO 32000-1, 9.10.3)."""
    found: dict[int, str] = {}
    for kind, body in _BLOCK.findall(cmap):
        if kind == b"char":
            found |= {int(code, 16): _utf16(text) for code, text in _PAIR.findall(body)}
        else:
            for first, last, text in _RANGE.findall(body):
                start = _utf16(text)
                for step, code in enumerate(range(int(first, 16), int(last, 16) + 1)):
                    found[code] = start[:-1] + chr(ord(start[-1]) + step)
    return found


def _utf16(digits: bytes) -> str:
    return bytes.fromhex(digits.decode("ascii")).decode("utf-16-be")
