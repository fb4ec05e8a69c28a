"""How far from a word its own sentence is looked through for an amount, and for how often."""

import pytest

from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.text_quantity import how_many_said, how_often_said

NEAR = 300


def reading(text: str) -> Reading:
    return Reading(("text",), "text", text)


def apart(gap: int) -> str:
    """``gap`` characters of small words, a space at either end."""
    return (" och" * gap)[: gap - 1] + " "


@pytest.mark.parametrize(("gap", "said"), [(NEAR - 40, True), (NEAR, False), (3 * NEAR, False)])
def test_an_amount_after_the_word_is_looked_for_so_far(gap: int, *, said: bool) -> None:
    text = "Vi patrullerar" + apart(gap) + "tolv kvällar."
    assert how_many_said(reading(text), 3) is said


@pytest.mark.parametrize(("gap", "said"), [(NEAR - 40, True), (NEAR + 1, False), (3 * NEAR, False)])
def test_an_amount_before_the_word_is_looked_for_so_far(gap: int, *, said: bool) -> None:
    text = "Tolv kvällar" + apart(gap) + "patrullerar vi."
    assert how_many_said(reading(text), text.index("patrullerar")) is said


@pytest.mark.parametrize(("gap", "said"), [(NEAR - 40, True), (NEAR, False), (3 * NEAR, False)])
def test_how_often_is_looked_for_so_far(gap: int, *, said: bool) -> None:
    text = "Vi patrullerar" + apart(gap) + "varje vecka."
    assert how_often_said(reading(text), 3) is said


def test_the_sentence_beside_says_nothing_of_this_one() -> None:
    text = "Vi går tolv kvällar varje vecka. Vi samverkar. Vi går tolv kvällar varje vecka."
    at = text.index("samverkar")
    assert not how_many_said(reading(text), at)
    assert not how_often_said(reading(text), at)
    for other in (3, len(text) - 5):
        assert how_many_said(reading(text), other)
        assert how_often_said(reading(text), other)
