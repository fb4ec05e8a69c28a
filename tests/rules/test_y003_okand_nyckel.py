import pytest

from tests.rules.marks import HEAD, only, y_findings


@pytest.mark.parametrize(
    ("marked", "pointer", "hint"),
    [
        ("«målgrup»: Alla\n", "/målgrup", "Menade du ”målgrupp”?"),
        ("«Område»: Centrum\n", "/Område", "Menade du ”område”? Nycklar skrivs med små bokstäver."),
        ("kontakt: {«epost»: a@b.se}\n", "/kontakt/epost", "Menade du ”e-post”?"),
        ("kontakt: {«e_post»: a@b.se}\n", "/kontakt/e_post", "Menade du ”e-post”?"),
        (
            "«ansvarig»: polisen\n",
            "/ansvarig",
            (
                "”ansvarig” hör hemma i ”åtgärder”, ”uppföljning” och ”uppföljning.kommunikation”. "
                "Flytta den dit, eller ta bort den."
            ),
        ),
        (
            "«från»: 2026-02-01\n",
            "/från",
            (
                "”från” hör hemma i ”period”, ”samverkansöverenskommelse.period”, ”lägesbild.källor.period” "
                "och på fler ställen. Flytta den dit, eller ta bort den."
            ),
        ),
        ("parter: {polisen: {namn: P, typ: polis, «färg»: blå}}\n", "/parter/polisen/färg", "”namn”, ”typ”"),
        ("«land»: no\n", "/land", "Egna nycklar ska börja med ”x-”."),
        ("«målgrup»:\n", "/målgrup", "Menade du ”målgrupp”?"),
        ('«"[key]"»: 1\n', "/[key]", "Egna nycklar ska börja med ”x-”."),
        ("«a/b~c»: 1\n", "/a~1b~0c", "Egna nycklar ska börja med ”x-”."),
    ],
)
def test_unknown_keys(marked: str, pointer: str, hint: str) -> None:
    found = only(marked)
    assert (found.code, found.pointer) == ("Y003", pointer)
    assert hint in found.hint


def test_where_it_stands_is_said() -> None:
    assert only("«land»: x\n").message == "Det finns ingen nyckel ”land” överst i dokumentet."
    assert only("kontakt: {«land»: x}\n").message == "Det finns ingen nyckel ”land” i ”kontakt”."
    found = only("bilagor: [{titel: A, fil: a.pdf}, {titel: B, fil: b.pdf, «land»: x}]\n")
    assert found.message == "Det finns ingen nyckel ”land” i punkt 2 i ”bilagor”."


def test_a_decimal_comma_inside_braces_is_told_from_a_key() -> None:
    atgard = "åtgärder: [{id: a, text: b, mängd: {antal: 2,«5», enhet: timmar}}]\n"
    found = only(atgard)
    assert (found.code, found.pointer) == ("Y003", "/åtgärder/0/mängd/5")
    assert found.hint == "Menade du ”antal: 2.5”? Decimaler skrivs med punkt; ett komma avslutar värdet."


def test_long_and_hostile_keys_are_shown_short_and_visible() -> None:
    (found,) = y_findings(HEAD + f'"{"a" * 900}\\e[31m": x\n')
    assert found.code == "Y003"
    assert "a" * 59 + "…" in found.message
    assert len(found.message) < 120
    (found,) = y_findings(HEAD + '"\\e[31mland": x\n')
    assert "”⟨U+001B⟩[31mland”" in found.message


def test_our_own_keys_and_what_lies_in_them_are_left_alone() -> None:
    assert y_findings(HEAD + "x-egen: {land: no, land2: [1, {a: b}]}\nkontakt: {x-y: 1}\n") == []


def test_the_outcome_and_the_language_version_have_keys_of_their_own() -> None:
    utfall = "format: 1\nutfall_för: {fil: lofte.yaml}\nrapportdatum: 2027-01-31\n«parter»: {}\n"
    assert only(utfall).hint.startswith("Nycklarna som kan stå här är ”format”, ”utfall_för”")
    version = "format: 1\növersatt_från: {fil: lofte.yaml}\nspråk: ar\ntitel: T\n«period»: {}\n"
    assert only(version).code == "Y003"
