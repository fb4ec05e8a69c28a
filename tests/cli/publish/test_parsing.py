import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loftesverktyg.cli.publish.data import to_data
from loftesverktyg.cli.publish.parsing import MarkdownReader, plain_text
from loftesverktyg.cli.publish.text import (
    MAX_DEPTH,
    Break,
    Bullets,
    Code,
    CodeBlock,
    Emphasis,
    Heading,
    Inline,
    Link,
    Numbered,
    Paragraph,
    Quote,
    Rule,
    Strong,
    Text,
    Words,
)


def read(text: str, level: int = 2) -> Text:
    return MarkdownReader().read(text, level)


def inline(text: str) -> tuple[Inline, ...]:
    (paragraph,) = read(text).blocks
    assert isinstance(paragraph, Paragraph)
    return paragraph.children


def test_every_kind_of_block() -> None:
    text = "Ett\n\n- a\n- b\n\n3. c\n4. d\n\n> e\n\n```\nf\n```\n\n---\n"
    item_a, item_b, item_c, item_d, quoted = ((Paragraph((Words(letter),)),) for letter in "abcde")
    assert read(text).blocks == (
        Paragraph((Words("Ett"),)),
        Bullets((item_a, item_b)),
        Numbered(3, (item_c, item_d)),
        Quote(quoted),
        CodeBlock("f"),
        Rule(),
    )


def test_every_kind_of_inline() -> None:
    assert inline("a *b* **c** `d`\\\ne [f](https://provby.example) <https://g.example>") == (
        Words("a "),
        Emphasis((Words("b"),)),
        Words(" "),
        Strong((Words("c"),)),
        Words(" "),
        Code("d"),
        Break(),
        Words("e "),
        Link("https://provby.example", (Words("f"),)),
        Words(" "),
        Link("https://g.example", (Words("https://g.example"),)),
    )


def test_a_new_line_in_the_source_is_a_space() -> None:
    assert inline("ett\ntvå") == (Words("ett två"),)


@pytest.mark.parametrize("html", ["<b>fet</b>", "<script>x</script>", "<!-- x -->", "<div>\nx\n</div>"])
def test_html_is_the_characters_it_is(html: str) -> None:
    assert inline(html) == (Words(html.replace("\n", " ")),)


@pytest.mark.parametrize(
    "link",
    ["[ord](javascript:alert(1))", "[ord](data:text/html,x)", "[ord](fil.pdf)", "[ord](//ute.example)"],
)
def test_of_a_link_that_is_not_kept_the_words_stay(link: str) -> None:
    assert inline(link) == (Words("ord"),)


def test_a_link_without_words_shows_where_it_leads() -> None:
    assert inline("[](https://provby.example)") == (
        Link("https://provby.example", (Words("https://provby.example"),)),
    )


def test_of_an_image_the_alternative_text_stays() -> None:
    assert inline("![En *röd* bild](https://ute.example/x.png)") == (Words("En röd bild"),)


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("# a\n## b\n### c", [3, 4, 5]),
        ("### a\n# b\n## c", [3, 3, 4]),
        ("# a\n#### b\n## c", [3, 4, 4]),
        ("# a\n## b\n### c\n#### d\n##### e", [3, 4, 5, 6, 6]),
    ],
)
def test_headings_are_shifted_and_skip_no_level(text: str, levels: list[int]) -> None:
    assert [block.level for block in read(text).blocks if isinstance(block, Heading)] == levels


def test_nothing_is_shown_of_what_holds_nothing() -> None:
    assert not read("#\n\n- \n\n>\n\n&nbsp;\n\n[](javascript:x)\n\n![](x)")


def test_a_personnummer_is_masked_also_where_marks_split_it() -> None:
    assert inline("1912**1212**-1212") == (Words("••••"), Strong((Words("••••"),)), Words("-••••"))
    assert inline("&#49;9121212-1212") == (Words("••••••••-••••"),)
    assert "1212" not in str(read("[x](https://a.example/19121212-1212)\n\n    19121212-1212"))


def test_entities_cannot_bring_in_what_is_dropped() -> None:
    assert inline("a&#x202e;b&#x1b;c&#xfeff;d") == (Words("ab\ufffdcd"),)


@pytest.mark.parametrize("mark", ["> ", "- ", "1. "])
def test_deep_nesting_loses_no_words(mark: str) -> None:
    assert _depth(to_data(read(mark * 40 + "djupt"))) < 8 * MAX_DEPTH
    assert "djupt" in str(read(mark * 40 + "djupt"))


@pytest.mark.parametrize(
    "text",
    [
        "*_" * 20_000,
        "[" * 400,
        "[" * 200_000,
        "a\n\n" * 200_000,
        "**a " * 20_000,
        "> " * 20_000,
        "`" * 20_000,
        "![" * 10_000,
    ],
)
def test_texts_made_to_be_slow_are_not(text: str) -> None:
    start = time.process_time()
    read(text)
    assert time.process_time() - start < 5


@given(st.text(alphabet="ab *_`#>-1.[]()!\\\n\t<&;~", max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    assert to_data(read(text))["kind"] == "text"


@given(
    st.lists(st.from_regex(r"[A-Öa-ö0-9.(-][\w ,.:;?()%§/-]{0,12}", fullmatch=True), min_size=1, max_size=4)
)
def test_sentences_are_read_as_the_library_reads_them(lines: list[str]) -> None:
    text = "\n".join(" ".join(line.split()) for line in lines) + "\n"
    quick = read(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("loftesverktyg.cli.publish.parsing._SENTENCES", re.compile("(?!)"))
        assert read(text) == quick


def test_lines_of_sentences_are_one_paragraph_but_where_they_end_in_two_blanks() -> None:
    assert inline("En rad.\nEn till.\n") == (Words("En rad. En till."),)
    assert inline("En rad. \nEn till.") == (Words("En rad. En till."),)
    assert inline("En rad.  \nEn till.") == (Words("En rad."), Break(), Words("En till."))


def test_plain_text_has_paragraphs_and_no_marks() -> None:
    assert plain_text("*ett*\nett\n\n# två") == Text(
        (Paragraph((Words("*ett* ett"),)), Paragraph((Words("# två"),)))
    )


def test_the_lines_of_an_easy_text_are_kept() -> None:
    text = MarkdownReader().read("Det är mörkt.\nMånga är rädda.\n", 2, keep_lines=True)
    assert text == Text((Paragraph((Words("Det är mörkt."), Break(), Words("Många är rädda."))),))


def _depth(data: object) -> int:
    if isinstance(data, dict):
        return 1 + max((_depth(value) for value in data.values()), default=0)
    if isinstance(data, list):
        return 1 + max((_depth(value) for value in data), default=0)
    return 0


@given(st.from_regex(r"[A-Za-zåäöÅÄÖ]([\w,.:;?()%§–”’/-]{0,6} ?){0,8}", fullmatch=True))
def test_plain_sentences_are_read_as_markdown_would(text: str) -> None:
    text = " ".join(text.split())
    # A newline is what the short way does not take.
    assert MarkdownReader().read(text, 2) == MarkdownReader().read(f"{text}\n", 2)


@pytest.mark.parametrize(
    "text", ["a _b_ c", "__a__", "a\n===", "a *b*", "1. a", "a &amp; b", "a <b> c", "a `b`"]
)
def test_what_markdown_has_a_use_for_is_no_plain_sentence(text: str) -> None:
    assert MarkdownReader().read(text, 2) == MarkdownReader().read(f"{text}\n", 2)
