"""S109–S112 and S119: who signs, and who is party."""

import pytest

from loftesverktyg.document import read_document
from loftesverktyg.findings import Finding, Severity
from loftesverktyg.rules.engine import check_document
from loftesverktyg.rules.registry import RULES
from tests.rules.documents import BASE, TODAY, findings, marked


def found_here(block: str) -> tuple[Finding, ...]:
    return findings(block, only="Y S A302")


PARTER = """\
parter:
  polisen: {namn: Lokalpolisområde Exempelby, typ: polis, diarienummer: A1/2026}
  kommunen: {namn: Exempelby kommun, typ: kommun}
"""
THREE = (
    PARTER
    + "  grannen: {namn: Grannby kommun, typ: kommun}\n  norr: {namn: Norra stadsdelen, typ: stadsdel}\n"
)
HOUSING = PARTER + "  bostäder: {namn: Exempelbybostäder, typ: bolag}\n"
LEADS = "åtgärder: [{id: lampor, text: Lampor lagas., ansvarig: bostäder}]\n"


def signed(*keys: str) -> str:
    return "underskrifter:\n" + "".join(
        f"  - {{part: {key}, roll: Chef, namn: Test Testsson, datum: 2026-01-20}}\n" for key in keys
    )


def told(block: str) -> list[tuple[str, str]]:
    return [(each.code, marked(each, block)) for each in found_here(block) if each.code[0] != "Y"]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (PARTER + signed("polisen", "kommunen"), []),
        (PARTER + signed("kommunen"), [("S109", "underskrifter")]),
        (PARTER + signed("polisen"), [("S110", "kommunen")]),
        (PARTER + "underskrifter: []\n", [("S109", "underskrifter"), ("S110", "underskrifter")]),
        (THREE + signed("polisen", "kommunen"), [("S110", "grannen"), ("S110", "norr")]),
        (THREE + signed("kommunen", "norr"), [("S110", "grannen"), ("S109", "underskrifter")]),
        # One of several police parties is enough.
        (
            PARTER
            + "  granne: {namn: Lokalpolisområde Grannby, typ: polis}\n"
            + signed("polisen", "kommunen"),
            [],
        ),
        # Police among the parties only: S112 instead of S110.
        (
            "parter: {polisen: {namn: Polisen, typ: polis, diarienummer: A1/2026}}\n"
            "åtgärder: [{id: a, text: b, ansvarig: polisen}]\nuppföljning: {metod: Räkna., kommunikation: "
            "[{kanal: webb}]}\n" + signed("polisen"),
            [("S112", "parter")],
        ),
        # No police among the parties.
        (
            "parter: {kommunen: {namn: Kommunen, typ: kommun, diarienummer: A1/2026}}\n"
            "åtgärder: [{id: a, text: b, ansvarig: kommunen}]\n" + signed("kommunen"),
            [("S109", "underskrifter")],
        ),
        # Misspelt, or by the full name: A302 tells, and the signature counts.
        (PARTER + signed("polisn", "kommunen"), [("A302", "polisn")]),
        (PARTER + signed("polisen", "Exempelby kommun"), [("A302", "Exempelby kommun")]),
        # Somebody else who is no party does not count.
        (PARTER + signed("polisen", "kommunen", "skolan"), [("A302", "skolan")]),
        (PARTER + signed("kommunen", "skolan"), [("S109", "underskrifter"), ("A302", "skolan")]),
        # No parties: S120 tells of it all.
        ("parter: {}\n" + signed("kommunen"), [("S120", "parter")]),
        ("parter: {}\nunderskrifter: []\n", [("S120", "parter")]),
    ],
)
def test_police_and_kommun_sign(block: str, expected: list[tuple[str, str]]) -> None:
    assert told(block) == expected


def test_signatures_that_are_missing_are_shown_at_the_top_with_the_party_labelled() -> None:
    start, end = BASE.index("underskrifter:"), BASE.index("checklista:")
    text = BASE[:start] + BASE[end:]
    police, kommun = check_document(read_document(text.encode(), "lofte.yaml"), RULES, TODAY).findings
    assert (police.code, police.place.span) == ("S109", (0, 0))
    assert (kommun.code, kommun.place.span) == ("S110", (0, 0))
    (label,) = kommun.labels
    assert text[slice(*label.place.span)] == "kommunen"


