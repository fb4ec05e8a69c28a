from decimal import Decimal
from typing import Any

import pytest

from loftesverktyg.cli.publish.view.context import Context
from loftesverktyg.cli.publish.view.quantity import quantity
from loftesverktyg.cli.publish.words import load_words
from loftesverktyg.document import Lofte
from loftesverktyg.document.atgarder import Atgard

# 699 days, 23 months.
PERIOD = {"från": "2026-02-01", "till": "2027-12-31"}


def said(mangd: str, *, period: Any = None, measure: str = "") -> str:
    """What is said of a quantity, written as in a document: ``minst 2 kvällar vecka``."""
    comparison, amount, unit, *rest = mangd.split()
    given: dict[str, Any] = {"antal": Decimal(amount), "enhet": unit}
    if comparison != "–":
        given["jämförelse"] = comparison
    for each in rest:
        key, _, value = each.partition("=")
        given |= {"per": key} if not value else {key: value == "true" if key == "per_plats" else value}
    return shown({"mängd": given, "text": measure}, period)


def shown(measure: dict[str, Any], period: Any = None) -> str:
    context = Context(Lofte.model_validate({"period": period} if period else {}), load_words(), draft=False)
    return quantity(context, Atgard.model_validate(measure)).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ("minst 2 kvällar vecka", "Minst två kvällar i veckan"),
        ("exakt 12 pass månad", "Exakt tolv pass i månaden"),
        ("minst 13 pass månad", "Minst 13 pass i månaden"),
        ("– 3 pass dag", "Tre pass om dagen"),
        ("– 3 pass kvartal", "Tre pass per kvartal"),
        ("– 3 pass tertial", "Tre pass per tertial"),
        ("– 3 pass halvår", "Tre pass per halvår"),
        ("– 3 pass år", "Tre pass om året"),
        ("– 5 möten perioden", "Fem möten under hela perioden"),
        ("– 2.5 timmar vecka", "2,5 timmar i veckan"),
        ("– 0 pass vecka", "0 pass i veckan"),
        ("inom 24 timmar", "Inom 24 timmar"),
        ("inom 2 dagar", "Inom två dagar"),
        ("högst 5 procent", "Högst 5 procent"),
        ("högst 3 fel per_plats=true", "Högst tre fel på varje plats"),
        ("– 3 pass per_plats=false", "Tre pass på alla platser tillsammans"),
    ],
)
def test_in_words(given: str, text: str) -> None:
    assert said(given) == text


@pytest.mark.parametrize(
    ("text", "said_"),
    [
        ("Vi håller minst ett möte i halvåret.", "Minst ett möte per halvår"),
        ("Vi håller ett stort möte.", "Minst 1 möte per halvår"),
        ("En gång, men inte ett utan flera möten.", "Minst 1 möte per halvår"),
        ("Ett möte på våren och en mötesplats.", "Minst ett möte per halvår"),
        ("", "Minst 1 möte per halvår"),
    ],
)
def test_one_takes_its_gender_from_the_text(text: str, said_: str) -> None:
    assert said("minst 1 möte halvår", measure=text) == said_


@pytest.mark.parametrize(
    ("given", "in_all"),
    [
        # 99.9 weeks
        ("minst 2 kvällar vecka", "omkring 200 kvällar under perioden"),
        ("– 3 kvällar vecka", "omkring 300 kvällar under perioden"),
        ("högst 2 kvällar vecka", "sammanlagt högst omkring 200 kvällar under perioden"),
        ("minst 1 kväll vecka", "omkring 100 under perioden"),
        # 23 whole months and 699 whole days: no need to round
        ("minst 4 kontroller månad", "sammanlagt minst 92 kontroller under perioden"),
        ("högst 4 kontroller månad", "sammanlagt högst 92 kontroller under perioden"),
        ("exakt 4 kontroller månad", "sammanlagt 92 kontroller under perioden"),
        ("– 20 samtal dag", "sammanlagt 13 980 samtal under perioden"),
        ("– 0.5 timmar månad", "sammanlagt 11,5 timmar under perioden"),
        # 7.7 quarters, 3.8 half-years
        ("minst 3 möten kvartal", "omkring 25 möten under perioden"),
        ("minst 1 möte halvår", "omkring fyra under perioden"),
        (
            "minst 4 kontroller månad per_plats=true",
            "sammanlagt minst 92 kontroller per plats under perioden",
        ),
        ("minst 4 kontroller månad per_plats=false", "sammanlagt minst 92 kontroller under perioden"),
        # 1.9 years: less than two of them
        ("minst 3 möten år", ""),
        ("– 5 möten perioden", ""),
        ("inom 24 timmar vecka", ""),
        # only a part of the time counts
        ("minst 4 kontroller månad säsong=skolterminerna", ""),
        ("minst 4 kontroller dag tid=vardagar", ""),
        ("minst 4 kontroller vecka tid=vardagar", "omkring 400 kontroller under perioden"),
        ("– 1E+40 kontroller månad", ""),
    ],
)
def test_what_it_comes_to(given: str, in_all: str) -> None:
    _, _, bracket = said(given, period=PERIOD).partition(" (")
    assert bracket.removesuffix(")") == in_all


