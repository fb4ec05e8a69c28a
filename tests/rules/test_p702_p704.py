"""P702, P703 and P704: ways to reach somebody, names of persons, and homes."""

import time

import pytest

from loftesverktyg.rules.engine import check_document
from loftesverktyg.rules.registry import RULES
from tests.rules.documents import TODAY, document, findings
from tests.rules.hard_texts import in_syfte, words

# Numbers that Post- och telestyrelsen keeps free for stories.
MOBILE = "070-174 06 05"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Ring {MOBILE}.", [MOBILE]),
        ("Ring 0701740605!", ["0701740605"]),
        ("Ring +46 70 174 06 05 på kvällen.", ["+46 70 174 06 05"]),
        ("Ring +46 (0)70-174 06 05.", ["+46 (0)70-174 06 05"]),
        ("Ring 004670 1740605.", ["004670 1740605"]),
        ("Ring 070 – 174 06 05.", ["070 – 174 06 05"]),
        ("Mejla trygg.exempelby@gmail.com.", ["trygg.exempelby@gmail.com"]),
        ("Mejla [oss](mailto:Trygg@Hotmail.SE).", ["Trygg@Hotmail.SE"]),
        (f"Ring {MOBILE} eller mejla a@outlook.com.", [MOBILE, "a@outlook.com"]),
    ],
)
def test_p702_found(text: str, expected: list[str]) -> None:
    assert words("P702", in_syfte(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ring 0123-45 67 89.",
        "Ring 08-465 004 00 eller 112.",
        "Ring 010-174 06 05.",
        "Mejla trygghet@exempelby.se.",
        "Mejla trygghet@gmail.com.example.",
        "Ärende 0701-740605/2026.",
        "Ärende KS2070-1740605.",
        "Bankgiro 070-1740605-1.",
        "Organisationsnummer 212000-0142.",
        "Koden är 07017406051.",
        "Konto: @gmail.com",
        "År 2070 och 1740 kvällar 06 05.",
    ],
)
def test_p702_not_found(text: str) -> None:
    assert words("P702", in_syfte(text)) == []


@pytest.mark.parametrize(
    ("kontakt", "expected"),
    [
        ("e-post: a@gmail.com", ["a@gmail.com"]),
        (f"telefon: {MOBILE}", [MOBILE]),
        (f"e-post: a@gmail.com, telefon: {MOBILE}", ["a@gmail.com", MOBILE]),
        (f"e-post: a@gmail.com, telefon: {MOBILE}, tjänst: false", ["a@gmail.com", MOBILE]),
        (f"e-post: a@gmail.com, telefon: {MOBILE}, tjänst: true", []),
        (f"telefon: {MOBILE}, tjänst: ja", []),
        ("telefon: 0123-45 67 89, e-post: a@exempelby.se", []),
    ],
)
def test_p702_in_the_contact(kontakt: str, expected: list[str]) -> None:
    assert words("P702", f"kontakt: {{funktion: Samordnaren, {kontakt}}}\n") == expected


def test_p702_what_is_official_may_stand_in_texts_however_it_is_written() -> None:
    kontakt = f"kontakt: {{funktion: Samordnaren, telefon: {MOBILE}, tjänst: true}}\n"
    assert words("P702", kontakt + in_syfte("Ring +46701740605, men inte 070-174 06 06.")) == [
        "070-174 06 06"
    ]


def test_p702_in_a_channel_and_in_the_outcome() -> None:
    channel = (
        "uppföljning:\n  metod: Vi räknar.\n  ansvarig: kommunen\n  intervall: halvår\n"
        "  kommunikation: [{kanal: annan, adress: trygg@gmail.com, ansvarig: kommunen}]\n"
    )
    assert words("P702", channel) == ["trygg@gmail.com"]
    outcome = (
        "# lofte.utfall.yaml\nformat: 1\nutfall_för: {fil: lofte.yaml}\nrapportdatum: 2026-02-28\n"
        f"åtgärder: {{ljus: {{status: pågår, text: Ring {MOBILE}.}}}}\n"
    )
    assert words("P702", outcome) == [MOBILE]
    official = f"kontakt: {{funktion: F, telefon: {MOBILE}, tjänst: true}}\n"
    assert words("P702", official + outcome) == []


@pytest.mark.parametrize(
    ("block", "hint"),
    [
        (
            "kontakt: {funktion: F, e-post: a@gmail.com}\n",
            "Hör uppgifterna till tjänsten, lägg till ”tjänst: true”.",
        ),
        (in_syfte("Mejla a@gmail.com."), "Hör det till tjänsten, skriv det i ”kontakt” med ”tjänst: true”."),
        ("målgrupp: a@gmail.com\n", "Hör det till tjänsten, skriv det i ”kontakt” med ”tjänst: true”."),
    ],
)
def test_p702_says_how_to_make_it_official(block: str, hint: str) -> None:
    (finding,) = findings(block, only="P702")
    assert finding.message == "Adressen ligger på gmail.com, där privatpersoner har sin e-post."
    assert finding.hint.endswith(hint)


