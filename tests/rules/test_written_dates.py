from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loftesverktyg.rules.wrong_value.written_dates import MONTHS, guess_date, impossible_day


@pytest.mark.parametrize(
    "text",
    [
        *("2026-03-01", "2026-3-1", "2026/3/1", "2026.03.01", "2026 03 01", "20260301", "2026–03–01"),
        *("1/3 2026", "1/3-2026", "01/03/2026", "1.3.2026", "1. 3. 2026", "1-3-2026", "01 03 2026"),
        *(
            "1 mars 2026",
            "den 1 mars 2026",
            "Den 1 Mars 2026",
            "1 mar. 2026",
            "1:e mars 2026",
            "1 mars, 2026",
        ),
        *("2026-03-01T00:00:00Z", "2026-03-01 12:00"),
    ],
)
def test_ways_to_write_the_first_of_march(text: str) -> None:
    assert guess_date(text) == date(2026, 3, 1)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "mars 2026",
        "2026",
        "2026-03",
        "våren 2026",
        "32/3 2026",
        "30 februari 2026",
        "1 ma 2026",
        "1 xyz 2026",
        "1 marsch 2026",
        "260301",
        "1/3",
    ],
)
def test_what_is_no_day(text: str) -> None:
    assert guess_date(text) is None


@given(st.dates())
def test_every_day_in_words(day: date) -> None:
    assert guess_date(f"{day.day} {MONTHS[day.month - 1]} {day.year:04}") == day


@given(st.text())
def test_any_text_is_answered(text: str) -> None:
    assert guess_date(text) is None or text.strip()


@pytest.mark.parametrize(
    ("text", "reason", "instead"),
    [
        ("2026-02-30", "Februari 2026 har 28 dagar.", "2026-02-28"),
        ("2026-04-31", "April 2026 har 30 dagar.", "2026-04-30"),
        ("2026-04-00", "April 2026 har 30 dagar.", "2026-04-01"),
        ("2026-00-10", "Det finns ingen månad 00", "2026-01-31"),
        ("0000-01-01", "Något år 0 finns inte.", "2026-02-28"),
    ],
)
def test_days_that_do_not_exist(text: str, reason: str, instead: str) -> None:
    assert impossible_day(text)[0].startswith(reason)
    assert impossible_day(text)[1] == instead


def test_only_iso_dates_are_told_of() -> None:
    with pytest.raises(ValueError, match="1/3"):
        impossible_day("1/3 2026")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 mars 2026" + " " * 30, date(2026, 3, 1)),
        ("2026-03-01 " + "x" * 60, date(2026, 3, 1)),
        ("1 mars 2026" + " " * 29 + "x", date(2026, 3, 1)),
        ("1 mars 2026" + " " * 28 + "x", None),
        ("1 ju 2026", None),
        ("1 jun 2026", date(2026, 6, 1)),
        ("1 jul 2026", date(2026, 7, 1)),
        ("31 dec 2026", date(2026, 12, 31)),
        ("1 jan 0001", date(1, 1, 1)),
        ("1/1 0000", None),
        ("13/12 2026", date(2026, 12, 13)),
        ("12/13 2026", None),
    ],
)
def test_how_much_of_a_text_is_read(text: str, expected: date | None) -> None:
    assert guess_date(text) == expected


@pytest.mark.parametrize(
    ("text", "reason", "instead"),
    [
        (
            "2026-13-10",
            "Det finns ingen månad 13: först kommer året, sedan månaden och sist dagen.",
            "2026-01-31",
        ),
        ("2026-01-32", "Januari 2026 har 31 dagar.", "2026-01-31"),
        ("2026-12-99", "December 2026 har 31 dagar.", "2026-12-31"),
        ("2024-02-30", "Februari 2024 har 29 dagar.", "2024-02-29"),
        ("0001-04-31", "April 1 har 30 dagar.", "0001-04-30"),
        ("2026-04-00", "April 2026 har 30 dagar.", "2026-04-01"),
    ],
)
def test_why_there_is_no_such_day(text: str, reason: str, instead: str) -> None:
    assert impossible_day(text) == (reason, instead)
