import re
from collections.abc import Mapping
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from loftesverktyg.cli.publish.html import render
from loftesverktyg.cli.publish.resources import Image, Resources
from tests.cli.publish.samples import ATTACKS, FULL, SMALL, hostile, many, view

GOLDEN = Path(__file__).parent / "golden"
VOID = {"meta", "link", "img", "br", "hr"}


class Page(HTMLParser):
    """The elements of a page with their attributes, its texts, and whether every element is closed."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.open: list[str] = []
        self.feed(page.decode())
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len({name for name, _ in attrs}) == len(attrs)
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.texts.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def page(text: str, *, draft: bool = False, images: Mapping[str, Image] | None = None) -> Page:
    return Page(render(view(text, draft=draft), Resources(images or {})))


@pytest.mark.parametrize(
    ("name", "text", "draft"), [("full", FULL, False), ("utkast", "status: utkast\n", True)]
)
def test_golden(name: str, text: str, draft: bool, golden: Any) -> None:
    golden(GOLDEN / f"{name}.html", render(view(text, draft=draft), Resources()).decode())


def test_the_frame_of_a_page() -> None:
    made = page(FULL)
    assert made.all("html") == [{"lang": "sv", "dir": "ltr"}]
    assert (
        len(made.all("h1")) == len(made.all("main")) == len(made.all("nav")) == len(made.all("header")) == 1
    )
    assert {"name": "description", "content": "Vi gör torget tryggare."} in made.all("meta")
    assert made.all("a")[0] == {"class": "skip", "href": "#innehall"}


def test_no_heading_level_is_skipped() -> None:
    levels = [int(tag[1]) for tag, _ in page(FULL).elements if re.fullmatch("h[1-6]", tag)]
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_way_within_the_page_leads_somewhere_and_ids_are_unique() -> None:
    made = page(FULL)
    ids = [attributes["id"] for _, attributes in made.elements if "id" in attributes]
    assert len(set(ids)) == len(ids)
    ways = {
        (attributes["href"] or "")[1:]
        for attributes in made.all("a")
        if (attributes["href"] or "#")[0] == "#"
    }
    assert ways <= set(ids)


def test_nothing_comes_from_the_network() -> None:
    raw = render(view(FULL), Resources()).decode()
    made = Page(raw.encode())
    assert {tag for tag, _ in made.elements} & {
        "script",
        "iframe",
        "object",
        "embed",
        "form",
        "base",
    } == set()
    assert [link["href"] for link in made.all("link")] == ["data:,"]
    style = raw.split("<style>")[1].split("</style>")[0]
    assert "url(" not in style
    assert "@import" not in style


@pytest.mark.parametrize("attack", ATTACKS)
def test_text_stays_text(attack: str) -> None:
    made = page(hostile(attack), draft=True)
    bare = page(hostile("ord"), draft=True)
    assert [tag for tag, _ in made.elements] == [tag for tag, _ in bare.elements]
    assert not any(name.startswith("on") for _, attributes in made.elements for name in attributes)
    joined = "".join(made.texts)
    assert ("49" in joined) is ("49" in "".join(bare.texts))
    shown = re.sub("[\x1b\x07\u202e\u2066]", "", attack)
    assert joined.count(shown) == "".join(bare.texts).count("ord") - _ours("ord")
    assert not set("\x1b\x07\u202e\u2066") & set(joined)


def _ours(word: str) -> int:
    """How often ``word`` stands in the page for other reasons than the document's."""
    return "".join(page(hostile("xyzzy"), draft=True).texts).count(word)


def test_a_draft_says_so_to_eye_ear_and_printer() -> None:
    made = page(SMALL, draft=True)
    stamps = [attributes for attributes in made.all("div") if attributes.get("class") == "stamp"]
    assert stamps == [{"class": "stamp", "aria-hidden": "true"}]
    assert "".join(made.texts).count("UTKAST") == 3  # the title, the note, the stamp on each printed page
    assert {"name": "robots", "content": "noindex"} in made.all("meta")
    assert "UTKAST" not in render(view(SMALL), Resources()).decode()


def test_logotypes_are_embedded() -> None:
    text = SMALL.replace("typ: kommun}", "typ: kommun, logotyp: a.png, logotyp_alt: 'En \"klocka\"'}")
    made = page(text, images={"a.png": Image("image/png", b"\x89PNG")})
    assert made.all("img") == [{"src": "data:image/png;base64,iVBORw==", "alt": 'En "klocka"'}]


def test_two_hundred_measures() -> None:
    made = page(many(200))
    assert len([item for item in made.all("li") if (item.get("id") or "").startswith("atgard-")]) == 200
    assert "".join(made.texts).count("Åtgärd nummer\u00a0200.") == 1
