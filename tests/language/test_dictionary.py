"""Which words count as spelt right, with a small engine in the dictionary's place."""

import pytest

from loftesverktyg.language.dictionary import Dictionary


class Engine:
    """Knows some words, and counts how often it is asked for suggestions."""

    def __init__(self, *known: str) -> None:
        self.known = known
        self.asked = 0

    def spell(self, word: str) -> bool:
        return word in self.known

    def suggest(self, word: str) -> list[str]:
        self.asked += 1
        return [f"{word}1", f"{word}2"]


@pytest.mark.parametrize(
    ("word", "right"),
    [
        ("gata", True),
        ("skola", True),
        ("gta", False),
        # Two words joined, each of four letters or more; the first may have an s, or lack its a.
        ("skolagata", True),
        ("skolgata", True),
        ("skolasgata", True),
        ("gataskola", True),
        ("gatskola", False),
        ("bussskola", True),
        ("bussgata", True),
        ("gatabuss", True),
        ("husgata", False),
        ("gatahus", False),
        ("skolagatan", False),
        ("xskolagata", False),
        ("skolagatabuss", False),
        # What is longer than forty letters is not looked into.
        ("x" * 40, False),
        ("x" * 41, True),
    ],
)
def test_a_word_is_right_alone_or_as_two(word: str, *, right: bool) -> None:
    assert Dictionary(Engine("gata", "skola", "buss", "hus")).has(word) is right


def test_suggestions_are_the_engines_and_asked_for_once() -> None:
    engine = Engine()
    dictionary = Dictionary(engine)
    assert [dictionary.suggestions("a") for _ in range(3)] == [("a1", "a2")] * 3
    assert engine.asked == 1