def test_p702_tells_of_so_many_in_a_text() -> None:
    assert len(words("P702", in_syfte(f"{MOBILE} " * 20))) == 20
    assert len(words("P702", in_syfte(f"{MOBILE} " * 21))) == 20


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fråga kommunpolis Anna Andersson.", ["Anna Andersson"]),
        ("Kommunpolisen Anna-Karin Åberg svarar.", ["Anna-Karin Åberg"]),
        ("Vår trygghetssamordnare Ali Hassan Nilsson håller i mötet.", ["Ali Hassan Nilsson"]),
        ("Ordförande: Eva Ek.", ["Eva Ek"]),
        ("Anna Andersson, kommunpolis i Exempelby, svarar.", ["Anna Andersson"]),
        ("Det säger Anna Andersson, tillförordnad rektor.", ["Anna Andersson"]),
        ("Alla ska veta vad Exempla Exempelsson gör.", ["Exempla Exempelsson"]),
        ("Test Testssons löfte, och Test\nTestsson själv.", ["Test Testsson", "Test\n    Testsson"]),
        ("Exempla Exempelssons kolleger går där.", ["Exempla Exempelsson"]),
        ("**Chefen Bo Ek** och rektor Siv Alm.", ["Bo Ek", "Siv Alm"]),
    ],
)
def test_p703_found(text: str, expected: list[str]) -> None:
    assert words("P703", in_syfte(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kommunstyrelsens ordförande i Exempelby berättar.",
        "Fråga kommunpolisen i Norra Exempelby.",
        "Kommunpolis Norra Exempelby svarar.",
        "Kommunpolis Upplands Väsby svarar.",
        "Chefen för Lokalpolisområde Exempelby svarar.",
        "Rektorn på Södra Skolan och rektor Södra Skolan.",
        "Polisen Och Kommunen lovar.",
        "Kommunpolisen. Anna Anderssons gata är mörk.",
        "Vi går på Karl Johans gata.",
        "Exempelby Centrum, ordförande i föreningen.",
        "Ordföranden Exempelby Kommun.",
        "Kommunpolisen Anna svarar.",
        "Exempla är ett namn, och Exempelsson ett annat.",
        "Exempla Exempelssonska huset.",
    ],
)
def test_p703_not_found(text: str) -> None:
    assert words("P703", in_syfte(text)) == []


def test_p703_the_contacts_own_name_is_known_elsewhere() -> None:
    block = "kontakt: {funktion: 'Siv Alm, samordnare', telefon: 0123-45 67 89}\n" + in_syfte(
        "Fråga Siv Alm."
    )
    assert words("P703", block) == ["Siv Alm"]
    block = "kontakt: {funktion: 'Kommunens Växel, samordnaren', telefon: 0123-45 67 89}\n"
    assert words("P703", block + in_syfte("Kommunens Växel svarar.")) == []


def test_p703_in_the_outcome() -> None:
    outcome = (
        "# lofte.utfall.yaml\nformat: 1\nutfall_för: {fil: lofte.yaml}\nrapportdatum: 2026-02-28\n"
        "åtgärder: {ljus: {status: pågår, text: Test Testsson berättade.}}\n"
    )
    assert words("P703", outcome) == ["Test Testsson"]


def problem(text: str) -> str:
    return (
        "lägesbild:\n  text: Fyra av tio kände sig trygga hösten 2025.\n"
        "  källor: [{id: dialog, typ: medborgardialog, datum: 2025-10-14, deltagare: 140}]\n"
        f"  problem:\n    - {{id: stationen, rubrik: Bråk, text: '{text}', orsaker: [{{id: mörkt, text: Mörkt}}]}}\n"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bråk i en lägenhet på Storgatan 5.", ["Storgatan 5"]),
        ("Bråk på Storgatan 5 B, lgh 1102.", ["Storgatan 5 B, lgh 1102"]),
        ("Bostaden på Norra Ringvägen 12A har klotter.", ["Norra Ringvägen 12A"]),
        ("Samlas utanför Skolgränd 3, 2 tr.", ["Skolgränd 3, 2 tr."]),
        ("Många klagar på Ekstigen 7 lägenhet 3.", ["Ekstigen 7 lägenhet 3"]),
        ("Polisen har besökt bostaden på S:t Eriksgatan 4.", ["S:t Eriksgatan 4"]),
    ],
)
def test_p704_found(text: str, expected: list[str]) -> None:
    assert words("P704", problem(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Bråk vid kiosken på Storgatan 5.",
        "Bostadsbolaget har kontor på Storgatan 5.",
        "En lägenhet i centrum. Kiosken ligger på Storgatan 5.",
        "Bråk i en lägenhet på Storgatan.",
        "Bråk i lägenheterna på Storgatan 2–40.",
        "Bråk på väg 160 nära en bostad.",
        "Otryggt i bostadsområdet vid Ringvägen 2.",
        "En lägenhet blev 5 kronor dyrare.",
    ],
)
def test_p704_not_found(text: str) -> None:
    assert words("P704", problem(text)) == []


def test_p704_only_where_problems_and_measures_are() -> None:
    assert findings(in_syfte("Vi finns i en lägenhet på Storgatan 5."), only="P704") == ()
    block = "åtgärder:\n  - {id: a, text: Polisen besöker Storgatan 5 lgh 2., ansvarig: polisen, leverans: Besök}\n"
    assert words("P704", block) == ["Storgatan 5 lgh 2"]


@pytest.mark.parametrize(
    "piece", ["070", "0 7", "a@", "a.", "Anna ", "rektor ", "Storgatan 5, ", "Storgatan 5. ", "Aa", "lgh "]
)
def test_a_text_made_to_be_slow_is_not(piece: str) -> None:
    block = problem((piece * 500_000)[:500_000])
    rules = [rule for rule in RULES if rule.code in {"P702", "P703", "P704"}]
    read = document(block)
    start = time.process_time()
    assert check_document(read, rules, TODAY).faults == ()
    assert time.process_time() - start < 2
