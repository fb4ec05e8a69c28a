from tests.rules.marks import HEAD, only, y_findings

FIRST = "här står nyckeln första gången"


def test_the_second_is_marked_and_the_first_labelled() -> None:
    found = only("område: Centrum\n«område»: Norra\n")
    assert (found.code, found.pointer) == ("Y002", "/område")
    assert found.message == "Nyckeln ”område” står två gånger; bara den första läses."
    assert found.labels == (("område", FIRST),)


def test_inside_a_list_item() -> None:
    found = only("bilagor:\n  - {titel: A, fil: a.pdf}\n  - {titel: B, fil: b.pdf, «titel»: C}\n")
    assert (found.code, found.pointer) == ("Y002", "/bilagor/1/titel")


def test_two_spellings() -> None:
    found = only(
        'omrade: Centrum\n«"område"»: Norra\n'.replace("omrade", "område").replace('"område"', "omrade")
    )
    assert (found.code, found.pointer) == ("Y002", "/område")
    assert found.message.startswith("”omrade” är samma nyckel som ”område”")
    assert found.labels == (("område", FIRST),)


def test_two_spellings_the_other_way_round_tell_of_the_spelling_once() -> None:
    codes = [(found.code, found.text) for found in y_findings(HEAD + "omrade: Centrum\nområde: Norra\n")]
    assert codes == [("Y005", "omrade"), ("Y002", "område")]


def test_composed_and_decomposed_are_the_same_key() -> None:
    found = only("ordlista:\n  på: x\n  «pa\u030a»: y\n")
    assert (found.code, found.pointer) == ("Y002", "/ordlista/på")


def test_three_times_is_two_findings() -> None:
    assert [found.code for found in y_findings(HEAD + "område: a\nområde: b\nområde: c\n")] == [
        "Y002",
        "Y002",
    ]


def test_the_same_key_in_different_groups_is_fine() -> None:
    assert y_findings(HEAD + "bilagor:\n  - {titel: A, fil: a.pdf}\n  - {titel: B, fil: b.pdf}\n") == []
