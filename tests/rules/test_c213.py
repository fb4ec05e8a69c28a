"""C213: a lägesbild with a number, a comparison or a development, and those that only look so."""

import pytest

from loftesverktyg.findings import Severity
from tests.rules.documents import findings, marked

SOURCES = """\
  källor:
    - {id: dialog, typ: medborgardialog, datum: 2025-10-14, deltagare: 140, text: Fler än 100 svarade}
"""
PROBLEM = "  problem: [{id: stationen, rubrik: Otryggt vid stationen, orsaker: [{id: mörkt, text: Mörkt}]}]\n"


def lagesbild(text: str, problem: str = PROBLEM) -> str:
    return f'lägesbild:\n  text: "{text}"\n{SOURCES}{problem}'


@pytest.mark.parametrize(
    "text",
    [
        "Det är otryggt vid stationen på kvällen.",
        # Years, days and hours are when, not how much.
        "Hösten 2025 kände sig många otrygga vid stationen.",
        "Den 14 oktober 2025 frågade vi dem som bor här.",
        "Torget är folktomt efter kl. 19.00.",
        # Names, ages, and what may be no number at all.
        "Bilarna kör fort på Storgatan 12 och på väg 160, vid linje 4 och E6.",
        "Unga 13–17 år och elever i årskurs 6 är oroliga.",
        "En av orsakerna är mörkret, en annan är tomma lokaler.",
        # What somebody wants is no development.
        "Vi vill minska otryggheten och öka närvaron.",
        "Det säger [undersökningen](https://exempelby.se/2025/41).",
        "Under kvällarna är det mer folk på torget.",
    ],
)
def test_there_is_nothing_to_hold_it_against(text: str) -> None:
    block = lagesbild(text)
    (finding,) = findings(block, only="C213")
    assert marked(finding, block) == "text"
    assert finding.pointer == "/lägesbild/text"
    assert finding.severity is Severity.RAD


@pytest.mark.parametrize(
    "text",
    [
        "41 % känner sig trygga vid stationen.",
        "Fyra av tio känner sig trygga.",
        "Polisen fick in ett tjugotal anmälningar.",
        "Fler än förut känner sig otrygga.",
        "Det är otryggare på torget än i parken.",
        "Jämfört med andra kommuner är det lugnt.",
        "Otryggheten har ökat.",
        "Stölderna minskar, men skadegörelsen är oförändrad.",
        "Det har blivit sämre på kvällarna.",
        "Det är värst vid stationen.",
        "Hälften går inte dit.",
        "Problemet har funnits sedan 2019.",
        "Det är lika stökigt på torget som i parken.",
    ],
)
def test_there_is(text: str) -> None:
    assert findings(lagesbild(text), only="C213") == ()


@pytest.mark.parametrize(
    "problem",
    [
        "  problem: [{id: a, rubrik: Fyra av tio är otrygga}]\n",
        "  problem: [{id: a, rubrik: Otryggt, text: Det har ökat.}]\n",
        "  problem: [{id: a, rubrik: Otryggt, orsaker: [{id: b, text: Hälften av lamporna är trasiga}]}]\n",
        "  jämställdhet: Kvinnor är otryggare än män.\n",
        # What could not be read may hold it; what is missing altogether is S102's.
        "  problem: [Fyra av tio är otrygga]\n",
        "  jämställdhet: [Kvinnor är otryggare än män]\n",
    ],
)
def test_any_of_its_texts_will_do(problem: str) -> None:
    assert findings(lagesbild("Det är otryggt.", problem), only="C213") == ()


@pytest.mark.parametrize("block", ["lägesbild:\n", "lägesbild: {problem: [{id: a, rubrik: Otryggt}]}\n"])
def test_a_missing_lagesbild_is_told_by_s102(block: str) -> None:
    assert findings(block, only="C213") == ()
