"""C206 and C208–C212: what the lägesbild rests on, and what is done about it."""

import pytest

from tests.rules.documents import findings, marked, overlay

CITIZENS = "{id: dialog, typ: medborgardialog, datum: 2025-10-14, deltagare: 140}"


def told(block: str, only: str) -> list[str]:
    return [marked(each, block) for each in findings(block, only=only)]


def lagesbild(sources: str, more: str = "") -> str:
    return f"lägesbild:\n  text: Fyra av tio kände sig trygga.\n  källor: [{sources}]\n{more}"


@pytest.mark.parametrize(
    ("source", "missing"),
    [
        ("{id: a, typ: medborgardialog, deltagare: 140}", "datum"),
        ("{id: a, typ: medarbetardialog, datum: 2025-10-14}", "antal deltagare"),
        ("{id: a, typ: samverkansdialog}", "datum och antal deltagare"),
        ("{id: a, typ: medborgardialog, period: {från: 2025-10-01, till: 2025-10-31}}", "antal deltagare"),
    ],
)
def test_c206_a_dialogue_has_a_day_and_a_number(source: str, missing: str) -> None:
    block = lagesbild(f"{CITIZENS}, {source}")
    (finding,) = findings(block, only="C206")
    assert (marked(finding, block), finding.pointer) == ("id: a", "/lägesbild/källor/1")
    assert finding.message == f"Dialogen saknar {missing}."


@pytest.mark.parametrize(
    "block",
    [
        lagesbild(CITIZENS),
        lagesbild("{id: a, typ: medborgardialog, datum: 2025-10-14, deltagare: 0}"),
        lagesbild(
            "{id: a, typ: medborgardialog, period: {från: 2025-10-01, till: 2025-10-31}, deltagare: 5}"
        ),
        lagesbild(f"{CITIZENS}, {{id: a, typ: enkät}}"),
        lagesbild(f"{CITIZENS}, {{id: a}}"),
        lagesbild(f"{CITIZENS}, {{id: a, typ: medborgardialog, datum: i maj, deltagare: 5}}"),
        lagesbild(f"{CITIZENS}, {{id: a, typ: medborgardialog, datum: 2025-10-14, deltagare: många}}"),
        lagesbild("{id: a, typ: medborgardialog}"),  # S103
        "lägesbild: {källor: [{id: a, typ: medborgardialog, datum: 2025-10-14}]}\n",  # S102
    ],
)
def test_c206_is_silent(block: str) -> None:
    assert told(block, "C206") == []


PROBLEMS = lagesbild(
    CITIZENS,
    "  problem:\n"
    "    - {id: stationen, rubrik: Otryggt vid stationen, orsaker: [{id: mörkt, text: Mörkt}]}\n"
    "    - {id: trafiken, rubrik: Bilar kör för fort, orsaker: [{id: rak, text: Gatan är rak}]}\n",
)


def measures(*causes: str) -> str:
    return "åtgärder:\n" + "".join(
        f"  - {{id: a{number}, text: Polisen går dit., ansvarig: polisen{each}}}\n"
        for number, each in enumerate(causes)
    )


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (PROBLEMS + measures(", orsaker: [stationen]"), ["Bilar kör för fort"]),
        (PROBLEMS + measures(", orsaker: [rak]"), ["Otryggt vid stationen"]),
        (PROBLEMS + measures(""), ["Otryggt vid stationen", "Bilar kör för fort"]),
        (PROBLEMS + measures(", orsaker: [stationen]", ", orsaker: [rak]"), []),
        (PROBLEMS + measures(", orsaker: [mörkt, trafiken]"), []),
        # A305: any problem may be meant.
        (PROBLEMS + measures(", orsaker: [stationen, trafken]"), []),
        (PROBLEMS + measures(", orsaker: stationen"), []),
        (PROBLEMS + "åtgärder: [Polisen går dit]\n", []),
        (PROBLEMS + "åtgärder: []\n", []),
        (
            PROBLEMS.replace("id: trafiken, ", "").replace("id: rak, ", "") + measures(", orsaker: [mörkt]"),
            [],
        ),
        (PROBLEMS.replace("  text: Fyra av tio kände sig trygga.\n", "") + measures(""), []),
    ],
)
def test_c208_something_is_done_about_every_problem(block: str, expected: list[str]) -> None:
    assert told(block, "C208") == expected


