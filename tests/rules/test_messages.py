"""Rules whose message depends on the case: what each of them says, word for word."""

import pytest

from tests.rules.documents import findings


def said(code: str, block: str) -> list[str]:
    return [each.message for each in findings(block, only=code)]


SOURCES = "lägesbild:\n  text: Så här ser det ut.\n  källor: [{}]\n"
FOLLOWED = "uppföljning:\n  metod: Vi räknar.\n  intervall: år\n  "
POLICE = "underskrifter: [{part: polisen, roll: Chef, namn: Exempla Exempelsson, datum: 2026-01-20}]\n"
EFFECT = "effekter:\n  - id: e\n    text: Tryggare.\n    indikator: {mått: Andel, enhet: procent, "


@pytest.mark.parametrize(
    ("code", "block", "message"),
    [
        ("S101", "syfte:\n", "Löftet saknar syfte."),
        ("S101", "syfte: {mål: [närvaro]}\n", "Syftet saknar text."),
        ("S101", "syfte:\n  text:\n", "Syftet saknar text."),
        ("S102", "lägesbild:\n", "Löftet saknar lägesbild."),
        ("S102", "lägesbild: {källor: []}\n", "Lägesbilden saknar text."),
        (
            "S103",
            SOURCES.replace("{}", ""),
            "Det framgår inte hur lägesbilden togs fram: den har inga källor.",
        ),
        (
            "S103",
            SOURCES.replace("{}", "{id: d, typ: enkät}"),
            "Det framgår inte hur lägesbilden togs fram: ingen källa har både typ och tid.",
        ),
        ("S107", "uppföljning:\n", "Löftet saknar uppföljning."),
        ("S107", "uppföljning: {intervall: år}\n", "Uppföljningen saknar metod."),
        ("S110", POLICE, "Ingen skriver under för ”Exempelby kommun”."),
        (
            "S110",
            POLICE + "parter: {polisen: {namn: P, typ: polis}, byn: {typ: kommun}}\n",
            "Ingen skriver under för ”byn”.",
        ),
        (
            "S119",
            "underskrifter: [{part: polisen, roll: Chef}]\n",
            "Underskriften för ”polisen” saknar namn och datum.",
        ),
        (
            "S119",
            "underskrifter: [{part: polisen, roll: Chef, namn: Exempla Exempelsson}]\n",
            "Underskriften för ”polisen” saknar datum.",
        ),
        ("S119", "underskrifter: [{roll: Chef, datum: 2026-01-20}]\n", "Underskriften saknar namn."),
        ("C201", "checklista:\n", "Brås fem frågor är obesvarade."),
        (
            "C206",
            SOURCES.replace("{}", "{id: d, typ: medborgardialog}, {id: e, typ: enkät, datum: 2025-10-14}"),
            "Dialogen saknar datum och antal deltagare.",
        ),
        (
            "C206",
            SOURCES.replace("{}", "{id: d, typ: medborgardialog, datum: 2025-10-14}"),
            "Dialogen saknar antal deltagare.",
        ),
        (
            "A313",
            "revideringar: [{vad: Förlängt}]\n",
            "Ändringen av löftet saknar datum och skäl.",
        ),
        (
            "A313",
            "revideringar: [{vad: Förlängt, datum: 2026-11-02}]\n",
            "Ändringen av löftet saknar skäl.",
        ),
        (
            "A313",
            "titel: Förlängt medborgarlöfte\n",
            "”Förlängt” säger att löftet är ändrat, men det framgår inte när och varför.",
        ),
        (
            "M411",
            EFFECT + "källa: dialog, målvärde: {värde: 5, datum: 2027-10-15}}\n",
            "Måttet saknar utgångsvärde.",
        ),
        (
            "M411",
            EFFECT + "utgångsvärde: {värde: 4}, målvärde: {värde: 5}}\n",
            "Måttet saknar datum för utgångsvärdet, datum för målvärdet och källa.",
        ),
        ("U504", FOLLOWED + "kommunikation: []\n", "Ingen svarar för uppföljningen."),
        (
            "U504",
            FOLLOWED + "ansvarig: kommunen\n  kommunikation: [{kanal: webb}]\n",
            "Ingen svarar för kanalen.",
        ),
        (
            "U504",
            FOLLOWED + "ansvarig: kommunen\n  kommunikation: [{kanal: webb}, {kanal: brev}]\n",
            "Ingen svarar för 2 kanaler.",
        ),
    ],
)
def test_the_message_is_of_the_case(code: str, block: str, message: str) -> None:
    assert said(code, block) == [message]


@pytest.mark.parametrize(
    ("kanaler", "which"), [("{kanal: webb}", "den"), ("{kanal: webb}, {kanal: brev}", "dem")]
)
def test_u504_s_hint_is_of_one_channel_or_of_more(kanaler: str, which: str) -> None:
    block = FOLLOWED + f"ansvarig: kommunen\n  kommunikation: [{kanaler}]\n"
    (finding,) = findings(block, only="U504")
    assert finding.hint == f"Skriv vem som sköter {which}, till exempel ”ansvarig: kommunen”."


@pytest.mark.parametrize(
    ("block", "label"), [(POLICE, "underskrifterna står här"), ("underskrifter: []\n", "parten står här")]
)
def test_s110_s_label_shows_the_other_place(block: str, label: str) -> None:
    (finding,) = findings(block, only="S110")
    assert [each.message for each in finding.labels] == [label]
