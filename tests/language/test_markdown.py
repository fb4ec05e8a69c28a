"""The light reader of Markdown, held against a whole parser where both have an opinion."""

import re
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


@pytest.mark.parametrize(
    ("text", "left"),
    [
        # Code within a line, as far as its block goes.
        ("`a` b `c` d", "\0\0\0 b \0\0\0 d"),
        ("`` a ` b `c` d", "`` a \0\0\0\0\0c` d"),
        ("a `b\n\nc` d `e` f", "a `b\n\nc\0\0\0\0\0e` f"),
        ("a `b\n \t\nc` d", "a `b\n \t\nc` d"),
        ("```a``` b", "\0\0\0\0\0\0\0 b"),
        ("`a`` b` c", "\0\0\0\0\0\0\0 c"),
        ("`a`", "\0\0\0"),
        ("\\`a` b `c` d", "\0\0a\0\0\0\0\0c` d"),
        ("\\`a", "\0\0a"),
        ("\\a \\å \\\n", "\\a \\å \\\n"),
        ("\\! \\/ \\: \\@ \\[ \\{ \\~", "\0\0 \0\0 \0\0 \0\0 \0\0 \0\0 \0\0"),
        # Blocks of code, wherever a line may begin one.
        ("a\n```\nx\n```\nb\n~~~\ny\n~~~\nc", "a\n   \n \n   \nb\n   \n \n   \nc"),
        ("> ```\n> x\n> ```\ny", "     \n   \n     \ny"),
        ("- ```\n  x\n  ```\ny", "     \n   \n     \ny"),
        ("12. ~~~\nx\n~~~\ny", "       \n \n   \ny"),
        ("a ```\nx", "a ```\nx"),
        ("~~\nx", "~~\nx"),
        ("```\n`a` b", "   \n     "),
        ("a\n~~~", "a\n   "),
    ],
)
def test_code_to_the_very_character(text: str, left: str) -> None:
    assert outside_code(text) == left


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # Level, and the marks in «».
        ("«#» A", [(1, False)]),
        ("a\n\n   «###» B\n«######»", [(3, False), (6, False)]),
        ("    # A\n#A\n####### A", []),
        ("> > «##» A", [(2, False)]),
        ("A\n«=»\n\nB\n  «---» \n", [(1, True), (2, True)]),
        ("A\n«-»", [(2, True)]),
        ("=\n«=»", [(1, True)]),
        ("-\n=", []),
        ("\n=", []),
        ("A\n\n=", []),
        ("A\n«==»\n==", [(1, True)]),
        ("«#» A\nB\n«===»\n«##» C", [(1, False), (1, True), (2, False)]),
        ("```\n# A\n```\n«#» B", [(1, False)]),
        ("A\n    ===", []),
        ("A\n=-=", []),
        ("***\n===", []),
        ("* * *\n===", []),
        ("_ _ _\n===", []),
        ("1) a\n===", []),
        ("+ a\n===", []),
        ("    a\n===", []),
        ("\ta\n===", []),
        ("> a\n===", []),
        ("-a\n«===»", [(1, True)]),
    ],
)
def test_headings_and_where_their_marks_are(text: str, found: list[tuple[int, bool]]) -> None:
    places = [match.span() for match in re.finditer("«[^»]*»", text)]
    # Each mark before a place moves it by one.
    expected = [(start - 2 * index, end - 2 * index - 2) for index, (start, end) in enumerate(places)]
    told = headings(text.replace("«", "").replace("»", ""))
    assert [(each.level, each.underlined) for each in told] == found
    assert [(each.start, each.end) for each in told] == expected


