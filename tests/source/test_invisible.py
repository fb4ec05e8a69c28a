import pytest

from loftesverktyg.source import Kind, read
from loftesverktyg.source.invisible import NAMES


def found(text: str) -> list[tuple[int, int, str]]:
    return [
        (*problem.span, problem.detail["name"])
        for problem in read(text.encode(), "x").problems
        if problem.kind is Kind.INVISIBLE_CHARACTER
    ]


ANYWHERE = sorted(set(NAMES) - set("\u00a0\u202f\x85\u2028\u2029"))


@pytest.mark.parametrize("character", ANYWHERE, ids=NAMES.__getitem__)
@pytest.mark.parametrize(
    "text", ["å: a{}b", "å{}: a", "# k{}\na: b", "a: 'b{}'", "a: |\n  b{}\n", "a: 😀 {}\n"]
)
def test_every_one_is_found_everywhere(character: str, text: str) -> None:
    at = text.index("{}")
    assert found(text.format(character)) == [(at, at + 1, NAMES[character])]


@pytest.mark.parametrize("character", ["\x85", "\u2028", "\u2029"], ids=NAMES.__getitem__)
def test_line_breaks_that_editors_do_not_show(character: str) -> None:
    assert found(f"a: b{character}c: d") == [(4, 5, NAMES[character])]


@pytest.mark.parametrize("space", ["\u00a0", "\u202f"], ids=NAMES.__getitem__)
@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("a{}b: c", [1]),
        ("'a{}b': c", [2]),
        ("a:\n  - b: {{c{}d: e}}", [12]),
        ("x:\n  a: 'e{}f'\n  g{}h: i\n", [17]),
        ("a: 20{}%", []),
        ("- 20{}%", []),
        ("# 20{}%\na: b", []),
        ("20{}%", []),
    ],
)
def test_no_break_spaces_are_wrong_in_keys_only(space: str, text: str, places: list[int]) -> None:
    assert [start for start, _, _ in found(text.format(space, space))] == places


@pytest.mark.parametrize(
    "text",
    [
        "a: می\u200cخواهم",
        "a: ه\u200dه",
        "a: क्\u200dष",
        "a: 👩\u200d🚒",
        "a: 👩🏽\u200d🚒",
        "a: 🏳\ufe0f\u200d🌈",
        "a: ❤\ufe0f\u200d🔥",
        "a: 👮\u200d♀\ufe0f",
        'a: "mjukt \\u00AD bindestreck"',
        "a: b",
        "a: – ” … ’ é",
        "a: 👮🏽",
        "a: مرحبا\u200f",
        "a: مرحبا!\u200f (Exempelby)",
        "a: \u200fمرحبا",
        "a: (20 %\u200f) مرحبا",
        "a: مرحبا 112\u200e",
        "a: שלום\u200e",
        "a: تهران\u061c",
    ],
)
def test_what_belongs_there_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_a_mark_at_the_start_is_fine_and_a_second_is_not() -> None:
    assert found("\ufeffa: b") == []
    assert found("\ufeff\ufeffa: b") == [(0, 1, "byte-order-mark")]


@pytest.mark.parametrize(
    "text",
    [
        "a: b\u200cc",
        "a: \u200db",
        "a: b\u200d",
        "a: م\u200c b",
        "a: 👩\u200d",
        "a: \u200d🚒",
        "a: 👩\u200c🚒",
        "a: م\u200c\u200cم",
        "a: Exempelby\u200f",
        "a: مرحبا Exempelby\u200f",
        "a: م\u200f\u200fم",
        "a: م\u202eم",
        "a: م\n \u200fb",
    ],
)
def test_joiners_elsewhere_are_found(text: str) -> None:
    assert len(found(text)) == 1


def test_a_run_of_the_same_is_one_place_and_others_are_their_own() -> None:
    assert found("a: b\u00ad\u00ad\u200bc\u00ad") == [
        (4, 6, "soft-hyphen"),
        (6, 7, "zero-width-space"),
        (8, 9, "soft-hyphen"),
    ]


def test_keys_and_texts_come_in_the_order_of_the_file() -> None:
    assert [start for start, _, _ in found("a\u00a0b: c\u00add\ne\u00a0f: g")] == [1, 6, 10]


def test_it_is_told_beside_a_syntax_error() -> None:
    assert found("a: @b\u00ad") == [(5, 6, "soft-hyphen")]


def test_details() -> None:
    (problem,) = read("å\u00a0b: c".encode(), "x").problems
    assert problem.detail == {"codepoint": "U+00A0", "name": "no-break-space", "where": "key"}
