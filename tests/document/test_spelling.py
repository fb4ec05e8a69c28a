import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loftesverktyg.document.spelling import ascii_spelling, nfc, written_offset


def test_ascii_spelling_of_a_key() -> None:
    assert ascii_spelling("samverkansöverenskommelse") == "samverkansoverenskommelse"
    assert ascii_spelling("åtgärder") == "atgarder"


@pytest.mark.parametrize(
    ("composed", "word"),
    [("för åtgärder här", "åtgärder"), ("ää", "ä"), ("café é", "é"), ("utan", "tan")],
)
def test_offsets_lead_back_to_decomposed_text(composed: str, word: str) -> None:
    written = unicodedata.normalize("NFD", composed)
    start = composed.rindex(word)
    place = slice(written_offset(written, start), written_offset(written, start + len(word)))
    assert written[place] == unicodedata.normalize("NFD", word)


@given(st.text(alphabet="aäåö e\u0301\u0308\u0323🙂", max_size=20))
def test_offsets_are_monotone_and_end_at_the_end(written: str) -> None:
    offsets = [written_offset(written, offset) for offset in range(len(nfc(written)) + 1)]
    assert offsets == sorted(offsets)
    assert offsets[-1] == len(written)
