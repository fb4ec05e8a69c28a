import re

import pytest

from loftesverktyg.language.prose import own_words, prose, quoted


def left(text: str) -> str:
    plain = prose(text)
    assert len(plain) == len(text)
    return " ".join(plain.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vi går.", "Vi går."),
        ("**Vi** _går_ *nu* __här__", "Vi går nu här"),
        ("snake_case_ord", "snake_case_ord"),
        ("# Rubrik #", "Rubrik"),
        ("###### Rubrik", "Rubrik"),
        ("> citat\n> > mer", "citat mer"),
        ("- ett\n* två\n+ tre\n  - fyra", "ett två tre fyra"),
        ("1. ett\n2) två", "ett två"),
        ("2026. Vi går", "2026. Vi går"),
        ("`kod` och ``mer ` kod``", "och"),
        ("a\n```\nkod\n```\nb", "a b"),
        ("a\n~~~ yaml\nkod\n~~~\nb", "a b"),
        ("a\n```\nkod utan slut", "a"),
        ("a\n````\n```\nkod\n````\nb", "a b"),
        ('[text](https://a.example/b_(c) "titel")', "text"),
        ("[text][ref] och ![bild](b.png)", "text och bild"),
        ("<https://a.example> <a@b.example>", ""),
        ("se https://a.example/b, och www.b.se.", "se , och ."),
        ("se exempelby.se/a. Och b.exempelby.example!", "se . Och !"),
        ("skriv till a.b@c.se.", "skriv till ."),
        ("<b>Vi</b> <br/> går<!-- inte -->", "Vi går"),
        ("a | b\n--|--\nc | d", "a b c d"),
        ("Rubrik\n===\nText\n***\nMer", "Rubrik Text Mer"),
        ("1 < 2 > 0", "1 < 2 > 0"),
        ("~10 personer", "10 personer"),
        ("m.fl. och t.ex. nu", "m.fl. och t.ex. nu"),
        ("Vi går.De står.Nu", "Vi går.De står.Nu"),
        ("[ ] kvar", "kvar"),
        ("2 * 3", "2 3"),
    ],
)
def test_prose_is_what_is_read_aloud(text: str, expected: str) -> None:
    assert left(text) == expected


def test_words_stay_where_they_are() -> None:
    text = "- **Vi** går till [torget](http://a.example) `nu`"
    plain = prose(text)
    assert len(plain) == len(text)
    assert [plain.index(word) for word in ("Vi", "går", "torget")] == [4, 9, 19]
    assert plain.split() == ["Vi", "går", "till", "torget"]


def test_line_breaks_stay() -> None:
    text = "a\n```\nb\n```\n<!-- c\nd -->\n# e"
    assert [m.start() for m in re.finditer("\n", prose(text))] == [m.start() for m in re.finditer("\n", text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Han sa ”vi går” nu", ["vi går"]),
        ('Han sa "vi går" nu', ["vi går"]),
        ("Han sa ’vi går’ nu", ["vi går"]),
        ("Han sa 'vi går' nu", ["vi går"]),
        ("Han sa »vi går« nu och »de» med", ["vi går", "de"]),
        ("“ett” och ”två”", ["ett", "två"]),
        ("”ett\ntvå”", ["ett\ntvå"]),
        ("”två ord”, ”tre”", ["två ord", "tre"]),
        ("(”a”)", ["a"]),
        ("”a ’b’ c”", ["a ’b’ c"]),
    ],
)
def test_quotations_are_found(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in quoted(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Lars’ bil och Klas’ hus",
        "d’Arc och O’Hara",
        "”öppet",
        "ett\n\n”två\n\ntre”",
        "””",
        "5' och 6'",
        "",
        "it's",
        "rock 'n roll",
    ],
)
def test_what_is_no_quotation_is_not(text: str) -> None:
    assert quoted(text) == []


@pytest.mark.parametrize(
    ("text", "gone", "stays"),
    [
        ("Projektet ”Alltid öppet” är alltid här", "Alltid öppet", "alltid här"),
        ("Gården Alltid Öppet AB är alltid öppen", "Alltid Öppet AB", "alltid öppen"),
        ("Vi fokuserar med Fokus Ungdom på fokus", "Fokus Ungdom", "på fokus"),
        ("Alltid går vi", "", "Alltid går vi"),
        ("Vi går. Alltid går vi", "", "Alltid går vi"),
        ("- Alltid öppet", "", "Alltid öppet"),
    ],
)
def test_own_words_are_neither_names_nor_quotations(text: str, gone: str, stays: str) -> None:
    own = own_words(text)
    assert len(own) == len(text)
    assert stays in own
    assert not gone or gone not in own


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("a\n```\nx\n```\nb", "a\n   \n \n   \nb"),
        ("a\n```\nx\n```\nb\n~~~\ny\n~~~\nc", "a\n   \n \n   \nb\n   \n \n   \nc"),
        ("a\n```x\ny", "a\n    \n "),
        ("a\n```\nx\n``` y\nz", "a\n   \n \n     \n "),
        ("a\n````\n```\n~~~\n````\nb", "a\n    \n   \n   \n    \nb"),
        ("   ```\nx\n  ```\nb", "      \n \n     \nb"),
        ("    ```\nx", "       \nx"),
        ("a `b` c", "a     c"),
        ("a `b\nc` d", "a   \n   d"),
        ("<b>a</b>", "   a    "),
        ("[a](b) c", " a     c"),
        ("# a #", "  a  "),
        ("- a\n1. b", "  a\n   b"),
    ],
)
def test_what_is_taken_away_leaves_spaces(text: str, plain: str) -> None:
    assert prose(text) == plain
