"""A303, A304 and A316: who leads, who does nothing, and who alone promises numbers."""

import pytest

from loftesverktyg.findings import Severity
from tests.rules.documents import findings, marked, overlay

PARTER = """\
parter:
  polisen: {namn: Polisen, typ: polis}
  kommunen: {namn: Exempelby kommun, typ: kommun}
  stadsdelen: {namn: Norra stadsdelen, typ: stadsdel}
  bostäder: {namn: Exempelbybostäder, typ: bolag}
  okänd: {namn: Okänd}
"""


def told(block: str, only: str) -> list[str]:
    return [marked(each, block) for each in findings(block, only=only)]


def measures(*keys: str) -> str:
    return "åtgärder:\n" + "".join(
        f"  - {{id: a{number}, text: Vi går dit., {each}}}\n" for number, each in enumerate(keys)
    )


@pytest.mark.parametrize(
    ("keys", "severity"),
    [
        ("gemensamt: [polisen, kommunen]", Severity.RAD),
        ("gemensamt: [kommunen, polisen], medverkande: [bostäder]", Severity.RAD),
        ("gemensamt: [polisen, stadsdelen]", Severity.RAD),
        ("gemensamt: [Polisen, komunen]", Severity.RAD),
        ("gemensamt: [polisen, okänd]", Severity.RAD),
        ("gemensamt: [polisen, kommunen, bostäder]", Severity.VARNING),
        ("gemensamt: [kommunen, bostäder]", Severity.VARNING),
        ("gemensamt: [kommunen, stadsdelen]", Severity.VARNING),
        ("gemensamt: [polisen]", Severity.VARNING),
        ("gemensamt: [polisen, polisen]", Severity.VARNING),
    ],
)
def test_a303_nobody_leads(keys: str, severity: Severity) -> None:
    block = PARTER + measures(keys)
    (finding,) = findings(block, only="A303")
    assert (marked(finding, block), finding.severity) == ("gemensamt", severity)


@pytest.mark.parametrize(
    "keys",
    [
        "ansvarig: polisen",
        "ansvarig: polisen, gemensamt: [polisen, kommunen]",
        "ansvarig: [polisen], gemensamt: [polisen, kommunen]",
        "gemensamt: []",
        "gemensamt: polisen",
        "medverkande: [polisen, kommunen]",
    ],
)
def test_a303_somebody_leads_or_it_cannot_be_told(keys: str) -> None:
    assert told(PARTER + measures(keys), "A303") == []


def test_a303_a_party_alone_is_told_so() -> None:
    (finding,) = findings(PARTER + measures("gemensamt: [bostäder]"), only="A303")
    assert finding.message == "En ensam part gör åtgärden ”gemensamt”, och ingen har huvudansvaret."
    assert "”ansvarig: bostäder”" in finding.hint


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (["ansvarig: polisen"], ["kommunen", "stadsdelen", "bostäder", "okänd"]),
        (["gemensamt: [polisen, kommunen]", "ansvarig: okänd, medverkande: [stadsdelen]"], ["bostäder"]),
        (["gemensamt: [polisen, kommunen, stadsdelen, bostäder, okänd]"], []),
        # A party that is misspelt, or given by its full name, is the one that was meant.
        (["ansvarig: polsen, medverkande: [kommunen, stadsdelen, okänd, Exempelbybostäder]"], []),
        # A302: any party may be meant.
        (["ansvarig: polisen, medverkande: [räddningstjänsten]"], []),
        # A301: any party may be responsible for it.
        (["ansvarig: polisen", "typ: social"], []),
        (["ansvarig: polisen", "ansvarig: [kommunen]"], []),
        (["ansvarig: polisen, medverkande: kommunen"], []),
    ],
)
def test_a304_every_party_promises_something(keys: list[str], expected: list[str]) -> None:
    assert told(PARTER + measures(*keys), "A304") == expected


def test_a304_is_silent_where_there_are_no_measures() -> None:
    assert told(PARTER + "åtgärder: []\n", "A304") == []


