"""S113, S114 and S118: the agreement, whom to ask, the decision."""

import pytest

from loftesverktyg.findings import Finding
from tests.rules.documents import findings, marked, overlay


def found_here(block: str) -> tuple[Finding, ...]:
    return findings(block, only="Y S A307")


def told(block: str) -> list[tuple[str, str]]:
    return [(each.code, marked(each, block)) for each in found_here(block)]


def labels(block: str) -> list[tuple[str, str]]:
    text = overlay(block)
    (finding,) = found_here(block)
    return [(text[slice(*label.place.span)], label.message) for label in finding.labels]


def periods(lofte: str, agreement: str) -> str:
    return f"period: {{{lofte}}}\nsamverkansöverenskommelse: {{titel: Samverkan, period: {{{agreement}}}}}\n"


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("samverkansöverenskommelse:\n", ["samverkansöverenskommelse"]),
        ("samverkansöverenskommelse: {}\n", ["samverkansöverenskommelse"]),
        ("samverkansöverenskommelse: {länk: https://exempelby.se/samverkan}\n", []),
        ("samverkansöverenskommelse: {diarienummer: KS 2025/98}\n", []),
        (periods("från: 2026-02-01, till: 2027-12-31", "från: 2026-02-01, till: 2027-12-31"), []),
        (periods("från: 2026-02-01, till: 2027-12-31", "från: 2026-02-01, till: 2027-12-30"), ["2027-12-31"]),
        (periods("från: 2026-01-31, till: 2027-12-31", "från: 2026-02-01, till: 2027-12-31"), ["2026-01-31"]),
        (periods("från: 2026-01-01, till: 2028-12-31", "från: 2026-02-01, till: 2027-12-31"), ["2026-01-01"]),
        (periods("från: 2026-02-01, till: 2027-12-31", "från: 2022-01-01, till: 2025-12-31"), ["2026-02-01"]),
        (periods("från: 2026-02-01, till: 2027-12-31", "från: 2029-01-01, till: 2030-12-31"), ["2026-02-01"]),
    ],
)
def test_s113_the_agreement_is_named_and_holds(block: str, expected: list[str]) -> None:
    assert told(block) == [("S113", words) for words in expected]


def test_s113_labels_both_places() -> None:
    block = periods("från: 2026-01-01, till: 2028-12-31", "från: 2026-02-01, till: 2027-12-31")
    assert labels(block) == [
        ("2026-02-01", "överenskommelsen börjar här"),
        ("2027-12-31", "överenskommelsen slutar här"),
        ("2028-12-31", "löftet slutar här"),
    ]
    (finding,) = found_here(block)
    assert finding.message == (
        "Löftet börjar 2026-01-01, men överenskommelsen börjar först 2026-02-01, "
        "och slutar 2028-12-31, men överenskommelsen slutar redan 2027-12-31."
    )


def test_s113_is_silent_on_a_period_that_is_backwards() -> None:
    block = periods("från: 2026-02-01, till: 2027-12-31", "från: 2026-12-31, till: 2026-01-01")
    assert [code for code, _ in told(block)] == ["A307"]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("kontakt:\n", [("S114", "kontakt")]),
        ("kontakt: {funktion: Trygghetssamordnaren}\n", [("S114", "kontakt")]),
        ("kontakt: {tjänst: true}\n", [("S114", "kontakt")]),
        ("kontakt: {e-post: trygghet@exempelby.se}\n", []),
        ("kontakt: {telefon: 0123-45 67 89}\n", []),
        ("kontakt: {webb: https://exempelby.se/trygghet}\n", []),
    ],
)
def test_s114_one_way_to_ask_is_enough(block: str, expected: list[tuple[str, str]]) -> None:
    assert told(block) == expected


NO_NUMBERS = """\
parter:
  polisen: {namn: Lokalpolisområde Exempelby, typ: polis}
  kommunen: {namn: Exempelby kommun, typ: kommun}
"""


