from decimal import Decimal

import pytest

from loftesverktyg.language.number_words import word_value
from loftesverktyg.language.numbers import MOST, Number, numbers


def only(text: str) -> Number:
    (number,) = numbers(text)
    return number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("10 besök", "10"),
        ("10 000 kronor", "10000"),
        ("10\u00a0000 kronor", "10000"),
        ("10\u202f000\u202f000 kronor", "10000000"),
        ("2,5 timmar", "2.5"),
        ("2.5 meter", "2.5"),
        ("1.200 besök", "1200"),
        ("12.000 kronor", "12000"),
        ("0.125 procent", "0.125"),
        ("1234.500 meter", "1234.5"),
        ("1.2000 meter", "1.2"),
        ("2,125 meter", "2.125"),
        ("0,5 procent", "0.5"),
        ("0 brott", "0"),
        ("3 miljoner", "3000000"),
        ("2,5 miljarder", "2500000000"),
        ("Tio besök", "10"),
        ("noll brott", "0"),
        ("tjugofem", "25"),
        ("tjugoett", "21"),
        ("nittionio", "99"),
        ("hundra", "100"),
        ("ett hundra", "100"),
        ("tvåhundra", "200"),
        ("tvåhundrafemtio", "250"),
        ("två tusen fem hundra", "2500"),
        ("tusen", "1000"),
        ("en halv timme", "0.5"),
        ("ett tjugotal", "20"),
        ("ett 20-tal", "20"),
        ("ett dussin", "12"),
        ("(12)", "12"),
        ("12.", "12"),
        ("minst 100\npersoner", "100"),
    ],
)
def test_the_value_is_read_from_digits_and_words(text: str, value: str) -> None:
    assert only(text).value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "comparison", "whole"),
    [
        ("gör minst tio besök", "minst", "minst tio"),
        ("Minst tio", "minst", "Minst tio"),
        ("som minst 10", "minst", "som minst 10"),
        ("inte färre än tio", "minst", "inte färre än tio"),
        ("tio eller fler", "minst", "tio"),
        ("högst tio", "högst", "högst tio"),
        ("max 10", "högst", "max 10"),
        ("som mest tio", "högst", "som mest tio"),
        ("upp till 10", "högst", "upp till 10"),
        ("inte mer än tio", "högst", "inte mer än tio"),
        ("10 eller färre", "högst", "10"),
        ("exakt tio", "exakt", "exakt tio"),
        ("precis 10", "exakt", "precis 10"),
        ("cirka 10", "ungefär", "cirka 10"),
        ("ca. 10", "ungefär", "ca. 10"),
        ("omkring tio", "ungefär", "omkring tio"),
        ("i snitt 10", "ungefär", "i snitt 10"),
        ("ett tjugotal", "ungefär", "ett tjugotal"),
        ("mer än 10", "mer än", "mer än 10"),
        ("över 10", "mer än", "över 10"),
        ("färre än 10", "färre än", "färre än 10"),
        ("minst\n10", "minst", "minst\n10"),
        ("de tio", "", "tio"),
        ("minst: 10", "", "10"),
        ("under tio veckor", "", "tio"),
    ],
)
def test_the_words_before_say_how_it_is_compared(text: str, comparison: str, whole: str) -> None:
    number = only(text)
    assert (number.comparison, text[number.whole_start : number.end]) == (comparison, whole)


@pytest.mark.parametrize(
    ("text", "first", "last", "marked"),
    [
        ("två–tre kvällar", 2, 3, "två–tre"),
        ("2-3 kvällar", 2, 3, "2-3"),
        ("2–3 kvällar", 2, 3, "2–3"),
        ("två till tre kvällar", 2, 3, "två till tre"),
        ("två eller tre kvällar", 2, 3, "två eller tre"),
        ("en till två kvällar", 1, 2, "en till två"),
        ("mellan 5 och 10 kvällar", 5, 10, "5 och 10"),
        ("13–17 år", 13, 17, "13–17"),
        ("50 000–60 000 kronor", 50_000, 60_000, "50 000–60 000"),
        ("2–3 miljoner", 2_000_000, 3_000_000, "2–3 miljoner"),
    ],
)
def test_a_range_is_one_number_with_two_ends(text: str, first: int, last: int, marked: str) -> None:
    number = only(text)
    assert (number.value, number.to) == (Decimal(first), Decimal(last))
    assert text[number.start : number.end] == marked


@pytest.mark.parametrize("text", ["5 till 3 skolor", "två och tre", "fem av tio", "3 och 4", "tio, elva"])
def test_two_numbers_are_no_range(text: str) -> None:
    assert [number.to for number in numbers(text)] == [None, None]


@pytest.mark.parametrize(
    ("text", "article"),
    [
        ("en bil", True),
        ("ett par", True),
        ("En polis", True),
        ("över en natt", True),
        ("runt en tunnel", True),
        ("en eller flera", True),
        ("en gång", False),
        ("en enda gång", False),
        ("minst en bil", False),
        ("exakt ett möte", False),
        ("två bilar", False),
        ("ett dussin", False),
        ("1 bil", False),
    ],
)
def test_an_article_is_told_from_the_number_one(text: str, article: bool) -> None:
    assert only(text).article is article


@pytest.mark.parametrize(
    ("text", "following"),
    [
        ("tio besök", "besök"),
        ("20 %", "%"),
        ("20\u00a0%", "%"),
        ("2–3 Kvällar", "kvällar"),
        ("tio eller fler poliser", "poliser"),
        ("tio.", ""),
        ("tio, besök", ""),
    ],
)
def test_the_word_after_is_told(text: str, following: str) -> None:
    assert only(text).following == following


