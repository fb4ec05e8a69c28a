"""The light reader of Markdown, held against a whole parser where both have an opinion."""

import time
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from loftesverktyg.language.markdown import headings, html, links, outside_code, unescaped

PARSER = MarkdownIt("commonmark")


def parsed_headings(text: str) -> list[int]:
    return [int(token.tag[1]) for token in PARSER.parse(text) if token.type == "heading_open"]


def parsed_links(text: str) -> list[str]:
    return [
        str(child.attrs["href" if child.type == "link_open" else "src"])
        for token in PARSER.parse(text)
        for child in token.children or ()
        if child.type in {"link_open", "image"}
    ]


LINES = st.sampled_from(
    [
        "",
        "Text",
        "# A",
        "## B",
        "### C ###",
        "#x",
        "####### x",
        "===",
        "---",
        "`# x`",
        "```",
    ]
)


@given(st.lists(LINES, max_size=8).map("\n".join))
def test_headings_are_those_of_the_parser(text: str) -> None:
    assert [heading.level for heading in headings(text)] == parsed_headings(text)


PIECES = st.sampled_from(
    [
        "[a](x)",
        "[b](<y z>)",
        '[c](x "t")',
        "![d](p)",
        "[",
        "]",
        "(",
        ")",
        "`",
        "``",
        "\\",
        " ord ",
        "[e](",
        "](x)",
        "<https://a.se>",
        "\n",
        "[f](a(b)c)",
    ]
)


@pytest.mark.parametrize(
    "text", ["> ## A", "- a\n---", "> a\n---", "1. a\n\n---", "# A\n---", "    # A", "***\n---"]
)
def test_headings_beside_lists_quotations_and_rules(text: str) -> None:
    assert [heading.level for heading in headings(text)] == parsed_headings(text)


def _depth(text: str) -> int:
    deepest = depth = 0
    for character in text:
        depth += {"(": 1, ")": -1}.get(character, 0)
        deepest = max(deepest, depth := max(depth, 0))
    return deepest


@given(st.lists(PIECES, max_size=8).map("".join))
def test_links_are_those_of_the_parser_or_more(text: str) -> None:
    # A link around another link is none, which this reader does not know; nor does it look into addresses
    # with brackets more than two deep, or with what would begin code. All else it finds.
    if _depth(text) > 3:
        return
    found = [unescaped(link.address) for link in links(text)]
    for address in map(unquote, parsed_links(text)):
        assert address in found or "`" in address, text


@given(st.lists(PIECES, max_size=8).map("".join))
def test_places_are_those_of_what_is_found(text: str) -> None:
    assert len(outside_code(text)) == len(text)
    for link in links(text):
        assert text[link.text_start : link.text_end] == link.text
        assert text[link.address_start : link.address_end] == link.address
        assert link.start <= link.text_start <= link.text_end <= link.end


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("a `b` c", "a \0\0\0 c"),
        ("a ``b ` c`` d", "a \0\0\0\0\0\0\0\0\0 d"),
        ("a `b", "a `b"),
        ("`a\nb` c", "\0\0\n\0\0 c"),
        ("`a\n\nb` c", "`a\n\nb` c"),
        ("```\nx\n```\ny", "   \n \n   \ny"),
        ("~~~ yaml\nx\n", "        \n \n"),
        ("\\[a\\]", "\0\0a\0\0"),
    ],
)
def test_code_and_escapes_are_out_of_the_way(text: str, left: str) -> None:
    assert outside_code(text) == left


def test_html_of_every_kind() -> None:
    text = "<b>x</b> <!-- k --> <!DOCTYPE html> <?php x ?> <br/>"
    assert [(tag.name, tag.closing, text[tag.start : tag.end]) for tag in html(text)] == [
        ("b", False, "<b>"),
        ("b", True, "</b>"),
        ("", False, "<!-- k -->"),
        ("", False, "<!DOCTYPE html>"),
        ("", False, "<?php x ?>"),
        ("br", False, "<br/>"),
    ]


@pytest.mark.parametrize(
    "piece",
    [
        "[",
        "[a](",
        "`",
        "` `` ",
        "<!--",
        "[[a]",
        "((",
        "<a ",
        '<a b="',
        "#",
        "a\n-\n",
        "[x][y]",
        "[a]: ",
        "[a](www.",
        "![",
        "\\",
        "> ",
    ],
)
def test_a_text_made_to_be_slow_is_not(piece: str) -> None:
    text = (piece * (1024 * 1024 // len(piece) + 1))[: 1024 * 1024]
    start = time.process_time()
    links(text)
    headings(text)
    html(text)
    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    ("text", "left"),
    [
        # A backtick after the fence makes it no fence; after tildes it may stand.
        ("``` a`b\nx\n", "``` a`b\nx\n"),
        ("``` ab\nx\n", "      \n \n"),
        ("~~~ a`b\nx\n~~~\ny", "       \n \n   \ny"),
        # Code ends with a fence of its own kind, at least as long, with nothing after it.
        ("~~~\nx\n```\ny\n~~~\nz", "   \n \n   \n \n   \nz"),
        ("````\nx\n```\ny\n````\nz", "    \n \n   \n \n    \nz"),
        ("```\nx\n````\nz", "   \n \n    \nz"),
        ("```\nx\n``` a\ny\n```\nz", "   \n \n     \n \n   \nz"),
    ],
)
def test_what_is_a_fence(text: str, left: str) -> None:
    assert outside_code(text) == left


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("[Text][Ref]", "Text"),
        ("[Text][ ref ]", "Text"),
        ("[Ref][]", "Ref"),
        ("[Ref]", "Ref"),
        ("![Text][ref]", "Text"),
    ],
)
def test_a_link_by_reference_is_all_that_is_written_and_no_more(written: str, text: str) -> None:
    whole = f"Se {written}, och mer.\n\n[ref]: https://exempelby.se\n"
    (link,) = links(whole)
    assert whole[link.start : link.end] == written
    assert (link.text, link.address, link.image) == (text, "https://exempelby.se", written[0] == "!")


@pytest.mark.parametrize("written", ["[Text][annan]", "[Text]", "[Ref][annan]", "[Ref][oavslutad"])
def test_a_reference_to_nothing_is_no_link(written: str) -> None:
    assert links(f"Se {written}, och mer.\n\n[r]: https://exempelby.se\n") == []