def test_c208_suggests_the_last_cause() -> None:
    block = PROBLEMS.replace("rak", "bred") + measures(", orsaker: [stationen]")
    (finding,) = findings(block, only="C208")
    assert finding.message == "Ingen åtgärd gör något åt problemet ”Bilar kör för fort”."
    assert finding.hint.startswith("Skriv ”orsaker: [bred]” hos den åtgärd som gör det")


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (PROBLEMS + measures("", ", orsaker: [rak]"), ["id: a0"]),
        (PROBLEMS + measures(", orsaker: []", ""), ["id: a0", "id: a1"]),
        (PROBLEMS + measures(", orsaker: [finns-inte]"), []),
        (PROBLEMS + measures(", orsaker: rak"), []),
        (lagesbild(CITIZENS) + measures("", ""), ["id: a0"]),
        (lagesbild(CITIZENS, "  problem: stationen\n") + measures("", ""), []),
        ("lägesbild:\n" + measures(""), []),
    ],
)
def test_c209_every_measure_has_a_problem(block: str, expected: list[str]) -> None:
    assert [words.split(",")[0].lstrip("{") for words in told(block, "C209")] == expected


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("målgrupp:\n", ["målgrupp"]),
        ("målgrupp: Alla\n", []),
        ("målgrupp:\nlöften: [{id: a, rubrik: b, målgrupp: Unga}]\n", []),
        ("målgrupp:\nåtgärder: [{id: a, text: b, ansvarig: polisen, målgrupp: Unga}]\n", []),
        ("målgrupp: [Unga]\n", []),
        ("målgrupp:\nåtgärder: [Polisen går dit]\n", []),
        ("målgrupp:\nlägesbild:\n", ["målgrupp"]),
    ],
)
def test_c210_somebody_is_meant(block: str, expected: list[str]) -> None:
    assert told(block, "C210") == expected


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (lagesbild(CITIZENS), ["lägesbild"]),
        (lagesbild(CITIZENS, "  jämställdhet:\n"), ["jämställdhet"]),
        (lagesbild(CITIZENS.replace("140", "140, könsuppdelad: false")), ["lägesbild"]),
        (
            lagesbild(
                CITIZENS, "  problem: [{id: a, rubrik: Människor är rädda, text: Man går inte dit.}]\n"
            ),
            ["lägesbild"],
        ),
        (lagesbild(CITIZENS, "  problem: [{id: a, rubrik: Könummer saknas på apoteket}]\n"), ["lägesbild"]),
        (lagesbild(CITIZENS, "  jämställdhet: Kvinnor är otryggare än män.\n"), []),
        (lagesbild(CITIZENS.replace("140", "140, könsuppdelad: true")), []),
        (lagesbild(CITIZENS, "  problem: [{id: a, rubrik: Flickor undviker gångtunneln}]\n"), []),
        (lagesbild(CITIZENS, "  problem: [{id: a, rubrik: Mäns våld}]\n"), []),
        (
            lagesbild(CITIZENS) + "effekter: [{id: a, text: b, indikator: {mått: c, könsuppdelad: true}}]\n",
            [],
        ),
        (lagesbild(CITIZENS, "  jämställdhet: [Kvinnor]\n"), []),
        (lagesbild(CITIZENS.replace("140", "140, könsuppdelad: ja")), []),
        ("lägesbild:\n", []),
    ],
)
def test_c211_women_and_men_are_seen(block: str, expected: list[str]) -> None:
    assert told(block, "C211") == expected


def source(*days: str, start: str = "2026-02-01") -> str:
    listed = ", ".join(f"{{id: k{number}, typ: enkät, {day}}}" for number, day in enumerate(days))
    return f"period: {{från: {start}, till: 2027-12-31}}\n" + lagesbild(listed)


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (source("datum: 2023-12-31"), ["2023-12-31"]),
        (source("datum: 2020-01-01", "datum: 2021-05-05"), ["2021-05-05"]),
        (source("period: {från: 2023-01-01, till: 2023-12-31}"), ["2023-12-31"]),
        (source("period: {från: 2023-01-01}"), ["2023-01-01"]),
        (source("datum: 2024-01-01"), ["2024-01-01"]),
        # 24 months and some days are 24.
        (source("datum: 2024-01-02"), []),
        (source("datum: 2023-12-31", start="2026-01-01"), []),
        (source("datum: 2020-01-01", "datum: 2025-01-01"), []),
        (source("datum: 2026-05-01"), []),
        (source("deltagare: 5"), []),
        (source("datum: 2023-12-31", "datum: i maj 2025"), []),
        (source("datum: 2023-12-31").replace("från: 2026-02-01, ", ""), []),
        (source("datum: 2023-12-31", start="2028-02-01"), []),
        (source("datum: 0001-01-01", start="0001-01-01"), []),
    ],
)
def test_c212_the_lagesbild_is_fresh(block: str, expected: list[str]) -> None:
    assert told(block, "C212") == expected


def test_c212_says_how_old_and_shows_both_days() -> None:
    block = source("datum: 2023-06-15")
    (finding,) = findings(block, only="C212")
    assert finding.message == "Den nyaste källan är 31 månader gammal när löftet börjar."
    (label,) = finding.labels
    assert (overlay(block)[slice(*label.place.span)], label.message) == ("2026-02-01", "löftet börjar här")
