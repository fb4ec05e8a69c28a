"""Whether a text and a mängd can both be true, at the limits of what is sure."""

import pytest

from loftesverktyg.document.atgarder import Mangd
from loftesverktyg.rules.contradiction import agree
from loftesverktyg.rules.reading import Reading
from loftesverktyg.rules.text_quantity import quantities
from tests.rules.documents import document


def mangd(antal: str, per: str = "", comparison: str = "") -> Mangd:
    more = "".join(f", {key}: {value}" for key, value in (("per", per), ("jämförelse", comparison)) if value)
    read = document(f"åtgärder: [{{id: a, text: b, mängd: {{antal: {antal}, enhet: c{more}}}}}]\n").lofte
    assert read is not None
    assert read.atgarder[0].mangd is not None
    return read.atgarder[0].mangd


def may(text: str, antal: str, per: str = "", comparison: str = "", margin: int = 25) -> bool:
    (quantity,) = quantities(Reading(("text",), "text", text))
    return agree(quantity, mangd(antal, per, comparison), margin)


@pytest.mark.parametrize(
    ("text", "antal", "expected"),
    [
        ("tio möten", "10", True),
        ("tio möten", "9", False),
        ("tio möten", "11", False),
        ("tio till tolv möten", "10", True),
        ("tio till tolv möten", "11.5", True),
        ("tio till tolv möten", "12", True),
        ("tio till tolv möten", "9.9", False),
        ("tio till tolv möten", "12.1", False),
        ("mer än tio möten", "10", True),
        ("mer än tio möten", "11", True),
        ("mer än tio möten", "11.1", False),
        ("mer än tio möten", "9.9", False),
        ("färre än tio möten", "10", True),
        ("färre än tio möten", "9", True),
        ("färre än tio möten", "8.9", False),
        ("färre än tio möten", "10.1", False),
        ("cirka 20 möten", "15", True),
        ("cirka 20 möten", "14.9", False),
        ("cirka 20 möten", "25", True),
        ("cirka 20 möten", "25.1", False),
        ("cirka 20 till 40 möten", "15", True),
        ("cirka 20 till 40 möten", "50", True),
        ("cirka 20 till 40 möten", "50.1", False),
        ("minst tio möten", "10", True),
        ("minst tio möten", "9", False),
        # Where neither says how often, no sum is thought of.
        ("tio möten", "1", False),
        ("tio möten", "100", False),
    ],
)
def test_numbers_alone(text: str, antal: str, *, expected: bool) -> None:
    assert may(text, antal) is expected
    assert may(text, antal, "perioden") is expected


@pytest.mark.parametrize(("margin", "most"), [(0, "20"), (10, "22"), (100, "40")])
def test_the_margin_is_per_cent(margin: int, most: str) -> None:
    assert may("cirka 20 möten", most, margin=margin)
    assert not may("cirka 20 möten", f"{most}.1", margin=margin)


@pytest.mark.parametrize(
    ("text", "antal", "comparison", "expected"),
    [
        ("minst tio möten", "10", "minst", True),
        ("minst tio möten", "10", "högst", False),
        ("högst tio möten", "10", "minst", False),
        ("högst tio möten", "10", "högst", True),
        ("högst tio möten", "10", "", True),
        ("högst tio möten", "10", "exakt", True),
        ("tio möten", "10", "högst", True),
        # Other numbers are other promises, and these two agree.
        ("minst tio möten i veckan", "40", "högst", True),
    ],
)
def test_minst_and_hogst(text: str, antal: str, comparison: str, *, expected: bool) -> None:
    assert may(text, antal, "perioden", comparison) is expected


@pytest.mark.parametrize(
    ("text", "antal", "per", "expected"),
    [
        # The same unit, and months against months: exactly.
        ("två möten i veckan", "2", "vecka", True),
        ("två möten i veckan", "2.1", "vecka", False),
        ("två möten i veckan", "1.9", "vecka", False),
        ("två möten varannan vecka", "1", "vecka", True),
        ("två möten varannan vecka", "2", "vecka", False),
        ("två till fyra möten varannan vecka", "2", "vecka", True),
        ("två till fyra möten varannan vecka", "2.1", "vecka", False),
        ("två möten i månaden", "24", "år", True),
        ("två möten i månaden", "25", "år", False),
        ("två möten i månaden", "6", "kvartal", True),
        ("två möten i månaden", "8", "tertial", True),
        ("två möten i månaden", "12", "halvår", True),
        ("tolv möten om året", "1", "månad", True),
        ("tolv möten om året", "3", "kvartal", True),
        ("tolv möten om året", "4", "tertial", True),
        ("tolv möten om året", "6", "halvår", True),
        ("två möten varannan månad", "12", "år", True),
        ("två möten varannan månad", "24", "år", False),
        # Else by days, a year being 365,25 of them, and with half as much again to either side.
        ("två möten om dagen", "14", "vecka", True),
        ("två möten om dagen", "21", "vecka", True),
        ("två möten om dagen", "21.1", "vecka", False),
        ("två möten om dagen", "9.4", "vecka", True),
        ("två möten om dagen", "9.3", "vecka", False),
        ("sju möten i veckan", "1", "dag", True),
        ("sju möten i veckan", "1.5", "dag", True),
        ("sju möten i veckan", "1.6", "dag", False),
        ("två möten i veckan", "8", "månad", True),
        ("två möten i veckan", "13", "månad", True),
        ("två möten i veckan", "13.1", "månad", False),
        ("två möten i veckan", "5.8", "månad", True),
        ("två möten i veckan", "5.7", "månad", False),
        ("två möten i veckan", "156", "år", True),
        ("två möten i veckan", "157", "år", False),
        ("två möten i veckan", "70", "år", True),
        ("två möten i veckan", "69", "år", False),
        ("två möten varannan vecka", "78", "år", True),
        ("två möten varannan vecka", "79", "år", False),
        ("åtta möten i månaden", "2.7", "vecka", True),
        ("åtta möten i månaden", "2.8", "vecka", False),
        # A number per week, and a sum of them: at least four times as large.
        ("två möten i veckan", "2", "perioden", True),
        ("två möten i veckan", "8", "perioden", True),
        ("två möten i veckan", "7", "perioden", False),
        ("två möten i veckan", "1", "perioden", False),
        ("två möten i veckan", "200", "", True),
        ("två till fyra möten i veckan", "8", "", True),
        ("två till fyra möten i veckan", "7.9", "", False),
        ("åtta möten", "2", "vecka", True),
        ("åtta möten", "2.1", "vecka", False),
        ("åtta möten", "8", "vecka", True),
        ("åtta möten", "9", "vecka", False),
        ("sex till åtta möten", "2", "vecka", True),
    ],
)
def test_numbers_by_time(text: str, antal: str, per: str, *, expected: bool) -> None:
    assert may(text, antal, per) is expected


def test_a_mangd_without_a_number_contradicts_nothing() -> None:
    (quantity,) = quantities(Reading(("text",), "text", "minst tio möten"))
    assert agree(quantity, Mangd.model_construct(antal=None), 25)
