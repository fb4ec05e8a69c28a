from datetime import date
from decimal import Decimal

import pytest

from loftesverktyg.cli.publish.view.typography import day, number, period, row
from loftesverktyg.cli.publish.words import load_words
from loftesverktyg.document.period import Period

WORDS = load_words()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("0", "0"),
        ("41", "41"),
        ("41.50", "41,5"),
        ("1000", "1000"),
        ("10000", "10\u00a0000"),
        ("1234567.25", "1\u00a0234\u00a0567,25"),
        ("-5", "−5"),
        ("1E+3", "1000"),
        ("1E+999999", "1E+999999"),
        ("1E-999999", "1E-999999"),
        ("Infinity", "Infinity"),
        ("NaN", "NaN"),
    ],
)
def test_number(value: str, text: str) -> None:
    assert number(Decimal(value), WORDS) == text


def test_day() -> None:
    assert day(date(2026, 3, 1), WORDS) == "1\u00a0mars\u00a02026"


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        ("2026-02-01", "2027-12-31", "1 februari 2026–31 december 2027"),
        ("2026-02-01", "2026-02-01", "1 februari 2026"),
        ("2026-02-01", None, "från och med 1 februari 2026"),
        (None, "2027-12-31", "till och med 31 december 2027"),
        (None, None, ""),
    ],
)
def test_period(first: str | None, last: str | None, text: str) -> None:
    given = Period.model_validate({key: day for key, day in (("från", first), ("till", last)) if day})
    assert period(given, WORDS).replace("\u00a0", " ") == text


def test_no_period() -> None:
    assert period(None, WORDS) == ""


@pytest.mark.parametrize(
    ("items", "text"), [([], ""), (["a"], "a"), (["a", "b"], "a och b"), (["a", "b", "c"], "a, b och c")]
)
def test_row(items: list[str], text: str) -> None:
    assert row(items, WORDS) == text