@pytest.mark.parametrize(
    ("period", "in_all"),
    [
        ({"från": "2026-01-01", "till": "2026-01-14"}, " (sammanlagt minst fyra kvällar under perioden)"),
        ({"från": "2026-01-01", "till": "2026-01-13"}, ""),
        # 2.4 weeks: five is 4 % off
        ({"från": "2026-01-01", "till": "2026-01-17"}, " (omkring fem kvällar under perioden)"),
        ({"från": "2026-02-01", "till": "2026-01-01"}, ""),
        ({"från": "2026-02-01"}, ""),
        ({"till": "2026-02-01"}, ""),
        ({"från": "0001-01-01", "till": "9999-12-31"}, " (omkring 1 000 000 kvällar under perioden)"),
        (None, ""),
    ],
)
def test_the_period_it_is_counted_in(period: Any, in_all: str) -> None:
    assert said("minst 2 kvällar vecka", period=period) == f"Minst två kvällar i veckan{in_all}"


def test_the_last_day_of_the_calendar_ends_nothing() -> None:
    assert "(" not in said("minst 2 kvällar månad", period={"från": "9999-01-01", "till": "9999-12-31"})


def test_a_measures_own_period_counts_before_the_loftes() -> None:
    mangd = {"antal": Decimal(2), "enhet": "pass", "per": "månad"}
    own = {"från": "2026-03-01", "till": "2026-08-31"}
    assert shown({"mängd": mangd, "period": own}, PERIOD) == (
        "Två pass i månaden (sammanlagt tolv pass under perioden)"
    )
    assert shown({"mängd": mangd, "period": {"från": "2026-03-01"}}, PERIOD) == "Två pass i månaden"


def test_a_promise_that_waits_for_something_has_no_sum() -> None:
    mangd = {"antal": Decimal(2), "enhet": "pass", "per": "månad"}
    assert shown({"mängd": mangd, "villkor": "om det går"}, PERIOD) == "Två pass i månaden"


@pytest.mark.parametrize(
    ("share", "text"),
    [
        ({"jämförelse": "minst", "procent": Decimal(20), "av": "nya"}, "Nio samtal, varav minst 20 % nya"),
        ({"procent": Decimal("12.5")}, "Nio samtal, varav 12,5 %"),
        ({"av": "nya"}, "Nio samtal"),
    ],
)
def test_a_share(share: dict[str, Any], text: str) -> None:
    assert shown({"mängd": {"antal": Decimal(9), "enhet": "samtal", "andel": share}}) == text


@pytest.mark.parametrize("measure", [{}, {"mängd": {}}, {"mängd": {"enhet": "kvällar", "per": "vecka"}}])
def test_nothing_promised_in_numbers(measure: dict[str, Any]) -> None:
    assert shown(measure) == ""


def test_a_number_without_a_unit() -> None:
    assert shown({"mängd": {"antal": Decimal(9)}}) == "Nio"


def test_spaces_that_must_not_break() -> None:
    context = Context(Lofte.model_validate({"period": PERIOD}), load_words(), draft=False)
    measure = Atgard.model_validate({"mängd": {"antal": Decimal(2), "enhet": "kvällar", "per": "vecka"}})
    assert quantity(context, measure) == (
        "Två\u00a0kvällar i\u00a0veckan (omkring 200\u00a0kvällar under perioden)"
    )
