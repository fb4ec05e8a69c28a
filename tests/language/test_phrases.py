import pytest

from loftesverktyg.language.phrases import Match, PhraseList, load_lines, load_phrases, replacement_for


def found(lines: str | list[str], text: str) -> list[str]:
    phrases = PhraseList([lines] if isinstance(lines, str) else lines)
    return [text[match.start : match.end] for match in phrases.find(text)]


@pytest.mark.parametrize(
    "text",
    [
        "verka för",
        "Verkar för",
        "verkade för",
        "har verkat för",
        "ska verkas för",
        "VERKAR FÖR",
        "verkar\nför",
        "verkar\u00a0för",
        "verkar vi för",
        "verkar polisen för",
        "verkar vi aktivt för",
        "verkar polisen och kommunen för",
        "Verkar polisen och kommunen aktivt för det",
        "verkar   för",
    ],
)
def test_a_verb_and_its_particle_are_found_in_every_form(text: str) -> None:
    assert len(found("verka.v ~ för", text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "verkar, för",
        "verkar. För",
        "verkar\n\nför",
        "verkar bra för",
        "verkar lugnt för",
        "verkar i området för",
        "verkar som om för",
        "verkar på torget för",
        "verkar vi de ni man nu för",
        "verksam för",
        "påverka för",
        "för verkar",
        "verkar",
        "verkar-för",
        "verkar (för)",
        "verkar att för",
        "medverka för",
        "inverkar för",
    ],
)
def test_a_particle_that_belongs_elsewhere_is_not(text: str) -> None:
    assert found("verka.v ~ för", text) == []


def test_words_apart_have_their_own_places() -> None:
    (match,) = PhraseList(["verka.v ~ för"]).find("Här verkar vi för det.")
    assert (match.start, match.end, match.parts) == (4, 17, ((4, 10), (14, 17)))


def test_words_together_are_one_place() -> None:
    (match,) = PhraseList(["verka.v ~ för"]).find("Vi verkar för det.")
    assert (match.start, match.end, match.parts) == (3, 13, ((3, 13),))


@pytest.mark.parametrize(
    ("line", "text", "expected"),
    [
        ("aktiv.a", "aktiv aktivt aktiva aktivare", ["aktiv", "aktivt", "aktiva"]),
        ("målsättning|målsättningen", "Målsättningen, målsättningar", ["Målsättningen"]),
        ("i syfte att", "i syfte att, i syftet att", ["i syfte att"]),
        ("-inte|ej alltid", "alltid, inte alltid, ej\nalltid", ["alltid"]),
        ("-inte alltid", "inte: alltid", ["alltid"]),
        ("vill -säga", "vill säga, vill, säga vill", ["vill", "vill"]),
        ("vill -säga", "vill. Säga", ["vill"]),
        ("LPO", "LPO lpo Lpo LPO:s LPO-chef xLPO", ["LPO", "LPO", "LPO"]),
        ("BRÅ|Brå", "BRÅ Brå brå brÅ", ["BRÅ", "Brå"]),
        ("BF-samordnare", "BF-samordnare BF bf-samordnare BF-chef", ["BF-samordnare"]),
        ("KS", "KS 2026/12, KS\u00a02026, KS dnr, KS beslut", ["KS"]),
        ("SIG", "HÅLL SIG TRYGG och SIG", ["SIG"]),
        ("t.ex.", "t.ex. t. ex. t ex T.ex. tex t-ex", ["t.ex.", "t. ex.", "t ex", "T.ex."]),
        ("m.m.", "hus m.m., m.m", ["m.m.", "m.m"]),
        ("ca.", "ca 10, ca. 10, Canada", ["ca", "ca."]),
        ("ett antal", "ett\nantal", ["ett\nantal"]),
        ("ett antal", "ett\n\nantal, ett. antal", []),
    ],
)
def test_each_mark_means_what_it_says(line: str, text: str, expected: list[str]) -> None:
    assert found(line, text) == expected


def test_the_longest_is_taken_and_none_inside_another() -> None:
    lines = ["i samband med", "i samband med att", "med att gå", "samband"]
    assert found(lines, "i samband med att gå i samband") == ["i samband med att", "samband"]


def test_matches_come_in_order() -> None:
    assert found(["a", "b"], "b a b a") == ["b", "a", "b", "a"]


def test_an_entry_tells_what_the_line_says() -> None:
    phrases = PhraseList(["tillse.v att\tse.v till att\tEnklare.\tsäker lag", "ej"])
    first, second = phrases.entries
    assert first.base == "tillse att"
    assert first.replacement == "se till att"
    assert first.why == "Enklare."
    assert first.safe
    assert first.tags == {"lag"}
    assert second == ("ej", None, None, False, frozenset())


