"""S116: what is left from the scaffold, and what only looks like it."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loftesverktyg.document import read_document
from loftesverktyg.findings import Severity
from loftesverktyg.rules import placeholders, s116_platshallare_kvar
from loftesverktyg.rules.engine import check_document
from tests.rules.documents import TODAY, findings, marked


def words(block: str) -> list[str]:
    return [marked(each, block) for each in findings(block) if each.code == "S116"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TODO", ["TODO"]),
        ("TODO: fråga trafikenheten", ["TODO"]),
        ("Vi går TODO kvällar i veckan.", ["TODO"]),
        ("FIXME och TBD", ["FIXME", "TBD"]),
        ("Skriv här vad ni vill uppnå.", ["Skriv här"]),
        ("skriv in här", ["skriv in här"]),
        ("Därför.\n  Skriv här mer.", ["Skriv här"]),
        ("Skriv ha\u0308r", ["Skriv ha\u0308r"]),
        ("Fyll i här", ["Fyll i här"]),
        ("[…]", ["[…]"]),
        ("Medborgarlöfte för [...] 2026", ["[...]"]),
        ("Löfte för [fyll i kommunens namn] och [ange antal]", ["[fyll i kommunens namn]", "[ange antal]"]),
        ("[Skriv här]", ["[Skriv här]"]),
        ("[SKRIV OM MÅLET]", ["[SKRIV OM MÅLET]"]),
        ("[infoga logotyp]", ["[infoga logotyp]"]),
        ("Kontakta [namn] på [telefonnummer].", ["[namn]", "[telefonnummer]"]),
        ("[Kommunens namn]", ["[Kommunens namn]"]),
        ("minst xx kvällar", ["xx"]),
        ("minst XX kvällar", ["XX"]),
        ("xxx", ["xxx"]),
        ("xx % av dem", ["xx"]),
        ("XX kommun", ["XX"]),
        ("0123-xx xx xx", ["xx xx xx"]),
        ("kl. xx.xx–xx.xx", ["xx.xx–xx.xx"]),
        ("Medborgarlöfte 20XX–20XX", ["20XX–20XX"]),
        ("KS 20xx/xx", ["20xx/xx"]),
        ("xx@exempelby.se", ["xx"]),
        ("Bilaga XX", ["XX"]),
        ("…", ["…"]),
        ("...", ["..."]),
        ("???", ["???"]),
        ("Lorem ipsum dolor sit amet", ["Lorem ipsum"]),
        ("[TODO](https://exempelby.se)", ["TODO"]),
    ],
)
def test_a_placeholder_is_found_with_its_exact_words(text: str, expected: list[str]) -> None:
    assert words(f"sammanfattning: |\n  {text}\n") == expected


@pytest.mark.parametrize(
    "text",
    [
        "[Skriv till oss](https://exempelby.se/kontakt)",
        "[Skriv här](https://exempelby.se/kontakt)",
        "[fyll i enkäten](https://exempelby.se/enkat)",
        "[skriv till oss][kontakt] eller [ange plats][kontakt]",
        "[namn]\n\n  [namn]: https://exempelby.se",
        "[läs mer om trygghet]",
        "[Stationstorget] och [polisen]",
        "[angelägenheter]",
        "[skriv-till-oss]",
        "Det står skrivet här.",
        "Kommunen skriver här om resultatet.",
        "Vi sätter upp en tavla där det står ”Skriv här”.",
        "Du kan skriva här eller ringa.",
        "Polisen gör en att göra-lista (todo) varje vecka.",
        "en Todo",
        "Metodo TODOS",
        "TODO-listan hålls kort",
        "fotbollslaget xxl",
        "XXL",
        "storlek XXL och axx",
        "https://exempelby.se/xx/TBDX",
        "www.exempelby.se/xx",
        "kapitel XX i boken",
        "kap. XX",
        "art. XX",
        "XXI och XIX",
        "Vi … och ni",
        "Vänta...",
        "Varför??",
        "Max Taxi i Växjö",
        "löftet (x) och x x",
        "4xx",
    ],
)
def test_what_only_looks_like_one_is_left(text: str) -> None:
    assert words(f"sammanfattning: |\n  {text}\n") == []


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("titel: TODO\n", ["TODO"]),
        ("titel: 'Löfte för [fyll i]'\n", ["[fyll i]"]),
        ('titel: "\\tTODO"\n', ["TODO"]),
        ('titel: "T\\x4fDO nu"\n', ["T\\x4fDO"]),
        ("sammanfattning: >-\n  Vi går Skriv\n  och går. Skriv\n  här vad.\n", ["Skriv\n  här"]),
        ("sammanfattning: [fyll i titeln]\n", ["[fyll i titeln]"]),
        ("åtgärder: [{id: a, text: b, ansvarig: polisen, plats: […]}]\n", ["[…]"]),
        ("åtgärder: [{id: a, text: b, ansvarig: polisen, plats: [fyll i]}]\n", ["[fyll i]"]),
        ("x-anteckning: TODO\n", ["TODO"]),
        ("x-TODO: nu\n", ["TODO"]),
        ("x-a: {b: [c, {d: xx}]}\n", ["xx"]),
        ("ordlista: {XX: något}\n", ["XX"]),
        ("okänd: TODO\n", ["TODO"]),
        ("version: xx\n", ["xx"]),
        ("beslut: {datum: TODO, instans: KS}\n", ["TODO"]),
        ("# TODO: fråga\nmålgrupp: Alla\n", ["TODO"]),
        ("målgrupp: Alla # skriv här\n", ["skriv här"]),
        ("målgrupp: Alla # Skriv här\n", ["Skriv här"]),
        ("sammanfattning: | # TODO\n  Vi går.\n", ["TODO"]),
        ("målgrupp: Alla # […] eller [fyll i mer]\n", ["[…]", "[fyll i mer]"]),
        ("# medverkande: [kommunen], plats: [plats], ort: [ort]\nmålgrupp: Alla\n", []),
        ("# Skriv vem löftet är till. Datum skrivs ÅÅÅÅ-MM-DD. Ta bort raden om den inte behövs …\n", []),
        ("# yaml-language-server: $schema=https://exempelby.se/xx/lofte.json\n", []),
        ("målgrupp: 'Alla # TODO'\n", ["TODO"]),
    ],
)
def test_everywhere_in_the_file_and_only_there(block: str, expected: list[str]) -> None:
    assert words(block) == expected


@pytest.mark.parametrize(
    ("block", "pointer"),
    [
        ("titel: TODO\n", "/titel"),
        ("x-a: {b: [c, {d: xx}]}\n", "/x-a/b/1/d"),
        ("malgrupp: xx\n", "/målgrupp"),
        ("# TODO\n", ""),
    ],
)
def test_the_pointer_is_to_the_value(block: str, pointer: str) -> None:
    assert [each.pointer for each in findings(block) if each.code == "S116"] == [pointer]


@pytest.mark.parametrize(
    ("status", "severity"),
    [
        ("utkast", Severity.VARNING),
        ("remiss", Severity.VARNING),
        ("beslutad", Severity.FEL),
        ("avslutad", Severity.FEL),
    ],
)
def test_the_decision_makes_it_an_error(status: str, severity: Severity) -> None:
    found = [each for each in findings(f"status: {status}\nmålgrupp: xx\n") if each.code == "S116"]
    assert [each.severity for each in found] == [severity]


@pytest.mark.parametrize(
    "text",
    [
        "utfall_för: {fil: lofte.yaml}\nsammanfattning: TODO\n",
        "översatt_från: {fil: lofte.yaml}\ntitel: TODO\n",
        "- TODO\n",
        "TODO\n",
    ],
)
def test_other_files_than_loften_are_looked_through_too(text: str) -> None:
    result = check_document(read_document(text.encode(), "fil.yaml"), [s116_platshallare_kvar.RULE], TODAY)
    assert [text[slice(*each.place.span)] for each in result.findings] == ["TODO"]


def test_a_file_that_is_no_yaml_is_left_to_family_y() -> None:
    result = check_document(
        read_document(b"titel: [TODO\n", "fil.yaml"), [s116_platshallare_kvar.RULE], TODAY
    )
    assert (result.findings, result.faults) == ((), ())


@pytest.mark.parametrize(
    "text",
    [
        "titel: >\n  " + "xx\n  " * 100_000,
        "titel: " + "xx " * 200_000,
        "titel: " + "x" * 900_000,
        "titel: a" + "[skriv " * 100_000,
        "titel: a" + "https://xx " * 80_000,
        "titel: a" + "[namn] " * 100_000,
        "titel: a" + "[namn]: " * 100_000,
        "# " + "xx, " * 40_000,
        "".join(f"a{number}: xx\n" for number in range(9_000)),
    ],
)
def test_a_file_made_to_be_slow_is_not(text: str) -> None:
    document = read_document(text.encode(), "fil.yaml")
    start = time.process_time()
    assert not check_document(document, [s116_platshallare_kvar.RULE], TODAY).faults
    assert time.process_time() - start < 5


@given(st.text(alphabet="TODFIXMEBxX[]…. ?krivylaoemn\\\n", max_size=30))
def test_the_quick_look_at_a_file_misses_nothing(text: str) -> None:
    if any([*placeholders.in_text(text), *placeholders.in_comment(text)]):
        assert placeholders.possible(text)


@pytest.mark.parametrize(
    "text",
    [
        "TODO",
        "FIXME",
        "TBD",
        "20xx",
        "Skriv här",
        "fyll i här",
        "Lorem ipsum",
        "[ANGE x]",
        "[Ort]",
        "…",
        "...",
        "??",
    ],
)
def test_the_quick_look_sees_each_sign(text: str) -> None:
    assert list(placeholders.in_text(text))
    assert placeholders.possible(f"titel: {text}\n")
    assert not placeholders.possible("titel: Medborgarlöfte för Exempelby [se bilagan]. Vi skriver mer.\n")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Addresses and links, the first and those after, and what stands between and behind them.
        ("https://xx/xx och https://xx.xx med xx", ["xx"]),
        ("xx och www.xx och xx, https://xx", ["xx", "xx"]),
        ("[Skriv här](a) Skriv här [Skriv här](b) Skriv här", ["Skriv här", "Skriv här"]),
        ("Skriv här [a](b) [Skriv här][c]", ["Skriv här"]),
        ("kapitel XX och kap. XX, artikel\u00a0xx, art. xx, band XX, volym XX, sekel XX, seklet XX", []),
        ("kapitel  XX", ["XX"]),
        ("kapitelXX XX", ["XX"]),
        ("[namn] [namn]: x", []),
        ("[namn] [ort]: x", ["[namn]"]),
        ("  ??  ", ["??"]),
        (" … ", ["…"]),
        ("?", []),
        ("..", []),
        ("a ...", []),
    ],
)
def test_what_stands_around_a_placeholder(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in placeholders.in_text(text)] == expected


def test_a_list_in_a_comment_is_no_placeholder() -> None:
    assert list(placeholders.in_comment("plats: [ort] TODO [skriv här]")) == [(13, 17), (18, 29)]
    assert list(placeholders.in_text("plats: [ort] TODO")) == [(7, 12), (13, 17)]
