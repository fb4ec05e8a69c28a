"""C201–C205 and C207: Brå's five questions, and what the answers say that the document does not."""

import pytest

from loftesverktyg.findings import Finding
from tests.rules.documents import findings, marked, overlay

CITIZENS = "{id: dialog, typ: medborgardialog, datum: 2025-10-14, deltagare: 140}"
STAFF = "{id: personal, typ: medarbetardialog, datum: 2025-10-20, deltagare: 25}"
FIGURES = "{id: dialog, typ: brottsstatistik, datum: 2025-10-31}"
CAUSES = "orsaker: [{id: mörkt, text: Gångtunneln är dåligt belyst}]"


def told(block: str, only: str = "C") -> list[tuple[str, str]]:
    return [(each.code, marked(each, block)) for each in findings(block, only=only)]


def labels(finding: Finding, block: str) -> list[tuple[str, str]]:
    text = overlay(block)
    return [(text[slice(*label.place.span)], label.message) for label in finding.labels]


def checklist(**answers: str) -> str:
    """A checklist with all questions answered ja, but for those that ``answers`` says otherwise of."""
    given = {
        "medborgarnas_delaktighet": "{svar: ja, hur: Invånare pekade ut platserna.}",
        "dialogernas_kunskap": "{svar: ja, hur: Dialogerna ledde till åtgärderna.}",
        "överenskommelsen": "{svar: ja, hur: Löftet tar upp ett av dess problem.}",
        "gemensam_grund": "{svar: ja, hur: Vi skrev lägesbilden tillsammans.}",
        "målgruppens_behov": "{svar: ja, hur: Vi berättar vid stationen.}",
    } | answers
    return "checklista:\n" + "".join(f"  {key}: {value}\n" for key, value in given.items())


def lagesbild(*sources: str, problem: str = CAUSES) -> str:
    comma = ", " if problem else ""
    return (
        "lägesbild:\n  text: Fyra av tio kände sig trygga.\n  jämställdhet: Kvinnor är otryggare än män.\n"
        f"  källor: [{', '.join(sources)}]\n"
        f"  problem: [{{id: stationen, rubrik: Otryggt vid stationen{comma}{problem}}}]\n"
    )


NO_ANSWER = {
    "medborgarnas_delaktighet": "{svar: nej, hur: Vi hann inte.}",
    "dialogernas_kunskap": "{svar: delvis, hur: Vi hann bara med den ena.}",
    "gemensam_grund": "{svar: delvis, hur: Orsakerna återstår.}",
}


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("checklista:\n", [("C201", "checklista")]),
        ("checklista: {}\n", [("C201", "checklista")]),
        ("checklista: {gemensam_grund: }\n", [("C201", "checklista")]),
        (checklist(målgruppens_behov=""), [("C201", "målgruppens_behov")]),
        (
            checklist(överenskommelsen="", gemensam_grund=""),
            [("C201", "överenskommelsen"), ("C201", "gemensam_grund")],
        ),
        ("checklista: {gemensam_grund: {svar: ja}}\n", [("C201", "checklista")] * 4),
        # Y011 and Y004 tell of these.
        (checklist(målgruppens_behov="{hur: På webben.}"), []),
        (checklist(målgruppens_behov="{svar: kanske}"), []),
        (checklist(målgruppens_behov="ja"), []),
        ("checklista: [ja, ja]\n", []),
    ],
)
def test_c201_every_question_has_an_answer(block: str, expected: list[tuple[str, str]]) -> None:
    assert told(block, "C201") == expected


def test_c201_a_missing_checklist_is_one_finding_that_names_the_questions() -> None:
    (finding,) = findings("checklista:\n", only="C")
    assert finding.message == "Brås fem frågor är obesvarade."
    for question in ("medborgarnas_delaktighet", "dialogernas_kunskap", "målgruppens_behov"):
        assert question in finding.hint


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("{svar: nej}", ["nej"]),
        ("{svar: delvis}", ["delvis"]),
        ("{svar: nej, hur: ' '}", ["nej"]),
        ("{svar: nej, hur: Nej.}", ["nej"]),
        ("{svar: delvis, hur: –}", ["delvis"]),
        ("{svar: nej, hur: Tidsbrist}", []),
        ("{svar: delvis, hur: Vi har bara frågat de unga. De äldre frågar vi i mars.}", []),
        ("{svar: ja}", []),
        ("{svar: nej, hur: [a]}", []),
        ("{hur: Vi hann inte.}", []),
    ],
)
def test_c202_a_no_says_why(answer: str, expected: list[str]) -> None:
    block = checklist(målgruppens_behov=answer)
    assert told(block, "C202") == [("C202", words) for words in expected]


def test_c203_citizens_are_said_to_have_been_asked() -> None:
    block = lagesbild(STAFF, FIGURES) + checklist()
    (finding,) = findings(block, only="C")
    assert (finding.code, finding.pointer) == ("C203", "/checklista/medborgarnas_delaktighet/svar")
    assert marked(finding, block) == "ja"
    assert finding.message == "Svaret är ja, men bland källorna finns ingen medborgardialog."
    assert labels(finding, block) == [
        ("källor", "ingen av källorna är en medborgardialog"),
        ("ja", "samma svar här"),
    ]