@pytest.mark.parametrize(
    "block",
    [
        # The kind of a party is unknown: it may be the police, or the kommun.
        "parter:\n  polisen: {namn: Polisen, typ: polisen, diarienummer: A1/2026}\n"
        "  kommunen: {namn: Kommunen, typ: kommun}\n" + signed("polisen", "kommunen"),
        "parter:\n  polisen: {namn: Polisen, typ: polis, diarienummer: A1/2026}\n"
        "  kommunen: {namn: Kommunen, typ: kommunen}\n" + signed("polisen"),
        "parter:\n  polisen: {namn: Polisen, typ: polis, diarienummer: A1/2026}\n"
        "  kommunen: {namn: Kommunen}\n" + signed("polisen"),
        "parter:\n  polisen: {namn: Polisen, typ: polis, diarienummer: A1/2026}\n"
        "  kommunen: Exempelby kommun\n" + signed("polisen", "kommunen"),
        "parter:\n  polisen: Lokalpolisområde Exempelby\n"
        "  kommunen: {namn: Kommunen, typ: kommun, diarienummer: A1/2026}\n" + signed("polisen", "kommunen"),
        # Who signs could not be read, or is not said.
        PARTER + "underskrifter: [{part: polisen, roll: Chef, namn: A, datum: 2026-01-20}, kommunen]\n",
        PARTER + "underskrifter: [{part: polisen, roll: Chef, namn: A, datum: 2026-01-20}, "
        "{part: [kommunen], roll: Chef, namn: A, datum: 2026-01-20}]\n",
        PARTER + "underskrifter: [{part: polisen, roll: Chef, namn: A, datum: 2026-01-20}, "
        "{roll: Chef, namn: A, datum: 2026-01-20}]\n",
    ],
)
def test_what_cannot_be_told_is_not_told(block: str) -> None:
    assert told(block) == []
    assert [each.code[0] for each in found_here(block)] == ["Y"]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (HOUSING + LEADS, [("S111", "bostäder")]),
        # Once per actor, at its first measure.
        (
            HOUSING + "åtgärder: [{id: a, text: b, ansvarig: polisen}, {id: c, text: d, ansvarig: bostäder}, "
            "{id: e, text: f, ansvarig: bostäder}]\n",
            [("S111", "bostäder")],
        ),
        # It stands on its own, also where signatures are missing.
        (
            HOUSING + LEADS + "underskrifter: []\n",
            [("S111", "bostäder"), ("S109", "underskrifter"), ("S110", "underskrifter")],
        ),
        (HOUSING + LEADS + signed("polisen", "kommunen", "bostäder"), []),
        (HOUSING + LEADS + signed("polisen", "kommunen", "bostader"), [("A302", "bostader")]),
        (PARTER + "  bostäder: {namn: B, typ: bolag, medverkan: bekräftad}\n" + LEADS, []),
        (PARTER + "  bostäder: {namn: B, typ: bolag, medverkan: kanske}\n" + LEADS, []),
        (PARTER + "  bostäder: {namn: B, typ: hyresvärd}\n" + LEADS, []),
        (PARTER + "  bostäder: {namn: B}\n" + LEADS, []),
        # To take part, or do it jointly, is not to lead.
        (HOUSING + "åtgärder: [{id: a, text: b, ansvarig: polisen, medverkande: [bostäder]}]\n", []),
        (HOUSING + "åtgärder: [{id: a, text: b, gemensamt: [polisen, bostäder]}]\n", []),
        # Police and kommun are S109's and S110's.
        (
            PARTER + signed("polisen") + "åtgärder: [{id: a, text: b, ansvarig: kommunen}]\n",
            [("S110", "kommunen")],
        ),
        # Not a party at all: A302.
        (PARTER + LEADS, [("A302", "bostäder")]),
    ],
)
def test_another_actor_that_leads_has_agreed(block: str, expected: list[tuple[str, str]]) -> None:
    assert told(block) == expected


@pytest.mark.parametrize("typ", ["kommun", "stadsdel", "förvaltning"])
def test_any_part_of_a_kommun_is_a_kommun(typ: str) -> None:
    block = (
        "parter: {polisen: {namn: Polisen, typ: polis, diarienummer: A1/2026}, "
        f"kommunen: {{namn: Kommunen, typ: {typ}}}}}\n"
    )
    assert told(block) == []
    assert told(block + signed("polisen")) == [("S110", "kommunen")]


@pytest.mark.parametrize("typ", ["bolag", "region", "statlig", "förening", "övrig"])
def test_no_other_actor_is_a_kommun(typ: str) -> None:
    block = (
        "parter: {polisen: {namn: Polisen, typ: polis, diarienummer: A1/2026}, "
        f"kommunen: {{namn: Kommunen, typ: {typ}, medverkan: bekräftad}}}}\n"
    )
    assert told(block + signed("polisen")) == [("S112", "parter")]


@pytest.mark.parametrize(
    ("missing", "message"),
    [
        ("datum: 2026-01-20", "Underskriften för ”polisen” saknar namn."),
        ("namn: Test Testsson", "Underskriften för ”polisen” saknar datum."),
        ("ort: Exempelby", "Underskriften för ”polisen” saknar namn och datum."),
    ],
)
@pytest.mark.parametrize(
    ("status", "severity"),
    [
        ("utkast", Severity.RAD),
        ("remiss", Severity.RAD),
        ("beslutad", Severity.VARNING),
        ("avslutad", Severity.VARNING),
    ],
)
def test_a_signature_has_a_name_and_a_day(
    missing: str, message: str, status: str, severity: Severity
) -> None:
    block = f"status: {status}\nunderskrifter:\n  - {{part: polisen, roll: Chef, {missing}}}\n" + signed(
        "kommunen"
    ).removeprefix("underskrifter:\n")
    (finding,) = found_here(block)
    assert (finding.code, finding.message, finding.severity) == ("S119", message, severity)
    assert marked(finding, block) == "part: polisen"


def test_a_day_that_could_not_be_read_is_not_missing() -> None:
    block = signed("polisen", "kommunen").replace("2026-01-20", "i januari", 1)
    assert [each.code for each in found_here(block)] == ["Y004"]
