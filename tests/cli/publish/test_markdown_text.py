from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from loftesverktyg.cli.publish.data import to_data
from loftesverktyg.cli.publish.markdown_text import draw, escape, link
from loftesverktyg.cli.publish.parsing import MarkdownReader, plain_text
from loftesverktyg.cli.publish.text import Block, Heading, Paragraph, Quote, Text, Words

# As GitHub and GitLab read it, HTML and all.
READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def shown(markdown: str) -> str:
    """The characters that a reader of ``markdown`` sees, where it is one paragraph without marks."""
    opened, inline, closed = READER.parse(markdown)
    assert (opened.type, closed.type) == ("paragraph_open", "paragraph_close")
    assert {child.type for child in inline.children or ()} <= {"text", "text_special"}
    return "".join(child.content for child in inline.children or ())


@pytest.mark.parametrize(
    "text",
    [
        "# rubrik", "- punkt", "+ punkt", "* punkt", "1. nummer", "12) nummer", "> citat", "=====", "---", "```", "~~~ x",
        "a | b", "*a* _b_ **c** `d` ~~e~~", "<b>x</b>", "<https://a.example>", "&amp; &#65; AT&T", "[a](b) [c] ![d](e)",
        "[^1]: not", "a\\*b", "a\\", ":-- | --:", "$x$", "---\ntitel: x",
    ],
)  # fmt: skip
def test_a_plain_text_is_shown_as_it_is(text: str) -> None:
    assert shown(escape(text.replace("\n", " "))) == text.replace("\n", " ")


@given(st.text(alphabet="ab 12*_`#>-+=.)([]!\\<&;~|:$^", min_size=1).map(lambda text: " ".join(text.split())))
def test_any_plain_text_is_shown_as_it_is(text: str) -> None:
    if text:
        assert shown(escape(text)) == text


@pytest.mark.parametrize(
    "text", ["Version 1.1", "kl. 19.00–23.00", "KS 2026/12", "2026–2027", "f.d. (nu)", "AT & T"]
)
def test_ordinary_words_are_left_readable(text: str) -> None:
    assert escape(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Ett *två* **tre** `fyra` [fem](https://a.example)\n\nsex\\\nsju",
        "- a\n- b\n\n  c\n- d\n  - e",
        "3. a\n4. b\n\n> c\n> - d",
        "- a\n\n* b",
        "1. a\n\n1) b",
        "```\nkod\n\n`` ``` ``\n```",
        "a\n\n---\n\nb",
        "***a** b*",
        "`` ` ``",
        "# a\n\n## b",
        "[x](https://a.example/b_(c))",
    ],
)
def test_marks_come_out_as_they_went_in(text: str) -> None:
    tree = MarkdownReader().read(text, 0)
    assert MarkdownReader().read(draw(tree), 0) == tree


@given(st.text(alphabet="ab *_`#>-1.[]()!\\\n<&;", max_size=60))
def test_whatever_was_read_is_read_again_with_the_same_words(text: str) -> None:
    tree = MarkdownReader().read(text, 0)
    assert _letters(MarkdownReader().read(draw(tree), 0)) == _letters(tree)


def test_a_heading_is_one_line() -> None:
    tree = MarkdownReader().read("a  \nb\n===", 1)
    assert isinstance(tree.blocks[0], Heading)
    assert draw(tree) == "## a b"


def test_a_quote_of_several_blocks_is_one_quote() -> None:
    quote: Block = Quote((Paragraph((Words("a"),)), Paragraph((Words("b"),))))
    assert draw(Text((quote,))) == "> a\n>\n> b"


def test_plain_paragraphs() -> None:
    assert draw(plain_text("- ett\n\n*två*")) == "\\- ett\n\n\\*två\\*"


def test_a_link_within_the_page_is_words() -> None:
    assert link("Åtgärd 1", "#atgard-1") == "Åtgärd 1"
    assert link("a [b]", "https://a.example") == "[a \\[b\\]](https://a.example)"
    assert link("a", "https://a.example/(b)") == "[a](<https://a.example/(b)>)"


def _letters(tree: Text) -> str:
    return "".join(character for character in _shown(to_data(tree)) if character in "ab")


def _shown(data: Any) -> str:
    if isinstance(data, dict):
        return str(data["text"]) if isinstance(data.get("text"), str) else "".join(map(_shown, data.values()))
    return "".join(map(_shown, data)) if isinstance(data, list) else ""