@pytest.mark.parametrize(
    ("line", "text", "expected"),
    [
        ("erhålla.v\tfå.v", "erhåller", "får"),
        ("erhålla.v\tfå.v", "Erhöll", "Fick"),
        ("erhålla.v\tfå.v", "erhållit", "fått"),
        ("erhålla.v\tfå.v", "erhålls", None),
        ("nyttja.v\tanvända.v", "vi nyttja", "använda"),
        ("nyttja.v\tanvända.v", "Nyttja", None),
        ("nyttja.v\tutnyttja.v", "Nyttja", "Utnyttja"),
        ("implementera.v\tinföra.v", "ska implementeras", "införas"),
        ("implementera.v\tinföra.v", "ska snart implementeras", "införas"),
        ("implementera.v\tinföra.v", "detta implementeras", "införs"),
        ("implementera.v\tinföra.v", "vi ska. Detta implementeras", "införs"),
        ("implementera.v\tinföra.v", "det som ska ske nu här implementeras", None),
        # One or two words before it tell, and the words of its own sentence, fifteen at most.
        ("implementera.v\tinföra.v", "ska implementeras nu", "införas"),
        ("implementera.v\tinföra.v", "ska nu här implementeras", None),
        ("implementera.v\tinföra.v", "ska" + " nu" * 13 + " implementeras", None),
        ("implementera.v\tinföra.v", "ska" + " nu" * 14 + " implementeras", "införs"),
        ("implementera.v\tinföra.v", "vi ska! Detta implementeras", "införs"),
        ("implementera.v\tinföra.v", "vi ska: detta implementeras", "införs"),
        ("implementera.v\tinföra.v", "vi ska\ndetta implementeras", "införs"),
        ("implementera.v\tinföra.v", "vi ska, detta nu implementeras", None),
        ("implementera.v\tinföra.v", "ska. Implementeras", "Införs"),
        ("implementera.v\tinföra.v", "implementeras", "införs"),
        ("implementera.v\tinföra.v", "ska implementeras. Sedan", "införas"),
        ("implementera.v\tinföra.v", "Implementera", None),
        ("beakta.v\tta.v hänsyn till", "beakta", "ta hänsyn till"),
        ("beakta.v\tta.v hänsyn till", "Beakta", None),
        ("undanröja.v\tta.v bort", "ska undanröja", "ta bort"),
        ("undanröja.v\tta.v bort", "har undanröjts", "tagits bort"),
        ("tillse.v att\tse.v till att", "har tillsett att", "sett till att"),
        ("beakta.v\tta.v hänsyn till", "ska beakta", "ta hänsyn till"),
        ("beakta.v\tta.v hänsyn till", "har beaktat", "tagit hänsyn till"),
        ("beakta.v\tta.v hänsyn till", "då beaktar vi", None),
        ("beakta.v\tta.v hänsyn till", "ska beaktas", None),
        ("undanröja.v\tta.v bort", "ska undanröjas", "tas bort"),
        ("undanröja.v\tta.v bort", "vi undanröjer", None),
        ("tillse.v att\tse.v till att", "tillser att", "ser till att"),
        ("ha.v ~ behov av\tbehöva.v", "har vi behov av", None),
        ("ha.v ansvar|ansvaret för\tansvara.v för", "hade ansvaret för", "ansvarade för"),
        ("ha.v möjlighet att\tkunna.v", "har möjlighet att", "kan"),
        ("mål|målet\tsyfte|syftet", "Målet", "Syftet"),
        ("i högre grad|omfattning\tmer", "i högre omfattning", "mer"),
        ("erforderlig.a\tnödvändig.a", "erforderliga", "nödvändiga"),
        ("ej\tinte", "Ej", "Inte"),
        ("ej", "ej", None),
        ("LPO\tlokalpolisområde", "LPO", "lokalpolisområde"),
        ("t.ex.\ttill exempel", "t.ex. här", "till exempel"),
        ("t.ex.\ttill exempel", "T.ex. här", "Till exempel"),
        ("m.m.\tmed mera", "hus m.m.", "med mera."),
        ("m.m.\tmed mera", "hus m.m. Vi", "med mera."),
        ("m.m.\tmed mera", "hus m.m.\nVi", "med mera."),
        ("m.m.\tmed mera", "hus m.m. och", "med mera"),
        ("m.m.\tmed mera", "(hus m.m.) Vi", "med mera"),
        ("m.m.\tmed mera", "hus m.m", "med mera"),
        ("m.m.\tmed mera", "hus m.m.   Vi", "med mera."),
        ("m.m.\tmed mera", "hus m.m.\u00a0Vi", "med mera."),
        ("m.m.\tmed mera", "hus m.m.Vi", "med mera"),
        ("m.m.\tmed mera", "hus m.m. 5", "med mera"),
        ("m.m.\tmed mera", "hus m.m.  ", "med mera."),
        ("m.m.\tmed mera", "hus m.m." + " " * 7 + "vi", "med mera"),
        ("LPO|Lpo\tlokalpolisområde", "Lpo", "lokalpolisområde"),
    ],
)
def test_the_replacement_has_the_form_of_what_stood(line: str, text: str, expected: str | None) -> None:
    (match,) = PhraseList([line]).find(text)
    assert replacement_for(match) == expected


def test_a_list_is_loaded_by_either_spelling_of_its_name() -> None:
    assert load_phrases("vaga_mängder").entries == load_phrases("vaga_mangder").entries
    assert load_lines("kanslispråk") == load_lines("kanslisprak")


def test_a_text_without_any_gives_none() -> None:
    assert list(PhraseList(["a b"]).find("")) == []
    assert list(PhraseList(["a b"]).find("a")) == []
    assert list(PhraseList([]).find("a b")) == []


def test_a_match_is_a_plain_tuple() -> None:
    (match,) = PhraseList(["ej"]).find("ej")
    assert match == Match(match.entry, 0, 2, ((0, 2),), None)
