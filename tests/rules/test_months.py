"""Time in whole months, both days included."""

from datetime import date

import pytest

from loftesverktyg.rules.months import whole_months


@pytest.mark.parametrize(
    ("first", "last", "months"),
    [
        ("2027-01-01", "2028-12-31", 24),
        ("2027-01-01", "2028-12-30", 23),
        ("2027-01-01", "2029-01-15", 24),
        ("2027-01-01", "2029-01-31", 25),
        ("2026-02-15", "2026-03-14", 1),
        ("2026-02-15", "2026-03-13", 0),
        ("2026-01-31", "2026-02-28", 1),
        ("2026-01-15", "2026-02-28", 1),
        ("2024-02-01", "2024-02-29", 1),
        ("2024-02-01", "2024-02-28", 0),
        ("2026-01-01", "2026-01-01", 0),
        ("2026-05-01", "2026-01-31", -3),
        ("0001-01-01", "9999-12-31", 9999 * 12),
    ],
)
def test_whole_months(first: str, last: str, months: int) -> None:
    assert whole_months(date.fromisoformat(first), date.fromisoformat(last)) == months
