import pytest
from hypothesis import given
from hypothesis import strategies as st

from loftesverktyg.cli.visible import visible, width
from loftesverktyg.cli.wrap import wrap


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [""]),
        ("ett två", ["ett två"]),
        ("ett två tre fyra", ["ett två", "tre fyra"]),
        ("20\u00a0procent av", ["20 procent", "av"]),
        ("ettlångtsammansattord x", ["ettlångtsammansattord", "x"]),
        ("日本 日本 日本", ["日本 日本", "日本"]),
        ("ett\ntvå", ["ett två"]),
    ],
)
def test_lines_are_broken_at_spaces(text: str, lines: list[str]) -> None:
    assert wrap(text, 10) == lines


def test_the_first_line_and_the_rest_begin_as_told() -> None:
    assert wrap("ett två tre", 9, "- ", "  ") == ["- ett två", "  tre"]


@given(
    st.lists(
        st.text(
            st.characters(categories=("L", "Mn", "Cf"), exclude_characters="\ufe0f"), min_size=1, max_size=12
        )
    ),
    st.integers(20, 60),
)
def test_no_word_is_lost_and_no_line_too_long(words: list[str], room: int) -> None:
    words = [word.replace("\n", "") or "x" for word in words]
    lines = wrap(" ".join(words), room)
    assert " ".join(lines).split(" ") == [visible(word) for word in words] or not words
    assert all(width(line) <= room or " " not in line.strip() for line in lines)