@pytest.mark.parametrize(
    "text",
    [
        "den 1 mars 2026",
        "2026-03-01",
        "24/12",
        "kl. 18.00–20.00",
        "under 2026",
        "2026–2027",
        "tel. 0123-45 67 89",
        "070-123 45 67",
        "+46 70 123 45 67",
        "ring 112 eller 114 14",
        "KS 2026/12",
        "A12.345/2026",
        "SFS 2023:196",
        "rapport 2018:14",
        "§ 4",
        "4 §",
        "2-3 b §",
        "4 kap. 2 §",
        "13-åring",
        "20-årig",
        "3:e",
        "K9",
        "E4",
        "årskurs 1–6",
        "åk 9",
        "väg 40",
        "bilaga 2",
        "vecka 40",
        "v. 40",
        "Storgatan 12",
        "Storgatan 12 B",
        "123 45 Exempelby",
        "version 1.1",
        "1.1.2",
        "121212-1212",
        "tiotals",
        "tusentals",
        "enkel",
        "sexig",
        "Trevlig",
        "1/3 2026",
        "antal",
        "kapital",
        "en-gång",
        "",
    ],
)
def test_what_is_no_quantity_is_left(text: str) -> None:
    assert numbers(text) == []


def test_several_are_found_in_order_each_at_its_place() -> None:
    text = "Polisen går minst två kvällar i veckan, 20 minuter åt gången, år 2026."
    assert [text[number.start : number.end] for number in numbers(text)] == ["två", "20"]


@pytest.mark.parametrize("word", ["tal", "ettal", "löfte", "enen", "tjugotolv", "antal"])
def test_what_is_no_number_word_has_no_value(word: str) -> None:
    assert word_value(word) is None


def test_a_text_of_nothing_but_numbers_is_read_so_far() -> None:
    assert len(numbers("tio " * MOST)) == MOST
    assert len(numbers("tio " * (MOST + 1))) == MOST


UNITS = [
    "noll",
    "en",
    "två",
    "tre",
    "fyra",
    "fem",
    "sex",
    "sju",
    "åtta",
    "nio",
    "tio",
    "elva",
    "tolv",
    "tretton",
    "fjorton",
    "femton",
    "sexton",
    "sjutton",
    "arton",
    "nitton",
]
TENS = ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"]


def in_words(number: int) -> str:
    """A number under a million in words, written together."""
    if number < 20:
        return UNITS[number]
    if number < 100:
        return TENS[number // 10 - 2] + (UNITS[number % 10] if number % 10 else "")
    if number < 1_000:
        return UNITS[number // 100] + "hundra" + (in_words(number % 100) if number % 100 else "")
    return in_words(number // 1_000) + "tusen" + (in_words(number % 1_000) if number % 1_000 else "")


@pytest.mark.parametrize("numbers_", [range(200), range(200, 1_000, 7), range(1_000, 1_000_000, 9_973)])
def test_numbers_in_words(numbers_: range) -> None:
    for number in numbers_:
        assert word_value(in_words(number)) == number, in_words(number)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("ett", 1),
        ("aderton", 18),
        ("tjugoett", 21),
        ("tjugoaderton", None),
        ("en miljon", 1_000_000),
        ("två miljoner tre tusen fyra", 2_003_004),
        ("hundratusen", 100_000),
        ("tusen hundra", 1_100),
        ("hundrahundra", None),
        ("tusen tusen", None),
        ("ett tusental", 1_000),
        ("tjogtal", None),
        ("ett tjog", 20),
        ("tjog", 20),
        ("ett halvt", Decimal("0.5")),
        ("halv", None),
        ("", None),
    ],
)
def test_the_value_of_words(words: str, value: Decimal | None) -> None:
    assert word_value(words) == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Value, comparison, upper end, the word after.
        ("minst två eller fler hus", [("2", "minst", None, "eller")]),
        ("två eller fler hus", [("2", "minst", None, "hus")]),
        ("två   eller   fler hus", [("2", "minst", None, "hus")]),
        ("två    eller fler hus", [("2", "", None, "")]),
        ("mellan två och fem hus", [("2", "", "5", "hus")]),
        ("mellan fem och två hus", [("5", "", None, "och"), ("2", "", None, "hus")]),
        ("fem–två hus", [("5", "", None, "")]),
        ("två–två hus", [("2", "", None, "")]),
        ("2–3 miljoner kronor", [("2000000", "", "3000000", "kronor")]),
        ("2 miljoner kronor", [("2000000", "", None, "kronor")]),
        ("2 tusen kronor", [("2000", "", None, "kronor")]),
        ("2 miljard kronor", [("2000000000", "", None, "kronor")]),
        ("minst 50-tal", [("50", "minst", None, "")]),
        ("ett 50-tal hus", [("50", "ungefär", None, "hus")]),
        ("50-talet", []),
        ("högst en halv mil", [("0.5", "högst", None, "mil")]),
        # How it is compared is looked for in 40 characters, and in three words.
        ("inte" + " " * 31 + "mer än tio hus", [("10", "mer än", None, "hus")]),
        ("inte  mer  än  tio hus", [("10", "högst", None, "hus")]),
        ("MINST TIO HUS", [("10", "minst", None, "hus")]),
        ("minst (tio) hus", [("10", "", None, "")]),
        ("10 000–20 000 hus", [("10000", "", "20000", "hus")]),
        (
            "10 00 hus",
            [
                ("10", "", None, ""),
            ],
        ),
    ],
)
def test_all_that_is_said_of_a_number(text: str, expected: list[tuple[str, str, str | None, str]]) -> None:
    assert [
        (str(each.value), each.comparison, str(each.to) if each.to else None, each.following)
        for each in numbers(text)
    ] == expected
