"""A quick look for codes misses none that the whole pattern finds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loftesverktyg.language.codes import STREETS, may_hold_codes
from loftesverktyg.language.numbers import _codes
from loftesverktyg.language.word_sets import word_set

PIECES = st.sampled_from(
    [
        *sorted(word_set("numrerat")), *(f"Stor{ending}" for ending in STREETS), "0", "070", "+46", "5", "12", "123",
        "1234", "123456", "12345678", "2.3.4", "112", "114", "14", "1177", "-", ".", ",", "§", "A", "Åk", "DEL", "medel",
        "_", "(", "\n", " ", "\u00a0",
    ]
)  # fmt: skip


@given(st.lists(st.tuples(PIECES, st.sampled_from(["", " ", "\u00a0"])), max_size=8))
def test_what_the_pattern_finds_was_possible(pieces: list[tuple[str, str]]) -> None:
    text = "".join(piece + space for piece, space in pieces)
    if _codes().search(text):
        assert may_hold_codes(text)


@pytest.mark.parametrize(
    "text",
    [
        "årskurs 6", "Bilaga 2", "kap. 4", "Storgatan 12", "070-123 45 67", "+46 8 123 45", "212000-1234", "1.2.3",
        "123 45 Exempelby", "4 § 3", "§ 3", "ring 112", "114 14", "1177", "1 " * 101,
    ],
)  # fmt: skip
def test_a_code_is_possible(text: str) -> None:
    assert may_hold_codes(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "två",
        "minst 2 kvällar",
        "43 %",
        "2026–2027",
        "2026-03-01",
        "modell 3",
        "i § fyra",
        "5.30",
    ],
)
def test_most_texts_hold_none(text: str) -> None:
    assert not may_hold_codes(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What the digits begin with, and what stands before them.
        ("0123", True),
        ("a0123", False),
        ("-0123", False),
        ("(0123", True),
        (":0123", True),
        ("–0123", True),
        ("1 0", True),
        ("+4", True),
        ("(4", False),
        # How many they are.
        ("12345", False),
        ("123456", True),
        ("112", True),
        ("114", True),
        ("1177", True),
        ("113", False),
        # What comes after them.
        ("123 4", True),
        ("123\u00a04", True),
        ("123,4", False),
        ("123 a", False),
        ("12 34", False),
        ("1234 56", False),
        ("1.2", False),
        ("1.2.3", True),
        ("1.2345.6", True),
        ("1.23456.7", False),
        ("1.a.3", False),
        # The word before them.
        ("Bilaga 3", True),
        ("bilaga. 3", True),
        ("bilaga\u00a03", True),
        ("bilaga  3", False),
        ("bilaga-3", False),
        ("minbilaga 3", False),
        ("min_bilaga 3", False),
        ("min-bilaga 3", True),
        ("bilaga x 3", False),
        ("Storgatan 3", True),
        ("storgata 3", False),
        ("§ 3", True),
        ("§. 3", True),
        ("§3", False),
        (" 3", False),
        ("3", False),
    ],
)
def test_what_looks_like_a_code(text: str, *, expected: bool) -> None:
    assert may_hold_codes(text) is expected


def test_a_text_of_many_numbers_may_hold_one() -> None:
    assert not may_hold_codes("1 " * 100)
    assert may_hold_codes("1 " * 101)
