"""A309, A310, A312 and A313: how long, when signed, when over, and when changed."""

from datetime import date

import pytest

from loftesverktyg.document import read_document
from loftesverktyg.findings import Severity
from loftesverktyg.rules.engine import check_document
from loftesverktyg.rules.registry import RULES
from tests.rules.documents import Folder, document, findings, marked, overlay


def told(block: str, only: str, today: date = date(2026, 3, 1)) -> list[str]:
    return [marked(each, block) for each in findings(block, today, only)]


def period(till: str, follow_up: str = "", start: str = "2027-01-01") -> str:
    return f"period: {{från: {start}, till: {till}}}\nuppföljning:\n  metod: Vi räknar.\n  {follow_up}\n"


@pytest.mark.parametrize(
    ("block", "severity"),
    [
        (period("2029-01-31"), Severity.RAD),
        (period("2030-12-31", "tillfällen: [{datum: 2030-12-31}]"), Severity.RAD),
        (period("2030-12-31", "tillfällen: [{datum: 2026-12-31}, {datum: 2031-01-31}]"), Severity.RAD),
        (period("2031-01-31"), Severity.VARNING),
        (period("2031-01-31", "intervall: månad"), Severity.VARNING),
        (period("2031-01-31", "tillfällen: [{datum: 2029-01-01}]"), Severity.VARNING),
        (period("9999-12-31", "intervall: år"), Severity.VARNING),
    ],
)
def test_a309_a_long_period(block: str, severity: Severity) -> None:
    (finding,) = findings(block, only="A309")
    (label,) = finding.labels
    assert marked(finding, block) == block[block.index("till: ") + 6 :][:10]
    assert (overlay(block)[slice(*label.place.span)], finding.severity) == ("2027-01-01", severity)


@pytest.mark.parametrize(
    "block",
    [
        period("2028-12-31"),
        period("2029-01-15"),
        period("2030-12-31", "intervall: år"),
        period("2030-12-31", "tillfällen: [{datum: 2027-01-01}]"),
        period("2030-12-31", "tillfällen: [{datum: 2030-12-30}]"),
        period("2030-12-31", "intervall: ibland"),
        period("2030-12-31", "tillfällen: [{datum: i maj}]"),
        period("2030-12-31", "tillfällen: [{}]"),
        period("2020-12-31"),
        period("2030-12-31").replace("från: 2027-01-01, ", ""),
        # S107 and S105 say so.
        period("2035-12-31").replace("  metod: Vi räknar.\n", "  intervall: år\n"),
        "period: {från: 2027-01-01, till: 2035-12-31}\nuppföljning:\n",
        "period:\n",
        # What cannot be read may be a follow-up on the way.
        "period: {från: 2027-01-01, till: 2029-12-31}\nuppföljning: Vi räknar varje år.\n",
    ],
)
def test_a309_is_silent(block: str) -> None:
    assert told(block, "A309") == []


def test_a309_says_how_long() -> None:
    (finding,) = findings(period("2029-03-15"), only="A309")
    assert finding.message == "Löftet gäller i 26 månader, men ingen uppföljning görs på vägen."


def signed(*days: str, more: str = "") -> str:
    return (
        "underskrifter:\n"
        + "".join(f"  - {{part: polisen, roll: Chef, datum: {day}}}\n" for day in days)
        + more
    )


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (signed("2026-03-04"), ["2026-03-04"]),
        (signed("2026-03-03"), []),
        (signed("2026-01-20", "2026-05-01", "2027-01-01"), ["2026-05-01", "2027-01-01"]),
        (signed("2026-05-01", more="revideringar: [{datum: 2026-04-20, vad: a, varför: b}]\n"), []),
        (
            signed("2026-05-01", more="revideringar: [{datum: 2026-03-20, vad: a, varför: b}]\n"),
            ["2026-05-01"],
        ),
        (signed("2026-05-01", more="period: {från: 2026-05-31, till: 2026-02-01}\n"), []),
        (signed("2026-05-01", more="period: {till: 2026-12-31}\n"), []),
        (signed("2026-05-32"), []),
        (signed(""), []),
    ],
)
def test_a310_signed_before_it_begins(block: str, expected: list[str]) -> None:
    assert told(block, "A310") == expected


@pytest.mark.parametrize(("status", "severity"), [("utkast", Severity.RAD), ("beslutad", Severity.VARNING)])
def test_a310_is_advice_before_the_decision(status: str, severity: Severity) -> None:
    block = f"status: {status}\n" + signed("2026-05-01")
    (finding,) = findings(block, only="A310")
    assert finding.severity is severity
    assert finding.message == "Underskriften är daterad 89 dagar efter att löftet började gälla."
    (label,) = finding.labels
    assert overlay(block)[slice(*label.place.span)] == "2026-02-01"


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2027, 12, 31), []),
        (date(2028, 1, 1), ["2027-12-31"]),
        (date(2040, 1, 1), ["2027-12-31"]),
    ],
)
def test_a312_the_day_after_the_last(today: date, expected: list[str]) -> None:
    assert told("", "A312", today) == expected