def test_c203_staff_are_said_to_have_been_asked() -> None:
    block = lagesbild(CITIZENS, FIGURES) + checklist()
    (finding,) = findings(block, only="C")
    assert (finding.code, finding.pointer) == ("C203", "/checklista/dialogernas_kunskap/svar")
    assert labels(finding, block) == [("källor", "ingen av källorna är en medarbetardialog")]


def test_c203_the_question_on_both_dialogues_is_enough() -> None:
    block = lagesbild(STAFF, FIGURES) + checklist(
        medborgarnas_delaktighet=NO_ANSWER["medborgarnas_delaktighet"]
    )
    (finding,) = findings(block, only="C")
    assert (finding.code, finding.pointer) == ("C203", "/checklista/dialogernas_kunskap/svar")


def test_c203_the_causes_are_said_to_be_known() -> None:
    block = lagesbild(CITIZENS, STAFF, problem="") + checklist()
    (finding,) = findings(block, only="C")
    assert (finding.code, finding.pointer) == ("C203", "/checklista/gemensam_grund/svar")
    assert labels(finding, block) == [("id: stationen", "problemet har ingen orsak")]


def test_c203_the_causes_are_said_to_be_known_where_there_are_no_problems() -> None:
    block = (
        "lägesbild: {text: Fyra av tio kände sig trygga., jämställdhet: Lika., "
        f"källor: [{CITIZENS}, {STAFF}]}}\nåtgärder: []\n" + checklist()
    )
    (finding,) = findings(block, only="C203")
    assert labels(finding, block) == [("lägesbild", "här finns inga problem med orsaker")]


@pytest.mark.parametrize("agreement", ["samverkansöverenskommelse:\n", "samverkansöverenskommelse: {}\n"])
def test_c203_the_agreement_is_said_to_be_the_ground(agreement: str) -> None:
    block = agreement + checklist()
    (finding,) = findings(block, only="C S113")
    assert (finding.code, finding.pointer) == ("C203", "/checklista/överenskommelsen/svar")
    assert labels(finding, block) == [("samverkansöverenskommelse", "här saknas samverkansöverenskommelsen")]


def test_s113_still_tells_of_the_agreements_period() -> None:
    block = (
        "samverkansöverenskommelse: {titel: A, period: {från: 2020-01-01, till: 2026-12-31}}\n" + checklist()
    )
    assert [code for code, _ in told(block, "C S113")] == ["S113"]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (lagesbild(STAFF, FIGURES), [("C204", "källor")]),
        (lagesbild(CITIZENS, FIGURES), [("C205", "källor")]),
        (lagesbild(FIGURES), [("C204", "källor"), ("C205", "källor")]),
        (lagesbild(FIGURES.replace("brottsstatistik", "enkät")), [("C204", "källor"), ("C205", "källor")]),
        (
            lagesbild(FIGURES.replace("brottsstatistik", "samverkansdialog")),
            [("C204", "källor"), ("C205", "källor")],
        ),
        (lagesbild(CITIZENS, STAFF), []),
        # S103 or S102 says so.
        (lagesbild(), []),
        (lagesbild("{id: dialog, typ: enkät}"), []),
        (lagesbild(FIGURES).replace("  text: Fyra av tio kände sig trygga.\n", ""), []),
        ("lägesbild:\n", []),
        # What cannot be told, or could not be read, may be it.
        (lagesbild(FIGURES, "{id: annan, datum: 2025-10-14}"), []),
        (lagesbild(FIGURES, "{id: annan, typ: prat, datum: 2025-10-14}"), []),
        (lagesbild(FIGURES, "[en dialog]"), []),
        # What is wrong with a source in another way hides nothing.
        (lagesbild(FIGURES.replace("31", "32"), STAFF), [("C204", "källor")]),
    ],
)
def test_c204_and_c205_want_a_dialogue_of_each_kind(block: str, expected: list[tuple[str, str]]) -> None:
    assert told(block + checklist(**NO_ANSWER), "C203 C204 C205") == expected


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("", [("C207", "Otryggt vid stationen")]),
        ("orsaker: []", [("C207", "Otryggt vid stationen")]),
        (CAUSES, []),
        ("orsaker: mörkt", []),
        ("orsaker: [mörkt]", []),
    ],
)
def test_c207_every_problem_has_a_cause(problem: str, expected: list[tuple[str, str]]) -> None:
    block = lagesbild(CITIZENS, STAFF, problem=problem) + checklist(**NO_ANSWER)
    assert told(block, "C203 C207") == expected


def test_c207_tells_of_one_problem_where_another_has_its_cause() -> None:
    block = (
        lagesbild(CITIZENS, STAFF).replace("problem: [", "problem: [{id: torget, rubrik: Bråk på torget}, ")
        + checklist()
    )
    assert told(block, "C203 C207") == [("C207", "Bråk på torget")]


@pytest.mark.parametrize("block", ["lägesbild:\n", "lägesbild: {problem: [{id: a, rubrik: b}]}\n"])
def test_under_s102_nothing_is_said_of_the_lagesbild(block: str) -> None:
    assert told(block + checklist()) == []