@pytest.mark.parametrize("status", ["beslutad", "avslutad"])
@pytest.mark.parametrize(
    ("block", "missing"),
    [
        ("beslut:\n", "beslutsdatum"),
        ("beslut: {instans: Kommunstyrelsen}\n", "beslutsdatum"),
        ("version:\n", "version"),
        (NO_NUMBERS, "diarienummer"),
        ("beslut:\nversion:\n" + NO_NUMBERS, "beslutsdatum, version och diarienummer"),
    ],
)
def test_s118_says_all_that_is_missing_in_one_finding(status: str, block: str, missing: str) -> None:
    block = f"status: {status}\n{block}"
    (finding,) = found_here(block)
    what = {"beslutad": "beslutat", "avslutad": "avslutat"}[status]
    assert (finding.code, finding.message) == ("S118", f"Löftet är {what} men saknar {missing}.")
    assert marked(finding, block) == status


@pytest.mark.parametrize("status", ["utkast", "remiss"])
def test_s118_waits_for_the_decision(status: str) -> None:
    assert told(f"status: {status}\nbeslut:\nversion:\n{NO_NUMBERS}") == []


@pytest.mark.parametrize(
    ("block", "codes"),
    [
        ("beslut: {datum: i januari}\n", ["Y004"]),
        ("beslut: 2026-01-15\n", ["Y004"]),
        ("version: [1]\n", ["Y004"]),
        (NO_NUMBERS.replace("typ: kommun", "typ: kommun, diarienummer: []"), ["Y004"]),
        (NO_NUMBERS.replace("typ: kommun", "typ: kommun, diarienummer: KS 1"), []),
        ("parter: {}\n", ["S120"]),
        ("status: beslutat\nbeslut:\n", ["Y004"]),
    ],
)
def test_s118_does_not_miss_what_could_not_be_read(block: str, codes: list[str]) -> None:
    assert [code for code, _ in told(block)] == codes


@pytest.mark.parametrize(
    "broken",
    [
        "beslut: {datum: 2026-01-15, instans: [K]}\n",
        "kontakt: nej\n",
        "åtgärder: nej\n",
        "parter: {p: {x: y}}\n",
    ],
)
def test_s118_what_could_not_be_read_elsewhere_hides_nothing(broken: str) -> None:
    told_ = [
        each.message for each in found_here(f"status: beslutad\nversion:\n{broken}") if each.code == "S118"
    ]
    (message,) = told_
    assert message.startswith("Löftet är beslutat men saknar version")


@pytest.mark.parametrize(
    ("part", "missing"),
    [
        ("{namn: P, typ: polis}", "diarienummer"),
        ("{namn: P, typ: polis, diarienummer: ''}", "diarienummer"),
        ("{namn: P, typ: duva}", "diarienummer"),
        ("{namn: P, typ: polis, diarienummer: []}", None),
        ("polisen", None),
        ("{namn: P, typ: polis, diarienummer: A 1}", None),
    ],
)
def test_s118_one_number_is_enough(part: str, missing: str | None) -> None:
    block = f"status: beslutad\nparter: {{p: {part}, q: {{namn: Q, typ: förening}}}}\n"
    said = [each for each in found_here(block) if each.code == "S118"]
    assert [each.message for each in said] == (
        [f"Löftet är beslutat men saknar {missing}."] if missing else []
    )
    assert [each.hint for each in said] == (
        ["Skriv till exempel ”diarienummer: KS 2026/12” hos minst en part."] if missing else []
    )


def test_s118_says_how_to_write_all_of_it() -> None:
    (finding,) = found_here(f"status: beslutad\nbeslut:\nversion:\n{NO_NUMBERS}")
    assert finding.hint == (
        'Skriv till exempel ”beslut: {datum: 2026-01-15}”, ”version: "1.0"” och '
        "”diarienummer: KS 2026/12” hos minst en part."
    )
