from typing import Any

import pytest

from loftesverktyg.cli.publish.view.quantity import quantity
from loftesverktyg.cli.publish.words import load_words
from loftesverktyg.document.atgarder import Mangd


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (
            {"jämförelse": "minst", "antal": 2, "enhet": "kvällar", "per": "vecka"},
            "Minst 2 kvällar per vecka",
        ),
        ({"jämförelse": "inom", "antal": 24, "enhet": "timmar"}, "Inom 24 timmar"),
        ({"antal": 5, "enhet": "möten", "per": "perioden"}, "5 möten under hela perioden"),
        (
            {"jämförelse": "högst", "antal": 3, "enhet": "fel", "per_plats": True},
            "Högst 3 fel på varje plats",
        ),
        ({"antal": 3, "enhet": "pass", "per_plats": False}, "3 pass sammanlagt"),
        (
            {"antal": 9, "enhet": "samtal", "andel": {"jämförelse": "minst", "procent": 20, "av": "nya"}},
            "9 samtal, varav minst 20 % nya",
        ),
        ({"antal": 9, "enhet": "samtal", "andel": {"procent": 12.5}}, "9 samtal, varav 12,5 %"),
        ({"antal": 9, "andel": {"av": "nya"}}, "9"),
        ({"enhet": "kvällar", "per": "vecka"}, ""),
        ({}, ""),
    ],
)
def test_in_words(given: dict[str, Any], text: str) -> None:
    from decimal import Decimal

    if "antal" in given:
        given = {**given, "antal": Decimal(given["antal"])}
    if "procent" in given.get("andel", {}):
        given = {**given, "andel": {**given["andel"], "procent": Decimal(str(given["andel"]["procent"]))}}
    made = quantity(Mangd.model_validate(given), load_words())
    assert made.replace("\u00a0", " ") == text


def test_spaces_that_must_not_break() -> None:
    given = Mangd.model_validate({"antal": 2, "enhet": "kvällar", "per": "vecka"}, strict=False)
    assert quantity(given, load_words()) == "2\u00a0kvällar per\u00a0vecka"


def test_nothing_promised_in_numbers() -> None:
    assert quantity(None, load_words()) == ""
