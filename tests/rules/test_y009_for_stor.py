import pytest

from tests.rules.marks import HEAD, y_findings


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (1024 * 1024 + 1, "den är mer än 1\u00a0MB"),
        # A twentieth more rounds to a tenth.
        (1_101_004, "den är mer än 1\u00a0MB"),
        (1_101_005, "den är 1,1\u00a0MB, och gränsen går vid 1\u00a0MB"),
        (3 * 512 * 1024, "den är 1,5\u00a0MB, och gränsen går vid 1\u00a0MB"),
        (50 * 1024 * 1024, "den är 50\u00a0MB, och gränsen går vid 1\u00a0MB"),
    ],
)
def test_too_large(size: int, words: str) -> None:
    (found,) = y_findings(b"a" * size)
    assert found.code == "Y009"
    assert words in found.message


def test_the_largest_that_is_read() -> None:
    text = HEAD + "# "
    assert y_findings(text + "a" * (1024 * 1024 - len(text.encode()))) == []


def test_too_deep_is_marked_where_it_is_left() -> None:
    (found,) = y_findings(HEAD + "x-a: " + "[" * 50 + "\n")
    assert (found.code, found.text, found.start) == ("Y009", "[", len(HEAD) + 5 + 49)
    assert "fler än 50 listor" in found.message
    assert y_findings(HEAD + "x-a: " + "[" * 49 + "]" * 49 + "\n") == []


def test_too_many() -> None:
    (found,) = y_findings(HEAD + "x-a: [" + "b, " * 20_000 + "]\n")
    assert found.code == "Y009"
    assert "fler än 20\u00a0000 nycklar" in found.message
