"""Small documents of every kind that the publishers are tried on, all of an invented Provby."""

from loftesverktyg.cli.publish.view import View, build
from loftesverktyg.cli.publish.words import load_words
from loftesverktyg.document import Document, read_document

SMALL = """\
format: 1
titel: Medborgarlöfte för Provby
status: beslutad
parter:
  polisen: {namn: Lokalpolisområde Provby, typ: polis}
  kommunen: {namn: Provby kommun, typ: kommun}
period: {från: 2026-02-01, till: 2027-12-31}
syfte: {text: Vi vill att Provby ska vara tryggt.}
lägesbild:
  text: Fyra av tio är otrygga på kvällen.
  källor: [{id: dialog, typ: medborgardialog, datum: 2025-10-14, deltagare: 140}]
åtgärder:
  - id: patrull
    text: Polisen går minst två pass i veckan.
    ansvarig: polisen
    mängd: {jämförelse: minst, antal: 2, enhet: pass, per: vecka}
effekter: [{id: trygga, text: Fler ska vara trygga.}]
uppföljning: {metod: Vi räknar passen., kommunikation: [{kanal: webb, adress: "https://provby.example/lofte"}]}
underskrifter:
  - {part: polisen, roll: Chef för lokalpolisområdet, namn: Prova Provsson, ort: Provby, datum: 2026-01-20, sätt: elektronisk}
  - {part: kommunen, roll: Kommunstyrelsens ordförande}
"""

FULL = """\
format: 1
titel: Löfte till Provby 2026–2027
status: beslutad
version: "1.10"
beslut: {datum: 2026-01-15, instans: Kommunstyrelsen}
språk: sv
område: Provby centrum
målgrupp: Alla i Provby
sammanfattning: Vi gör torget tryggare.
lättläst: |
  Vi lovar **två** saker.
parter:
  polisen: {namn: Lokalpolisområde Provby, typ: polis, diarienummer: A1.1/2026}
  kommunen: {namn: Provby kommun, typ: kommun, diarienummer: KS 2026/12}
  bostäder: {namn: Provbyhem, typ: bolag, medverkan: bekräftad}
period: {från: 2026-02-01, till: 2027-12-31}
samverkansöverenskommelse:
  titel: Överenskommelsen i Provby
  period: {från: 2026-01-01, till: 2029-12-31}
  länk: https://provby.example/avtal_(nytt)
  diarienummer: KS 2025/98
föregående: https://provby.example/2024
syfte:
  text: |
    # Varför

    Vi vill *mer*, se [vår sida](https://provby.example).

    ### Hoppad nivå

    1. ett
    2. två
       - inre
  mål: [engagemang, närvaro]
lägesbild:
  text: Fyra av tio är otrygga.
  källor:
    - {id: dialog, typ: medborgardialog, datum: 2025-10-14, deltagare: 12000, könsuppdelad: true, text: Torgdialog}
    - {id: statistik, typ: brottsstatistik, period: {från: 2025-01-01, till: 2025-06-30}}
  problem:
    - id: torget
      rubrik: Otryggt på torget
      text: Det är mörkt.
      plats: Torget
      källor: [dialog]
      orsaker: [{id: mörkt, text: Få lampor}]
  jämställdhet: Kvinnor är otryggare än män.
löften:
  - {id: kväll, rubrik: Trygga kvällar, område: Torget, målgrupp: Unga}
  - {id: skola, rubrik: Lugn skolväg}
åtgärder:
  - id: möte
    text: Vi håller möten.
    gemensamt: [polisen, kommunen]
    löfte: skola
  - id: patrull
    text: Polisen går på torget.
    ansvarig: polisen
    medverkande: [kommunen]
    löfte: kväll
    orsaker: [mörkt, torget]
    slag: återkommande
    typ: situationell
    mängd:
      jämförelse: minst
      antal: 2.5
      enhet: timmar
      per: vecka
      per_plats: true
      varaktighet: 20 minuter
      andel: {jämförelse: minst, procent: 20, av: på helger}
      säsong: loven
      tid: fredag kväll
    leverans: En rapport
    villkor: om det går
    period: {från: 2026-03-01, till: 2026-08-31}
    plats: [Torget, Parken]
    målgrupp: Unga
  - {id: alla, text: Vi svarar på brev., ansvarig: bostäder, mängd: {jämförelse: inom, antal: 24, enhet: timmar}}
effekter:
  - id: trygga
    text: Fler ska vara trygga.
    åtgärder: [patrull]
    löfte: kväll
    mål: effekt
    riktning: öka
    sikt: kort
    indikator:
      mått: Andel trygga
      enhet: procent
      källa: dialog
      könsuppdelad: true
      utgångsvärde: {värde: 41, datum: 2025-10-14}
      målvärde: {värde: 55.5, datum: 2027-10-15}
  - {id: märks, text: Det ska märkas., löfte: skola, mål: process, riktning: minska, sikt: lång, metod: Intervjuer}
uppföljning:
  metod: Vi räknar.
  ansvarig: kommunen
  intervall: tertial
  tillfällen: [{datum: 2027-01-31}]
  kommunikation:
    - {kanal: webb, adress: "https://provby.example/lofte", ansvarig: kommunen}
    - {kanal: möte, adress: Öppet hus}
underskrifter:
  - {part: polisen, roll: Chef, namn: Prova Provsson, ort: Provby, datum: 2026-01-20, sätt: elektronisk}
  - {part: kommunen, roll: Ordförande, sätt: penna}
checklista:
  medborgarnas_delaktighet: {svar: ja, hur: På torget.}
  överenskommelsen: {svar: nej}
kontakt: {funktion: Samordnaren, e-post: trygghet@provby.example, telefon: 0123-45 67 89, tjänst: true, webb: "https://provby.example"}
ordlista: {LPO: lokalpolisområde}
revideringar: [{datum: 2026-11-02, version: "1.10", vad: Förlängt, varför: Det behövdes}]
bilagor: [{titel: Plan, fil: bilagor/plan.pdf}, {titel: Karta, fil: "https://provby.example/karta"}]
språkversioner: [{språk: ar, fil: lofte.ar.yaml}]
"""

