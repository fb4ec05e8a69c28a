"""Varied löften for the measurement: the same number gives the same document, every time and everywhere.

About 150 lines each, as people write them: block and folded texts, flow mappings, comments. Places, numbers,
texts, ids and the number of parts differ, so that no tool can win by remembering. One in five has a mistake;
with the others loften finds nothing wrong on TODAY.
"""

import random
from collections.abc import Callable
from datetime import date, timedelta
from itertools import groupby
from pathlib import Path

TODAY = date(2026, 3, 1)
"""The day that they are checked on: on a later one more of what they promise ought to have been done."""

_PLACES = (
    "Stationstorget",
    "Norra skolan",
    "Hamnparken",
    "Stora torget",
    "Simhallen",
    "Lillgatan",
    "Bruksparken",
)
_TOWNS = ("Exempelby", "Påhittstad", "Granngårda", "Modellköping", "Provboda", "Låtsasvik", "Skissby")
_NIGHTS = ("fredag och lördag kväll", "vardagar efter klockan 18", "loven", "första veckan i terminen")
_PROBLEMS = (
    ("Otryggt på kvällen", "Många undviker platsen när det är mörkt, och få vuxna rör sig där."),
    ("För höga hastigheter", "Bilar kör fortare än gränsen när barnen går till och från skolan."),
    ("Skadegörelse och klotter", "Rutor krossas och väggar klottras ned, oftast under helgerna."),
    ("Cykelstölder", "Cyklar försvinner från ställen utan tak och låsbara ramar."),
    ("Öppen droghandel", "Boende har sett försäljning vid gångtunneln och vid lekplatsen."),
)
_CAUSES = (
    "Dålig belysning",
    "Få vuxna i rörelse",
    "Raka och breda gator",
    "Täta buskar",
    "Låg risk för upptäckt",
)
_ACTS = (
    ("fotpatrullerar på platsen", "kvällar"),
    ("mäter hastigheten på gatan", "mätningar"),
    ("håller öppet hus för alla som bor i området", "öppna hus"),
    ("går trygghetsvandring med de boende", "vandringar"),
    ("besöker klasserna i årskurs 7", "besök"),
    ("röjer buskar och byter lampor", "tillfällen"),
)
_WORDS = (
    "boende personal kväll belysning skola torg resenär förälder samtal granne gata buss ungdom helg plats"
)


