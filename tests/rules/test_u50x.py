"""Family U: follow-up in the löfte, and the outcome held against it."""

from datetime import date

import pytest

from loftesverktyg.document import read_document
from loftesverktyg.document.fingerprint import fingerprint
from loftesverktyg.findings import Finding
from loftesverktyg.rules.engine import check_document
from loftesverktyg.rules.registry import RULES
from tests.rules.documents import TODAY, Folder, document, findings, marked, overlay


def follow(*lines: str) -> str:
    return "uppföljning:\n  metod: Vi räknar kvällarna.\n" + "".join(f"  {line}\n" for line in lines)


WEBB = "kommunikation: [{kanal: webb, adress: https://exempelby.se, ansvarig: kommunen}]"
WHO = "ansvarig: kommunen"


def told(block: str, today: date = TODAY, only: str = "U") -> list[tuple[str, str]]:
    return [(each.code, marked(each, block)) for each in findings(block, today, only=only)]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (follow(WHO, WEBB), [("U501", "uppföljning")]),
        (follow(WHO, WEBB, "intervall: halvår"), []),
        (follow(WHO, WEBB, "intervall: ibland"), []),
        (follow(WHO, WEBB, "tillfällen: [{}]"), []),
        (follow(WHO, WEBB, "tillfällen: nej"), []),
        ("uppföljning: {tillfällen: [{datum: 2020-01-01}]}\n", []),
        ("uppföljning:\n", []),
    ],
)
def test_u501(block: str, expected: list[tuple[str, str]]) -> None:
    assert told(block) == expected


def channels(*kinds: str) -> str:
    items = ", ".join(f"{{kanal: {kind}, ansvarig: kommunen}}" for kind in kinds)
    return follow(WHO, "intervall: halvår", f"kommunikation: [{items}]")


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (channels("sociala-medier"), [("U502", "sociala-medier")]),
        (channels("sociala-medier", "sociala-medier"), [("U502", "sociala-medier")]),
        (channels("sociala-medier", "möte"), []),
        (channels("sociala-medier", "webben"), []),
        (follow(WHO, "intervall: halvår"), []),
    ],
)
def test_u502(block: str, expected: list[tuple[str, str]]) -> None:
    assert told(block) == expected


def days(*given: str) -> str:
    return follow(WHO, WEBB, f"tillfällen: [{', '.join(f'{{datum: {each}}}' for each in given)}]")


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (days("2027-12-31"), []),
        (days("2028-06-30"), []),
        (days("2028-07-01"), [("U503", "tillfällen")]),
        (days("2027-12-30"), [("U503", "tillfällen")]),
        (days("2026-01-31", "2028-01-31"), [("U503", "2026-01-31")]),
        (days("2026-02-01", "2028-01-31"), []),
        (days("2026-01-31"), [("U503", "tillfällen"), ("U503", "2026-01-31")]),
        (days("2026-13-01", "2027-01-31"), []),
        (follow(WHO, WEBB, "intervall: år"), []),
        (days("2027-01-31") + "period:\n", []),
        (days("2027-01-31") + "period: {från: 2028-01-01, till: 2026-01-01}\n", []),
    ],
)
def test_u503(block: str, expected: list[tuple[str, str]]) -> None:
    assert told(block, date(2026, 1, 1)) == expected


def test_u503_proposes_a_day_and_labels_the_end() -> None:
    (finding,) = findings(days("2027-01-31"), only="U503")
    assert "mellan 2027-12-31 och 2028-06-30, till exempel ”{datum: 2028-01-31}”" in finding.hint
    assert [label.message for label in finding.labels] == ["löftet slutar här"]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (follow(WEBB, "intervall: år"), [("U504", "uppföljning")]),
        (follow(WEBB, "ansvarig: [fel]", "intervall: år"), []),
        (follow(WHO, "intervall: år", "kommunikation: [{kanal: webb}]"), [("U504", "kanal: webb")]),
        (
            follow(WHO, "intervall: år", "kommunikation: [{kanal: webb}, {kanal: brev}]"),
            [("U504", "kanal: webb")],
        ),
        (follow(WHO, "intervall: år", "kommunikation: [{kanal: webb, ansvarig: [x]}]"), []),
    ],
)
def test_u504(block: str, expected: list[tuple[str, str]]) -> None:
    assert told(block) == expected


