import pytest

from loftesverktyg.findings import Edit
from loftesverktyg.findings.splicing import spliced
from loftesverktyg.findings.unharmed import can_be_held, unharmed
from loftesverktyg.source import Span, read


def held(text: str, words: str, replacement: str) -> bool:
    """Whether ``text`` is unharmed by ``replacement`` in the place of ``words``."""
    at = text.index(words)
    edits = [Edit(Span(at, at + len(words)), replacement)]
    after = read(spliced(text, edits).encode(), "lofte.yaml")
    return unharmed(read(text.encode(), "lofte.yaml"), after, edits)


@pytest.mark.parametrize(
    ("text", "words", "replacement"),
    [
        ("a: bl.a. d\n", "bl.a.", "bland annat"),
        ("a: d bl.a.\nc: d\n", "bl.a.", "bland annat"),
        ("a: bl.a.\n", "bl.a.", "bland annat"),
        ("a: 'd bl.a. e'\n", "bl.a.", "så ''kallat''"),
        ('a: "d \\u00e5 bl.a. \\" e"\n', "bl.a.", 'så \\"kallat\\"'),
        ("a: |\n  d\n  bl.a. e\n", "bl.a.", "bland annat"),
        ("a: >\n  d\n  bl.a.\n  e\n", "bl.a.", "bland annat"),
        ("a: no\n", "no", '"no"'),
        ("lagesbild: {text: d}\n", "lagesbild", "lägesbild"),
        ("a: b  # c\nd: e\n", "  # c", ""),
        ("# c\na: b\n", "# c\n", ""),
        ("a: b\u00adc\n", "\u00ad", ""),
        ('a: "\u00adb"\n', "\u00ad", ""),
        ("a: b\r\nc: d\r\n", "b", "e"),
    ],
)
def test_a_good_fix_harms_nothing(text: str, words: str, replacement: str) -> None:
    assert held(text, words, replacement)


@pytest.mark.parametrize(
    ("text", "words", "replacement"),
    [
        ("a: b c d\n", "c", "c #"),  # the rest becomes a comment
        ("a: b c\n", "c", "#c"),
        ("a: b c\n", "b", "b:"),  # becomes a mapping
        ("a: [b, c]\n", "b", "b, d"),  # becomes two items
        ("a: [b, c]\n", "b", "b]"),
        ("a: 'b'\n", "b", "b'"),
        ('a: "b"\n', "b", "\\x"),
        ("a: b\nc: d\n", "b\n", "b "),
        ("a: b\nc: d\n", "c: d\n", ""),
        ("a: |\n  b\n  c\n", "  c", "c"),
        ("a: b\nc: d\n", "b\nc", "e"),  # across two values
        ("a: b\n", "b", "*b"),
        ("a: b\n", "b", "&b"),
        ("- a\n- b\n", "- b\n", "  b\n"),
        ("a: ⟨⟩\n", "⟨⟩", ""),
    ],
)
def test_a_fix_that_changes_more_is_seen(text: str, words: str, replacement: str) -> None:
    if words == "⟨⟩":  # a removal that turns the rest into something else
        text, words = "a: \u200b# b\n", "\u200b"
    assert not held(text, words, replacement)


@pytest.mark.parametrize("text", ["a: [", "", "a: 1\n---\nb: 2\n"])
def test_what_is_not_one_whole_document_is_not_held(text: str) -> None:
    assert not can_be_held(read(text.encode(), "lofte.yaml"))
