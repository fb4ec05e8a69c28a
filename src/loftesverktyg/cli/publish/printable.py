"""A view as the data of the print: characters that can be drawn, and what the frame should not compute."""

import re
from base64 import b64encode
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

from loftesverktyg.cli.publish.data import to_data
from loftesverktyg.cli.publish.glyphs import Glyphs, breakable, endless
from loftesverktyg.cli.publish.resources import Image
from loftesverktyg.cli.publish.view import View

# Keys whose strings are not shown.
_SILENT = frozenset({"kind", "id", "file"})
# What names a place in the document, by the kind of the thing it is in.
_NAMES: Mapping[str, str] = {
    "section": "heading",
    "card": "label",
    "fact": "label",
    "table": "caption",
    "facts": "title",
    "points": "title",
    "chart": "title",
    "answer": "question",
    "signature": "party",
}
_HEADINGS: Mapping[str, str] = {"section": "heading", "card": "label", "heading": "children", "view": "title"}
_BEGINNING = "början av dokumentet"
_WORD = re.compile(r"\w+")
# What a term takes of a line that is left for it.
_SHORT_LABEL = 18
# What stands on one page where it is no longer than so many lines, counted on the safe side: a page holds 36.
_KEPT_TOGETHER: Mapping[str, int] = {
    **dict.fromkeys(("card", "answer", "signature", "facts"), 36),
    **dict.fromkeys(("bullets", "numbered", "points"), 12),
}
# Characters on a line, on the safe side too, of the whole width and of half of it; lines that a chart takes.
_WIDE, _NARROW = 56, 30
_CHART = 8
# Values of a fact that stand in a row, such as "Åtgärd 1, Åtgärd 2"; others have lines of their own.
_SHORT_VALUE = 12
# A row of a table with more in a cell may go on on the next page.
_LONGEST_CELL = 400
_LONGEST_FOOTER = 170
_LAST_LEVEL = 6
# Typst takes no address over 8,000 characters; one that is to be typed off paper is far shorter.
_LONGEST_LINK = 2000
_LONGEST_SHOWN = 120
NO_DATE = "1970-01-01"
"""What stands in for the date of a document that has none: Typst wants one for PDF/A."""


def printable(view: View, images: Mapping[str, Image], glyphs: Glyphs) -> dict[str, Any]:
    """What ``templates/print/main.typ`` draws, as JSON values. Notes in ``glyphs`` what cannot be drawn."""
    data: dict[str, Any] = to_data(view)
    logos = [_logo(logo, images) for logo in data.pop("logos") if logo["file"] in images]
    # The pages in other languages are no part of a print, and its fonts need not have their letters.
    del (
        data["alternates"],
        data["language"],
        data["direction"],
        data["metadata"],
        data["labels"]["genre"],
        data["labels"]["sender"],
    )
    language, _, region = view.language.partition("-")
    data["labels"]["footer"] = _cut(data["labels"]["footer"])
    return {
        **_Walk(glyphs, _ids(data)).value(data, ""),
        "metadata": _metadata(view, glyphs),
        "language": [language.lower(), region.lower() if len(region) == 2 else None],
        "direction": view.direction,
        "logos": logos,
    }


def _metadata(view: View, glyphs: Glyphs) -> dict[str, Any]:
    said = view.metadata
    # A PDF without a title is no PDF/UA.
    title = view.title if view.title.strip() else view.labels.genre
    return {
        "title": glyphs.drawable(title, "titeln") or "PDF",
        "description": glyphs.drawable(said.description, "dokumentets egenskaper"),
        "author": glyphs.drawable(said.author, "dokumentets egenskaper"),
        "keywords": [view.labels.genre, said.made_by, f"sha256:{said.fingerprint}"],
        "date": [int(number) for number in (said.date or NO_DATE).split("-")],
    }


def _cut(line: str) -> str:
    """A line that stands on every page, short enough for the foot."""
    return line if len(line) <= _LONGEST_FOOTER else line[: _LONGEST_FOOTER - 1].rstrip() + "…"


def _logo(logo: dict[str, Any], images: Mapping[str, Image]) -> dict[str, Any]:
    return {"alt": logo["alt"], "svg": _svg(images[logo["file"]])}


def _svg(image: Image) -> str:
    """The image as SVG, and so as text: JSON holds no bytes, and takes ten times the memory as numbers."""
    if image.media_type == "image/svg+xml":
        return image.data.decode("utf-8", "replace")
    data = b64encode(image.data).decode()
    # Without sizes the picture has its own.
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg"><image href="data:{image.media_type};base64,{data}"/></svg>'
    )


def _ids(value: Any) -> set[str]:
    """The ids that links can lead to."""
    found = set()
    rest = [value]
    while rest:
        each = rest.pop()
        if isinstance(each, dict):
            if each.get("id"):
                found.add(each["id"])
            each = each.values()
        rest.extend(item for item in each if isinstance(item, (dict, list)))
    return found


