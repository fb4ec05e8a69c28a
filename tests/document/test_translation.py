from decimal import Decimal
from pathlib import Path

import pytest

from loftesverktyg.document import Lofte, read_document
from loftesverktyg.document.sprakversion import SprakversionAvLofte
from loftesverktyg.document.translation import translated
from tests.tools import ROOT

EXEMPELBY = ROOT / "examples" / "exempelby"

SWEDISH = """\
format: 1
titel: Löfte
status: beslutad
version: "1.1"
lättläst: Vi lovar.
målgrupp: Alla
parter:
  polisen: {namn: Polisen, typ: polis, diarienummer: A1/2026}
  kommunen: {namn: Kommunen, typ: kommun}
period: {från: 2026-02-01, till: 2027-12-31}
lägesbild:
  text: Mörkt.
  problem: [{id: p, rubrik: Mörkt, orsaker: [{id: o, text: Få lampor}]}]
åtgärder:
  - {id: a, text: Ett, ansvarig: polisen, plats: [Torget], mängd: {antal: 2, enhet: kvällar, per: vecka, andel: {procent: 20, av: helger}}}
  - {id: b, text: Två, ansvarig: kommunen}
effekter: [{id: e, text: Fler, indikator: {mått: Andel, enhet: procent, målvärde: {värde: 5}}, metod: Intervjuer}]
underskrifter:
  - {part: polisen, roll: Chef, namn: Namn Exempel, datum: 2026-01-20}
  - {part: kommunen, roll: Ordförande}
kontakt: {funktion: Samordnaren, telefon: 0123-45 67 89}
ordlista: {LPO: lokalpolisområde}
"""

ENGLISH = """\
format: 1
språk: en
översatt_från: {fil: lofte.yaml, version: "1.1"}
titel: Promise
parter: {kommunen: {namn: The municipality}, okänd: {namn: Nobody}}
lägesbild: {text: Dark., problem: [{id: p, rubrik: Dark, orsaker: [{id: o, text: Few lamps}]}]}
åtgärder:
  - {id: b, text: Two}
  - {id: a, text: One, plats: [The square], mängd: {enhet: evenings, av: weekends}}
  - {id: okänd, text: Nothing}
effekter: [{id: e, text: More, mått: Share, enhet: per cent, metod: Interviews}]
underskrifter: [{roll: Chief}]
kontakt: {funktion: The coordinator}
ordlista: {dark: without light}
"""


def lofte(text: str) -> Lofte:
    made = read_document(text.encode(), "lofte.yaml").lofte
    assert made is not None
    return made


def version(text: str) -> SprakversionAvLofte:
    made = read_document(text.encode(), "lofte.en.yaml").model
    assert isinstance(made, SprakversionAvLofte)
    return made


@pytest.fixture(scope="module")
def english() -> Lofte:
    return translated(lofte(SWEDISH), version(ENGLISH))


def test_texts_are_found_by_id_whatever_their_order(english: Lofte) -> None:
    assert [(measure.id, measure.text) for measure in english.atgarder] == [("a", "One"), ("b", "Two")]
    assert english.lagesbild is not None
    [problem] = english.lagesbild.problem
    assert (problem.rubrik, problem.orsaker[0].text) == ("Dark", "Few lamps")


def test_what_is_no_text_comes_from_the_swedish_file(english: Lofte) -> None:
    swedish = lofte(SWEDISH)
    assert english.period == swedish.period
    assert english.version == "1.1"
    assert english.parter["polisen"] == swedish.parter["polisen"]
    assert english.parter["kommunen"].typ is swedish.parter["kommunen"].typ
    assert english.atgarder[0].ansvarig == "polisen"
    assert english.kontakt is not None
    assert english.kontakt.telefon == "0123-45 67 89"


def test_words_within_a_quantity_and_an_indicator(english: Lofte) -> None:
    mangd = english.atgarder[0].mangd
    assert mangd is not None
    assert (mangd.antal, mangd.enhet) == (Decimal(2), "evenings")
    assert mangd.andel is not None
    assert (mangd.andel.procent, mangd.andel.av) == (Decimal(20), "weekends")
    indicator = english.effekter[0].indikator
    assert indicator is not None
    assert (indicator.matt, indicator.enhet) == ("Share", "per cent")
    assert indicator.malvarde is not None
    assert indicator.malvarde.varde == 5


def test_what_the_version_lacks_stays_swedish(english: Lofte) -> None:
    assert english.malgrupp == "Alla"
    assert [signature.roll for signature in english.underskrifter] == ["Chief", "Ordförande"]
    assert english.underskrifter[0].namn == "Namn Exempel"


def test_the_word_list_and_the_easy_text_are_the_version_s_own(english: Lofte) -> None:
    assert english.ordlista == {"dark": "without light"}
    assert english.lattlast is None


def test_only_what_the_swedish_file_has_is_there(english: Lofte) -> None:
    assert set(english.parter) == {"polisen", "kommunen"}
    assert len(english.atgarder) == 2
    assert english.sprak == "en"


def test_more_signatures_than_in_the_swedish_file_are_passed_over() -> None:
    more = ENGLISH.replace("[{roll: Chief}]", "[{roll: Chief}, {roll: Chair}, {roll: Third}]")
    assert [s.roll for s in translated(lofte(SWEDISH), version(more)).underskrifter] == ["Chief", "Chair"]


def test_neither_is_changed() -> None:
    swedish, other = lofte(SWEDISH), version(ENGLISH)
    translated(swedish, other)
    assert swedish == lofte(SWEDISH)
    assert other == version(ENGLISH)


def test_the_example() -> None:
    read = [Path(EXEMPELBY / name).read_text(encoding="utf-8") for name in ("lofte.yaml", "lofte.en.yaml")]
    made = translated(lofte(read[0]), version(read[1]))
    assert made.titel == "Promise to the people of Exempelby 2026–2027"