# What a document may try on whatever shows it. Every plain text of HOSTILE is one of these.
ATTACKS = (
    "<script>alert(1)</script>",
    "<b>fet</b> & &amp; \"citat\" 'apostrof'",
    "{{ 7*7 }} {% raw %} {# dold #}",
    "**fet** _kursiv_ `kod` ~~struken~~",
    "[länk](javascript:alert(1)) ![bild](https://ute.example/x.png)",
    "# rubrik",
    "- punkt",
    "1. nummer",
    "| cell | cell |",
    "> citat",
    "\x1b[31mröd\x1b[0m\x07",
    "a\u202edol\u2066b",
    '#let x = 1; #import "x" $x$ @ref <lbl>',
    "\\ bakstreck \\n",
    "--- +++ ===",
)


def hostile(attack: str) -> str:
    """SMALL with ``attack`` in every text that it has."""
    import json

    quoted = json.dumps(attack)
    return f"""\
format: 1
titel: {quoted}
status: beslutad
version: {quoted}
område: {quoted}
målgrupp: {quoted}
sammanfattning: {quoted}
parter:
  polisen: {{namn: {quoted}, typ: polis, diarienummer: {quoted}}}
period: {{från: 2026-02-01, till: 2027-12-31}}
samverkansöverenskommelse: {{titel: {quoted}, länk: {quoted}}}
föregående: {quoted}
syfte: {{text: Text}}
lägesbild:
  text: Text
  källor: [{{id: dialog, typ: medborgardialog, text: {quoted}}}]
  problem: [{{id: p, rubrik: {quoted}, plats: {quoted}, källor: [dialog], orsaker: [{{id: o, text: {quoted}}}]}}]
åtgärder:
  - id: patrull
    text: Text
    ansvarig: polisen
    orsaker: [o, p]
    mängd: {{antal: 2, enhet: {quoted}, varaktighet: {quoted}, tid: {quoted}, andel: {{procent: 5, av: {quoted}}}}}
    leverans: {quoted}
    villkor: {quoted}
    plats: [{quoted}]
effekter: [{{id: e, text: Text, metod: {quoted}, indikator: {{mått: {quoted}, enhet: {quoted}, källa: {quoted}}}}}]
uppföljning: {{metod: Text, ansvarig: {quoted}, kommunikation: [{{kanal: webb, adress: {quoted}, ansvarig: polisen}}]}}
underskrifter: [{{part: polisen, roll: {quoted}, namn: {quoted}, ort: {quoted}, datum: 2026-01-20}}]
checklista: {{gemensam_grund: {{svar: ja, hur: {quoted}}}}}
kontakt: {{funktion: {quoted}, telefon: {quoted}, webb: {quoted}}}
ordlista: {{{quoted}: {quoted}}}
revideringar: [{{datum: 2026-11-02, vad: {quoted}, varför: {quoted}}}]
bilagor: [{{titel: {quoted}, fil: {quoted}}}]
"""


def many(number: int) -> str:
    """SMALL with ``number`` measures."""
    measures = "".join(
        f"  - {{id: a{at}, text: Åtgärd nummer {at}., ansvarig: polisen}}\n" for at in range(1, number + 1)
    )
    start, rest = SMALL.split("åtgärder:\n")
    return f"{start}åtgärder:\n{measures}effekter:{rest.split('effekter:')[1]}"


def read(text: str) -> Document:
    """The document, called lofte.yaml, in a folder with nothing beside it."""
    return read_document(text.encode(), "/finns-inte/lofte.yaml")


def view(text: str, *, draft: bool = False, url: str = "") -> View:
    """The view of a document that can be read."""
    lofte = read(text).lofte
    assert lofte is not None
    return build(lofte, load_words(), draft=draft, url=url)