def shown(text: str) -> list[tuple[str, str, str, str]]:
    """Of each link all of it, its text, its address, and what kind it is."""
    return [
        (
            text[each.start : each.end],
            text[each.text_start : each.text_end],
            text[each.address_start : each.address_end],
            " ".join(name for name in ("image", "bare", "broken") if getattr(each, name)),
        )
        for each in links(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[a](b)", [("[a](b)", "a", "b", "")]),
        ("Se [a b](c d).", []),
        ("![a](b)", [("![a](b)", "a", "b", "image")]),
        ("x![a](b)", [("![a](b)", "a", "b", "image")]),
        ("! [a](b)", [("[a](b)", "a", "b", "")]),
        ("[a]()", [("[a]()", "a", "", "")]),
        ("[a](<>)", [("[a](<>)", "a", "", "")]),
        ("[](b)", [("[](b)", "", "b", "")]),
        ("[a]( <b c> )", [("[a]( <b c> )", "a", "b c", "")]),
        ("[a](b 'c')", [("[a](b 'c')", "a", "b", "")]),
        ('[a](b "c")', [('[a](b "c")', "a", "b", "")]),
        ("[a](b (c))", [("[a](b (c))", "a", "b", "")]),
        ("[a](b(c(d)))", [("[a](b(c(d)))", "a", "b(c(d))", "")]),
        ("[a](b) [c](d)", [("[a](b)", "a", "b", ""), ("[c](d)", "c", "d", "")]),
        ("[[a](b)](c)", [("[a](b)", "a", "b", ""), ("[[a](b)](c)", "[a](b)", "c", "")]),
        ("[![a](b)](c)", [("![a](b)", "a", "b", "image"), ("[![a](b)](c)", "![a](b)", "c", "")]),
        ("[a] (b)", []),
        ("a](b)", []),
        ("[a](b", []),
        ("\\[a](b)", []),
        ("`[a](b)`", []),
        # A bracket within an address opens no link.
        ("[a](b[c]) [d](e)", [("[a](b[c])", "a", "b[c]", ""), ("[d](e)", "d", "e", "")]),
        ("[a](b[c](d)", [("[c](d)", "c", "d", "")]),
        # A space in what is clearly meant as an address.
        ("[a](www.b c)", [("[a](www.b c)", "a", "www.b c", "broken")]),
        ("[a]( HTTPS://b c )", [("[a]( HTTPS://b c )", "a", "HTTPS://b c", "broken")]),
        ("![a](/b c)", [("![a](/b c)", "a", "/b c", "image broken")]),
        ("[a](bc d)", []),
        # In angle brackets, which come last.
        ("<https://a> [b](c)", [("[b](c)", "b", "c", ""), ("<https://a>", "https://a", "https://a", "bare")]),
        ("x <a@b.se>", [("<a@b.se>", "a@b.se", "a@b.se", "bare")]),
        ("<a@b>", []),
        ("<a:b>", []),
        ("<ab:c d>", []),
        # By reference: the first definition counts, whatever the case and the space.
        ("[a][b]\n\n[b]: c\n[b]: d", [("[a][b]", "a", "c", "")]),
        ("[A  b]\n\n[a B]: <c d>", [("[A  b]", "A  b", "c d", "")]),
        ("[a]\n\n   [a]: <>", [("[a]", "a", "", "")]),
        ("[a]\n\n    [a]: b", []),
        ("[a][" + "b" * 198 + "]\n\n[" + "b" * 198 + "]: c", [("[a][" + "b" * 198 + "]", "a", "c", "")]),
        ("[a][" + "b" * 199 + "]\n\n[" + "b" * 199 + "]: c", [("[" + "b" * 199 + "]", "b" * 199, "c", "")]),
    ],
)
def test_links_to_the_very_character(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("address", "plain"),
    [("a", "a"), ("a\\_b", "a_b"), ("\\(a\\)", "(a)"), ("a\\\\b", "a\\b"), ("a\\b", "a\\b"), ("", "")],
)
def test_backslashes_are_no_part_of_an_address(address: str, plain: str) -> None:
    assert unescaped(address) == plain


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<b>", [("b", "<b>")]),
        ("x <B >y</B>", [("b", "<B >"), ("/b", "</B>")]),
        ("<br/><br />", [("br", "<br/>"), ("br", "<br />")]),
        ("<a href='x'>", [("a", "<a href='x'>")]),
        ('<a href = "x" title=y>', [("a", '<a href = "x" title=y>')]),
        ("<input disabled>", [("input", "<input disabled>")]),
        ("färre än <b och fler än c>", []),
        ("<namn> <kommun-namn>", []),
        ("< b>", []),
        ("<b", []),
        ("`<b>` \\<b>", []),
        ("<!-- a --> b <!-- c -->", [("", "<!-- a -->"), ("", "<!-- c -->")]),
        ("<!---->", [("", "<!---->")]),
        ("<!-- a --><!-- b", [("", "<!-- a -->")]),
        ("--> <!-- a", []),
        ("<!DOCTYPE html> <?xml?>", [("", "<!DOCTYPE html>"), ("", "<?xml?>")]),
        ("<!-- a --> <b> <!X> <i>", [("", "<!-- a -->"), ("b", "<b>"), ("", "<!X>"), ("i", "<i>")]),
    ],
)
def test_html_to_the_very_character(text: str, expected: list[tuple[str, str]]) -> None:
    told = [("/" * each.closing + each.name, text[each.start : each.end]) for each in html(text)]
    assert told == expected
