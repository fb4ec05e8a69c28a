"""What others read out of the published files, in order: all that the view shows, and its headings."""

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from markdown_it import MarkdownIt

from loftesverktyg.cli.publish.view import View
from tests.judges.conftest import Rendered
from tests.judges.reading import (
    FRAGMENT,
    MARKDOWN,
    PAGE,
    PRINT,
    WORD,
    Html,
    Way,
    headings,
    letters,
    out_of_order,
    promises,
    strings,
)
from tests.judges.structure import tagged

HERE = Path(__file__).parent
# A language's own name is told of in any print: see the test of prints from right to left.
_ARABIC = re.compile("[\u0600-\u06ff]")

Read = tuple[Path, View, str, list[tuple[int, str]]]
"""A file, its view, and the text and the headings that were read out of it."""


def misread(files: list[Read], way: Way) -> list[tuple[str, object]]:
    """The files that do not say what they should, each with the first string or the first heading."""
    found: list[tuple[str, object]] = []
    for file, view, text, heads in files:
        lacking = out_of_order(
            [each for each in strings(view, way) if way is not PRINT or not _ARABIC.search(each)], text
        )
        if lacking is not None:
            found.append((f"{file.parent.name}/{file.name}", lacking))
        wanted = headings(view, way)
        if heads != wanted:
            first = next((pair for pair in zip(heads, wanted, strict=False) if pair[0] != pair[1]), "count")
            found.append((f"{file.parent.name}/{file.name}", first))
    return found


def from_html(files: list[tuple[Path, View]], sources: list[str]) -> list[Read]:
    read = [Html(source) for source in sources]
    return [(*file, each.text, each.headings) for file, each in zip(files, read, strict=True)]


@pytest.mark.parametrize(("ending", "way"), [(".html", PAGE), (".fragment.html", FRAGMENT)])
def test_a_page_says_all_of_it_in_order(rendered: Rendered, ending: str, way: Way) -> None:
    files = rendered.views(ending)
    sources = [file.read_text(encoding="utf-8") for file, _ in files]
    assert misread(from_html(files, sources), way) == []


def test_markdown_says_all_of_it_in_commonmark(rendered: Rendered) -> None:
    reader = MarkdownIt("commonmark").enable("table")
    files = rendered.views(".md")
    sources = [reader.render(file.read_text(encoding="utf-8")) for file, _ in files]
    assert misread(from_html(files, sources), MARKDOWN) == []


def test_markdown_says_all_of_it_as_github_reads_it(rendered: Rendered, node: Path, node_tools: Path) -> None:
    files = rendered.views(".md")
    command = [node, HERE / "markdown.mjs", node_tools, *(file for file, _ in files)]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    assert misread(from_html(files, json.loads(run.stdout)), MARKDOWN) == []


def test_word_says_all_of_it_in_order(rendered: Rendered) -> None:
    files: list[Read] = []
    for file, view in rendered.views(".docx"):
        paragraphs = list(docx.Document(str(file)).element.body.iter(qn("w:p")))
        heads = [
            (int(style[1]), letters(_words(paragraph)))
            for paragraph in paragraphs
            if (style := re.fullmatch("Heading([1-6])", paragraph.style or ""))
        ]
        files.append((file, view, "\n".join(map(_words, paragraphs)), heads))
    assert misread(files, WORD) == []


def _words(paragraph: Any) -> str:
    return "".join(text.text or "" for text in paragraph.iter(qn("w:t")))


def test_the_tags_of_a_print_say_all_of_it_in_order(rendered: Rendered) -> None:
    files: list[Read] = []
    for file, view in left_to_right(rendered.views(".pdf")):
        elements = tagged(file)
        heads = [
            (int(element.kind[1]), letters(element.text))
            for element in elements
            if re.fullmatch("H[1-6]", element.kind)
        ]
        files.append((file, view, "\n".join(element.text for element in elements), heads))
    assert misread(files, PRINT) == []


@pytest.mark.parametrize("paper", ["a3", "a4"])
def test_the_tags_of_a_poster_say_all_that_is_promised_in_order(rendered: Rendered, paper: str) -> None:
    lacking = [
        (f"{file.parent.name}/{file.name}", string)
        for file, view in left_to_right(rendered.views(f".affisch-{paper}.pdf"))
        if (string := out_of_order(promises(view), "\n".join(text for _, text in tagged(file)))) is not None
    ]
    assert lacking == []


def left_to_right(files: list[tuple[Path, View]]) -> list[tuple[Path, View]]:
    """All but those in Arabic and Persian: see the next test."""
    return [file for file in files if file[1].direction == "ltr"]


def test_a_print_from_right_to_left_can_be_read_word_by_word(rendered: Rendered) -> None:
    # Typst 0.15 tags the words of a line as they stand on paper, from the left, tells a letter with a mark twice
    # and now and then parts a letter from its word. So the order within a line is not judged here, nor words
    # with marks, and one word in five may be parted. With a font whose dots are glyphs of their own, three are.
    for file, view in rendered.views(".pdf"):
        text = "\n".join(element.text for element in tagged(file))
        words = words_without_marks("\n".join(strings(view, PRINT)))
        parted = {word for word in words if word not in text}
        assert len(parted) <= len(words) / 5, (file.name, parted)


def words_without_marks(text: str) -> set[str]:
    """The words of Arabic letters alone in ``text``."""
    return {
        word for word in re.findall(r"[\w\u064b-\u0652]+", text) if re.fullmatch("[\u0620-\u064a]{2,}", word)
    }


def test_the_judge_sees_what_is_lacking_and_what_is_out_of_order() -> None:
    assert out_of_order(["Ett", "två", "tre"], "Ett två tre") is None
    assert out_of_order(["Ett", "två", "tre"], "Ett tre två") == "tre"
    assert out_of_order(["Ett", "två"], "Ett") == "två"
    page = Html("<title>Nej</title><h2>Ett <b>stort</b></h2>två<style>nej</style>")
    assert (page.text, page.headings) == ("Ett stort" + "två", [(2, "Ettstort")])