OUTCOME = '# lofte.utfall.yaml\nformat: 1\nutfall_för: {fil: lofte.yaml, version: "1.0"}\n'


def outcome(*lines: str, day: str = "2027-01-31") -> str:
    return OUTCOME + f"rapportdatum: {day}\nåtgärder:\n" + "".join(f"  {line}\n" for line in lines)


BOTH = ("fotpatrull: {status: pågår}", "ljus: {status: pågår}")


def test_u505_is_told_once_at_the_first_occasion_that_has_passed() -> None:
    block = days("2027-01-31", "2026-09-30", "2028-01-31")
    assert told(block, date(2026, 9, 30), "U505") == []
    assert told(block, date(2026, 10, 1), "U505") == [("U505", "2026-09-30")]
    assert told(block, date(2027, 6, 1), "U505") == [("U505", "2026-09-30")]


def test_u505_is_silent_with_an_outcome_and_beside_a312() -> None:
    block = days("2026-09-30", "2028-01-31")
    assert told(block + outcome(*BOTH), date(2027, 6, 1), "U505") == []
    assert told(block, date(2028, 3, 1), "U505 A312") == [("A312", "2027-12-31")]
    assert told(block + "# lofte.utfall.yaml\na: [\n", date(2027, 6, 1), "U505") == []


def test_u505_an_occasion_before_the_start_is_u503s() -> None:
    assert [code for code, _ in told(days("2026-01-15", "2028-01-31"))] == ["U503"]


MEASURES = (
    "åtgärder:\n"
    "  - {id: a, text: A, ansvarig: polisen, period: {från: 2026-02-01, till: 2026-02-15}}\n"
    "  - {id: b, text: B, ansvarig: polisen, period: {från: 2026-02-01, till: 2026-03-01}}\n"
    "  - {text: C, ansvarig: polisen, period: {från: 2026-02-01, till: 2026-02-15}}\n"
    "  - {id: d, text: D, ansvarig: polisen}\n"
)


def test_u505_a_measure_whose_time_is_over_is_missing_in_the_outcome() -> None:
    none = MEASURES + outcome("b: {status: pågår}")
    assert told(none, only="U505") == [("U505", "a")]
    assert told(none, date(2026, 3, 2), "U505") == [("U505", "a")]
    assert told(none, date(2028, 1, 1), "U505") == [("U505", "a"), ("U505", "d")]
    assert told(MEASURES + outcome("a: {status: pågår}"), only="U505") == []
    assert told(MEASURES + outcome("a: [fel]"), only="U505") == []
    assert told(MEASURES + OUTCOME + "åtgärder: nej\n", only="U505") == []


def test_u505_of_a_document_without_a_folder_nothing_is_said() -> None:
    rules = [rule for rule in RULES if rule.code == "U505"]
    assert check_document(document(days("2026-02-15", "2028-01-31")), rules, TODAY).findings == ()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("ljus: {status: delvis}", ["delvis"]),
        ("ljus: {status: ej-genomförd}", ["ej-genomförd"]),
        ("ljus: {status: ej-genomförd, text: '  '}", ["ej-genomförd"]),
        ("ljus: {status: delvis, text: Halva tunneln är klar.}", []),
        ("ljus: {status: delvis, text: [fel]}", []),
        ("ljus: {status: genomförd}", []),
        ("ljus: {status: pågår}", []),
        ("ljus: {status: ej-påbörjad}", []),
        ("ljus: {text: Halva tunneln.}", []),
        ("okänd: {status: delvis}", ["delvis"]),
    ],
)
def test_u506(line: str, expected: list[str]) -> None:
    assert told(outcome(line), only="U506") == [("U506", words) for words in expected]


