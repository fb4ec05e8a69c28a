"""A missing part gives its own code only, and what could not be read is not missing."""

import pytest

from loftesverktyg.document import read_document
from loftesverktyg.findings import Finding
from loftesverktyg.rules.engine import check_document
from loftesverktyg.rules.registry import RULES
from tests.rules.documents import TODAY, findings, marked


def found_here(block: str) -> tuple[Finding, ...]:
    return findings(block, only="Y S A305")


def told(block: str) -> list[tuple[str, str]]:
    """Code and marked words of what is found, family Y aside."""
    return [(each.code, marked(each, block)) for each in found_here(block) if each.code[0] != "Y"]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("syfte:\n", [("S101", "syfte")]),
        ("syfte: {}\n", [("S101", "syfte")]),
        ("syfte: {text: '  '}\n", [("S101", "'  '")]),
        ("syfte:\n  text:\n", [("S101", "text")]),
        ("syfte: {mål: [närvaro]}\n", [("S101", "syfte")]),
        ("lägesbild:\n", [("S102", "lägesbild")]),
        ("lägesbild: {text: }\n", [("S102", "text")]),
        ("lägesbild: {källor: []}\n", [("S102", "lägesbild")]),
        ("lägesbild: {problem: [{id: a, rubrik: b, källor: [finns-inte]}]}\n", [("S102", "lägesbild")]),
        (
            "lägesbild: {text: Så här ser det ut.}\nåtgärder: [{id: a, text: b, ansvarig: polisen}]\n",
            [("S103", "lägesbild")],
        ),
        ("åtgärder:\n", [("S104", "åtgärder")]),
        ("åtgärder: []\n", [("S104", "åtgärder")]),
        ("period:\n", [("S105", "period")]),
        ("effekter: []\n", [("S106", "effekter")]),
        ("uppföljning:\n", [("S107", "uppföljning")]),
        ("uppföljning: {metod: , intervall: år}\n", [("S107", "metod")]),
        ("uppföljning: {intervall: år}\n", [("S107", "uppföljning")]),
        ("uppföljning: {metod: Vi räknar.}\n", [("S108", "uppföljning")]),
        ("uppföljning: {metod: Vi räknar., kommunikation: []}\n", [("S108", "kommunikation")]),
        ("syfte: {text: Därför., mål: []}\n", [("S115", "mål")]),
        ("syfte: {text: Därför.}\n", [("S115", "syfte")]),
        ("parter:\n", [("S120", "parter")]),
        ("parter: {}\n", [("S120", "parter")]),
    ],
)
def test_what_is_missing_gives_one_finding(block: str, expected: list[tuple[str, str]]) -> None:
    assert told(block) == expected


def test_what_is_missing_altogether_is_shown_at_the_top() -> None:
    block = "format: 1\ntitel: Medborgarlöfte\nstatus: utkast\n"
    structure = [rule for rule in RULES if rule.family in "YS"]
    result = check_document(read_document(block.encode(), "lofte.yaml"), structure, TODAY)
    assert not result.faults
    assert {each.place.span for each in result.findings} == {(0, 0)}
    assert [each.code for each in result.findings] == [
        "S101",
        "S102",
        "S104",
        "S105",
        "S106",
        "S107",
        "S113",
        "S114",
        "S120",
    ]


@pytest.mark.parametrize(
    "block",
    [
        "syfte: [Därför.]\n",
        "syfte: {text: [Därför.], mål: [närvaro]}\n",
        "syfte: {text: Därför., mål: [nyfikenhet]}\n",
        "syfte: {text: Därför., mål: närvaro}\n",
        "lägesbild: Så här ser det ut.\n",
        (
            "lägesbild: {text: {nu: Så.}, källor: [{id: d, typ: enkät, datum: 2025-10-14}]}\n"
            "åtgärder: [{id: a, text: b, ansvarig: polisen}]\n"
        ),
        (
            "lägesbild: {text: Så., källor: [{id: d, typ: enkät, datum: hösten}]}\n"
            "åtgärder: [{id: a, text: b, ansvarig: polisen}]\n"
        ),
        (
            "lägesbild: {text: Så., källor: [{id: d, typ: prat, datum: 2025-10-14}]}\n"
            "åtgärder: [{id: a, text: b, ansvarig: polisen}]\n"
        ),
        "lägesbild: {text: Så., källor: dialog}\nåtgärder: [{id: a, text: b, ansvarig: polisen}]\n",
        "åtgärder: Vi patrullerar.\n",
        "åtgärder: [Vi patrullerar.]\n",
        "period: 2026\n",
        "period: {från: 2026-02-30, till: 2027-12-31}\n",
        "period: {}\n",
        "effekter: Tryggare.\n",
        "effekter: [Tryggare.]\n",
        "uppföljning: Vi räknar.\n",
        "uppföljning: {metod: [Vi räknar.], kommunikation: [{kanal: webb}]}\n",
        "uppföljning: {metod: Vi räknar., kommunikation: webben}\n",
        "uppföljning: {metod: Vi räknar., kommunikation: [webben]}\n",
        "uppföljning: {metod: Vi räknar., kommunikation: [{kanal: duva}]}\n",
        "parter: polisen\n",
        "parter: {polisen: Lokalpolisområde Exempelby}\n",
        "kontakt: trygghet@exempelby.se\n",
        "kontakt: {e-post: trygghet}\n",
        "samverkansöverenskommelse: Samverkan för trygghet\n",
        "samverkansöverenskommelse: {titel: [Samverkan]}\n",
        "underskrifter: polisen\n",
        "underskrifter: [polisen]\n",
    ],
)
def test_what_could_not_be_read_is_not_missing(block: str) -> None:
    assert told(block) == []
    assert {each.code for each in found_here(block)} <= {"Y003", "Y004", "Y011"}
    assert found_here(block)


