import pytest

from loftesverktyg.language.signs import has_any


@pytest.mark.parametrize(
    ("text", "signs", "expected"),
    [
        ("se ](här)", ("![", "]("), True),
        ("se ] (här)", ("![", "]("), False),
        ("se )här[ och (där]", ("[a", "]("), False),
        ("a-b", ("-",), True),
        ("ab", ("-",), False),
        ("xaax", ("xx",), False),
        ("x", ("xx",), False),
        ("text", (), False),
        ("", ("a",), False),
    ],
)
def test_one_of_the_signs_must_stand_whole_in_the_text(
    text: str, signs: tuple[str, ...], expected: bool
) -> None:
    assert has_any(text, signs) is expected
