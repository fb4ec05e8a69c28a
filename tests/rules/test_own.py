"""A kommun's own rules: words forbidden, replaced and required, in chosen parts."""

import pickle

import pytest

from loftesverktyg.document.lofte import Lofte
from loftesverktyg.document.shape import shape_of
from loftesverktyg.findings import Finding, Severity
from loftesverktyg.rules.engine import check_document
from loftesverktyg.rules.fixing import fix_document
from loftesverktyg.rules.own import Demand, OwnRule, circle, part_names
from loftesverktyg.rules.page import HEADINGS, page_of
from loftesverktyg.rules.registry import RULES
from tests.rules.documents import TODAY, document, marked

EFFEKT = "effekter:\n  - {id: a, text: Våra brukare blir tryggare.}\n  - {id: b, text: 'Brukare, `brukare` och brukarna'}\n"


def own(demand: Demand, words: dict[str, str], **other: object) -> OwnRule:
    return OwnRule("E001", "egen", demand, words, "Skrivreglerna.", **other)  # type: ignore[arg-type]


def told(rule: OwnRule, block: str = EFFEKT) -> tuple[Finding, ...]:
    made = rule.rule()
    result = check_document(document(block), [made], TODAY, known=(*RULES, made))
    for fault in result.faults:
        raise fault.error
    return result.findings


def test_forbidden_words_are_marked_wherever_they_stand() -> None:
    found = told(own(Demand.FORBID, {"brukare": ""}))
    assert [marked(each, EFFEKT) for each in found] == ["brukare", "Brukare"]
    assert found[0].message == "Skriv inte ”brukare” här."
    assert (found[0].code, found[0].name, found[0].severity) == ("E001", "egen", Severity.VARNING)
    assert found[0].source == "Egen regel: Skrivreglerna"
    assert found[0].fix is None


def test_replaced_words_get_a_fix_in_the_case_that_is_there() -> None:
    found = told(own(Demand.REPLACE, {"brukare": "invånare"}))
    assert [each.fix.edits[0].replacement for each in found if each.fix] == ["invånare", "Invånare"]
    assert found[1].hint == "Skriv ”Invånare” i stället."


@pytest.mark.parametrize(
    ("instead", "expected"),
    [("brukare och boende", ["brukare"]), ("våra brukare", []), ("Brukare", ["brukare"]), ("brukare", [])],
)
def test_what_stands_there_already_is_not_replaced(instead: str, expected: list[str]) -> None:
    block = "effekter:\n  - {id: a, text: Våra brukare och kunder.}\n"
    assert [
        marked(each, block) for each in told(own(Demand.REPLACE, {"brukare": instead}), block)
    ] == expected


def test_a_replacement_that_holds_its_word_is_done_once() -> None:
    made = own(Demand.REPLACE, {"stationen": "stora stationen"}).rule()
    before = document("område: Vid stationen och Stationen\n")
    fixed = fix_document(before, lambda each: check_document(each, [made], TODAY, known=(*RULES, made)))
    assert "område: Vid stora stationen och Stora stationen\n" in fixed.data.decode()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ({"a": "b", "b": "c"}, ()),
        ({"a": "den a", "b": "B"}, ()),
        ({"a": "b", "b": "A c"}, ("a", "b", "a")),
        ({"a": "b", "b": "c", "c": "till a"}, ("a", "b", "c", "a")),
        ({"a*": "b", "b": "a"}, ()),
    ],
)
def test_what_goes_round_in_a_circle(words: dict[str, str], expected: tuple[str, ...]) -> None:
    rules = [own(Demand.REPLACE, {word: instead}) for word, instead in words.items()]
    found = circle([*rules, own(Demand.FORBID, {"a": ""})])
    assert (len(found), set(found)) == (len(expected), set(expected))


def test_a_phrase_with_a_star_has_no_sure_form() -> None:
    found = told(own(Demand.REPLACE, {"brukar*": "invånare"}))
    assert [marked(each, EFFEKT) for each in found] == ["brukare", "Brukare", "brukarna"]
    assert all(each.fix is None for each in found)


@pytest.mark.parametrize(
    ("parts", "number"),
    [
        (("alla",), 2),
        (("effekter",), 2),
        (("text",), 2),
        (("åtgärder",), 0),
        (("syfte", "effekter"), 2),
        (("metod",), 0),
    ],
)
def test_only_the_chosen_parts_are_looked_at(parts: tuple[str, ...], number: int) -> None:
    assert len(told(own(Demand.FORBID, {"brukare": ""}, parts=parts))) == number


@pytest.mark.parametrize(
    ("words", "parts", "pointer"),
    [
        ({"trygghetsplan*": ""}, ("alla",), ""),
        ({"trygghetsplan*": ""}, ("effekter",), "/effekter"),
        ({"trygghetsplan*": ""}, ("text",), "/syfte/text"),
        ({"trygghetsplan*": "", "brukarna": ""}, ("effekter",), None),
        ({"trygghetsplan*": ""}, ("löften",), None),  # a part that is not there
    ],
)
def test_required_words(words: dict[str, str], parts: tuple[str, ...], pointer: str | None) -> None:
    found = told(own(Demand.REQUIRE, words, parts=parts))
    assert [each.pointer for each in found] == ([] if pointer is None else [pointer])


def test_message_hint_and_severity_are_the_writers() -> None:
    (first, _) = told(
        own(Demand.FORBID, {"brukare": ""}, severity=Severity.RAD, message="Säg invånare.", hint="Skriv om.")
    )
    assert (first.severity, first.message, first.hint) == (Severity.RAD, "Säg invånare.", "Skriv om.")


def test_a_personnummer_in_the_words_is_masked() -> None:
    (first,) = told(own(Demand.FORBID, {"811218-9876": ""}), "målgrupp: Ring 811218-9876\n")
    assert "9876" not in first.message + first.anchor


def test_it_can_be_excepted_from_and_carried_to_another_process() -> None:
    block = EFFEKT.replace("effekter:", "effekter:  # loften: undanta egen – citat")
    assert told(own(Demand.FORBID, {"brukare": ""}), block) == ()
    made = own(Demand.FORBID, {"brukare": ""}).rule()
    carried = pickle.loads(pickle.dumps(made))  # noqa: S301 (our own)
    assert carried.check.__self__ == own(Demand.FORBID, {"brukare": ""})


@pytest.mark.parametrize("demand", Demand)
def test_it_has_a_page_as_all_rules(demand: Demand) -> None:
    page = page_of(own(demand, {"a": "b"}, parts=("syfte", "effekter")).rule())
    assert page.title == "E001 egen"
    assert tuple(page.sections) == HEADINGS
    assert "Skrivreglerna." in page.sections["Varför"]


def test_parts_are_the_keys_of_a_lofte() -> None:
    assert set(shape_of(Lofte).keys) < set(part_names())
    assert len(part_names()) == len(set(part_names()))
