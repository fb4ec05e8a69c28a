import pytest

from loftesverktyg.language.dates import MONTHS, WrittenDate, iso_dates, slash_dates, written_dates


@pytest.mark.parametrize(
    "text",
    ["2026-03-01", "den 2026-03-01.", "(2026-12-31)", "2024-02-29", "2026-03-01–2026-04-30", "1999-01-01,"],
)
def test_an_iso_date_is_found(text: str) -> None:
    found = iso_dates(text)[0]
    assert text[found.start : found.end] == f"{found.year:04}-{found.month:02}-{found.day:02}"


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-30",
        "2025-02-29",
        "2026-13-01",
        "2026-00-10",
        "2026-3-1",
        "12026-03-01",
        "2026-03-011",
        "A-2026-03-01",
        "KS/2026-03-01",
        "2026-03-01-12",
        "2026-03-01/5",
        "fil.2026-03-01",
        "20260301",
        "3026-03-01",
    ],
)
def test_what_is_no_iso_date_is_left(text: str) -> None:
    assert iso_dates(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("24/12 firar vi", [(24, 12, None, "24/12")]),
        ("den 1/3", [(1, 3, None, "1/3")]),
        ("senast 1/3", [(1, 3, None, "1/3")]),
        ("måndag 2/3", [(2, 3, None, "2/3")]),
        ("fredagen 6/3", [(6, 3, None, "6/3")]),
        ("1/3 2026", [(1, 3, 2026, "1/3 2026")]),
        ("1/3-26", [(1, 3, 2026, "1/3-26")]),
        ("1/3/2026", [(1, 3, 2026, "1/3/2026")]),
        ("1/3-2026", [(1, 3, 2026, "1/3-2026")]),
        ("25/3.", [(25, 3, None, "25/3")]),
        ("1/3–15/4", [(1, 3, None, "1/3"), (15, 4, None, "15/4")]),
        ("1/3 - 2/4", [(1, 3, None, "1/3"), (2, 4, None, "2/4")]),
        ("29/2", [(29, 2, None, "29/2")]),
        ("t.o.m. 5/6", [(5, 6, None, "5/6")]),
    ],
)
def test_a_date_with_a_slash_is_found(text: str, expected: list[tuple[int, int, int | None, str]]) -> None:
    found = slash_dates(text)
    assert [(date.day, date.month, date.year, text[date.start : date.end]) for date in found] == expected


@pytest.mark.parametrize(
    "text",
    [
        "1/3 av dem",
        "2/3 delar",
        "ungefär 1/3",
        "8/10 invånare",
        "öppet 24/7",
        "5/5",
        "31/2",
        "12/13",
        "32/1",
        "KS 2026/12",
        "dnr 12/2026",
        "§ 12/3",
        "KS 12/3/4",
        "12/5 %",
        "5/2-dieten",
        "och/eller",
        "A12/3",
        "12.5/3",
        "2026/2027",
        "12/3:4",
        "",
    ],
)
def test_what_is_no_date_with_a_slash_is_left(text: str) -> None:
    assert slash_dates(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("den 1 mars 2026", WrittenDate(1, 3, 2026, None, 0, 15)),
        ("1 mars 2026", WrittenDate(1, 3, 2026, None, 0, 11)),
        ("1 mars", WrittenDate(1, 3, None, None, 0, 6)),
        ("Den 31 december.", WrittenDate(31, 12, None, None, 0, 15)),
        ("den 1:a april", WrittenDate(1, 4, None, None, 0, 13)),
        ("mars 2026", WrittenDate(None, 3, 2026, None, 0, 9)),
        ("Maj 2026", WrittenDate(None, 5, 2026, None, 0, 8)),
        ("våren 2026", WrittenDate(None, None, 2026, "våren", 0, 10)),
        ("Hösten\n2025", WrittenDate(None, None, 2025, "hösten", 0, 11)),
        ("1–3 mars", WrittenDate(3, 3, None, None, 2, 8)),
        ("29 februari", WrittenDate(29, 2, None, None, 0, 11)),
        ("i mars", WrittenDate(None, 3, None, None, 2, 6)),
        ("senast maj", WrittenDate(None, 5, None, None, 7, 10)),
    ],
)
def test_a_date_in_words_is_found(text: str, expected: WrittenDate) -> None:
    assert written_dates(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Mars är en planet",
        "i Mars",
        "31 februari",
        "29 februari 2025",
        "0 mars",
        "32 mars",
        "våren kommer",
        "marsvin 2026",
        "i majs",
        "på våren 2026/27",
        "samma vårbruk 2026",
        "Augusti Exempelsson",
        "mars månads brev",
        "aprilskämt",
    ],
)
def test_what_is_no_date_in_words_is_left(text: str) -> None:
    assert written_dates(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("24/7", []),
        ("23/7", ["23/7"]),
        ("24/8", ["24/8"]),
        ("den 24/7", []),
        ("7/6", ["7/6"]),
        ("6/6", []),
        ("den 6/6", ["6/6"]),
        ("30/2", []),
        ("12/12 2026", ["12/12 2026"]),
        ("1/3-30", ["1/3-30"]),
        ("1/3-19", []),
        ("1/3 – 2/3 och 3/4", ["1/3", "2/3"]),
    ],
)
def test_which_slashes_are_dates(text: str, expected: list[str]) -> None:
    assert [text[date.start : date.end] for date in slash_dates(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *((f"den 2 {month} 2026", [(2, number, 2026)]) for number, month in enumerate(MONTHS, 1)),
        ("28 februari 2025", [(28, 2, 2025)]),
        ("29 februari 2024", [(29, 2, 2024)]),
        ("29 februari 2025", []),
        ("i maj, under juni och sedan juli", [(None, 5, None), (None, 6, None), (None, 7, None)]),
        ("i  maj", []),
        ("maj", []),
        ("I maj", [(None, 5, None)]),
        ("i Maj", []),
        ("i Maj 2026", [(None, 5, 2026)]),
        ("den\u00a01\u00a0maj", [(1, 5, None)]),
        ("den 1 maj 1899", [(1, 5, None)]),
        ("den 1 maj 2026, 2 juni", [(1, 5, 2026), (2, 6, None)]),
        ("12.1 maj", []),
        ("den 1:e maj", [(1, 5, None)]),
    ],
)
def test_the_parts_of_a_date_in_words(
    text: str, expected: list[tuple[int | None, int | None, int | None]]
) -> None:
    assert [(date.day, date.month, date.year) for date in written_dates(text)] == expected
