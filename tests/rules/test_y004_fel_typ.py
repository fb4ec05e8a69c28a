import pytest

from tests.rules.marks import HEAD, only, y_findings

TOP = "format: 1\ntitel: Löfte\n"
ATGARD = "åtgärder:\n  - id: a\n    text: b\n"
MANGD = ATGARD + "    mängd: {enhet: kvällar, "

CASES = [
    # dates
    (
        "period: {från: «2026-02-30», till: 2027-12-31}\n",
        "Datumet ”2026-02-30” finns inte. Februari 2026 har 28 dagar.",
        "Skriv en dag som finns, till exempel ”från: 2026-02-28”.",
    ),
    ("period: {från: «2028-02-30», till: 2028-12-31}\n", "Februari 2028 har 29 dagar.", "2028-02-29"),
    ("period: {från: «2026-13-01», till: 2027-12-31}\n", "Det finns ingen månad 13", "2026-01-31"),
    ("period: {från: «2026-06-00», till: 2027-12-31}\n", "Juni 2026 har 30 dagar.", "2026-06-01"),
    ("period: {från: «0000-06-01», till: 2027-12-31}\n", "Något år 0 finns inte.", "från: "),
    ("period: {från: «1/3 2026», till: 2027-12-31}\n", "här står ”1/3 2026”", "”från: 2026-03-01”"),
    ("period: {från: «2026-3-1», till: 2027-12-31}\n", "här står ”2026-3-1”", "”från: 2026-03-01”"),
    ("period: {från: «20260301», till: 2027-12-31}\n", "här står ”20260301”", "”från: 2026-03-01”"),
    ("period: {från: «1 mars 2026», till: 2027-12-31}\n", "här står ”1 mars 2026”", "”från: 2026-03-01”"),
    ("period: {från: «våren 2026», till: 2027-12-31}\n", "ska vara ett datum", "den 1 mars 2026"),
    (
        "period: {«från»: [2026-02-01], till: 2027-12-31}\n",
        "ett datum, men här står en lista",
        "”från: 2026-03-01”",
    ),
    # true and false
    (
        "kontakt: {tjänst: «no»}\n",
        "”tjänst” ska vara true eller false, men här står ”no”.",
        "Skriv ”tjänst: false”, utan citattecken. I YAML betyder true ja och false nej.",
    ),
    ("kontakt: {tjänst: «ja»}\n", "här står ”ja”", "”tjänst: true”"),
    ('kontakt: {tjänst: «"true"»}\n', "texten ”true” inom citattecken", "”tjänst: true”, utan citattecken"),
    (
        "kontakt: {tjänst: «kanske»}\n",
        "här står ”kanske”",
        "”tjänst: true” för ja eller ”tjänst: false” för nej",
    ),
    # numbers
    (MANGD + 'antal: «"2"»}\n', "texten ”2” inom citattecken", "Ta bort citattecknen: ”antal: 2”."),
    (ATGARD + "    mängd:\n      enhet: km\n      antal: «2,5»\n", "här står ”2,5”", "”antal: 2.5”"),
    (MANGD + "antal: «10 000»}\n", "här står ”10 000”", "”antal: 10000”"),
    (MANGD + "antal: «10\u00a0000»}\n", "här står ”10\u00a0000”", "”antal: 10000”"),
    (MANGD + "antal: «ca 20»}\n", "här står ”ca 20”", "Skriv bara talet"),
    (MANGD + "antal: «två»}\n", "här står ”två”", "Skriv talet med siffror, till exempel ”antal: 2”."),
    (MANGD + "antal: «-2»}\n", "”antal” får inte vara mindre än 0, men här står -2.", "0 eller större"),
    (
        MANGD + "antal: 1, andel: {procent: «120»}}\n",
        "”procent” får inte vara större än 100, men här står 120.",
        "Skriv ett tal från 0 till 100.",
    ),
    (
        "lägesbild: {källor: [{id: a, typ: enkät, deltagare: «12.5»}]}\n",
        "”deltagare” ska vara ett heltal, men här står ”12.5”.",
        "”deltagare: 12”",
    ),
    # words to choose among
    (
        TOP + "status: «klar»\n",
        "”status” kan inte vara ”klar”.",
        "Välj ”utkast”, ”remiss”, ”beslutad” eller ”avslutad”.",
    ),
    (TOP + "status: «Beslutat»\n", "”Beslutat”", "Menade du ”beslutad”?"),
    ("syfte: {text: a, mål: [närvaro, «fortroende»]}\n", "Punkt 2 i ”mål”", "Menade du ”förtroende”?"),
    ("checklista: {gemensam_grund: {svar: «yes»}}\n", "”yes”", "Menade du ”ja”?"),
    (
        "parter: {a: {namn: A, typ: bolag, medverkan: «ja»}}\n",
        "”ja”",
        "Det enda som kan stå här är ”medverkan: bekräftad”",
    ),
    (TOP + "«status»: [utkast]\n", "ett av några bestämda ord, men här står en lista", "Välj ”utkast”"),
    # lists, texts and groups
    (
        ATGARD + "    plats: «Stationstorget»\n",
        "”plats” ska vara en lista, men här står ”Stationstorget”.",
        "Skriv ”plats: [Stationstorget]”.",
    ),
    (ATGARD + "    plats: «Torget, Parken»\n", "en lista", "Skriv ”plats: [Torget, Parken]”."),
    (ATGARD + "    «plats»: {Torget, Parken}\n", "en grupp av nycklar", "”plats: [Torget, Parken]”"),
    ("«område»: [Centrum, Norra]\n", "ska vara en text, men här står en lista", "”område: Centrum, Norra”"),
    ("«område»:\n  Centrum: och Norra\n", "men här står en grupp av nycklar", "citattecken runt hela texten"),
    (
        "åtgärder:\n  - «Polisen patrullerar»\n",
        "Punkt 1 i ”åtgärder” ska vara en grupp av nycklar, men här står ”Polisen patrullerar”.",
        "Skriv ”- id: polisen-patrullerar” och på raden under, rakt under ”id”, ”text: Polisen patrullerar”.",
    ),
    ("åtgärder: «Vi patrullerar»\n", "ska vara en lista", "”- id: vi-patrullerar”"),
    (
        "«åtgärder»:\n  fotpatrull:\n    text: b\n",
        "en grupp av nycklar",
        "”- id: fotpatrull” i stället för ”fotpatrull:”",
    ),
    ("«bilagor»:\n  titel: A\n  fil: a.pdf\n", "ska vara en lista", "här ”- titel: A”"),
    ("bilagor: [«a.pdf»]\n", "Punkt 1 i ”bilagor”", "Skriv ”{titel: Åtgärdsplan, fil: a.pdf}”."),
    ("uppföljning: {metod: a, tillfällen: [«2027-01-31»]}\n", "Punkt 1", "Skriv ”{datum: 2027-01-31}”."),
    (
        "syfte: «Vi vill mer»\n",
        "ska vara en grupp",
        "under ”syfte”, indraget två mellanslag: ”text: Vi vill mer”.",
    ),
    ("period: «2026–2027»\n", "ska vara en grupp", "”från: 2026-02-01” och ”till: 2027-12-31”"),
    (
        "«parter»:\n  - namn: P\n",
        "men här står en lista",
        "”polisen: {namn: Lokalpolisområde Exempelby, typ: polis}”",
    ),
    ("parter:\n  polisen: «Polisen»\n", "”polisen” ska vara en grupp", "”namn: Polisen” och ”typ: polis”"),
    ("checklista: {gemensam_grund: «ja»}\n", "ska vara en grupp", "”gemensam_grund: {svar: ja}”"),
    ("bilagor:\n  -«»\n", "men här står ingenting", "Ta annars bort punkten."),
    # forms
    (
        "åtgärder: [{id: «fot patrull», text: b}]\n",
        "Id:t ”fot patrull” innehåller ett mellanslag, som inte får stå i ett id.",
        "Skriv till exempel ”id: fot-patrull”.",
    ),
    ("åtgärder: [{id: «fot_patrull», text: b}]\n", "innehåller tecknet ”_”", "”id: fot-patrull”"),
    ("åtgärder: [{id: «'!'», text: b}]\n", "innehåller tecknet ”!”", "bokstäver, siffror och bindestreck."),
    ("kontakt: {e-post: «a(at)b.se»}\n", "”a(at)b.se” är ingen e-postadress.", "snabel-a"),
    ("kontakt: {e-post: «<a@b.se>»}\n", "ingen e-postadress", "”e-post: a@b.se”"),
    ("språk: «svenska»\n", "”svenska” är ingen språkkod.", "Skriv språkets kod: ”språk: sv”."),
    ("språk: «sv_SE»\n", "ingen språkkod", "”språk: sv-SE”"),
    ("språk: «s»\n", "ingen språkkod", "”sv” för svenska"),
    # the format
    (
        "format: «2»\ntitel: Löfte\nstatus: utkast\n",
        "Filen är skriven för en nyare version av loften: format 2. Den här versionen läser format 1.",
        "Uppdatera loften.",
    ),
    (
        "format: «'1'»\ntitel: Löfte\nstatus: utkast\n",
        "ska vara talet 1",
        "Skriv ”format: 1”, utan citattecken.",
    ),
    (
        "format: «0»\ntitel: Löfte\nstatus: utkast\n",
        "ska vara talet 1, men här står ”0”",
        "Skriv ”format: 1”",
    ),
    # keys that are none
    ("målgrupp: {«{namn}»}\n", "där en nyckel ska stå", "citattecken runt hela texten"),
    ("? «[a, b]»\n: c\n", "där en nyckel ska stå", "citattecken runt hela texten"),
]


