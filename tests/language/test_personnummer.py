"""The numbers are Skatteverket's and textbooks' published examples, of people who do not exist."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loftesverktyg.language.personnummer import find, mask

TOLVAN = "19121212-1212"


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in find(text)]


def check_digit(nine: str) -> str:
    products = [int(digit) * (2, 1)[index % 2] for index, digit in enumerate(nine)]
    return str(-sum(product // 10 + product % 10 for product in products) % 10)


@pytest.mark.parametrize(
    "number",
    [
        "19121212-1212",
        "191212121212",
        "19121212+1212",
        "121212-1212",
        "121212+1212",
        "1212121212",
        "19640823-3234",
        "640823-3234",
        "811218-9876",
        "701063-2391",
        "19701063-2391",
        "7010632391",
        "18121212-1212",
        "20121212-1212",
        "121212–1212",
        "121212‑1212",
        "121212−1212",
        "121212—1212",
        "121212 1212",
        "19121212 1212",
        "121212\u00a01212",
        "121212\u202f1212",
        "121212\u00ad1212",
        "121212\u200b1212",
        "121212 - 1212",
        "121212- 1212",
        "121212-\n    1212",
        "12 12 12-1212",
        "1912-12-12-1212",
        "1912 12 12-1212",
        "１２１２１２－１２１２",
        "١٢١٢١٢-١٢١٢",
        "۱۹۱۲۱۲۱۲۱۲۱۲",
        "𝟏𝟐𝟏𝟐𝟏𝟐-𝟏𝟐𝟏𝟐",
        "000229-000" + check_digit("000229000"),
        "960289-123" + check_digit("960289123"),
    ],
)
def test_every_way_to_write_one_is_found(number: str) -> None:
    assert found(number) == [number]


@pytest.mark.parametrize(
    "around",
    [
        "{}.",
        "({})",
        "”{}”",
        "pnr:{}",
        "pnr {}, tel. 0123-45 67 89",
        "<{}>",
        "född {};",
        "intyg_{}.pdf",
        "https://exempelby.se/?id={}&sida=2",
        "mailto:{}@exempelby.se",
        "först\n{}\nsedan",
        "är det {}?",
        "A/{}/2026",
        "– {} –",
    ],
)
def test_what_stands_beside_it_does_not_hide_it(around: str) -> None:
    assert found(around.format(TOLVAN)) == [TOLVAN]


def test_several_are_found_each() -> None:
    assert found(f"{TOLVAN},640823-3234 701063-2391") == [TOLVAN, "640823-3234", "701063-2391"]
    assert found("121212 1212 640823 3234 12 barn") == ["121212 1212", "640823 3234"]
    assert found("1 121212 1212 2 640823 3234") == ["121212 1212", "640823 3234"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("121212-1213", "wrong check digit"),
        ("19121212-1213", "wrong check digit"),
        ("121312-" + "121" + check_digit("121312121"), "no thirteenth month"),
        ("120012-" + "121" + check_digit("120012121"), "no month nought"),
        ("120230-" + "121" + check_digit("120230121"), "no 30 February"),
        ("120292-" + "121" + check_digit("120292121"), "no 32 February as samordningsnummer"),
        ("120132-" + "121" + check_digit("120132121"), "no day 32"),
        ("120160-" + "121" + check_digit("120160121"), "no day nought as samordningsnummer"),
        ("19110229-" + "121" + check_digit("110229121"), "1911 was no leap year"),
        ("17121212-1212", "no such century"),
        ("21121212-1212", "no such century"),
        ("212000-0142", "organisationsnummer of a kommun: month 20"),
        ("556016-0680", "organisationsnummer of a company: month 60"),
        ("802002-" + "474" + check_digit("802002474"), "organisationsnummer of a society: month 20"),
        ("2120000142", "organisationsnummer without its hyphen"),
        ("SE556016068001", "VAT number"),
        ("KS 2026/12", "diarienummer"),
        ("A12.345/2026", "diarienummer"),
        ("KS 2026-00123", "diarienummer"),
        ("5000-K121212-1212", "a letter before makes it a case number"),
        ("0123-45 67 89", "phone number"),
        ("070-123 45 67", "phone number"),
        ("0701234567", "phone number"),
        ("+46701234567", "phone number"),
        ("010-567 70 00", "phone number"),
        ("2026-02-01", "date"),
        ("20260201", "date"),
        ("2026-02-01–2027-12-31", "dates"),
        ("20260201-20271231", "dates"),
        ("121212-1212-1", "a longer number"),
        ("1-121212-1212", "a longer number"),
        ("121212-12123", "a longer number"),
        ("1191212121212", "a longer number"),
        ("121212  1212", "two numbers"),
        ("121212\n1212", "two lines"),
        ("121212, 1212", "two numbers"),
        ("12 12 12 1212", "four numbers"),
        ("1212 121212 1212", "an account number"),
        ("121212 1212 1212", "an account number"),
        ("20121212 1212", "a day and a time"),
        ("2012-12-12-1212", "a day and a time"),
        ("2012-12-12 1212", "a day and a time"),
        ("1912-12-12 1212", "a day and a year"),
        ("1912-1212-1212", "a case number"),
        ("a8112189876f00", "a check sum"),
        ("5299 1212 1212 1212", "an account number"),
        ("121212", "a birthday alone"),
    ],
)
def test_what_only_looks_like_one_is_left(text: str, why: str) -> None:
    assert found(text) == [], why


def test_mask_hides_every_digit_and_nothing_else() -> None:
    assert mask(f"Pnr {TOLVAN}, tel. 0123-45 67 89.") == "Pnr ••••••••-••••, tel. 0123-45 67 89."


def test_mask_hides_digits_of_every_kind() -> None:
    assert (
        mask("Pnr １２１２１２－１２１２ och 121212\u00a01212.") == "Pnr ••••••－•••• och ••••••\u00a0••••."
    )


@given(st.text(alphabet="0129-+ /åA１２٣\u00a0\u00ad\n", max_size=40))
def test_what_is_masked_is_as_long_and_holds_none(text: str) -> None:
    masked = mask(text)
    assert len(masked) == len(text)
    assert found(masked) == []


@given(
    st.dates().filter(lambda day: 1800 <= day.year < 2100),
    st.integers(1, 999),
    st.sampled_from(["", "-", "+"]),
    st.booleans(),
    st.booleans(),
)
def test_any_number_made_by_the_rules_is_found(
    day: object, serial: int, separator: str, century: bool, coordinated: bool
) -> None:
    digits = re.sub(r"\D", "", str(day))
    if coordinated:
        digits = f"{digits[:6]}{int(digits[6:]) + 60}"
    number = f"{serial:03}"
    written = digits[0 if century else 2 :] + separator + number + check_digit(digits[2:] + number)
    assert found(f"x {written}.") == [written]


def test_a_mebibyte_of_them_is_masked_in_a_moment() -> None:
    text = f"{TOLVAN} " * 75_000
    start = time.process_time()
    assert "1" not in mask(text)
    assert time.process_time() - start < 5