QUANTITY = "mängd: {antal: 2, enhet: kvällar}"


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([f"ansvarig: polisen, {QUANTITY}", "ansvarig: kommunen"], ["/åtgärder/1/text"]),
        (["ansvarig: kommunen", f"ansvarig: polisen, {QUANTITY}"], ["/åtgärder/0/text"]),
        ([f"ansvarig: polisen, {QUANTITY}", "gemensamt: [kommunen, bostäder]"], ["/åtgärder/1/text"]),
        (
            [f"ansvarig: polisen, {QUANTITY}", "ansvarig: kommunen", "ansvarig: bostäder"],
            ["/åtgärder/1/text", "/åtgärder/2/text"],
        ),
        (
            [
                f"ansvarig: polisen, {QUANTITY}",
                "ansvarig: kommunen, leverans: En lampa",
                "ansvarig: kommunen",
            ],
            ["/åtgärder/2/text"],
        ),
        (["ansvarig: polisen, mängd: {andel: {procent: 20}}", "ansvarig: kommunen"], ["/åtgärder/1/text"]),
        # All of the one's, and none of the other's.
        ([f"ansvarig: polisen, {QUANTITY}", "ansvarig: polisen", "ansvarig: kommunen"], []),
        ([f"ansvarig: polisen, {QUANTITY}", f"ansvarig: kommunen, {QUANTITY}", "ansvarig: kommunen"], []),
        ([f"ansvarig: polisen, {QUANTITY}", "gemensamt: [polisen, kommunen]"], []),
        ([f"gemensamt: [polisen, kommunen], {QUANTITY}", "ansvarig: kommunen"], []),
        (["ansvarig: polisen", "ansvarig: kommunen"], []),
        # A deliverable can be seen without being counted, and what could not be read may hold a number.
        ([f"ansvarig: polisen, {QUANTITY}", "ansvarig: kommunen, leverans: En lampa"], []),
        ([f"ansvarig: polisen, {QUANTITY}", "ansvarig: kommunen, mängd: två"], []),
        ([f"ansvarig: polisen, {QUANTITY}", "ansvarig: kommunen, medverkande: polisen"], []),
    ],
)
def test_a316_numbers_on_both_sides(keys: list[str], expected: list[str]) -> None:
    assert [each.pointer for each in findings(PARTER + measures(*keys), only="A316")] == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kommunen gör insatser mot droger.", True),
        ("Kommunen håller föräldramöte för årskurs 8 under 2026.", True),
        ("Kommunen skickar brev till föräldrar till 15-åringar.", True),
        ("Kommunen pratar med unga 13–17 år på Storgatan 12.", True),
        ("Kommunen har en person vid stationen kl. 19.00.", True),
        ("Kommunen håller minst tre föräldramöten.", False),
        ("Kommunen skickar brev till 20 % av hushållen.", False),
        ("Kommunen sätter upp ett tjugotal lampor.", False),
        ("Kommunen kommer inom 24 timmar.", False),
        ("Kommunen är på plats fem dagar i veckan.", False),
    ],
)
def test_a316_reads_numbers_in_the_text(text: str, found: bool) -> None:
    block = PARTER + f"åtgärder:\n  - {{id: a, text: Vi går dit., ansvarig: polisen, {QUANTITY}}}\n"
    block += f"  - {{id: b, text: {text}, ansvarig: kommunen}}\n"
    assert told(block, "A316") == ([text] if found else [])


def test_a316_says_whose_they_are_and_shows_a_number() -> None:
    block = PARTER + measures(f"ansvarig: polisen, {QUANTITY}", "gemensamt: [kommunen, bostäder]")
    (finding,) = findings(block, only="A316")
    assert finding.message == (
        "Inget av det som ”Exempelby kommun” och ”Exempelbybostäder” lovar har ett tal, men allt som "
        "”Polisen” lovar har det."
    )
    (label,) = finding.labels
    assert (overlay(block)[slice(*label.place.span)], label.message) == ("mängd", "här finns ett tal")


def test_a316_names_so_many_and_counts_the_rest() -> None:
    keys = ["ansvarig: polisen, " + QUANTITY, "gemensamt: [kommunen, bostäder, stadsdelen, okänd, p5]"]
    (finding,) = findings(PARTER.rstrip() + "\n  p5: {namn: Femte}\n" + measures(*keys), only="A316")
    assert finding.message.startswith(
        "Inget av det som ”Exempelby kommun”, ”Exempelbybostäder”, ”Norra stadsdelen”, ”Okänd” och 1 till lovar"
    )
    (finding,) = findings(PARTER + measures(keys[0], keys[1].replace(", p5", "")), only="A316")
    assert "”Norra stadsdelen” och ”Okänd” lovar" in finding.message


def test_a316_shows_the_first_number_of_the_first_party_that_has_them() -> None:
    keys = [
        "ansvarig: kommunen",
        f"ansvarig: polisen, {QUANTITY}",
        "ansvarig: bostäder, text: Vi går två kvällar.",
        "gemensamt: [stadsdelen]",
        "ansvarig: kommunen",
    ]
    block = PARTER + measures(*keys).replace(
        "text: Vi går dit., ansvarig: bostäder, ", "ansvarig: bostäder, "
    )
    first, second = findings(block, only="A316")
    assert [each.pointer for each in (first, second)] == ["/åtgärder/0/text", "/åtgärder/3/text"]
    for each in (first, second):
        assert "allt som ”Polisen” lovar" in each.message
        (label,) = each.labels
        assert overlay(block)[slice(*label.place.span)] == "mängd"


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (
            "löften: [" + ", ".join(f"{{id: l{n}, rubrik: R}}" for n in range(4)) + "]\n",
            ["Dokumentet har 4 löften."],
        ),
        ("löften: [" + ", ".join(f"{{id: l{n}, rubrik: R}}" for n in range(3)) + "]\n", []),
        (measures(*["ansvarig: polisen"] * 13), ["Löftet har 13 åtgärder."]),
        (measures(*["ansvarig: polisen"] * 12), []),
    ],
)
def test_a318_not_too_many(block: str, expected: list[str]) -> None:
    found = findings(block, only="A318")
    assert [each.message for each in found] == expected
    assert all(each.severity is Severity.RAD for each in found)