@pytest.mark.parametrize(("marked", "message", "hint"), CASES)
def test_each_mistake_has_its_words_and_its_place(marked: str, message: str, hint: str) -> None:
    found = only(marked)
    assert found.code == "Y004"
    assert message in found.message
    assert hint in found.hint


@pytest.mark.parametrize(
    ("data", "text", "what"),
    [
        ("- a\n- b\n", "- a", "en lista"),
        ("[]\n", "[]", "en lista"),
        ("\n\n  hej hopp\n  igen\n", "hej hopp", "”hej hopp igen”"),
        ('"hej"\n', '"hej"', "texten ”hej” inom citattecken"),
    ],
)
def test_no_mapping_at_the_top_is_told_at_its_first_line(data: str, text: str, what: str) -> None:
    (found,) = y_findings(data)
    assert (found.code, found.pointer, found.text) == ("Y004", "", text)
    assert f"men här står {what}." in found.message


def test_long_text_is_shortened_and_what_is_hidden_is_shown() -> None:
    found = y_findings(HEAD + "period: " + "lång " * 100 + "\n")[0]
    assert len(found.message) < 130
    assert "…" in found.message
    assert "⟨U+202E⟩" in only('period: «"\\u202eab"»\n').message
    assert "⟨U+001B⟩[31m" in only('period: «"\\e[31mab"»\n').message


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        (
            "åtgärder: [{id: a, text: b, «ansvarig»: [polisen, kommunen]}]\n",
            "Skriv den som leder åtgärden: ”ansvarig: polisen”, och de andra under ”medverkande”. Leder ingen, skriv ”gemensamt: [polisen, kommunen]” i stället.",
        ),
        (
            "uppföljning: {metod: a, «ansvarig»: [polisen, kommunen]}\n",
            "Skriv en av dem: ”ansvarig: polisen”.",
        ),
        ("åtgärder: [{id: a, text: b, «löfte»: [trafik, torg]}]\n", "Skriv en av dem: ”löfte: trafik”."),
        (
            "åtgärder: [{id: a, text: b, «ansvarig»: [polisen]}]\n",
            "Skriv allt som en enda text: ”ansvarig: polisen”.",
        ),
        (
            "checklista: «Vi gör det»\n",
            "Skriv på egna rader under ”checklista”, indraget två mellanslag: ”medborgarnas_delaktighet: {svar: ja}”.",
        ),
    ],
)
def test_the_hint_can_be_followed(text: str, hint: str) -> None:
    assert only(text).hint == hint


