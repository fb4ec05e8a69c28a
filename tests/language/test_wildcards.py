import time

import pytest

from loftesverktyg.language.wildcards import Wanted, is_phrase


def found(text: str, *phrases: str) -> list[str]:
    return [text[each.start : each.end] for each in Wanted(phrases).find(text)]


@pytest.mark.parametrize(
    ("text", "phrases", "words"),
    [
        ("Brukare och brukaren", ["brukare"], ["Brukare"]),
        ("Brukare och brukaren", ["brukar*"], ["Brukare", "brukaren"]),
        ("en brukare, icke-brukare och brukarstöd", ["brukare"], ["brukare"]),
        ("vi\n lovar er", ["vi lovar"], ["vi\n lovar"]),
        ("garanterar trygghet", ["garanti*", "garanterar tryg*", "garanterar"], ["garanterar trygghet"]),
        ("Å-projektet", ["å*"], ["Å-projektet"]),
        ("bl.a. och 100 %", ["bl.a", "100 %"], ["bl.a", "100 %"]),
        ("C++ [kod]", ["kod"], ["kod"]),
    ],
)
def test_found(text: str, phrases: list[str], words: list[str]) -> None:
    assert found(text, *phrases) == words


def test_the_phrase_that_was_found_is_told() -> None:
    (only,) = Wanted(["a  b*"]).find("x a bcd")
    assert only == ("a b*", 2, 7)


@pytest.mark.parametrize(
    "text",
    [
        "ord",
        "två ord",
        "ord*",
        "brotts* åtgärd*",
        "bl.a.",
        "S:t Olof",
        "r&d",
        "24/7",
        "ett-två",
        "a",
        "20%",
        "a" * 100,
        " ".join("abcdefghij"),
    ],
)
def test_a_phrase(text: str) -> None:
    assert is_phrase(text)


@pytest.mark.parametrize(
    "text", ["", " ", "*", "*ord", "o*rd", "ord**", "(a|b)+", "[a-z]", "a.{9}", "ord $", "a" * 101, "a " * 11]
)
def test_no_phrase(text: str) -> None:
    assert not is_phrase(text)


@pytest.mark.parametrize(
    "text",
    [
        "a " * 500_000,
        "a" * 1_000_000,
        "a" + " " * 1_000_000,
        "a-" * 500_000,
        "(" * 1_000_000,
        "aa ab " * 160_000,
    ],
)
def test_hostile_text_is_searched_in_one_go(text: str) -> None:
    wanted = Wanted(["a* a* a* a* a* a* a* a* a* b", "a* b*", "aa* c"])
    begun = time.process_time()
    list(wanted.find(text))
    assert time.process_time() - begun < 2
