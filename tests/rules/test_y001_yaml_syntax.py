from string import Formatter

import pytest

from loftesverktyg.rules.y001_yaml_syntax import WORDING
from loftesverktyg.source import Diagnosis
from tests.rules.marks import HEAD, only, y_findings

CASES = [
    ("område:«\u00a0»Centrum\n", "hårt mellanslag", "vanliga mellanslag"),
    ("«<<<<<<< HEAD»\nområde: Centrum\n=======\nområde: Torget\n>>>>>>> gren\n", "git", "======="),
    ("«\t»område: Centrum\n", "tabb", "mellanslag"),
    ("«område Centrum»\n", "”område Centrum” har inget kolon", "nyckel, kolon, mellanslag"),
    ("lättläst: |\n  Rad ett\n«Här är rad två.»\n", "inte som en del av texten ovanför", "dra in den"),
    ("«område:»Centrum\n", "mellanslag efter kolonet", "”område: …”"),
    ("x-a:\n  - b\n  «-»c\n", "mellanslag efter bindestrecket", "”- …”"),
    ('område: «"»Centrum\n', 'Citattecknet " stängs aldrig', "där texten slutar"),
    ("område: «'»Centrum\n", "Citattecknet ' stängs aldrig", "det andra slaget"),
    ('område: "Trygg" «i centrum»\n', "Efter citattecknet är texten slut", "”så här”"),
    ("x-a: «[»b, c\n", "Hakparentesen [ stängs aldrig", "Skriv ]"),
    ("x-a: «{»b: c\n", "Klammern { stängs aldrig", "Skriv }"),
    ("x-a: [b, c«}»\n", "Här står }", "Skriv ] i stället för }"),
    ("område: «]»\n", "inget som det stänger", "Ta bort ]"),
    (
        "område: [sidan]«(https://exempelby.se)»\n",
        "Efter hakparentesen är värdet slut",
        "citattecken runt sig",
    ),
    ("x-a: {b: c «d»: e}\n", "saknas ett komma", "komma och mellanslag"),
    ("parter:\n  a:\n    namn: b\n   «typ: polis»\n", "inte rakt under någon rad", "3 mellanslag och borde"),
    ("område: Centrum\n  «språk»: sv\n", "”språk” är indragen", "Låt ”språk” börja"),
    ("område: Löfte«:» trygg\n", "kolon följt av mellanslag", "citattecken runt hela texten"),
    ("område: «@»hej\n", "Tecknet @ betyder", '"@ …"'),
    ("område: «*»Viktigt* att veta\n", "Tecknet * betyder", '"* …"'),
    ("x-a: «-» Torget\n", "bindestreck står på samma rad", "nästa rad"),
    ("x-a: [«-» b]\n", "Tecknet - kan inte stå inom", "Ta bort hakparentesen"),
    ("x-a:\n  - b\n  «c: d»\n", "blandade på samma nivå", "allt vara punkter"),
    ("syfte:\n  text: | «hej»\n    då\n", "raden med | får ingen text", "nästa rad"),
    ('område: "C:«\\m»app"\n', "”\\m” betyder ingenting", "två bakstreck (\\\\)"),
    ("område: a«\x07»b\n", "(U+0007)", "Ta bort det"),
    ("område: «!<a»\n", "Tecknet ! betyder", '"! …"'),
    ("«%X»\n", "börjar med %", "börja den med #"),
    ("...\n«hej»\n", "redan slut", "Tre punkter"),
]


@pytest.mark.parametrize(("marked", "message", "hint"), CASES)
def test_each_mistake_has_its_words_and_its_place(marked: str, message: str, hint: str) -> None:
    found = only(marked)
    assert (found.code, found.pointer) == ("Y001", "")
    assert message in found.message
    assert hint in found.hint


def test_a_key_that_is_too_long_is_shortened_in_no_message() -> None:
    (found,) = y_findings(HEAD + "a" * 1100 + ": b\n")
    assert (found.code, len(found.text)) == ("Y001", 1103)
    assert "för långt för att vara en nyckel" in found.message
    assert len(found.message) < 100


def test_the_related_place_is_labelled() -> None:
    assert only("x-a: [b, c«}»\n").labels == (("[", "här öppnades hakparentesen"),)
    assert only('område: "Trygg" «i centrum»\n').labels == (('"Trygg"', "YAML läser bara detta som texten"),)


def test_every_diagnosis_has_words_that_use_only_what_it_tells() -> None:
    assert set(WORDING) == set(Diagnosis)
    always = {"bracket_name", "Bracket_name", "problem", "diagnosis"}
    for diagnosis, words in WORDING.items():
        told = always | {
            "text",
            "key",
            "quote",
            "bracket",
            "closing",
            "found",
            "character",
            "escape",
            "codepoint",
        }
        fields = {name for text in words for _, name, _, _ in Formatter().parse(text) if name}
        assert fields <= told, diagnosis


def test_braces_in_a_line_stay_text() -> None:
    assert "”område {0} {key.__class__}”" in only("«område {0} {key.__class__}»\n").message