def test_no_number_is_cut_in_two() -> None:
    found = only(f"period: «{'a' * 50} 19850709-9805 b»\n")
    assert "1985" not in found.message


def test_many_broken_parts_hide_nothing_in_each_other() -> None:
    text = (
        "format: 2\ntitel: [a]\nstatus: klar\nland: no\nversion: 1.10\nsyfte: Vi vill\n"
        "parter: {polisen: Polisen, kommunen: {namn: K, typ: stad}}\n"
        "period: {från: 2026-02-30}\n"
        "lägesbild: {text: a, kallor: [{id: b c, typ: enkät, deltagare: många}, Samtal]}\n"
        "åtgärder:\n  - {id: a, ansvarig: [polisen], plats: Torget}\n  - Patrull\n  - {id: b, text: c, mängd: {antal: ja}}\n"
        "kontakt: {tjänst: no, telefon: 017}\n"
    )
    found = [(each.code, each.pointer) for each in y_findings(text)]
    assert found == [
        ("Y004", "/format"),
        ("Y004", "/titel"),
        ("Y004", "/status"),
        ("Y003", "/land"),
        ("Y006", "/version"),
        ("Y004", "/syfte"),
        ("Y004", "/parter/polisen"),
        ("Y004", "/parter/kommunen/typ"),
        ("Y011", "/period/till"),
        ("Y004", "/period/från"),
        ("Y005", "/lägesbild/källor"),
        ("Y004", "/lägesbild/källor/0/id"),
        ("Y004", "/lägesbild/källor/0/deltagare"),
        ("Y004", "/lägesbild/källor/1"),
        ("Y011", "/åtgärder/0/text"),
        ("Y004", "/åtgärder/0/ansvarig"),
        ("Y004", "/åtgärder/0/plats"),
        ("Y004", "/åtgärder/1"),
        ("Y011", "/åtgärder/2/mängd/enhet"),
        ("Y004", "/åtgärder/2/mängd/antal"),
        ("Y004", "/kontakt/tjänst"),
        ("Y006", "/kontakt/telefon"),
    ]
