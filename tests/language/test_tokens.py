"""The words of a text as lists compare them: which stand beside each other, and how they are written."""

import pytest

from loftesverktyg.language.tokens import tokens

ONE: dict[str, tuple[str, ...]] = {"för": ()}


def test_forms_heads_and_places() -> None:
    found = tokens("LPO-chefen och EU:s LPO, d’Or e-post")
    assert found.forms == ["lpo-chefen", "och", "eu:s", "lpo", "d’or", "e-post"]
    assert found.heads == {0: "lpo", 2: "eu", 4: "d", 5: "e"}
    assert found.known == {"lpo-chefen", "och", "eu:s", "lpo", "eu", "d’or", "d", "e-post", "e"}
    assert found.places["lpo"] == [3, 0]
    assert found.places["och"] == [1]
    assert found.places["eu"] == [2]


@pytest.mark.parametrize(
    ("text", "joined", "with_dots"),
    [
        ("a b", True, True),
        ("a \t\u00a0\u202fb", True, True),
        ("a\nb", True, True),
        ("a\n\nb", False, False),
        ("a.b", False, True),
        ("a. b", False, True),
        ("a, b", False, False),
        ("a 1 b", False, False),
    ],
)
def test_words_with_only_space_between_are_joined(text: str, *, joined: bool, with_dots: bool) -> None:
    assert tokens(text).joined(0, 1, dots=False) is joined
    assert tokens(text).joined(0, 1, dots=True) is with_dots


@pytest.mark.parametrize(
    ("text", "near", "far"),
    [
        ("vi för", 1, 1),
        ("vi polisen för", None, 2),
        ("vi polisen kommunen skolan för", None, 4),
        ("vi polisen kommunen skolan gatan för", None, 5),
        ("vi polisen kommunen skolan gatan torget för", None, None),
        # Only a subject or an adverb stands between.
        ("vi också för", None, 2),
        ("vi hund för", None, None),
        ("vi igen för", None, None),
        ("vi utan för", None, None),
        ("vi hans för", None, None),
        ("vi Lars för", None, None),
        ("vi elen för", None, None),
        ("vi Kalen för", None, 2),
        ("vi polisen. för", None, None),
        ("vi, för", None, None),
        ("vi polisen", None, None),
        ("vi", None, None),
    ],
)
def test_the_next_word(text: str, near: int | None, far: int | None) -> None:
    assert tokens(text).next_of(ONE, 0, gap=False, dots=False) == near
    assert tokens(text).next_of(ONE, 0, gap=True, dots=False) == far


def test_the_next_word_is_after_the_last() -> None:
    found = tokens("för vi polisen för oss")
    assert found.next_of(ONE, 0, gap=False, dots=False) is None
    assert found.next_of(ONE, 0, gap=True, dots=False) == 3
    assert found.next_of(ONE, 3, gap=True, dots=False) is None
    assert tokens("för. för").next_of(ONE, 0, gap=False, dots=True) == 1
    assert tokens("för. för").next_of(ONE, 0, gap=False, dots=False) is None


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("LPO", 0, True),
        ("LPO-chefen", 0, True),
        ("en LPO här", 1, True),
        ("lpo", 0, False),
        ("Lpo", 0, False),
        # A case number.
        ("LPO 12", 0, False),
        ("LPO12", 0, False),
        ("LPO 1", 0, True),
        ("LPO\u00a02026", 0, False),
        ("LPO dnr 5", 0, False),
        ("LPO diarienummer 5", 0, False),
        # In a text that shouts nothing can be told.
        ("DITT LPO VARA", 1, False),
        ("DITT LPO VAR", 1, True),
        ("ETT LPO VARA", 1, True),
        ("DETTA LPO HJÄLPER", 1, False),
        ("DETTA LPO hjälper", 1, True),
        ("detta LPO HJÄLPER", 1, True),
        ("VÅRT LPO", 1, True),
        ("LPO HJÄLPER", 0, True),
    ],
)
def test_how_an_abbreviation_is_written(text: str, at: int, *, expected: bool) -> None:
    assert tokens(text).is_written(at, frozenset({"LPO"})) is expected


def test_spans() -> None:
    found = tokens("En LPO-chef. EU")
    assert found.span(0) == (0, 2)
    assert found.span(1) == (3, 11)
    assert found.span(1, frozenset({"LPO"})) == (3, 6)
    assert found.span(1, frozenset({"LPO-chef"})) == (3, 11)
    assert found.span(2, frozenset({"LPO"})) == (13, 15)
    assert found.past_dot(11) == 12
    assert found.past_dot(10) == 10
    assert found.past_dot(15) == 15
