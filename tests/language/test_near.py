import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loftesverktyg.language.near import MAX_LENGTH, Suggester, nearest

PARTS = ["polisen", "kommunen", "bostäder", "räddningstjänsten"]
KEYS = ["åtgärder", "effekter", "lägesbild", "uppföljning", "underskrifter", "mål", "målgrupp"]


@pytest.mark.parametrize(
    ("word", "candidates", "expected"),
    [
        ("polis", PARTS, "polisen"),
        ("Kommunen", PARTS, "kommunen"),
        ("kommun", PARTS, "kommunen"),
        ("bostader", PARTS, "bostäder"),
        ("raddningstjansten", PARTS, "räddningstjänsten"),
        ("åtgäder", KEYS, "åtgärder"),
        ("ATGARDER", KEYS, "åtgärder"),
        ("uppföljing", KEYS, "uppföljning"),
        ("mal", KEYS, "mål"),
        ("mål", ["mal", "mål"], "mål"),
        ("mal", ["mål", "mal"], "mal"),
    ],
)
def test_a_misspelt_word_finds_what_was_meant(word: str, candidates: list[str], expected: str) -> None:
    assert nearest(word, candidates) == expected


@pytest.mark.parametrize("word", ["bolaget", "skolan", "x", "", "polisområdeskansliet"])
def test_a_word_that_is_like_nothing_gets_no_suggestion(word: str) -> None:
    assert nearest(word, PARTS) is None


def test_no_candidates_no_suggestion() -> None:
    assert nearest("polisen", []) is None


def test_a_word_too_long_to_be_a_name_is_not_compared() -> None:
    long = "a" * MAX_LENGTH
    assert nearest(long, [long]) == long
    assert nearest(long + "a", [long]) is None
    assert nearest(long, [long + "a"]) is None


@pytest.mark.parametrize(
    ("word", "candidate", "like"),
    [
        # At 0.7: twice the letters they share, by the letters of both.
        ("abcdefgxyz", "abcdefgpqr", True),
        ("abcdefxyzw", "abcdefpqrs", False),
        ("abcdefg", "abcdefgpqrstu", True),
        ("abcdefg", "abcdefgpqrstuv", False),
        # The letters are the same, but not in order.
        ("gfedcba", "abcdefg", False),
        ("ÅÄÖÉabc", "aaoeabc", True),
    ],
)
def test_how_like_two_words_must_be(word: str, candidate: str, *, like: bool) -> None:
    assert nearest(word, [candidate]) == (candidate if like else None)


def test_the_likest_is_suggested_and_the_first_of_equals() -> None:
    assert nearest("abcdefg", ["abcdxyz", "abcdefx", "abcdeyx"]) == "abcdefx"
    assert nearest("abcdefg", ["abcdefx", "abcdefy"]) == "abcdefx"
    assert nearest("abcdefg", ["abcdefy", "abcdefx"]) == "abcdefy"
    # Where only the rings and dots differ, the one that has them right.
    assert nearest("åbcdefg", ["abcdefg", "åbcdefg", "äbcdefg"]) == "åbcdefg"


def test_so_much_is_compared_and_no_more() -> None:
    suggester = Suggester(f"{number:04}abcdefgh" for number in range(1_000))
    assert [suggester.nearest("0007abcdefgh") for _ in range(4)] == ["0007abcdefgh"] * 3 + [None]
    # Of candidates that are the same one is compared, and none that is too long.
    same = Suggester(["abcdefgh"] * 3_000 + ["a" * (MAX_LENGTH + 1)] * 3_000)
    assert [same.nearest("abcdefgh") for _ in range(3_001)].count(None) == 1


def test_a_file_made_to_be_slow_is_not() -> None:
    suggester = Suggester(f"{'ab' * 15}{number}" for number in range(2_000))
    start = time.process_time()
    for number in range(5_000):
        suggester.nearest(f"{'ba' * 15}{number}")
    assert time.process_time() - start < 5
    assert suggester.nearest("ab" * 15) is None


@given(st.lists(st.text(max_size=12), max_size=6), st.text(max_size=12))
def test_a_suggestion_is_one_of_the_candidates(candidates: list[str], word: str) -> None:
    assert nearest(word, candidates) in {*candidates, None}


@given(st.text(alphabet="abcåäö-1", min_size=1, max_size=12))
def test_a_word_that_is_there_is_found(word: str) -> None:
    assert nearest(word, [*PARTS, word]) == word