def a312(path: str, folder: Folder | None) -> list[str]:
    rules = [rule for rule in RULES if rule.code == "A312"]
    lofte = document(path=path)
    found = check_document(lofte, rules, date(2028, 1, 1), folder).findings
    return [each.hint for each in found]


def test_a312_looks_for_the_outcome_beside_the_document() -> None:
    assert a312("2026/lofte.yaml", Folder({"2026/lofte.utfall.yaml": "format: 1\n"})) == []
    (hint,) = a312("2026/centrum.lofte.yml", Folder({"2026/lofte.utfall.yaml": "format: 1\n"}))
    assert "”centrum.lofte.utfall.yml”" in hint


def test_a312_is_silent_where_nobody_can_look() -> None:
    assert a312("-", None) == []


def test_a312_a_draft_is_told_that_it_is_one() -> None:
    (finding,) = findings("status: utkast\n", date(2028, 1, 1), "A312")
    assert finding.message == "Löftets period slutade 2027-12-31, men löftet är inte beslutat."


@pytest.mark.parametrize(
    "block", ["period:\n", "period: {från: 2026-01-01}\n", "period: {från: 2027-01-01, till: 2026-01-01}\n"]
)
def test_a312_needs_an_end(block: str) -> None:
    assert told(block, "A312", date(2040, 1, 1)) == []


def revised(keys: str) -> str:
    return f"revideringar:\n  - {{vad: Förlängt, {keys}}}\n"


@pytest.mark.parametrize(
    ("block", "missing"),
    [
        (revised("datum: 2026-11-02"), "skäl"),
        (revised("varför: Försenat"), "datum"),
        (revised("version: '1.1'"), "datum och skäl"),
        (revised("datum: 2026-11-02, varför: ' '"), "skäl"),
    ],
)
def test_a313_a_change_has_a_day_and_a_reason(block: str, missing: str) -> None:
    (finding,) = findings(block, only="A313")
    assert finding.message == f"Ändringen av löftet saknar {missing}."
    assert finding.pointer == "/revideringar/0"


@pytest.mark.parametrize(
    "block",
    [
        revised("datum: 2026-11-02, varför: Försenat"),
        revised("datum: i maj, varför: Försenat"),
        revised("datum: 2026-11-02, varför: [a]"),
        "revideringar: [Förlängt]\n",
        "revideringar: []\n",
    ],
)
def test_a313_is_silent_on_a_whole_change(block: str) -> None:
    assert told(block, "A313") == []


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("titel: Medborgarlöfte 2026–2027, förlängt\n", ["förlängt"]),
        ("titel: Reviderat medborgarlöfte\n", ["Reviderat"]),
        ("titel: Medborgarlöfte (reviderad version)\n", ["reviderad"]),
        ("sammanfattning: Löftet har förlängts till 2027.\n", ["förlängts"]),
        ("sammanfattning: Medborgarlöftet är nu reviderat.\n", ["reviderat"]),
        ("sammanfattning: Löftet förlängs med ett år.\n", ["förlängs"]),
        # Another löfte, another thing, or what may happen.
        ("sammanfattning: Det förra löftet förlängdes två gånger.\n", []),
        ("sammanfattning: Löftet kan förlängas.\n", []),
        ("sammanfattning: Vi har förlängt öppettiderna.\n", []),
        ("sammanfattning: Löftet följs upp varje år.\n", []),
        ("titel: Medborgarlöfte för Utförlängda\n", []),
        ("titel: Medborgarlöfte, förlängt\n" + revised("datum: 2026-11-02, varför: Försenat"), []),
        ("titel: Medborgarlöfte, förlängt\nrevideringar: ja\n", []),
    ],
)
def test_a313_a_lofte_that_calls_itself_changed(block: str, expected: list[str]) -> None:
    assert told(block, "A313") == expected


def test_a313_a_change_that_is_listed_is_not_asked_for_again() -> None:
    text = overlay("titel: Medborgarlöfte, förlängt\n" + revised("varför: Försenat"))
    rules = [rule for rule in RULES if rule.code == "A313"]
    result = check_document(read_document(text.encode(), "lofte.yaml"), rules, date(2026, 3, 1))
    assert [each.pointer for each in result.findings] == ["/revideringar/0"]
