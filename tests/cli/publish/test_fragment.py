import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from loftesverktyg.cli.publish.fragment import render
from loftesverktyg.cli.publish.resources import Resources
from tests.cli.publish.samples import ATTACKS, FULL, SMALL, hostile, view
from tests.cli.publish.test_html import Page

GOLDEN = Path(__file__).parent / "golden"
# What the editors of common CMSs keep of what is pasted.
KEPT = {
    *("h2", "h3", "h4", "p", "ul", "ol", "li", "strong", "em", "a", "br", "blockquote", "code", "pre", "hr"),
    *("table", "caption", "thead", "tbody", "tr", "th", "td"),
}


def fragment(text: str, *, draft: bool = False) -> Page:
    return Page(render(view(text, draft=draft), Resources()))


@pytest.mark.parametrize(
    ("name", "text", "draft"), [("full", FULL, False), ("utkast", "status: utkast\n", True)]
)
def test_golden(name: str, text: str, draft: bool, golden: Any) -> None:
    golden(GOLDEN / f"{name}.fragment.html", render(view(text, draft=draft), Resources()).decode())


def test_only_what_a_cms_keeps() -> None:
    made = fragment(FULL)
    assert {tag for tag, _ in made.elements} <= KEPT
    assert {name for _, attributes in made.elements for name in attributes} <= {"href", "scope", "start"}


def test_a_fragment_begins_below_the_page_s_own_title_and_skips_no_level() -> None:
    levels = [int(tag[1]) for tag, _ in fragment(FULL).elements if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == min(levels) == 2
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_ways_within_the_page_are_words_alone() -> None:
    assert not [a for a in fragment(FULL).all("a") if (a["href"] or "").startswith("#")]
    assert any("Otryggt på torget" in text for text in fragment(FULL).texts)


def test_a_table_tells_what_its_headings_are_of() -> None:
    assert {th["scope"] for th in fragment(FULL).all("th")} == {"col", "row"}


def test_another_language_is_told() -> None:
    arabic = replace(view(SMALL), language="ar", direction="rtl")
    assert Page(render(arabic, Resources())).elements[0] == ("div", {"lang": "ar", "dir": "rtl"})
    assert fragment(SMALL).elements[0][0] == "p"


def test_a_draft_says_so_first() -> None:
    assert fragment(SMALL, draft=True).texts[0] == "UTKAST."


@pytest.mark.parametrize("attack", ATTACKS)
def test_text_stays_text(attack: str) -> None:
    made, bare = fragment(hostile(attack)), fragment(hostile("ord"))
    assert [tag for tag, _ in made.elements] == [tag for tag, _ in bare.elements]
    assert not set("\x1b\x07\u202e\u2066") & set("".join(made.texts))
