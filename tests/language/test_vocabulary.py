import pytest
from hypothesis import given
from hypothesis import strategies as st

from loftesverktyg.language.vocabulary import Vocabulary


def test_words_are_runs_of_letters_in_lower_case_and_in_order() -> None:
    assert Vocabulary(["EU:s e-post, 2 st.", "Å–Ä"]).runs == ["eu", "s", "e", "post", "st", "qq", "å", "ä"]
    assert Vocabulary(["En, en"]).words == {"en"}
    assert Vocabulary([]).runs == []


def test_the_last_word_of_a_text_and_the_first_of_the_next_do_not_meet() -> None:
    runs = Vocabulary(["vi ska", "ska vi"]).runs
    assert runs.index("ska") + 2 == len(runs) - 2
    assert "skaska" not in runs


def test_digits_and_signs_are_looked_for_in_the_text_as_it_stands() -> None:
    assert Vocabulary(["a", "b 7"]).has_digits
    assert not Vocabulary(["sju ² ٣"]).has_digits
    assert Vocabulary(["se ![bild]"]).has_any(("](", "!["))
    assert not Vocabulary(["se ! [bild]"]).has_any(("](", "!["))


MARKS = [chr(number) for number in range(0x2100, 0x2600) if not chr(number).isalpha()]


@given(st.lists(st.sampled_from(["ord", "å", "1", *MARKS[:40]])).map("".join))
def test_a_text_of_very_many_marks_has_the_same_words(text: str) -> None:
    """Beyond a hundred different marks another way is taken."""
    many = " ".join(MARKS)
    assert Vocabulary([text, many]).runs == Vocabulary([text, "‽"]).runs


@pytest.mark.parametrize("size", [1_000, 1_000_000])
def test_what_is_made_of_marks_only_is_no_word(size: int) -> None:
    assert Vocabulary(["".join(MARKS) * (size // len(MARKS) + 1)]).runs == []


@given(st.text(st.characters(max_codepoint=0xFF) | st.sampled_from("–—”’…•")))
def test_a_letter_beyond_latin_1_changes_nothing_of_the_other_words(text: str) -> None:
    """Without one a quicker way is taken."""
    assert Vocabulary([text, "ω"]).runs == [*Vocabulary([text, "o"]).runs[:-1], "ω"]
