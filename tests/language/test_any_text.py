"""Whatever the text, every function gives places within it, in order, and none fails."""

from collections.abc import Callable, Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loftesverktyg.language.dates import clock_times, iso_dates, slash_dates, written_dates, years
from loftesverktyg.language.frequency import frequencies
from loftesverktyg.language.lix import lix
from loftesverktyg.language.lowered import lowered
from loftesverktyg.language.names import proper_name_spans
from loftesverktyg.language.numbers import numbers
from loftesverktyg.language.passive import has_agent, passives
from loftesverktyg.language.phrase_index import LISTS as LISTS_LOOKED_FOR
from loftesverktyg.language.phrases import load_phrases, replacement_for
from loftesverktyg.language.prose import own_words, prose, quoted
from loftesverktyg.language.sentences import sentences
from loftesverktyg.language.vocabulary import Vocabulary
from loftesverktyg.language.words import words, written_words

PIECES = [
    *"aÅ1 \n.,:;-–/*_#>|`<![]()”\"'§%~\u00a0\u0301İ😀",
    *[
        "vi",
        "verkar",
        "för",
        "t.ex.",
        "LPO",
        "m.m.",
        "två",
        "tio",
        "hundra",
        "minst",
        "mellan",
        "och",
        "till",
        "ska",
    ],
    *[
        "genomföras",
        "av",
        "blir",
        "kl.",
        "18.00",
        "2026",
        "1/3",
        "mars",
        "den",
        "varje",
        "vecka",
        "www.",
        "a@b.se",
    ],
    *[
        "```",
        "<!--",
        "-->",
        "](",
        "\n\n",
        "- ",
        "1. ",
        "i syfte att",
        "erhålls",
        "beaktas",
        "-tal",
        "miljoner",
    ],
]
TEXTS = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
SPACED = st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join)
LISTS = [
    "kanslisprak",
    "vaga_insatser",
    "reservationer",
    "viljeord",
    "forkortningar",
    "myndighetsforkortningar",
    "rorelseord",
]
FINDERS: list[Callable[[str], Iterable[Any]]] = [
    words,
    numbers,
    frequencies,
    iso_dates,
    slash_dates,
    written_dates,
    clock_times,
    years,
    passives,
    *(lambda text, name=name: load_phrases(name).find(text) for name in LISTS),
]


@given(TEXTS | SPACED)
def test_places_lie_in_the_text_in_order_and_apart(text: str) -> None:
    for finder in FINDERS:
        at = 0
        for found in finder(text):
            assert at <= found.start < found.end <= len(text)
            at = found.end


@given(TEXTS | SPACED)
def test_spans_lie_in_the_text_in_order_and_apart(text: str) -> None:
    for finder in (sentences, quoted, proper_name_spans):
        at = 0
        for start, end in finder(text):
            assert at <= start < end <= len(text)
            at = end


@given(TEXTS | SPACED)
def test_prose_is_as_long_as_the_text_and_takes_away_only(text: str) -> None:
    for plain in (prose(text), own_words(text)):
        assert len(plain) == len(text)
        assert all(new in (old, " ") for new, old in zip(plain, text, strict=True))
        assert plain.count("\n") == text.count("\n")


@given(TEXTS | SPACED)
def test_a_text_without_marks_is_told_from_one_with_marks(text: str) -> None:
    """The code before it makes sure that the text is looked at closely."""
    code = "`x`\n\n"
    assert prose(text) == prose(code + text)[len(code) :]


@given(TEXTS | SPACED)
def test_a_single_sentence_is_told_from_several(text: str) -> None:
    """The line after it makes sure that the text is looked at closely."""
    assert sentences(text) == sentences(f"{text}\n\n")


@given(TEXTS | SPACED)
def test_words_are_the_same_without_their_places(text: str) -> None:
    assert written_words(text) == [word.text for word in words(text)]


@given(TEXTS | SPACED)
def test_where_a_list_cannot_have_an_entry_it_has_none(text: str) -> None:
    possible = Vocabulary([text]).lists
    for name in LISTS_LOOKED_FOR:
        if name not in possible:
            assert not list(load_phrases(name).find(own_words(text)))


@given(TEXTS | SPACED)
def test_every_word_of_the_prose_is_in_one_sentence(text: str) -> None:
    places = [(word.start, word.end) for word in words(prose(text))]
    spans = sentences(text)
    for start, end in places:
        assert any(first <= start and end <= last for first, last in spans), (start, end)


@given(TEXTS | SPACED)
def test_lix_counts_what_there_is(text: str) -> None:
    found = lix(text)
    assert found.words == len(words(prose(text)))
    assert 0 <= found.long_words <= found.words
    assert found.value >= 0


@given(TEXTS | SPACED)
def test_a_match_keeps_to_its_parts(text: str) -> None:
    for name in LISTS:
        for match in load_phrases(name).find(text):
            assert match.parts[0][0] == match.start
            assert match.parts[-1][1] == match.end
            assert replacement_for(match) != ""


@given(TEXTS | SPACED)
def test_whoever_acts_can_be_asked_of_any_passive(text: str) -> None:
    for found in passives(text):
        assert has_agent(text, found) in {True, False}


@given(st.text(max_size=40))
def test_lower_case_keeps_every_offset(text: str) -> None:
    assert len(lowered(text)) == len(text)


@pytest.mark.parametrize("number", [*range(100), 100, 101, 250, 999])
def test_a_number_is_read_as_it_is_written(number: int) -> None:
    units = "noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton"
    tens = ["", "", "tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"]

    def below(value: int) -> str:
        small = units.split()
        return small[value] if value < 20 else tens[value // 10] + (small[value % 10] if value % 10 else "")

    written = below(number % 100) if number % 100 or number < 100 else ""
    if number >= 100:
        written = f"{below(number // 100)}hundra{written}"
    (found,) = numbers(f"x {written} y")
    assert found.value == number
