import pytest
from hypothesis import given
from hypothesis import strategies as st

from loftesverktyg.rules.wording import MAX_SHOWN, flow, inside, quoted, shown, subject
from loftesverktyg.source import Style, read
from loftesverktyg.source.scalars import yaml11_reading


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Löfte", "Löfte"),
        ("  ett\n\n två\t", "ett två"),
        ("a\u200bb\x1b\u202e\x7f", "a⟨U+200B⟩b⟨U+001B⟩⟨U+202E⟩⟨U+007F⟩"),
        ("20\u00a0%", "20\u00a0%"),
        ("a" * 60, "a" * 60),
        ("a" * 61, "a" * 59 + "…"),
        ("1" * 100, "1" * 30 + "…"),
        ("a" * 55 + "1234567", "a" * 55 + "…"),
    ],
)
def test_shown(text: str, expected: str) -> None:
    assert shown(text) == expected


@given(st.text())
def test_what_is_shown_is_short_and_printable(text: str) -> None:
    result = shown(text)
    assert "\n" not in result
    assert not any(ord(each) < 32 or each in "\u202e\u200b\x7f\x9b" for each in result)
    assert len(result) <= MAX_SHOWN * len("⟨U+10FFFF⟩")


def test_places_in_words() -> None:
    assert quoted("a") == "”a”"
    assert subject(()) == "Dokumentet"
    assert subject(("åtgärder", 1)) == "Punkt 2 i ”åtgärder”"
    assert inside(()) == "överst i dokumentet"
    assert inside(("åtgärder", 1)) == "i punkt 2 i ”åtgärder”"
    assert inside(("x", 0, 1)) == "i punkt 2 i punkt 1 i ”x”"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Löfte", "Löfte"),
        ("1.1", '"1.1"'),
        ("no", '"no"'),
        ("", '""'),
        ("2026-02-01", "2026-02-01"),
        ("Löfte: trygg", '"Löfte: trygg"'),
        ('"a" b', '"\\"a\\" b"'),
        ("a, b", "a, b"),
        (["a, b", "c"], '["a, b", c]'),
        ({"a": 1, "b": True, "c": [2]}, "{a: 1, b: true, c: [2]}"),
    ],
)
def test_flow(value: object, expected: str) -> None:
    assert flow(value) == expected


@given(st.text(st.characters(categories=("L", "N", "P", "S", "Zs")), min_size=1).map(str.strip))
def test_flow_is_read_as_what_it_was(text: str) -> None:
    for written in (f"x: {flow(text)}\n", f"x: [{flow(text, bracketed=True)}]\n"):
        source = read(written.encode(), "lofte.yaml")
        assert source.problems == ()
        assert [scalar.value for scalar in source.scalars] == ["x", text]
        plain = source.scalars[1].style is Style.PLAIN
        assert not plain or yaml11_reading(text) is None
