import pytest

from loftesverktyg.language.lix import Lix, lix


def test_lix_is_words_to_a_sentence_and_long_words_in_a_hundred() -> None:
    text = "Vi går ut och in nu. De är förebyggande också."
    assert lix(text) == Lix(value=10 / 2 + 100 * 1 / 10, words=10, sentences=2, long_words=1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Lix(0.0, 0, 0, 0)),
        ("2026 – 12", Lix(0.0, 0, 0, 0)),
        ("Vi går.", Lix(2.0, 2, 1, 0)),
        ("Vi", Lix(1.0, 1, 1, 0)),
        ("Polisen går. Vi står.", Lix(2 + 25, 4, 2, 1)),
        ("Kommun", Lix(1.0, 1, 1, 0)),
        ("Kommune", Lix(101.0, 1, 1, 1)),
        ("e-poster", Lix(101.0, 1, 1, 1)),
        ("e-posta", Lix(1.0, 1, 1, 0)),
        ("# Rubrik\n- ett\n- två", Lix(1.0, 3, 3, 0)),
        ("[Vi](https://exempelby.example/brottsbekämpning) går", Lix(2.0, 2, 1, 0)),
        ("`brottsförebyggande` går", Lix(1.0, 1, 1, 0)),
    ],
)
def test_lix_counts_what_is_prose(text: str, expected: Lix) -> None:
    assert lix(text) == expected