def measure(mangd: str, more: str = "") -> str:
    return f"åtgärder:\n  - {{id: m, text: Text, ansvarig: polisen, mängd: {{{mangd}}}{more}}}\n"


def contradicts(mangd: str, told_: str, *, more: str = "", day: str = "2027-01-31") -> bool:
    return bool(findings(measure(mangd, more) + outcome(f"m: {{{told_}}}", day=day), only="U507"))


WEEKLY = "jämförelse: minst, antal: 2, enhet: kvällar, per: vecka"


@pytest.mark.parametrize(
    ("value", "day", "wrong"),
    [
        # From 2026-02-01: 52 whole weeks to 2027-01-31, and 99 to the period's end.
        (103, "2027-01-31", True),
        (104, "2027-01-31", False),
        (2, "2026-02-14", True),
        (4, "2026-02-14", False),
        (0, "2026-02-06", False),
        (197, "2028-06-30", True),
        (198, "2028-06-30", False),
        (0, "2026-01-31", False),
    ],
)
def test_u507_weeks_up_to_the_report_and_no_further_than_the_period(
    value: int, day: str, *, wrong: bool
) -> None:
    assert contradicts(WEEKLY, f"status: genomförd, värde: {value}", day=day) is wrong


@pytest.mark.parametrize(
    ("per", "least"),
    [
        ("dag", 365),
        ("vecka", 52),
        ("månad", 12),
        ("kvartal", 4),
        ("tertial", 3),
        ("halvår", 2),
        ("år", 1),
        ("perioden", 1),
    ],
)
def test_u507_every_kind_of_per(per: str, least: int) -> None:
    mangd = f"jämförelse: minst, antal: 3, enhet: möten, per: {per}"
    assert contradicts(mangd, f"status: genomförd, värde: {3 * least - 1}")
    assert not contradicts(mangd, f"status: genomförd, värde: {3 * least}")


@pytest.mark.parametrize(
    ("mangd", "told_", "more", "wrong"),
    [
        ("antal: 2, enhet: hinder", "status: genomförd, värde: 1", "", True),
        ("antal: 2, enhet: hinder", "status: genomförd, värde: 1.9", "", True),
        ("jämförelse: exakt, antal: 2, enhet: hinder", "status: genomförd, värde: 3", "", False),
        ("jämförelse: högst, antal: 2, enhet: larm", "status: genomförd, värde: 3", "", True),
        ("jämförelse: högst, antal: 2, enhet: larm", "status: genomförd, värde: 1", "", False),
        ("jämförelse: högst, antal: 2, enhet: larm", "status: ej-genomförd, värde: 1, text: T", "", False),
        ("jämförelse: högst, antal: 2, enhet: larm, per: månad", "status: genomförd, värde: 24", "", False),
        ("jämförelse: högst, antal: 2, enhet: larm, per: månad", "status: genomförd, värde: 25", "", True),
        ("jämförelse: inom, antal: 24, enhet: timmar", "status: genomförd, värde: 21", "", False),
        ("jämförelse: inom, antal: 24, enhet: timmar", "status: genomförd, värde: 30", "", True),
        ("antal: 2, enhet: möten, per_plats: true", "status: genomförd, värde: 3", ", plats: [A, B]", True),
        ("antal: 2, enhet: möten, per_plats: true", "status: genomförd, värde: 4", ", plats: [A, B]", False),
        ("antal: 2, enhet: möten, per_plats: true", "status: genomförd, värde: 0", "", False),
        ("antal: 2, enhet: möten, per_plats: false", "status: genomförd, värde: 2", ", plats: [A, B]", False),
        ("antal: 2, enhet: möten, säsong: loven", "status: genomförd, värde: 1", "", False),
        ("antal: 2, enhet: möten", "status: genomförd, värde: 1", ", villkor: om det går", False),
        ("antal: 2, enhet: möten", "status: genomförd", "", False),
        ("antal: 2, enhet: möten", "status: pågår, värde: 1", "", False),
        ("antal: 2, enhet: möten", "status: pågår, värde: 5", "", False),
        ("antal: 2, enhet: möten", "status: ersatt, värde: 5, text: T", "", False),
        ("antal: 2, enhet: möten", "status: delvis, värde: 1, text: T", "", False),
        ("antal: 2, enhet: möten", "status: delvis, värde: 2, text: T", "", True),
        ("antal: 2, enhet: möten", "status: delvis, värde: 2, text: T", ", leverans: En plan", False),
        ("antal: 2, enhet: möten", "status: delvis, värde: 2, text: T", ", plats: [A, B]", False),
        ("antal: 2, enhet: möten, andel: {procent: 20}", "status: delvis, värde: 2, text: T", "", False),
        ("antal: 2, enhet: möten", "status: ej-genomförd, värde: 2, text: T", "", True),
        ("antal: 2, enhet: möten", "status: ej-genomförd, värde: 1, text: T", "", False),
        ("antal: 2, enhet: möten", "status: ej-påbörjad, värde: 1", "", True),
        ("antal: 2, enhet: möten", "status: ej-påbörjad, värde: 0", "", False),
        ("antal: 0, enhet: möten", "status: ej-genomförd, värde: 0, text: T", "", False),
        (WEEKLY, "status: ej-genomförd, värde: 105, text: T", "", False),
        (WEEKLY, "status: ej-genomförd, värde: 106, text: T", "", True),
    ],
)
def test_u507(mangd: str, told_: str, more: str, *, wrong: bool) -> None:
    assert contradicts(mangd, told_, more=more) is wrong


