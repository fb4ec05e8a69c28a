"""Claims held against each other, and what becomes of the löften that make them."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loftesverktyg.findings import Finding, Place, Severity
from loftesverktyg.rules.across import MOST_SHOWN, Claim, Claimed, clashes
from loftesverktyg.source import Span
from tests.rules.documents import findings, overlay


def claimed(number: int, key: str, first: str = "", last: str = "", apart: str = "") -> Claimed:
    place = Place(f"{number}.lofte.yaml", Span(0, 1), 1, 1, 1, 2)
    finding = Finding("A999", "prov", Severity.RAD, "Samma som", "", place, "", "Prov")
    return Claimed(finding, Claim(key, "här", first, last, apart))


def expected(claims: Sequence[Claimed]) -> dict[str, set[str]]:
    """For each document those that it clashes with and that come before it: every pair is looked at."""
    found: dict[str, set[str]] = {}
    for index, one in enumerate(claims):
        for number, other in enumerate(claims):
            before = (other.claim.first, number) < (one.claim.first, index)
            shared = not one.claim.first or other.claim.last >= one.claim.first
            same = one.claim.apart and one.claim.apart == other.claim.apart
            if before and shared and not same and one.claim.key == other.claim.key:
                found.setdefault(one.finding.place.path, set()).add(other.finding.place.path)
    return found


DAYS = st.integers(1, 9).flatmap(lambda first: st.tuples(st.just(first), st.integers(first, 9)))


@given(
    st.lists(st.tuples(st.sampled_from("ab"), DAYS, st.sampled_from(["", "x", "y"])), max_size=12),
    st.booleans(),
)
def test_those_clash_that_share_a_day_and_a_key(
    said: list[tuple[str, tuple[int, int], str]], with_days: bool
) -> None:
    claims = [
        claimed(number, key, *((f"2026-01-0{first}", f"2026-01-0{last}") if with_days else ("", "")), apart)
        for number, (key, (first, last), apart) in enumerate(said)
    ]
    told = {each.finding.place.path: each.finding for each in clashes(claims)}
    wanted = expected(claims)
    assert told.keys() == wanted.keys()
    for path, finding in told.items():
        named = {label.place.path for label in finding.labels}
        assert named <= wanted[path]
        assert len(named) == min(len(wanted[path]), MOST_SHOWN)
        left = len(wanted[path]) - len(named)
        assert finding.message.endswith(f" och {left} till." if left else ".")


def test_ten_thousand_that_say_the_same_are_soon_told() -> None:
    claims = [claimed(number, "a", "2026-01-01", "2026-12-31", "x") for number in range(5000)]
    claims += [claimed(number, "a", "2026-01-01", "2026-12-31") for number in range(5000, 10_000)]
    assert len(list(clashes(claims))) == 5000


def beside(**keys: str) -> str:
    """A löfte in another file of the run: the clean one, with ``keys`` in their place."""
    return overlay("".join(f"{name}: {value}\n" for name, value in keys.items()))


def codes(block: str, *others: str, only: str = "A319 A320") -> list[tuple[str, str]]:
    """What is told of a löfte with ``block`` and ``others`` in the same run, and where."""
    shown = "".join(f"# {number}.lofte.yaml\n{other}" for number, other in enumerate(others, 1))
    return [(each.code, each.place.path) for each in findings(block + shown, only=only)]


def test_a319_ids_letters_and_lines_make_no_difference() -> None:
    assert codes("", beside()) == [("A319", "1.lofte.yaml")]
    assert codes(
        "", beside().replace("fotpatrull", "patrull").replace("går till fots", "GÅR  till fots")
    ) == [("A319", "1.lofte.yaml")]
    assert codes("", beside(), beside()) == [("A319", "1.lofte.yaml"), ("A319", "2.lofte.yaml")]


@pytest.mark.parametrize(
    "other",
    [
        beside().replace("minst två kvällar", "minst tre kvällar"),
        beside(period="{från: 2026-02-01, till: 2027-12-30}"),
        beside().replace("Exempelby kommun", "Provboda kommun"),
        "format: 1\ntitel: Nytt\n",
    ],
)
def test_a319_another_promise(other: str) -> None:
    assert codes("", other) == []


def test_a319_nothing_is_said_of_what_could_not_be_read_or_promises_nothing() -> None:
    assert codes("åtgärder: 3\n", beside(åtgärder="3")) == []
    empty = "format: 1\nparter: {polisen: {namn: P, typ: polis}}\nåtgärder: [{id: a}]\n"
    assert codes("åtgärder: [{id: a}]\n", empty, empty) == []


AREA = "område: Exempelby centrum\n"


def other(**keys: str) -> str:
    """A löfte for the same area that promises something else."""
    return beside(**{"område": "exempelby  CENTRUM", **keys}).replace("minst två", "minst fyra")


def test_a320_is_told_where_the_later_one_begins() -> None:
    assert codes(AREA, other()) == [("A320", "1.lofte.yaml")]
    earlier = other(period="{från: 2025-01-01, till: 2026-02-01}")
    assert codes(AREA, earlier) == [("A320", "lofte.yaml")]
    day_before = other(period="{från: 2025-01-01, till: 2026-01-31}")
    assert codes(AREA, day_before) == []


@pytest.mark.parametrize(
    "one",
    [
        other(område="Exempelby norra"),
        other(status="avslutad"),
        other(språk="en"),
        other(period="{från: 2027-12-31, till: 2026-01-01}"),
        other(period="{från: 2026-02-01, till: i vår}"),
        other(period="2026"),
        other(parter="{polisen: {namn: Lokalpolisområde Exempelby, typ: polis}}"),
        other().replace("område:", "x-område:"),
    ],
)
def test_a320_another_area_another_time_or_what_cannot_be_known(one: str) -> None:
    assert codes(AREA, one) == []


def test_a320_a_further_party_of_another_kind_is_the_same_area() -> None:
    parties = (
        "{föreningen: {namn: Byalaget, typ: förening}, kommunen: {namn: Exempelby Kommun, typ: kommun}, "
        "polisen: {namn: lokalpolisområde Exempelby, typ: polis}}"
    )
    assert codes(AREA, other(parter=parties)) == [("A320", "1.lofte.yaml")]


def test_a320_leaves_the_same_lofte_to_a319() -> None:
    assert codes(AREA, beside(område="Exempelby centrum")) == [("A319", "1.lofte.yaml")]


def test_an_outcome_and_a_language_version_claim_nothing() -> None:
    outcome = "format: 1\nutfall_för: {fil: lofte.yaml}\n"
    version = "format: 1\növersatt_från: {fil: lofte.yaml}\nspråk: en\n"
    assert codes(AREA, outcome, version) == []


def chain(*names: str) -> str:
    """Löften that each name the next as the one before them, from ``lofte.yaml`` on."""
    shown = f"föregående: {names[0]}\n"
    for name, before in pairwise(names):
        shown += f"# {name}\nformat: 1\nföregående: {before}\n"
    return shown


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (("a.yaml", "lofte.yaml"), "a.yaml"),
        (("a.yaml", "b.yaml", "lofte.yaml"), "a.yaml, b.yaml"),
        ((*(f"{number}.yaml" for number in range(12)), "lofte.yaml"), "11.yaml"),
        ((*(f"{number}.yaml" for number in range(13)), "lofte.yaml"), None),
        (("a.yaml", "b.yaml", "a.yaml"), None),
        (("a.yaml", "b.yaml", "b.yaml"), None),
        (("lofte.yaml",), None),
        (("a.yaml",), None),
        (("https://exempelby.example/a",), None),
    ],
)
def test_a321_only_who_stands_in_the_circle_is_told(names: tuple[str, ...], told: str | None) -> None:
    found = findings(chain(*names), only="A321")
    assert [each.place.path for each in found] == (["lofte.yaml"] if told else [])
    if told:
        assert f"{told} och tillbaka hit." in found[0].message
