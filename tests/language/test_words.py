import pytest

from loftesverktyg.language.words import Word, words


def found(text: str) -> list[str]:
    return [word.text for word in words(text)]


def test_a_word_knows_its_place() -> None:
    assert words("Å, ett löfte.") == [Word("Å", 0, 1), Word("ett", 3, 6), Word("löfte", 7, 12)]


@pytest.mark.parametrize(
    "word",
    [
        "löfte",
        "e-post",
        "EU:s",
        "13-åring",
        "1990-talet",
        "3:e",
        "E4:an",
        "K9",
        "barn-tv-program",
        "d’Arc",
        "O'Hara",
        "naïve",
        "Łódź",
        "безопасность",
        "a\u030agren",
        "brotts\u00adförebyggande",
        "non‑breaking",
    ],
)
def test_this_is_one_word(word: str) -> None:
    assert found(f"({word})") == [word]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("2026", []),
        ("10 000,5 – § 3 %", []),
        ("2–3", []),
        ("och/eller", ["och", "eller"]),
        ("barn- och ungdom", ["barn", "och", "ungdom"]),
        ("_kursiv_ **fet**", ["kursiv", "fet"]),
        ("’citat’", ["citat"]),
        ("t.ex. så", ["t", "ex", "så"]),
        ("slut.Början", ["slut", "Början"]),
        ("kl 18:00 går", ["kl", "går"]),
        ("12345-a", ["a"]),
        ("vi–de", ["vi", "de"]),
        ("mål:", ["mål"]),
    ],
)
def test_what_parts_words_is_no_part_of_them(text: str, expected: list[str]) -> None:
    assert found(text) == expected
