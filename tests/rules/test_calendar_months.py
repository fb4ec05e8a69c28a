from datetime import date

import pytest

from loftesverktyg.rules.calendar_months import months_after


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        ("2026-01-15", 0, "2026-01-15"),
        ("2026-01-15", 1, "2026-02-15"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2026-01-31", 3, "2026-04-30"),
        ("2026-11-30", 1, "2026-12-30"),
        ("2026-12-31", 1, "2027-01-31"),
        ("2026-12-31", 6, "2027-06-30"),
        ("2026-06-30", 18, "2027-12-30"),
        ("9999-11-30", 1, "9999-12-30"),
        ("9999-12-30", 0, "9999-12-30"),
        ("9999-12-01", 1, "9999-12-31"),
        ("9990-12-01", 999, "9999-12-31"),
    ],
)
def test_the_same_day_some_months_later(day: str, months: int, expected: str) -> None:
    assert months_after(date.fromisoformat(day), months) == date.fromisoformat(expected)