class _Walk:
    """Through the data in the order it is drawn. A place is told as a message tells of it."""

    def __init__(self, glyphs: Glyphs, ids: set[str]) -> None:
        self._glyphs = glyphs
        self._ids = ids
        # The title's level. PDF/UA allows no skipped level, whatever the document holds.
        self._level = 1

    def value(self, value: Any, place: str) -> Any:
        if isinstance(value, str):
            return breakable(self._glyphs.drawable(value, place or _BEGINNING))
        if isinstance(value, list):
            return [self.value(item, place) for item in value]
        return self._mapping(value, place) if isinstance(value, dict) else value

    def _mapping(self, value: dict[str, Any], place: str) -> dict[str, Any]:
        kind = value["kind"]
        name = value.get(_NAMES.get(kind, ""), "")
        if name:
            place = f"{place}, ”{name[:60]}”" if place else f"”{name[:60]}”"
        if kind == "code_block":
            return {"kind": kind, "lines": [self.value(line, place) for line in value["text"].split("\n")]}
        drawn: dict[str, Any] = {}
        for key, item in value.items():
            if key == "level":
                self._level = drawn[key] = max(2, min(item, self._level + 1, _LAST_LEVEL))
            elif key == "href":
                drawn["href"] = self._href(item)
                drawn["address"] = self.value(_address(item, _shown(value)), place)
            else:
                drawn[key] = item if key in _SILENT else self.value(item, place)
        heading = _HEADINGS.get(kind)
        # A heading of nothing but invisible characters: PDF/UA allows no empty one.
        if heading and not _shown(drawn[heading]).strip():
            drawn[heading] = "–" if isinstance(drawn[heading], str) else [{"kind": "words", "text": "–"}]
        return drawn | _hints(kind, value)

    def _href(self, href: str) -> str:
        if href.startswith("#"):
            return href if href[1:] in self._ids else ""
        return href if len(href) <= _LONGEST_LINK else ""


def _shown(value: Any) -> str:
    """The words that are seen of something."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "".join(_shown(item) for item in value)
    if not isinstance(value, dict):
        return ""
    return _shown(value["text"]) if "text" in value else _shown(value.get("children", []))


def _address(href: str, shown: str) -> str:
    """The address of a link, in brackets, where paper would otherwise not tell it."""
    if not href or href.startswith("#"):
        return ""
    address = unquote(re.sub(r"^(https?://(www\.)?|mailto:|tel:)", "", href)).rstrip("/")
    if len(address) > _LONGEST_SHOWN or _bare(address) in _bare(shown):
        return ""
    return f" ({address})"


def _bare(address: str) -> str:
    return "".join(char for char in address.casefold() if char.isalnum())


def _hints(kind: str, value: dict[str, Any]) -> dict[str, Any]:
    """What the frame must know of ``value`` to lay it out."""
    if kind == "table":
        return {"widths": _widths(value)}
    if kind == "phrase":
        text = value["text"]
        return {
            "longest-word": _longest_word(text),
            "long": len(text) > _LONGEST_CELL,
        }
    if kind == "fact":
        texts = [each["text"] for each in value["values"]]
        in_a_row = all(len(text) <= _SHORT_VALUE and "," not in text for text in texts)
        return {"in-a-row": in_a_row, "wide": len(value["label"]) > _SHORT_LABEL}
    if kind == "paragraph":
        text = _shown(value)
        # Weighing every way to break a word without end would take minutes.
        whole = not endless(text)
        return {"weighed": whole, "longest-word": _longest_word(text) if whole else 0}
    limit = _KEPT_TOGETHER.get(kind)
    if limit is None:
        return {}
    return {"together": _lines(value, _NARROW if kind == "signature" else _WIDE) <= limit}


def _longest_word(text: str) -> int:
    return max(map(len, _WORD.findall(text)), default=0)


def _lines(value: Any, width: int) -> int:
    """How many lines of ``width`` characters ``value`` takes at most."""
    if isinstance(value, str):
        return sum(1 + len(line) // width for line in value.split("\n"))
    if isinstance(value, list):
        return sum(_lines(item, width) for item in value)
    if not isinstance(value, dict):
        return 0
    if value["kind"] == "chart":
        return _CHART
    if value["kind"] == "fact":
        return max(_lines(value["label"], _NARROW), _lines(value["values"], width))
    return sum(_lines(item, width) for key, item in value.items() if key not in _SILENT and key != "href")


def _widths(table: dict[str, Any]) -> list[int]:
    """The columns' shares of the width: by what they hold, within bounds that leave each room for a word."""
    columns = zip(table["columns"], *([cell["text"] for cell in row] for row in table["rows"]), strict=False)
    return [min(max(max(map(len, column)) + 4, 14), 40) for column in columns]
