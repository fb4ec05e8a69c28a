import pytest

from loftesverktyg.language.lists import count, join


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], ""),
        (["a"], "a"),
        (["a", "b"], "a och b"),
        (["a", "b", "c"], "a, b och c"),
    ],
)
def test_join_writes_a_list_as_swedish_does(words: list[str], expected: str) -> None:
    assert join(words) == expected


def test_join_takes_another_conjunction() -> None:
    assert join(["en orsak", "ett problem"], "eller") == "en orsak eller ett problem"


@pytest.mark.parametrize(
    ("most", "expected"),
    [(1, "a och 2 till"), (2, "a, b och 1 till"), (3, "a, b och c"), (4, "a, b och c")],
)
def test_join_counts_what_is_too_much_to_name(most: int, expected: str) -> None:
    assert join(["a", "b", "c"], most=most) == expected


@pytest.mark.parametrize(("number", "expected"), [(0, "0 varningar"), (1, "1 varning"), (2, "2 varningar")])
def test_count_agrees_with_its_number(number: int, expected: str) -> None:
    assert count(number, "varning", "varningar") == expected
