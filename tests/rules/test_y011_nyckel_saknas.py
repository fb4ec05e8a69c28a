import pytest

from tests.rules.marks import HEAD, only, y_findings


@pytest.mark.parametrize(
    ("marked", "pointer", "message"),
    [
        ("«period»: {från: 2026-02-01}\n", "/period/till", "Nyckeln ”till” saknas i ”period”."),
        (
            "bilagor:\n  - «titel: A»\n    x-b: c\n",
            "/bilagor/0/fil",
            "Nyckeln ”fil” saknas i punkt 1 i ”bilagor”.",
        ),
        ("parter: {«polisen»: {typ: polis}}\n", "/parter/polisen/namn", "Nyckeln ”namn” saknas i ”polisen”."),
        ("bilagor: [{titel: A, «fil»: }]\n", "/bilagor/0/fil", "Nyckeln ”fil” har inget värde."),
        ('bilagor: [{titel: A, «fil»: " "}]\n', "/bilagor/0/fil", "Nyckeln ”fil” har inget värde."),
        ("bilagor: [{titel: A, «fil»: null}]\n", "/bilagor/0/fil", "Nyckeln ”fil” har inget värde."),
    ],
)
def test_what_is_missing_and_where(marked: str, pointer: str, message: str) -> None:
    found = only(marked)
    assert (found.code, found.pointer, found.message) == ("Y011", pointer, message)


def test_at_the_top() -> None:
    found = y_findings("titel: Löfte\nstatus: utkast\n")
    assert [(each.code, each.pointer, each.start) for each in found] == [("Y011", "/format", 0)]
    assert found[0].message == "Nyckeln ”format” saknas överst i dokumentet."


def test_the_hint_tells_what_it_means_with_an_example() -> None:
    (found,) = y_findings("format: 1\ntitel: Löfte\n")
    assert found.hint == "Status: Hur långt löftet har kommit. Skriv till exempel ”status: utkast”."
    found = only("«period»: {från: 2026-02-01}\n")
    assert found.hint.endswith("Skriv till exempel ”till: 2027-12-31”.")


def test_parts_with_a_rule_of_their_own_are_left_to_it() -> None:
    assert y_findings(HEAD) == []


def test_what_was_refused_is_not_missing() -> None:
    codes = [each.code for each in y_findings("format: 2\ntitel: [a]\nstatus: klar\n")]
    assert codes == ["Y004", "Y004", "Y004"]


def test_the_outcome() -> None:
    found = y_findings("format: 1\nutfall_för: {version: '1'}\nåtgärder: {a: {}}\n")
    assert [each.pointer for each in found] == ["/rapportdatum", "/utfall_för/fil", "/åtgärder/a/status"]
    assert {each.code for each in found} == {"Y011"}
