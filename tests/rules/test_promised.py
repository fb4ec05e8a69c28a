"""How much a measure has promised by a day: whole weeks and begun ones, months, places, and the unknowable."""

from datetime import date
from decimal import Decimal

import pytest

from loftesverktyg.document import Lofte
from loftesverktyg.rules.promised import promised
from tests.rules.documents import document

YEAR = "period: {från: 2026-02-01, till: 2027-01-31}\n"


def lofte(block: str) -> Lofte:
    read = document(block).lofte
    assert read is not None
    return read


def told(
    per: str, on: str | None, *, antal: str = "2", more: str = "", beside: str = ""
) -> tuple[str, str, str] | None:
    """The least, the most and how it is counted. ``more`` stands in ``mängd``, ``beside`` in the measure."""
    unit = f", per: {per}" if per else ""
    mangd = f"{{antal: {antal}, enhet: c{unit}{more}}}"
    read = lofte(f"{YEAR}åtgärder: [{{id: a, text: b, mängd: {mangd}{beside}}}]\n")
    found = promised(read.atgarder[0], read, date.fromisoformat(on) if on else None)
    return found and (str(found.least), str(found.most), found.counted)


@pytest.mark.parametrize(
    ("per", "on", "expected"),
    [
        # 2026-02-01 is a Sunday. The first day counts, and a week of the calendar that has only begun may.
        ("dag", "2026-02-01", ("2", "2", "1 dag")),
        ("dag", "2026-02-02", ("4", "4", "2 dagar")),
        ("vecka", "2026-02-01", ("0", "2", "0 veckor")),
        ("vecka", "2026-02-02", ("0", "4", "0 veckor")),
        ("vecka", "2026-02-06", ("0", "4", "0 veckor")),
        ("vecka", "2026-02-07", ("2", "4", "1 vecka")),
        ("vecka", "2026-02-08", ("2", "4", "1 vecka")),
        ("vecka", "2026-02-09", ("2", "6", "1 vecka")),
        ("vecka", "2026-02-14", ("4", "6", "2 veckor")),
        ("månad", "2026-02-27", ("0", "2", "0 månader")),
        ("månad", "2026-02-28", ("2", "2", "1 månad")),
        ("månad", "2026-03-01", ("2", "4", "1 månad")),
        # Quarters, terms and halves begin in January.
        ("kvartal", "2026-03-31", ("0", "2", "0 kvartal")),
        ("kvartal", "2026-04-01", ("0", "4", "0 kvartal")),
        ("kvartal", "2026-04-30", ("2", "4", "1 kvartal")),
        ("tertial", "2026-04-30", ("0", "2", "0 tertial")),
        ("tertial", "2026-05-31", ("2", "4", "1 tertial")),
        ("halvår", "2026-06-30", ("0", "2", "0 halvår")),
        ("halvår", "2026-07-31", ("2", "4", "1 halvår")),
        ("år", "2026-12-31", ("0", "2", "0 år")),
        ("år", "2027-01-31", ("2", "4", "1 år")),
        # No further than the period goes, and not before it begins.
        ("år", "2029-01-31", ("2", "4", "1 år")),
        ("dag", "2029-01-31", ("730", "730", "365 dagar")),
        ("dag", "2026-01-31", None),
        ("dag", None, None),
        # What is promised once is promised whatever the day.
        ("", "2026-01-31", ("2", "2", "")),
        ("perioden", None, ("2", "2", "")),
    ],
)
def test_what_is_promised_by_a_day(per: str, on: str | None, expected: tuple[str, str, str] | None) -> None:
    assert told(per, on) == expected


@pytest.mark.parametrize(
    ("more", "beside", "expected"),
    [
        ("", ", plats: [A, B]", ("2", "2", "")),
        (", per_plats: true", ", plats: [A, B]", ("4", "4", "på 2 platser")),
        (", per_plats: true", ", plats: [A, B, A]", ("4", "4", "på 2 platser")),
        (", per_plats: true", ", plats: [A]", ("2", "2", "")),
        (", per_plats: true", "", None),
        (", säsong: loven", "", None),
        ("", ", villkor: om det går", None),
        (", jämförelse: inom", "", ("2", "2", "")),
    ],
)
def test_what_a_promise_depends_on(more: str, beside: str, expected: tuple[str, str, str] | None) -> None:
    assert told("", "2026-02-01", more=more, beside=beside) == expected


def test_places_multiply_what_grows_with_time() -> None:
    found = told("vecka", "2026-02-07", antal="1.5", more=", per_plats: true", beside=", plats: [A, B, C]")
    assert found == ("4.5", "9.0", "1 vecka på 3 platser")
    assert told("vecka", "2026-02-07", more=", jämförelse: inom") == ("2", "2", "")


@pytest.mark.parametrize(
    ("own", "whole", "days"),
    [
        ("", "från: 2026-02-01, till: 2026-02-10", 10),
        ("från: 2026-02-09", "från: 2026-02-01, till: 2026-02-10", 2),
        ("till: 2026-02-02", "från: 2026-02-01, till: 2026-02-10", 2),
        ("från: 2026-02-09, till: 2026-02-09", "från: 2026-02-01, till: 2026-02-10", 1),
        ("från: 2026-02-09, till: 2026-02-10", "", 2),
        ("från: 2026-02-09", "", None),
        ("", "till: 2026-02-10", None),
        ("", "från: 2026-02-10, till: 2026-02-10", 1),
        ("", "från: 2026-02-10, till: 2026-02-09", None),
        ("från: 2026-02-10, till: 2026-02-09", "från: 2026-02-01, till: 2026-02-10", None),
        ("från: 2026-02-01, till: 2026-02-02", "från: 2026-02-10, till: 2026-02-09", None),
    ],
)
def test_the_days_of_the_measure_and_else_of_the_lofte(own: str, whole: str, days: int | None) -> None:
    period = f", period: {{{own}}}" if own else ""
    read = lofte(
        f"period: {{{whole}}}\nåtgärder: [{{id: a, text: b{period}, mängd: {{antal: 3, enhet: c, per: dag}}}}]\n"
    )
    found = promised(read.atgarder[0], read, date(2026, 12, 31))
    assert (found and found.least) == (None if days is None else Decimal(3 * days))


def test_no_amount_no_promise() -> None:
    read = lofte("åtgärder: [{id: a, text: b}, {id: b, text: b, mängd: {enhet: c}}]\n")
    assert [promised(each, read, date(2026, 12, 31)) for each in read.atgarder] == [None, None]
