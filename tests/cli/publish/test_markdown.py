import re
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt

from loftesverktyg.cli.publish.markdown import render
from loftesverktyg.cli.publish.markdown_text import escape
from loftesverktyg.cli.publish.resources import Resources
from tests.cli.publish.samples import ATTACKS, FULL, SMALL, hostile, many, view

GOLDEN = Path(__file__).parent / "golden"
READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def made(text: str, *, draft: bool = False) -> str:
    return render(view(text, draft=draft), Resources()).decode()


def kinds_and_text(markdown: str) -> tuple[list[str], str]:
    """The kinds of everything that a reader finds in ``markdown``, and the characters that it shows."""
    kinds: list[str] = []
    text = ""
    for token in READER.parse(markdown):
        kinds.append(f"{token.type} {token.tag}")
        for child in token.children or ():
            if child.type in {"text", "text_special"}:
                text += child.content
            else:
                kinds.append(child.type)
        text += "\n"
    return kinds, text


@pytest.mark.parametrize(
    ("name", "text", "draft"), [("full", FULL, False), ("utkast", "status: utkast\n", True)]
)
def test_golden(name: str, text: str, draft: bool, golden: Any) -> None:
    golden(GOLDEN / f"{name}.md", made(text, draft=draft))


@pytest.mark.parametrize("attack", ATTACKS)
def test_text_stays_text(attack: str) -> None:
    kinds, text = kinds_and_text(made(hostile(attack), draft=True))
    bare_kinds, bare = kinds_and_text(made(hostile("xyzzy"), draft=True))
    assert kinds == bare_kinds
    shown = re.sub("[\x1b\x07\u202e\u2066]", "", attack)
    assert text.count(shown) == bare.count("xyzzy")


def test_tables_are_tables() -> None:
    kinds, _ = kinds_and_text(made(FULL))
    assert kinds.count("table_open table") == 4


def test_blank_lines_never_come_in_twos() -> None:
    for text in (FULL, SMALL, many(3), "status: utkast\n"):
        assert "\n\n\n" not in made(text, draft=True)
        assert not re.search(r"[ \t]\n", made(text, draft=True))


def test_a_draft_says_so_first_and_last() -> None:
    lines = made(SMALL, draft=True).splitlines()
    assert lines[0].startswith("> **UTKAST**")
    assert lines[-3].startswith("**UTKAST** ")
    assert "UTKAST" not in made(SMALL)


def test_the_last_line_tells_what_it_was_made_of() -> None:
    assert made(SMALL).splitlines()[-1] == escape(view(SMALL).labels.origin)


def test_two_hundred_measures() -> None:
    assert made(many(200)).count("\n### Åtgärd") == 200
