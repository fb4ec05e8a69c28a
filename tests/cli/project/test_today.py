from datetime import date

import pytest

from loftesverktyg.cli.project.today import today_or
from loftesverktyg.cli.usage import UsageError


def test_the_given_day_counts() -> None:
    assert today_or("2026-03-01") == date(2026, 3, 1)


def test_without_one_the_computers_day_does() -> None:
    before = date.today()  # noqa: DTZ011 (as the code under test)
    assert before <= today_or(None) <= date.today()  # noqa: DTZ011 (likewise)


@pytest.mark.parametrize("text", ["2026-02-30", "20260301", "1 mars 2026", "2026-3-1", "٢٠٢٦-03-01", ""])
def test_anything_else_is_wrong_usage(text: str) -> None:
    with pytest.raises(UsageError) as problem:
        today_or(text)
    assert problem.value.message == f"”{text}” är inget datum."
    assert "2026-03-01" in problem.value.hint
