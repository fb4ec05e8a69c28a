from decimal import Decimal
from typing import Any

import pytest

from loftesverktyg.cli.publish.view.chart import chart
from loftesverktyg.cli.publish.view.context import Context
from loftesverktyg.cli.publish.view.model import Chart
from loftesverktyg.cli.publish.words import load_words
from loftesverktyg.document import Lofte
from loftesverktyg.document.effekter import Indikator


def context() -> Context:
    return Context(Lofte.model_validate({}), load_words(), draft=False)


def drawn(baseline: str, target: str, unit: str = "", **rest: Any) -> Chart | None:
    given = {"utgångsvärde": {"värde": Decimal(baseline)}, "målvärde": {"värde": Decimal(target)}, **rest}
    return chart(context(), Indikator.model_validate(given | ({"enhet": unit} if unit else {})))


@pytest.mark.parametrize(
    ("baseline", "target", "unit", "scale", "bars"),
    [
        # Per cent is of a hundred, whatever the numbers.
        ("41", "55", "procent", ("0", "100 procent"), [(0, 410), (0, 550)]),
        ("0", "5", "%", ("0", "100 %"), [(0, 0), (0, 50)]),
        ("90", "120", "procent", ("0", "150 procent"), [(0, 600), (0, 800)]),
        # Else from zero to a round number: never a piece of the scale that makes little look like much.
        ("38", "30", "km/h", ("0", "40 km/h"), [(0, 950), (0, 750)]),
        ("1000", "1001", "", ("0", "1500"), [(0, 667), (0, 667)]),
        ("100", "50", "", ("0", "100"), [(0, 1000), (0, 500)]),
        ("0.07", "0.02", "", ("0", "0,08"), [(0, 875), (0, 250)]),
        ("1234567890", "2000000000", "kr", ("0", "2 000 000 000 kr"), [(0, 617), (0, 1000)]),
        # Below zero: the bars meet at it.
        ("-20", "30", "", ("−20", "30"), [(0, 400), (400, 600)]),
        ("-20", "-5", "grader", ("−20", "0 grader"), [(0, 1000), (750, 250)]),
        ("-5", "5", "procent", ("−5", "5 procent"), [(0, 500), (500, 500)]),
    ],
)
def test_the_scale(
    baseline: str, target: str, unit: str, scale: tuple[str, str], bars: list[tuple[int, int]]
) -> None:
    made = drawn(baseline, target, unit)
    assert made is not None
    assert (made.low.replace("\u00a0", " "), made.high.replace("\u00a0", " ")) == scale
    assert [(bar.start, bar.length) for bar in made.bars] == bars
    assert [bar.aimed for bar in made.bars] == [False, True]


@pytest.mark.parametrize("value", ["1E+31", "1E-31"])
def test_what_cannot_be_drawn(value: str) -> None:
    assert drawn("1", value) is None
    assert drawn(value, "1") is None


def test_nothing_to_draw() -> None:
    assert drawn("0", "0") is None
    for given in (
        {},
        {"målvärde": {"värde": Decimal(5)}},
        {"utgångsvärde": {"värde": Decimal(5)}, "målvärde": {}},
    ):
        assert chart(context(), Indikator.model_validate(given)) is None


def test_the_numbers_are_in_words_too() -> None:
    made = drawn(
        "1",
        "1",
        mått="Andel trygga",
        enhet="procent",
        utgångsvärde={"värde": Decimal(41), "datum": "2025-10-14"},
        målvärde={"värde": Decimal(55)},
    )
    assert made is not None
    assert [(bar.label, bar.value) for bar in made.bars] == [
        ("Utgångsläge, 14\u00a0oktober\u00a02025", "41\u00a0procent"),
        ("Mål", "55\u00a0procent"),
    ]
    assert made.title == "Andel trygga"
    assert made.sentence.replace("\u00a0", " ") == (
        "Andel trygga: från 41 procent (14 oktober 2025) till 55 procent."
    )