def test_u507_says_how_it_counts_and_shows_the_promise() -> None:
    block = measure(WEEKLY) + outcome("m: {status: genomförd, värde: 71}")
    (finding,) = findings(block, only="U507")
    assert finding.message == (
        "Åtgärden ”m” står som genomförd, men värdet är 71 kvällar och ni lovade 104 kvällar "
        "(räknat på 52 veckor)."
    )
    assert marked(finding, block) == "71"
    assert [label.place.path for label in finding.labels] == ["lofte.utfall.yaml", "lofte.yaml"]


def test_u507_own_period_counts_and_broken_parts_are_not_judged() -> None:
    own = ", period: {från: 2026-03-02, till: 2026-03-15}"
    assert contradicts(WEEKLY, "status: genomförd, värde: 3", more=own)
    assert not contradicts(WEEKLY, "status: genomförd, värde: 4", more=own)
    assert not contradicts(
        WEEKLY, "status: genomförd, värde: 3", more=", period: {från: 2026-03-02, till: fel}"
    )
    assert not contradicts("antal: 2, enhet: x, per: ibland", "status: genomförd, värde: 1")
    assert not contradicts(WEEKLY, "status: genomförd, värde: 1", day="fel")


def with_sum(block: str, sum_: str, version: str = "1.0") -> str:
    return (
        block
        + f'# lofte.utfall.yaml\nformat: 1\nutfall_för: {{fil: lofte.yaml, version: "{version}", sha256: {sum_}}}\n'
        "rapportdatum: 2027-01-31\nåtgärder: {ljus: {status: pågår}}\n"
    )


def right_sum(block: str = "") -> str:
    lofte = read_document(overlay(block).encode(), "lofte.yaml").lofte
    assert lofte is not None
    return fingerprint(lofte)


LONGER = "period: {från: 2026-02-01, till: 2028-01-31}\n"
OPEN = 'version: "1.1"\nrevideringar: [{datum: 2027-03-01, version: "1.1", vad: Förlängt, varför: Behövs}]\n'


