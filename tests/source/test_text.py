import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loftesverktyg.source import Position, Text
from loftesverktyg.source.lines import ink, key_on, lines_above


@pytest.mark.parametrize(
    ("offset", "position"),
    [(0, (1, 1)), (2, (1, 3)), (3, (2, 1)), (4, (2, 2)), (6, (3, 1)), (7, (4, 1)), (9, (4, 3)), (10, (4, 4))],
)
def test_positions_count_code_points_after_every_break(offset: int, position: tuple[int, int]) -> None:
    assert Text("x", "å😀\nb\r\n\rc\u2028d").position(offset) == Position(*position)


@given(st.integers(0, 20), st.text("ab\r\n", max_size=20))
def test_positions_are_the_same_near_the_beginning_and_further_on(before: int, content: str) -> None:
    text = Text("x", "a" * (before and 1_990 + before) + content)
    for offset in range(len(text.content) + 1 - len(content), len(text.content) + 1):
        ends = [match.end() for match in re.finditer("\r\n|\n|\r", text.content) if match.end() <= offset]
        assert text.position(offset) == (len(ends) + 1, offset - (ends[-1] if ends else 0) + 1)


@pytest.mark.parametrize(
    ("content", "lines"),
    [
        ("", [""]),
        ("a", ["a"]),
        ("a\n", ["a"]),
        ("a\n\n", ["a", ""]),
        ("a\r\nb\rc\n", ["a", "b", "c"]),
        ("\n", [""]),
    ],
)
def test_lines(content: str, lines: list[str]) -> None:
    text = Text("x", content)
    assert [text.line(number + 1) for number in range(text.line_count)] == lines


@pytest.mark.parametrize(
    ("line", "key", "value"),
    [
        ("a: b", "a", "b"),
        ("  - - å ä : b c", "å ä", "b c"),
        ("a:", "a", None),
        ("a: # b", "a", None),
        ('"a: b": c', '"a: b"', "c"),
        ("a:b", None, None),
        ("http://x", None, None),
        ("", None, None),
    ],
)
def test_a_key_on_a_line(line: str, key: str | None, value: str | None) -> None:
    found = key_on(line, ink(line, 0))
    assert (line[slice(*found.span)] if found else None) == key
    assert (line[found.value :] if found and found.value is not None else None) == value


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_lines_above_leave_out_blank_ones_and_comments(newline: str) -> None:
    content = newline.join(["a", "", "  # b", " c ", "\t", "d"])
    texts = [content[slice(*span)] for span in lines_above(content, len(content))]
    assert texts == ["c", "a"]
