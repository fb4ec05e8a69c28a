from tests.rules.marks import HEAD, only, y_findings


def test_an_anchor_and_its_alias_are_one_finding() -> None:
    found = only("område: «&bas» Centrum\nmålgrupp: *bas\n")
    assert (found.code, found.pointer) == ("Y008", "/område")
    assert "”&bas” är ett namn att hänvisa till (ett ankare)" in found.message
    assert found.labels == (("*bas", "här står ”*bas”"),)


def test_an_alias_that_leads_nowhere() -> None:
    found = only("område: «*Viktigt»\n")
    assert (found.code, found.pointer) == ("Y008", "/område")
    assert "citattecken runt hela texten" in found.hint


def test_a_merge_key_is_told_with_its_anchor() -> None:
    found = only("x-a: «&bas» {b: c}\nkontakt:\n  <<: *bas\n  funktion: F\n")
    assert found.code == "Y008"
    assert "”<<”" in found.message
    assert {text for text, _ in found.labels} == {"*bas", "<<"}


def test_tags_are_told_apart_from_anchors() -> None:
    found = only("område: «!secret» x\n")
    assert (found.code, found.pointer) == ("Y008", "/område")
    assert "”!secret” är en märkning" in found.message
    assert only("x-a: «!!python/object/apply:os.system» [ls]\n").code == "Y008"


def test_what_an_alias_stood_for_is_not_missed() -> None:
    codes = [found.code for found in y_findings("format: 1\ntitel: &t Löfte\nstatus: *t\n")]
    assert codes == ["Y008"]


def test_a_bomb_is_one_finding() -> None:
    bomb = "x-a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"x-{name}: &{name} [{', '.join([f'*{before}'] * 10)}]\n"
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    (found,) = y_findings(HEAD + bomb)
    assert (found.code, found.text, len(found.labels)) == ("Y008", "&a", 10)
    assert "Det finns 89 sådana i filen." in found.message
