"""M410, M411, M412, M415 and M416: how an effect is measured."""

import pytest

from tests.rules.documents import findings, overlay
from tests.rules.promises import effect, words

BEFORE = "{värde: 40, datum: 2025-10-14}"
AFTER = "{värde: 55, datum: 2027-10-15}"


def indicator(before: str = BEFORE, after: str = AFTER, source: str = "dialog", more: str = "") -> str:
    keys = {"utgångsvärde": before, "målvärde": after, "källa": source}
    inner = ", ".join(["mått: Andel trygga", *(f"{key}: {value}" for key, value in keys.items() if value)])
    return effect("Fler ska känna sig trygga.", f"sikt: kort; indikator: {{{inner}}}; {more}")


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("", ["id: e"]),
        ("indikator: {mått: Andel}", []),
        ("metod: Vi frågar.", []),
        ("indikator: Andel trygga", []),
        ("metod: [a]", []),
        ("mål: produktion", ["id: e"]),
    ],
)
def test_m410(more: str, expected: list[str]) -> None:
    assert words("M410", effect("Fler ska känna sig trygga.", more)) == expected


@pytest.mark.parametrize(
    ("text", "example"),
    [
        ("Fler ska känna sig trygga.", "Andel som känner sig trygga"),
        ("Förtroendet ska öka.", "förtroende för polisen"),
        ("Brotten ska minska.", "Antal anmälda brott"),
        ("Bilarnas fart ska minska.", "Medelhastighet"),
    ],
)
def test_m410_shows_a_measure_that_fits(text: str, example: str) -> None:
    (hit,) = findings(effect(text), only="M410")
    assert example in hit.hint


@pytest.mark.parametrize(
    ("block", "message"),
    [
        (indicator(before=""), "Måttet saknar utgångsvärde."),
        (indicator(source=""), "Måttet saknar källa."),
        (indicator(before="{värde: 40}"), "Måttet saknar datum för utgångsvärdet."),
        (indicator(after="{värde: 55}"), "Måttet saknar datum för målvärdet."),
        (
            indicator(before="{värde: 40}", after="", source=""),
            "Måttet saknar datum för utgångsvärdet och källa.",
        ),
        (
            indicator(before="{värde: 40}", after="{värde: 55}", source=""),
            "Måttet saknar datum för utgångsvärdet, datum för målvärdet och källa.",
        ),
        (indicator(before="", source=""), "Måttet saknar utgångsvärde och källa."),
    ],
)
def test_m411_says_all_that_is_missing_in_one(block: str, message: str) -> None:
    assert [each.message for each in findings(block, only="M411")] == [message]


@pytest.mark.parametrize(
    "block",
    [
        indicator(),
        indicator(after=""),
        indicator(before="", after="", source=""),
        effect("Fler ska känna sig trygga.", "metod: Vi frågar."),
        indicator(before="{värde: 40, datum: 2025-02-30}"),
        indicator(before="fyrtio"),
        indicator(source="[a]"),
    ],
)
def test_m411_not_found(block: str) -> None:
    assert words("M411", block) == []


@pytest.mark.parametrize(
    ("before", "after", "direction", "expected"),
    [
        ("55", "40", "öka", "40"),
        ("40", "55", "minska", "55"),
        ("40", "40", "öka", "40"),
        ("40", "40.0", "minska", "40.0"),
        ("40", "40", "", "40"),
        ("40", "55", "behålla", "55"),
        ("40", "55", "öka", None),
        ("55", "40", "minska", None),
        ("40", "40", "behålla", None),
        ("40", "38.5", "behålla", None),
        ("40", "44", "behålla", None),
        ("55", "40", "", None),
        ("55", "40", "uppåt", None),
        ("0", "0", "behålla", None),
        ("-5", "-2", "öka", None),
    ],
)
def test_m412(before: str, after: str, direction: str, expected: str | None) -> None:
    block = indicator(
        f"{{värde: {before}}}", f"{{värde: {after}}}", more=f"riktning: {direction}" if direction else ""
    )
    found = findings(block, only="M412")
    assert [overlay(block)[slice(*each.place.span)] for each in found] == ([expected] if expected else [])
    for each in found:
        labels = [overlay(block)[slice(*label.place.span)] for label in each.labels]
        assert labels == [before, *([direction] if direction else [])]


def test_m412_says_what_contradicts() -> None:
    (hit,) = findings(indicator("{värde: 5.5}", "{värde: 4}", more="riktning: öka"), only="M412")
    assert hit.message == "Värdet ska öka, men målvärdet 4 ligger under utgångsvärdet 5,5."


FOLLOW_UP = "uppföljning:\n  metod: Vi frågar.\n"


@pytest.mark.parametrize(
    ("target", "follow_up", "expected"),
    [
        ("2028-02-01", "", ["2028-02-01"]),
        ("2028-01-31", "", []),
        ("2027-01-31", "", []),
        ("2028-02-01", FOLLOW_UP, []),
        ("2028-02-01", FOLLOW_UP + "  intervall: år\n", []),
        ("2028-02-01", FOLLOW_UP + "  intervall: år\n  tillfällen: [{datum: 2027-01-31}]\n", ["2028-02-01"]),
        ("2028-02-01", FOLLOW_UP + "  tillfällen: [{datum: 2027-01-31}, {datum: 2028-02-31}]\n", []),
        ("2028-02-01", FOLLOW_UP + "  tillfällen: [{datum: 2028-06-01}, {datum: 2027-01-31}]\n", []),
    ],
)
def test_m415(target: str, follow_up: str, expected: list[str]) -> None:
    block = indicator(after=f"{{värde: 55, datum: {target}}}") + follow_up
    assert words("M415", block) == expected


def test_m415_marks_the_last_occasion_whatever_their_order() -> None:
    block = indicator(after="{värde: 55, datum: 2029-01-01}") + FOLLOW_UP
    block += "  tillfällen: [{datum: 2028-06-01}, {datum: 2027-01-31}]\n"
    (hit,) = findings(block, only="M415")
    assert [overlay(block)[slice(*each.place.span)] for each in hit.labels] == ["2028-06-01"]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("", ["id: e"]),
        ("mål: effekt", ["id: e"]),
        ("sikt: kort", []),
        ("sikt: lång", []),
        ("mål: produktion", []),
        ("mål: process", []),
        ("sikt: snart", []),
    ],
)
def test_m416(more: str, expected: list[str]) -> None:
    assert words("M416", effect("Fler ska känna sig trygga.", more)) == expected
