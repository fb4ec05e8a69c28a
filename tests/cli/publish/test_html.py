import json
import re
from collections.abc import Mapping
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from loftesverktyg import __version__
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
        self.scripts: list[str] = []
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
        if self.open and self.open[-1] not in {"style", "script"}:
            self.texts.append(data)
        if self.open and self.open[-1] == "script":
            self.scripts.append(data)

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
        "iframe",
        "object",
        "embed",
        "form",
        "base",
    } == set()
    # Facts for search engines, that no browser runs.
    assert [script["type"] for script in made.all("script")] == ["application/ld+json"]
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
    assert ("49" in _unmarked(joined)) is ("49" in _unmarked("".join(bare.texts)))
    assert json.loads(made.scripts[0])["@type"] == "CreativeWork"
    shown = re.sub("[\x1b\x07\u202e\u2066]", "", attack)
    assert joined.count(shown) == "".join(bare.texts).count("ord") - _ours("ord")
    assert not set("\x1b\x07\u202e\u2066") & set(joined)


def _unmarked(text: str) -> str:
    """``text`` without the fingerprint, which may hold any digits."""
    return re.sub("fingeravtryck [-0-9a-f]{19}", "", text)


def _ours(word: str) -> int:
    """How often ``word`` stands in the page for other reasons than the document's."""
    return "".join(page(hostile("xyzzy"), draft=True).texts).count(word)


def test_what_it_says_of_itself_to_programs() -> None:
    raw = render(view(FULL, url="https://provby.example/lofte?a=1&b=2"), Resources())
    made = Page(raw)
    said = {
        meta.get("name") or meta.get("property"): meta["content"]
        for meta in made.all("meta")[1:]
        if "http-equiv" not in meta
    }
    assert said["og:url"] == "https://provby.example/lofte?a=1&b=2"
    assert said["og:title"] == "Löfte till Provby 2026–2027"
    assert said["og:description"] == said["description"] == "Vi gör torget tryggare."
    assert said["generator"] == f"loften {__version__}"
    assert said["loften-version"] == "1.10"
    assert re.fullmatch("sha256:[0-9a-f]{64}", said["loften-fingerprint"] or "")
    assert [link["href"] for link in made.all("link") if link["rel"] == "canonical"] == [said["og:url"]]
    assert json.loads(made.scripts[0]) == {
        "@context": "https://schema.org",
        "@type": "CreativeWork",
        "genre": "Medborgarlöfte",
        "name": "Löfte till Provby 2026–2027",
        "description": "Vi gör torget tryggare.",
        "url": "https://provby.example/lofte?a=1&b=2",
        "inLanguage": "sv",
        "author": [
            {"@type": "GovernmentOrganization", "name": "Lokalpolisområde Provby"},
            {"@type": "GovernmentOrganization", "name": "Provby kommun"},
            {"@type": "Organization", "name": "Provbyhem"},
        ],
        "identifier": ["A1.1/2026", "KS 2026/12"],
        "version": "1.10",
        "creativeWorkStatus": "beslutad",
        "dateModified": "2026-11-02",
        "temporalCoverage": "2026-02-01/2027-12-31",
        "spatialCoverage": {"@type": "Place", "name": "Provby centrum"},
        "audience": {"@type": "Audience", "audienceType": "Alla i Provby"},
    }


def test_without_an_address_there_is_none_to_tell() -> None:
    made = page(SMALL)
    assert "og:url" not in {meta.get("property") for meta in made.all("meta")}
    assert "url" not in json.loads(made.scripts[0])


@pytest.mark.parametrize("attack", ["</script><b>", "<!--<script>", "]]>", "a\u2028b"])
def test_no_text_ends_the_script_it_stands_in(attack: str) -> None:
    raw = render(view(hostile(attack), draft=True), Resources()).decode()
    (script,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', raw, re.DOTALL)
    assert not set("<>&\u2028") & set(script)
    assert json.loads(script)["audience"]["audienceType"] == attack.replace("\u2028", " ")


def test_the_fingerprint_stands_at_the_end() -> None:
    made = view(FULL)
    shown = made.metadata.fingerprint
    groups = "-".join(shown[at : at + 4] for at in range(0, 16, 4))
    assert made.labels.origin == (
        f"Version\u00a01.10 · innehållets fingeravtryck {groups} · gjord med loften {__version__}"
    )
    assert made.labels.origin in page(FULL).texts


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