def write_documents(folder: Path, count: int) -> list[Path]:
    """Write ``count`` documents into ``folder`` as ``0001.lofte.yaml`` and on; the paths, in order."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number in range(1, count + 1):
        path = folder / f"{number:04}.lofte.yaml"
        path.write_text(document(number), encoding="utf-8")
        paths.append(path)
    return paths


def document(number: int) -> str:
    """The text of one document. Every fifth has one mistake, of a kind that the number chooses."""
    text = _sound_document(number)
    if number % 5:
        return text
    return _MISTAKES[number // 5 % len(_MISTAKES)](text)


# Each gives another finding: a key, a date, a type, a reference, a missing part, and broken syntax.
_MISTAKES: tuple[Callable[[str], str], ...] = (
    lambda text: text.replace("\nkontakt:", "\nkontakter:"),
    lambda text: text.replace("period: {från: ", "period: {från: 2026-13-"),
    lambda text: text.replace("antal: ", "antal: ungefär "),
    lambda text: text.replace("ansvarig: polisen", "ansvarig: polsien", 1),
    lambda text: text[: text.index("\nunderskrifter:")] + "\n",
    lambda text: text.replace("mål: [engagemang, ", "mål: [engagemang, förtroende,, "),
)


def _sound_document(number: int) -> str:
    # Not for secrets: the same seed gives the same choices.
    chance = random.Random(number)  # noqa: S311
    town, neighbour = chance.sample(_TOWNS, 2)
    start = TODAY - timedelta(days=chance.randrange(120))
    end = start + timedelta(days=chance.choice((364, 545, 700)))
    problems = chance.sample(_PROBLEMS, 2)
    acts = chance.sample(_ACTS, chance.choice((4, 5)))
    lines = [
        "# yaml-language-server: $schema=lofte.schema.json",
        "format: 1",
        f"titel: Medborgarlöfte för {town} {start.year}–{end.year}",
        f"status: {chance.choice(('utkast', 'remiss', 'beslutad'))}",
        f'version: "{chance.randrange(1, 4)}.{chance.randrange(10)}"',
        f"beslut: {{datum: {start - timedelta(days=20)}, instans: Kommunstyrelsen i {town}}}",
        "språk: sv",
        f"område: {town}, kvarter {number}",
        "sammanfattning: >-",
        f"  {_sentence(chance, 12)}",
        f"  {_sentence(chance, 9)}",
        "",
        "parter:",
        "  polisen:",
        f"    namn: Lokalpolisområde {town}",
        "    typ: polis",
        f"    diarienummer: A{chance.randrange(100, 999)}.{chance.randrange(100, 999)}/{start.year}",
        "  kommunen:",
        f"    namn: {town} kommun",
        "    typ: kommun",
        f"    diarienummer: KS {start.year}/{chance.randrange(1, 400)}",
        "  grannen:",
        f"    namn: {neighbour} kommun",
        "    typ: kommun",
        "",
        f"period: {{från: {start}, till: {end}}}",
        "",
        "samverkansöverenskommelse:",
        f"  titel: Samverkansöverenskommelse {start.year}–{end.year + 1}",
        f"  period: {{från: {start - timedelta(days=40)}, till: {end + timedelta(days=200)}}}",
        "",
        "# Del 1",
        "syfte:",
        "  text: |",
        *(f"    {_sentence(chance, chance.randrange(6, 11))}" for _ in range(4)),
        "  mål: [engagemang, information, förtroende]",
        "",
        "# Del 2",
        "lägesbild:",
        "  text: |",
        f"    Av {chance.randrange(200, 900)} svarande är {chance.randrange(20, 80)} % trygga på kvällen.",
        *(f"    {_sentence(chance, chance.randrange(6, 11))}" for _ in range(5)),
        "  källor:",
        *_source("dialog", "medborgardialog", start - timedelta(days=90), chance.randrange(20, 300)),
        *_source("personal", "medarbetardialog", start - timedelta(days=70), chance.randrange(8, 60)),
        "  problem:",
    ]
    for index, (heading, text) in enumerate(problems, 1):
        lines += [
            f"    - id: problem-{index}",
            f"      rubrik: {heading}",
            "      text: >-",
            f"        {text}",
            f"        {_sentence(chance, 8)}",
            f"      plats: {chance.choice(_PLACES)}",
            "      källor: [dialog, personal]",
            "      orsaker:",
            f"        - {{id: orsak-{index}, text: {chance.choice(_CAUSES)}}}",
        ]
    lines += ["  jämställdhet: Kvinnor undviker platsen oftare än män.", "", "# Del 3", "åtgärder:"]
    for index, (act, unit) in enumerate(acts, 1):
        amount = chance.randrange(2, 13)
        per = chance.choice(("vecka", "månad", "kvartal", "år"))
        lead = ("polisen", "kommunen")[index - 1] if index <= 2 else chance.choice(("polisen", "kommunen"))
        lines += [
            f"  - id: atgard-{index}",
            f"    text: {lead.capitalize()} {act}, minst {amount} {unit} per {per}.",
            f"    ansvarig: {lead}",
            *(["    medverkande: [grannen]"] if index == 1 else []),
            f"    orsaker: [orsak-{index % 2 + 1}]",
            f"    typ: {chance.choice(('situationell', 'social'))}",
            f"    mängd: {{jämförelse: minst, antal: {amount}, enhet: {unit}, per: {per}}}",
            f"    målgrupp: Alla som är ute {chance.choice(_NIGHTS)}",
            f"    plats: [{chance.choice(_PLACES)}]",
        ]
    base = chance.randrange(20, 50)
    lines += [
        "",
        "# Del 4",
        "effekter:",
        "  - id: trygghet",
        "    text: Fler ska känna sig trygga på kvällen.",
        "    åtgärder: [atgard-1, atgard-2]",
        "    mål: effekt",
        "    riktning: öka",
        "    sikt: kort",
        "    indikator:",
        f"      mått: Andel som känner sig trygga vid {chance.choice(_PLACES)}",
        "      enhet: procent",
        "      källa: dialog",
        f"      utgångsvärde: {{värde: {base}, datum: {start - timedelta(days=90)}}}",
        f"      målvärde: {{värde: {base + chance.randrange(5, 20)}, datum: {end - timedelta(days=60)}}}",
        "",
        "# Del 5",
        "uppföljning:",
        "  metod: |",
        *(f"    {_sentence(chance, chance.randrange(6, 11))}" for _ in range(2)),
        "  ansvarig: kommunen",
        "  intervall: tertial",
        f"  tillfällen: [{{datum: {start + timedelta(days=180)}}}, {{datum: {end + timedelta(days=30)}}}]",
        "  kommunikation:",
        "    - {kanal: webb, adress: https://www.exempelby.example/trygghet, ansvarig: kommunen}",
        "    - {kanal: möte, ansvarig: polisen}",
        "",
        "# Del 6",
        "underskrifter:",
    ]
    for party, role in (
        ("polisen", "Chef för lokalpolisområdet"),
        ("kommunen", "Kommunstyrelsens ordförande"),
    ):
        lines += [
            f"  - part: {party}",
            f"    roll: {role}",
            f"    namn: Namn Exempel{chance.randrange(100)}",
            f"    ort: {town}",
            f"    datum: {start - timedelta(days=10)}",
        ]
    lines += [
        "  - {part: grannen, roll: Kommunstyrelsens ordförande, namn: Namn Granne, datum: 2025-01-01}",
        "",
        "checklista:",
        "  medborgarnas_delaktighet: {svar: ja, hur: Dialog på torget}",
        "  dialogernas_kunskap: {svar: ja, hur: Svaren styrde valet av problem}",
        "  överenskommelsen: {svar: ja}",
        "  gemensam_grund: {svar: ja, hur: Gemensam dag i november}",
        "  målgruppens_behov: {svar: delvis, hur: Översättningar tas fram}",
        "",
        "kontakt:",
        "  funktion: Trygghetssamordnaren",
        "  e-post: trygghet@exempelby.example",
        "  telefon: 0123-45 67 89",
        "  tjänst: true",
    ]
    return "\n".join(lines) + "\n"


def _source(name: str, kind: str, day: date, people: int) -> list[str]:
    return [f"    - id: {name}", f"      typ: {kind}", f"      datum: {day}", f"      deltagare: {people}"]


def _sentence(chance: random.Random, words: int) -> str:
    # No word comes twice in a row.
    chosen = [word for word, _ in groupby(chance.choices(_WORDS.split(), k=words))]
    return " ".join(chosen).capitalize() + "."
