import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loftesverktyg.cli.report.frame import Mark, frame
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.cli.visible import visible, width
from loftesverktyg.findings import Place
from loftesverktyg.source import Span, Text


def framed(content: str, *spans: tuple[int, int], columns: int = 60, label: str = "") -> list[str]:
    """The frame without its first and last empty row and without the gutter."""
    text = Text("x.yaml", content)
    marks = [Mark(Place.of(text, Span(*span)), "^", (), label) for span in spans]
    rows = frame(text, marks, Terminal(width=columns))
    return [row.partition("│ ")[2] for row in rows[1:-1]]


@pytest.mark.parametrize(
    ("line", "words", "underline"),
    [
        ("text: hej", "hej", "      ^^^"),
        ("åäö: hej", "hej", "     ^^^"),
        ("text: åäö", "åäö", "      ^^^"),
        ("a\u030aa\u0308: hej", "hej", "    ^^^"),
        ("x: a\u030aa\u0308b", "a\u030aa\u0308", "   ^^"),
        ("🌷: hej", "hej", "    ^^^"),
        ("x: 🌷🌷", "🌷🌷", "   ^^^^"),
        ("日本: hej", "hej", "      ^^^"),
        ("a\tb: hej", "hej", "        ^^^"),
        ("\thej", "\t", "^^^^"),
        ("a\x1bb: hej", "hej", "            ^^^"),
        ("a\u00a0b: hej", "hej", "     ^^^"),
        ("☂\ufe0f: hej", "hej", "   ^^^"),
    ],
)
def test_words_are_underlined_right_under(line: str, words: str, underline: str) -> None:
    start = line.index(words)
    assert framed(line + "\n", (start, start + len(words)))[1] == underline


def test_an_empty_place_gets_one_sign() -> None:
    assert framed("titel:\n", (6, 6)) == ["titel:", "      ^"]


def test_the_file_as_a_whole_has_no_frame() -> None:
    assert framed("titel: x\n", (0, 0)) == []
    assert framed("", (0, 0)) == []


def test_a_place_on_several_lines_is_underlined_on_each() -> None:
    assert framed("a: |\n  ett\n\n  två\nb: x\n", (3, 17)) == [
        "a: |",
        "   ^",
        "  ett",
        "  ^^^",
        "",
        "  två",
        "  ^^^",
    ]


def test_only_the_first_lines_of_a_long_place_are_shown() -> None:
    content = "".join(f"rad {i}\n" for i in range(10))
    rows = framed(content, (0, len(content)))
    assert rows[-3:] == ["rad 3", "^^^^^", "(och 6 rader till)"]
    assert len(rows) == 9


def test_a_place_that_ends_with_its_line_break_ends_there() -> None:
    assert framed("ett\ntvå\n", (0, 4)) == ["ett", "^^^"]


def test_lines_between_are_shown_or_left_out_with_a_sign() -> None:
    content = "a\nb\nc\nd\ne\nf\n"
    text = Text("x", content)
    marks = [Mark(Place.of(text, Span(i, i + 1)), "^", ()) for i in (0, 4, 10)]
    assert [row.strip() for row in frame(text, marks, Terminal())[1:-1]] == [
        "1 │ a", "│ ^", "2 │ b", "3 │ c", "│ ^", "┆", "6 │ f", "│ ^",
    ]  # fmt: skip


def test_two_places_on_a_line_get_a_row_each() -> None:
    assert framed("a: ett två\n", (3, 6), (7, 10)) == ["a: ett två", "   ^^^", "       ^^^"]


def test_a_long_line_is_cut_round_the_words() -> None:
    line = "a" * 500 + "ORD" + "b" * 500
    shown, underline = framed(line + "\n", (500, 503))
    assert shown.startswith("…a")
    assert shown.endswith("b…")
    assert shown[underline.index("^") : underline.rindex("^") + 1] == "ORD"


def test_places_too_far_apart_for_the_width_get_the_line_again() -> None:
    line = "ETT" + "x" * 500 + "TVÅ"
    rows = framed(line + "\n", (0, 3), (503, 506))
    assert [rows[0][:3], rows[1], rows[2][-3:]] == ["ETT", "^^^", "TVÅ"]
    assert rows[2][rows[3].index("^") :] == "TVÅ"


def test_a_long_place_on_a_long_line_fits() -> None:
    shown, underline = framed("x" * 5000 + "\n", (100, 4900))
    assert width(shown) <= 60
    assert len(underline) <= len(shown)


def test_a_megabyte_on_one_line_costs_next_to_nothing() -> None:
    from time import process_time

    text = Text("x", "ö" * 1_000_000 + "\u0301")
    mark = Mark(Place.of(text, Span(500_000, 500_003)), "^", ())
    before = process_time()
    for _ in range(20):
        frame(text, [mark], Terminal())
    assert process_time() - before < 0.5


@given(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n"), max_size=120),
    st.data(),
)
def test_whatever_the_line_its_words_stand_over_their_sign(middle: str, data: st.DataObject) -> None:
    line = f"a{middle}z"  # what a line ends with in blanks is not shown
    start = data.draw(st.integers(0, len(line) - 1))
    end = data.draw(st.integers(start + 1, len(line)))
    shown, underline = framed(line, (start, end))
    assert all(unicodedata.category(each) not in {"Cc", "Cf", "Zl", "Zp"} for each in shown)
    assert width(shown) <= 60
    assert underline.strip("^ ") == ""
    assert len(underline) <= width(shown) + 1
    if width(line) <= 50:
        assert shown == visible(line)
        assert underline.index("^") == width(line[:start])
        assert len(underline) == max(width(line[:end]), width(line[:start]) + 1)
