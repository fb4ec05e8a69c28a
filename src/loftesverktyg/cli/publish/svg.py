"""What an SVG logotype may hold: lines, fills and letters, nothing that runs, fetches or takes all memory.

A browser shows it as an image, where nothing runs; whoever saves that image and opens it is safe too.
"""

import re
from base64 import b64decode
from collections.abc import Callable, Mapping
from xml.parsers import expat

from loftesverktyg.cli.publish.svg_uses import Uses

_ROOT = "http://www.w3.org/2000/svg svg"
_SCRIPT = "innehåller skript"
_OUTSIDE = "hämtar något utanför filen"
_ENTITIES = "har egna XML-entiteter (<!ENTITY …>)"
_PAGE = "innehåller en webbsida"
_FILTER = "har filter, som oskärpa eller skugga"
_REPEATED = "ritar samma sak för många gånger"
_IMAGE = "innehåller en bild som är skadad eller för stor"

_ELEMENTS: Mapping[str, str] = {
    "script": _SCRIPT,
    "foreignobject": _PAGE,
    **dict.fromkeys(("iframe", "audio", "video", "object", "embed"), _PAGE),
    # They set attributes that have been read already.
    **dict.fromkeys(("set", "animate", "animatetransform", "animatemotion"), "rör på sig"),
}
_PLACE = re.compile(r"""url\((?!\s*["']?\s*#)""", re.IGNORECASE)
_FILTERED = re.compile(r"(?<![\w-])filter\s*:\s*(?!none)", re.IGNORECASE)
_EMBEDDED = re.compile(r"data:image/(?:png|jpe?g);base64,(?P<data>[\s\S]*)", re.IGNORECASE)


def objection(data: bytes, is_drawable: Callable[[bytes], bool]) -> str | None:
    """What speaks against an SVG, in Swedish after its name; the empty string where ``data`` is no SVG.

    ``is_drawable`` judges an image that is embedded in it.
    """
    reader = _Reader(is_drawable)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.characters
    parser.ProcessingInstructionHandler = lambda *_instruction: reader.found.append(_OUTSIDE)
    # An entity of the file's own can grow without end; drawing programs write some that need not be there.
    parser.EntityDeclHandler = lambda *_declared: reader.found.append(_ENTITIES)
    try:
        parser.Parse(data, True)  # noqa: FBT003  # the parser's own signature
    except (expat.ExpatError, ValueError, LookupError):  # not well-formed, or in an unknown encoding
        return ""
    if reader.root != _ROOT:
        return ""
    return next(iter((*reader.found, *reader.verdict(), *_encoding(data))), None)


class _Reader:
    """Sees the elements of an SVG, and notes in ``found`` what speaks against each."""

    def __init__(self, is_drawable: Callable[[bytes], bool]) -> None:
        self.root = ""
        self.found: list[str] = []
        self._is_drawable = is_drawable
        self._inside: list[str] = []
        self._styles: list[str] = []
        self._uses = Uses()

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.root = self.root or name
        element = name.rpartition(" ")[2].casefold()
        self._inside.append(element)
        if element in _ELEMENTS:
            self.found.append(_ELEMENTS[element])
        leads_to = ""
        for key, value in attributes.items():
            local = key.rpartition(" ")[2].casefold()
            if element == "use" and local == "href":
                leads_to = value.strip().removeprefix("#")
            self.found += _attribute(element, local, value, self._is_drawable)
        self._uses.start(attributes.get("id", ""), leads_to)

    def end(self, _name: str) -> None:
        self._inside.pop()
        self._uses.end()

    def characters(self, text: str) -> None:
        if self._inside[-1:] == ["style"]:
            self._styles.append(text)

    def verdict(self) -> list[str]:
        """What can be told only when all of it has been seen."""
        return [*_style("".join(self._styles)), *([_REPEATED] if self._uses.too_many else [])]


def _encoding(data: bytes) -> list[str]:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return ["är inte skriven i UTF-8"]
    return []


def _attribute(element: str, key: str, value: str, is_drawable: Callable[[bytes], bool]) -> list[str]:
    if key.startswith("on"):
        return [_SCRIPT]
    if key == "href" and element != "a":
        return _reference(value.strip(), is_drawable)
    if key == "filter":
        return [] if value.strip().casefold() == "none" else [_FILTER]
    if key == "style":
        return _style(value)
    # Only a few attributes take addresses, but none that holds one leads out.
    return [_OUTSIDE] if _PLACE.search(value) else []


def _reference(value: str, is_drawable: Callable[[bytes], bool]) -> list[str]:
    if not value or value.startswith("#"):
        return []
    embedded = _EMBEDDED.fullmatch(value)
    if embedded is None:
        return [_OUTSIDE]
    try:
        return [] if is_drawable(b64decode(embedded["data"])) else [_IMAGE]
    except ValueError:
        return [_IMAGE]


def _style(text: str) -> list[str]:
    if "@import" in text or _PLACE.search(text) or "\\" in text:
        return [_OUTSIDE]
    return [_FILTER] if _FILTERED.search(text) else []
