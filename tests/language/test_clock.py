import pytest

from loftesverktyg.language.clock import clock_times


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("18:00", [(18, 0, ":", "", "18:00")]),
        ("vid 18.00.", [(18, 0, ".", "", "18.00")]),
        ("9:30", [(9, 30, ":", "", "9:30")]),
        ("kl 18", [(18, None, "", "kl", "kl 18")]),
        ("Kl. 9.05", [(9, 5, ".", "Kl.", "Kl. 9.05")]),
        ("klockan 7", [(7, None, "", "klockan", "klockan 7")]),
        ("kl.18", [(18, None, "", "kl.", "kl.18")]),
        ("kl\u00a018:00", [(18, 0, ":", "kl", "kl\u00a018:00")]),
        ("kl. 9.00–15.30", [(9, 0, ".", "kl.", "kl. 9.00"), (15, 30, ".", "", "15.30")]),
        ("kl 8-18", [(8, None, "", "kl", "kl 8"), (18, None, "", "", "18")]),
        ("18.00 – 20.00", [(18, 0, ".", "", "18.00"), (20, 0, ".", "", "20.00")]),
        ("Lördag 18:00", [(18, 0, ":", "", "18:00")]),
        ("24:00", [(24, 0, ":", "", "24:00")]),
        ("00.30", [(0, 30, ".", "", "00.30")]),
        ("kl. 1", [(1, None, "", "kl.", "kl. 1")]),
    ],
)
def test_a_time_of_day_is_found(text: str, expected: list[tuple[int, int | None, str, str, str]]) -> None:
    found = clock_times(text)
    assert [
        (time.hour, time.minute, time.separator, time.prefix, text[time.start : time.end]) for time in found
    ] == expected
    assert all(text[time.time_start].isdigit() for time in found)


@pytest.mark.parametrize(
    "text",
    [
        "12.50 kr",
        "12.50 kronor",
        "2.50 meter",
        "11.55 procent",
        "18.25 %",
        "avsnitt 2.15",
        "se kap. 10.15",
        "version 12.30",
        "Kronan 1:15",
        "fastigheten Stationen 12:30",
        "skala 1:50",
        "1:10",
        "1.10",
        "SFS 2018:14",
        "25:00",
        "18:60",
        "10.000",
        "2026-03-01 ",
        "12.30.1",
        "112:30",
        "kl 10 000",
        "kl 25",
        "klok 18",
        "pekl 18",
        "7.77",
        "",
    ],
)
def test_what_is_no_time_of_day_is_left(text: str) -> None:
    assert clock_times(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # With a point and one digit: from six, at whole fives. With a colon, or two digits, at any time.
        ("6.00", ["6.00"]),
        ("5.55", []),
        ("6.05", ["6.05"]),
        ("6.06", []),
        ("9:59", []),
        ("9:55", ["9:55"]),
        ("05.00", ["05.00"]),
        ("10.01", ["10.01"]),
        ("5.55–6.10", []),
        ("5:55–6:10", ["5:55", "6:10"]),
        ("10.01–6.10", ["10.01", "6.10"]),
        ("kl. 5.01", ["kl. 5.01"]),
        # A word with a capital is a name, unless it opens the text or is a day.
        ("Öppet 18:00", ["18:00"]),
        ("vi har Öppet 18:00", []),
        ("vi har öppet 18:00", ["18:00"]),
        ("vi ses Lördag 18:00", ["18:00"]),
        ("se Sida 18:00", []),
        ("Sida 18:00", []),
        ("sida. 18:00", []),
        ("Sida  18:00", ["18:00"]),
        ("vi har " + "Ö" + "x" * 27 + " 18:00", []),
        ("vi har " + "Ö" + "x" * 28 + " 18:00", ["18:00"]),
        # What comes after a time.
        ("18:00-tiden", ["18:00"]),
        ("18.00–19.00–20.00", []),
        ("18.00 000", []),
        ("18.00 00", ["18.00"]),
        ("kl. 18 §", []),
        ("kl. 18 – 20.", ["kl. 18", "20"]),
        ("KL 18 och klockan 19", ["KL 18", "klockan 19"]),
    ],
)
def test_what_makes_a_time(text: str, expected: list[str]) -> None:
    assert [text[time.start : time.end] for time in clock_times(text)] == expected
