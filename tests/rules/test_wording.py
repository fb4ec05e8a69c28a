from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loftesverktyg.rules.wording import (
    MAX_SHOWN,
    double_quoted,
    flow,
    found,
    inside,
    number,
    quoted,
    scalar_text,
    shown,
    subject,
)
from loftesverktyg.source import Mapping, Style, read
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
        ("a" * 59 + "1", "a" * 59 + "1"),
        ("a" * 58 + " bc", "a" * 58 + "…"),
        ("a" * 58 + "•bc", "a" * 58 + "…"),
        ("a" + " " * 238 + "b", "a b"),
        ("a" + " " * 239 + "b", "a…"),
        (" " * 240, ""),
        (" " * 241, "…"),
        ("\u2028~ ", "⟨U+2028⟩~"),
        ("\ue000\ud800", "⟨U+E000⟩⟨U+D800⟩"),
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


def test_a_shorter_limit() -> None:
    assert shown("abcdef", 6) == "abcdef"
    assert shown("abcdefg", 6) == "abcde…"
    assert shown("1234567", 6) == "123…"


@pytest.mark.parametrize(
    ("written", "what", "text"),
    [
        ("x: [a]", "en lista", ""),
        ("x: {a: b}", "en grupp av nycklar", ""),
        ("x:", "ingenting", ""),
        ("x: '  '", "ingenting", ""),
        ("x: ' a '", "texten ”a” inom citattecken", "a"),
        ('x: "a"', "texten ”a” inom citattecken", "a"),
        ("x: a b", "”a b”", "a b"),
        ("x: |\n  a\n", "”a”", "a"),
    ],
)
def test_what_stands_there(written: str, what: str, text: str) -> None:
    root = read(written.encode(), "lofte.yaml").root
    assert isinstance(root, Mapping)
    node = root.entries[0].value
    assert found(node) == what
    assert scalar_text(node) == text


def test_nothing_stands_there() -> None:
    assert found(None) == "ingenting"
    assert scalar_text(None) == ""


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2", "2"),
        ("41.5", "41,5"),
        ("41.50", "41,5"),
        ("41.00", "41"),
        ("100", "100"),
        ("0", "0"),
        ("-0.5", "-0,5"),
        ("1E+2", "100"),
        ("1E+30", "1" + "0" * 30),
        ("1E+31", "1E+31"),
        ("1E-30", "0," + "0" * 29 + "1"),
        ("1E-31", "1E-31"),
    ],
)
def test_number(value: str, expected: str) -> None:
    assert number(Decimal(value)) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("", '""'), ("a", '"a"'), ('"', '"\\""'), ("\\", '"\\\\"'), ('\\"', '"\\\\\\""')]
)
def test_double_quoted(text: str, expected: str) -> None:
    assert double_quoted(text) == expected


@pytest.mark.parametrize(
    ("value", "alone", "bracketed"),
    [
        ("a, b", "a, b", '"a, b"'),
        ("a]b", "a]b", '"a]b"'),
        ("a?", "a?", '"a?"'),
        ("a: b", '"a: b"', '"a: b"'),
        ("a:", '"a:"', '"a:"'),
        ("a:b", "a:b", "a:b"),
        ("a #b", '"a #b"', '"a #b"'),
        ("a#b", "a#b", "a#b"),
        ("-a", '"-a"', '"-a"'),
        ('a"b', '"a\\"b"', '"a\\"b"'),
        (False, "false", "false"),
        (2, "2", "2"),
        (["a", ["b"]], "[a, [b]]", "[a, [b]]"),
    ],
)
def test_flow_in_brackets_and_out_of_them(value: object, alone: str, bracketed: str) -> None:
    assert flow(value) == alone
    assert flow(value, bracketed=True) == bracketed