@pytest.mark.parametrize(
    "broken",
    ["beslut: nej\n", "kontakt: nej\n", "syfte: {mål: nej, text: S}\n", "underskrifter: nej\n", "x: y\n"],
)
def test_what_could_not_be_read_elsewhere_hides_nothing(broken: str) -> None:
    bare = "åtgärder: [{id: a, text: b, ansvarig: polisen}]\n"
    assert ("S103", "lägesbild") in told(f"{broken}lägesbild: {{text: Så., problem: nej}}\n{bare}")
    assert ("S103", "källor") in told(f"{broken}lägesbild: {{text: Så., jämställdhet: [], källor: }}\n{bare}")
    assert ("S107", "uppföljning") in told(f"{broken}uppföljning: {{tillfällen: nej}}\n")
    assert ("S102", "lägesbild") in told(f"{broken}lägesbild: {{problem: nej}}\n")


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        # Both parts are missing: each is told.
        ("syfte:\nlägesbild:\n", ["S101", "S102"]),
        # A source that is whole is enough, beside one that is not.
        (
            (
                "lägesbild: {text: S, källor: [{id: d, typ: annan, datum: 2025-10-14}, {id: e, typ: enkät}]}\n"
                "åtgärder: [{id: a, text: b, ansvarig: polisen}]\n"
            ),
            [],
        ),
        (
            (
                "lägesbild: {text: Så., källor: ["
                "{id: d, typ: enkät, period: {från: 2025-01-01, till: 2025-06-30}}]}\n"
                "åtgärder: [{id: a, text: b, ansvarig: polisen}]\n"
            ),
            [],
        ),
    ],
)
def test_parts_beside_each_other(block: str, expected: list[str]) -> None:
    assert [code for code, _ in told(block)] == expected


LOFTEN = "löften: [{id: kväll, rubrik: Tryggare kvällar}, {id: skola, rubrik: Lugn skolväg}]\n"


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("åtgärder: [{id: a, text: b, ansvarig: polisen, löfte: kväll}]\n", [("S104", "skola")]),
        ("åtgärder: [{id: a, text: b, ansvarig: polisen, löfte: skola}]\n", [("S104", "kväll")]),
        ("effekter: [{id: e, text: b, löfte: kväll}]\n", [("S106", "skola")]),
        (
            (
                "åtgärder: [{id: a, text: b, ansvarig: polisen, löfte: kväll}]\n"
                "effekter: [{id: e, text: b, löfte: kväll}]\n"
            ),
            [("S104", "skola"), ("S106", "skola")],
        ),
        # One that names no löfte belongs to all.
        ("åtgärder: [{id: a, text: b, ansvarig: polisen}]\n", []),
        (
            (
                "åtgärder: [{id: a, text: b, ansvarig: polisen, löfte: kväll}, "
                "{id: c, text: d, ansvarig: polisen}]\n"
            ),
            [],
        ),
        # A misspelt löfte may be the one that seems to have none.
        (
            (
                "åtgärder: [{id: a, text: b, ansvarig: polisen, löfte: kväll}, "
                "{id: c, text: d, ansvarig: polisen, löfte: skolan}]\n"
            ),
            [("A305", "skolan")],
        ),
        # And so may one that could not be read.
        ("åtgärder: [{id: a, text: b, ansvarig: polisen, löfte: kväll}, skola]\n", []),
        ("åtgärder: [{id: a, text: b, ansvarig: polisen, löfte: [kväll]}]\n", []),
    ],
)
def test_each_lofte_has_a_measure_and_an_effect(block: str, expected: list[tuple[str, str]]) -> None:
    assert told(LOFTEN + block) == expected


def test_no_measures_at_all_is_told_once() -> None:
    assert told(LOFTEN + "åtgärder: []\n") == [("S104", "åtgärder")]


def test_a_lofte_without_id_is_told_by_y011_alone() -> None:
    block = "löften: [{rubrik: Tryggare kvällar}]\nåtgärder: [{id: a, text: b, ansvarig: polisen}]\n"
    assert [each.code for each in found_here(block)] == ["Y011"]
