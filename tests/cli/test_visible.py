import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loftesverktyg.cli.visible import Cells, visible, width


@pytest.mark.parametrize(
    ("text", "shown", "columns"),
    [
        ("", "", 0),
        ("Åäö", "Åäö", 3),
        ("a\u0308", "a\u0308", 1),
        ("日本", "日本", 4),
        ("🌷", "🌷", 2),
        ("\uff21", "\uff21", 2),
        ("\u1112\u1161\u11ab", "\u1112\u1161\u11ab", 2),
        ("\t", "    ", 4),
        ("\u00a0\u3000", "   ", 3),
        ("\x00\x1b\x7f\x9b", "⟨U+0000⟩⟨U+001B⟩⟨U+007F⟩⟨U+009B⟩", 32),
        ("\u202e\u2066\u200b\u00ad\ufeff", "⟨U+202E⟩⟨U+2066⟩⟨U+200B⟩⟨U+00AD⟩⟨U+FEFF⟩", 40),
        ("\u2028\x85", "⟨U+2028⟩⟨U+0085⟩", 16),
        ("\U000e0041", "⟨U+E0041⟩", 9),
        ("\ud800", "⟨U+D800⟩", 8),
        ("a" + "\u0301" * 6, "a" + "\u0301" * 4 + "⟨U+0301⟩" * 2, 17),
    ],
)
def test_what_is_shown_and_how_wide_it_is(text: str, shown: str, columns: int) -> None:
    assert visible(text) == shown
    assert width(text) == columns


@given(st.text())
def test_nothing_hidden_is_left(text: str) -> None:
    shown = visible(text)
    assert not {unicodedata.category(each) for each in shown} & {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
    assert visible(shown) == shown
    shown.encode()


@given(st.text(min_size=1), st.integers(0, 30))
def test_what_fits_fits_and_no_more_would(text: str, room: int) -> None:
    cells = Cells.of(text)
    end = cells.fitting(0, room)
    assert cells.stops[end] <= room
    assert end == len(text) or cells.stops[end + 1] > room
