from tests.rules.marks import HEAD, only, y_findings


def test_ascii_is_mended_in_place() -> None:
    found = only("«omrade»: Centrum # kvar\n")
    assert (found.code, found.pointer) == ("Y005", "/område")
    assert found.message == "Nyckeln ”omrade” stavas ”område”."
    assert found.fixed == HEAD + "område: Centrum # kvar\n"


def test_quotes_around_the_key_stay() -> None:
    assert only("«'omrade'»: Centrum\n").fixed == HEAD + "'område': Centrum\n"
    assert only('«"omrade"»: Centrum\n').fixed == HEAD + '"område": Centrum\n'


def test_decomposed_letters() -> None:
    found = only("«omra\u030ade»: Centrum\n")
    assert found.code == "Y005"
    assert "bokstäver i två delar" in found.message
    assert found.fixed == HEAD + "område: Centrum\n"


def test_deep_inside() -> None:
    found = only("åtgärder:\n  - id: a\n    text: b\n    mängd: {antal: 1, enhet: c, «jamforelse»: minst}\n")
    assert (found.code, found.pointer) == ("Y005", "/åtgärder/0/mängd/jämförelse")


def test_after_the_fix_there_is_nothing_to_find() -> None:
    text = HEAD + "omrade: Centrum\nsprak: sv\nlagesbild: {kallor: []}\n"
    seen = 0
    while found := [each for each in y_findings(text) if each.fixed is not None]:
        text, seen = str(found[0].fixed), seen + 1
    assert seen == 4
    assert text == HEAD + "område: Centrum\nspråk: sv\nlägesbild: {källor: []}\n"


def test_names_of_the_writers_own_are_left_alone() -> None:
    assert y_findings(HEAD + "parter: {raddningen: {namn: R, typ: övrig}}\nordlista: {atgard: x}\n") == []
