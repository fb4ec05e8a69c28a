"""A307 and A308: periods that are backwards, or outside the löfte's."""

import pytest

from loftesverktyg.findings import Finding
from tests.rules.documents import findings, marked, overlay


def found_here(block: str) -> tuple[Finding, ...]:
    return findings(block, only="Y S105 A307 A308")


def told(block: str) -> list[tuple[str, str]]:
    return [(each.code, marked(each, block)) for each in found_here(block)]


def labels(block: str) -> list[tuple[str, str]]:
    text = overlay(block)
    (finding,) = found_here(block)
    return [(text[slice(*label.place.span)], label.message) for label in finding.labels]


def measure(period: str) -> str:
    return f"åtgärder: [{{id: a, text: b, ansvarig: polisen, period: {{{period}}}}}]\n"


SOURCE = """\
lägesbild:
  text: Så här ser det ut.
  källor: [{id: dialog, typ: enkät, period: {från: 2025-10-14, till: 2025-09-01}}]
åtgärder: [{id: a, text: b, ansvarig: polisen}]
"""


@pytest.mark.parametrize(
    ("block", "words", "label"),
    [
        ("period: {från: 2027-12-31, till: 2026-02-01}\n", "2026-02-01", "2027-12-31"),
        ("period: {till: 2026-02-01, från: 2026-02-02}\n", "2026-02-01", "2026-02-02"),
        (measure("från: 2026-06-01, till: 2026-03-01"), "2026-03-01", "2026-06-01"),
        (SOURCE, "2025-09-01", "2025-10-14"),
        (
            "samverkansöverenskommelse: {titel: a, period: {från: 2029-12-31, till: 2026-01-01}}\n",
            "2026-01-01",
            "2029-12-31",
        ),
    ],
)
def test_a307_marks_the_end_and_labels_the_beginning(block: str, words: str, label: str) -> None:
    assert told(block) == [("A307", words)]
    assert labels(block) == [(label, "perioden börjar här")]


@pytest.mark.parametrize(
    ("block", "codes"),
    [
        ("period: {från: 2026-02-01, till: 2026-02-01}\n", []),
        ("period: {från: 2026-02-01}\n", ["Y011"]),
        ("period: {från: 2027-12-31, till: 2026-02-30}\n", ["Y004"]),
        (measure("till: 2026-03-01"), ["Y011"]),
        # Each period is told of by itself.
        (
            "period: {från: 2027-12-31, till: 2026-02-01}\n" + measure("från: 2026-06-01, till: 2026-03-01"),
            ["A307", "A307"],
        ),
    ],
)
def test_a307_wants_two_days_in_their_order(block: str, codes: list[str]) -> None:
    assert [code for code, _ in told(block)] == codes


@pytest.mark.parametrize(
    ("period", "words", "expected"),
    [
        ("från: 2026-01-31, till: 2026-05-31", "2026-01-31", [("2026-02-01", "löftet börjar här")]),
        ("från: 2026-03-01, till: 2028-01-01", "2028-01-01", [("2027-12-31", "löftet slutar här")]),
        ("från: 2025-01-01, till: 2025-12-31", "2025-01-01", [("2026-02-01", "löftet börjar här")]),
        ("från: 2028-01-01, till: 2028-12-31", "2028-01-01", [("2027-12-31", "löftet slutar här")]),
        (
            "från: 2025-01-01, till: 2028-12-31",
            "2025-01-01",
            [
                ("2026-02-01", "löftet börjar här"),
                ("2027-12-31", "löftet slutar här"),
                ("2028-12-31", "åtgärden slutar här"),
            ],
        ),
    ],
)
def test_a308_marks_the_day_outside_and_labels_the_limit(
    period: str, words: str, expected: list[tuple[str, str]]
) -> None:
    block = measure(period)
    assert told(block) == [("A308", words)]
    assert labels(block) == expected


def test_a308_says_what_is_wrong_in_words() -> None:
    (late,) = found_here(measure("från: 2026-03-01, till: 2028-01-01"))
    assert late.message == "Åtgärden slutar 2028-01-01, men löftet slutar redan 2027-12-31."
    (early,) = found_here(measure("från: 2025-03-01, till: 2025-06-01"))
    assert early.message == "Åtgärden börjar 2025-03-01, men löftet börjar först 2026-02-01."


@pytest.mark.parametrize(
    ("block", "codes"),
    [
        (measure("från: 2026-02-01, till: 2027-12-31"), []),
        (measure("från: 2028-01-01"), ["A308", "Y011"]),
        (measure("från: 2028-01-32, till: 2026-05-31"), ["Y004"]),
        (measure("från: 2028-06-01, till: 2028-01-01"), ["A307"]),
        (
            "period: {från: 2027-12-31, till: 2026-02-01}\n" + measure("från: 2020-01-01, till: 2020-02-01"),
            ["A307"],
        ),
        ("period:\n" + measure("från: 2020-01-01, till: 2020-02-01"), ["S105"]),
        ("period: 2026\n" + measure("från: 2020-01-01, till: 2020-02-01"), ["Y004"]),
        (
            "period: {från: 2026-02-01, till: 2027-13-01}\n" + measure("från: 2026-03-01, till: 2030-02-01"),
            ["Y004"],
        ),
        (
            "period: {från: 2026-02-01, till: 2027-13-01}\n" + measure("från: 2020-01-01, till: 2026-02-01"),
            ["Y004", "A308"],
        ),
    ],
)
def test_a308_beside_the_other_rules(block: str, codes: list[str]) -> None:
    assert sorted(code for code, _ in told(block)) == sorted(codes)