@pytest.mark.parametrize(
    ("block", "changed"),
    [
        ("", False),
        ("titel: Ett annat namn\n", False),
        (LONGER, True),
        (LONGER + OPEN, False),
        (LONGER + 'version: "1.1"\n', True),
        (LONGER + OPEN.replace("2027-03-01", "2027-01-30"), True),
        (LONGER + OPEN.replace('version: "1.1", vad', 'version: "1.2", vad'), True),
        ("period: {från: 2026-02-01, till: fel}\n", False),
    ],
)
def test_u508(block: str, *, changed: bool) -> None:
    found = told(with_sum(block, right_sum()), only="U508")
    assert found == ([("U508", right_sum())] if changed else [])


def test_u508_without_a_sum_or_with_the_same_version_revised() -> None:
    assert told(LONGER + outcome(*BOTH), only="U508") == []
    assert [code for code, _ in told(with_sum(LONGER + OPEN, right_sum(), "1.1"), only="U508")] == ["U508"]


PREVIOUS = "föregående: 2024.yaml\n# 2024.yaml\ntitel: Löfte\nstatus: avslutad\nperiod: {från: 2024-01-01, till: 2025-12-31}\n"


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (PREVIOUS, ["2024.yaml"]),
        (PREVIOUS.replace("till: 2025-12-31", "till: 2026-03-01"), []),
        (PREVIOUS + "# 2024.utfall.yaml\nåtgärder: {a: {status: genomförd}}\n", []),
        (PREVIOUS + "# 2024.utfall.yaml\neffekter: {a: {värde: 1}}\n", []),
        (PREVIOUS + "# 2024.utfall.yaml\nrapportdatum: 2026-01-15\n", ["2024.yaml"]),
        (PREVIOUS + "# 2024.utfall.yaml\nåtgärder: fel\n", []),
        (PREVIOUS + "# 2024.utfall.yaml\na: [\n", []),
        ("föregående: https://exempelby.se/2024\n", []),
        ("föregående: saknas.yaml\n", []),
        ("föregående: lofte.yaml\n", []),
    ],
)
def test_u509(block: str, expected: list[str]) -> None:
    assert told(block, only="U509") == [("U509", words) for words in expected]


def test_under_s107_family_u_is_silent() -> None:
    block = (
        "uppföljning:\n"
        + PREVIOUS
        + outcome("ljus: {status: delvis}", "fotpatrull: {status: genomförd, värde: 1}")
    )
    assert told(block, date(2027, 6, 1)) == []


def by_name(block: str, today: date = TODAY) -> tuple[Finding, ...]:
    """What is found when the outcome itself is checked."""
    beside = {"lofte.yaml": overlay(block)}
    text = block.split("# lofte.utfall.yaml\n")[1]
    result = check_document(read_document(text.encode(), "lofte.utfall.yaml"), RULES, today, Folder(beside))
    assert result.faults == ()
    return result.findings


def test_the_outcome_checked_by_name_gets_the_same_findings() -> None:
    block = outcome("fotpatrull: {status: genomförd, värde: 71}", "ljus: {status: delvis, okänd: 1}")
    with_lofte = [each for each in findings(block) if each.place.path == "lofte.utfall.yaml"]
    assert [each.code for each in with_lofte] == ["U507", "U506", "Y003"]
    assert list(by_name(block)) == with_lofte


def test_an_outcome_whose_lofte_is_not_there_is_checked_as_far_as_it_goes() -> None:
    text = OUTCOME.split("\n", 1)[1] + "rapportdatum: 2027-01-31\nåtgärder: {ljus: {status: delvis}}\n"
    result = check_document(read_document(text.encode(), "lofte.utfall.yaml"), RULES, TODAY, Folder())
    assert [each.code for each in result.findings] == ["T805", "U506"]


def test_an_outcome_without_its_key_is_one_by_its_name() -> None:
    block = "# lofte.utfall.yaml\nformat: 1\nrapportdatum: 2027-01-31\n"
    assert [(each.code, each.pointer) for each in findings(block, only="Y")] == [("Y011", "/utfall_för")]
    assert [each.code for each in by_name(block)] == ["Y011"]
