"""Names of persons: those that are known, and those beside a title."""

import pytest

from loftesverktyg.language.persons import named_persons


@pytest.mark.parametrize(
    ("text", "known", "found"),
    [
        ("Fråga Exempla Exempelsson om det.", ["Exempla Exempelsson"], ["Exempla Exempelsson"]),
        ("Exempla\nExempelssons löfte", ["Exempla Exempelsson"], ["Exempla\nExempelsson"]),
        # One word is no whole name, and nothing is none.
        ("Fråga Exempla om det.", ["Exempla"], []),
        ("Fråga Exempla om det.", ["", " "], []),
        ("Fråga Exempla om det.", ["Exempla Exempelsson"], []),
        ("Fråga Exempla Exempelssonsson om det.", ["Exempla Exempelsson"], []),
        ("Fråga om det.", ["Exempla Exempelsson"], []),
    ],
)
def test_known_names(text: str, known: list[str], found: list[str]) -> None:
    assert [text[start:end] for start, end in named_persons(text, known, frozenset())] == found
