"""M407: measures of which nothing tells when they are done."""

import pytest

from tests.rules.documents import findings
from tests.rules.promises import measure, words

CASES = [
    ("Polisen går till fots.", "", True),
    ("Polisen går till fots.", "slag: återkommande", True),
    ("Polisen går till fots.", "slag: återkommande; leverans: En rapport", True),
    ("Polisen går till fots.", "slag: återkommande; period: {från: 2026-03-01, till: 2026-04-01}", True),
    ("Polisen går till fots i maj 2026.", "slag: återkommande", True),
    ("Polisen går till fots två kvällar i veckan.", "", True),
    ("Polisen besöker Storgatan 12 enligt A12.345/2026.", "", True),
    ("Kommunen bygger en bänk.", "slag: leverans", True),
    # Something tells.
    ("Polisen går till fots.", "mängd: {antal: 2, enhet: kvällar, per: vecka}", False),
    ("Kommunen bygger två bänkar.", "mängd: {antal: 2, enhet: bänkar}", False),
    ("Kommunen bygger en bänk.", "leverans: En bänk", False),
    ("Kommunen bygger en bänk.", "period: {från: 2026-03-01, till: 2026-04-01}", False),
    ("Kommunen bygger en bänk senast den 31 maj 2026.", "", False),
    ("Kommunen bygger en bänk i maj.", "", False),
    ("Kommunen bygger en bänk hösten 2026.", "", False),
    ("Kommunen bygger en bänk under 2026.", "", False),
    ("Kommunen bygger en bänk 2026-05-01.", "", False),
    ("Kommunen lånar ut lokalen.", "villkor: om föreningen önskar", False),
    ("Kommunen lånar ut lokalen.", "slag: återkommande; villkor: om föreningen önskar", False),
    ("Kommunen svarar samma dag.", "slag: tjänstenivå", False),
    ("Kommunen lagar lampor inom 24 timmar.", "", False),
    ("Kommunen lagar lampor inom två vardagar.", "", False),
    ("Kommunen lagar lampor inom kort.", "", True),
    # What is wrongly written is not missing.
    ("Polisen går till fots.", "mängd: två kvällar", False),
    ("Polisen går till fots.", "period: {från: 2026-02-30, till: 2026-04-01}", False),
    ("Polisen går till fots.", "slag: ibland", False),
]


@pytest.mark.parametrize(("text", "more", "expected"), CASES)
def test_measures(text: str, more: str, expected: bool) -> None:
    assert words("M407", measure(text, more)) == (["id: a"] if expected else [])


def test_a_recurring_one_is_told_what_its_own_text_says() -> None:
    (hit,) = findings(measure("Polisen går minst tre kvällar i veckan.", "slag: återkommande"), only="M407")
    assert hit.message == "Texten säger hur ofta, men åtgärden har ingen mängd att följa upp mot."
    assert "”mängd: {jämförelse: minst, antal: 3, enhet: kvällar, per: vecka}”" in hit.hint


def test_a_recurring_one_is_told_how_much_is_missing() -> None:
    (hit,) = findings(measure("Polisen går till fots.", "slag: återkommande"), only="M407")
    assert hit.message == "Åtgärden är återkommande, men det framgår inte hur mycket ni lovar."


def test_a_one_off_is_told_of_all_three_ways() -> None:
    (hit,) = findings(measure("Polisen gör trafikkontroller."), only="M407")
    assert (
        hit.message == "Det går inte att se när åtgärden är gjord: den har varken mängd, leverans eller tid."
    )
    assert "antal: 4, enhet: trafikkontroller, per: månad" in hit.hint
    assert "leverans" in hit.hint
    assert "period" in hit.hint


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x" * 1980 + " inom två dygn", False),
        ("x" * 1990 + " inom två dygn", True),
        ("Kommunen lagar den inom 999 minuter.", False),
        ("Kommunen lagar den inom 1000 minuter.", True),
        ("Kommunen lagar den INOM HÖGST EN timme.", False),
        ("Kommunen lagar den inom några dagar.", False),
        ("Kommunen lagar den inom x dagar.", True),
        ("Kommunen lagar den under juni.", False),
        ("Kommunen lagar den första juni.", False),
        ("Kommunen lagar den kring juni.", True),
        ("Kommunen lagar den 24/12.", False),
    ],
)
def test_when_a_text_says_when(text: str, *, expected: bool) -> None:
    assert words("M407", measure(text)) == (["id: a"] if expected else [])


def test_how_often_is_looked_for_so_far() -> None:
    for far, said in ((1980, "Texten säger hur ofta"), (1990, "Åtgärden är återkommande")):
        (hit,) = findings(measure("x" * far + " varje vecka", "slag: återkommande"), only="M407")
        assert hit.message.startswith(said)
