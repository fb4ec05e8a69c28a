import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import pytest

from loftesverktyg.cli.publish.data import to_data
from loftesverktyg.cli.publish.view import Card, Cards, Note, Section, View
from tests.cli.publish.samples import ATTACKS, FULL, SMALL, hostile, many, view

SIX = ["atgarder", "syfte", "lagesbild", "effekter", "uppfoljning", "underskrifter"]


def every(value: Any) -> Iterator[Any]:
    """Everything in a view, itself included."""
    yield value
    if isinstance(value, tuple):
        for item in value:
            yield from every(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from every(getattr(value, field.name))


def cards(made: View, section: str) -> list[Card]:
    (found,) = (each for each in made.sections if each.id == section)
    return [card for each in every(found) if isinstance(each, Cards) for card in each.items]


def facts(card: Card) -> dict[str, list[tuple[str, str]]]:
    return {
        fact.label: [(value.text.replace("\u00a0", " "), value.href) for value in fact.values]
        for fact in (*card.glance, *card.facts)
    }


def test_the_six_parts_have_their_headings_in_order() -> None:
    made = view(SMALL)
    assert [section.id for section in made.sections if section.id in SIX] == SIX
    assert [section.heading for section in made.sections][:3] == [
        "Det här lovar vi",
        "Därför ger vi löftet",
        "Så ser det ut i dag",
    ]


def test_a_draft_of_nothing_says_what_is_missing() -> None:
    made = view("status: utkast\n", draft=True)
    assert [section.id for section in made.sections] == [*SIX, "om"]
    assert all(isinstance(section.blocks[0], Note) for section in made.sections[:6])
    assert made.title == "Medborgarlöfte utan titel"


def test_what_is_empty_makes_no_section() -> None:
    assert [section.id for section in view("status: utkast\n").sections] == ["om"]


def test_a_measure_with_everything() -> None:
    patrol, meeting, letters = cards(view(FULL), "atgarder")
    assert patrol.id == "atgard-patrull"
    assert patrol.highlight.replace("\u00a0", " ") == (
        "Minst 2,5 timmar i veckan på varje plats, varav minst 20 % på helger"
    )
    assert facts(patrol) == {
        "Vem": [("Lokalpolisområde Provby ansvarar", ""), ("Provby kommun medverkar", "")],
        "När": [("1 mars 2026–31 augusti 2026", ""), ("loven", ""), ("fredag kväll", "")],
        "Var": [("Torget", ""), ("Parken", "")],
        "Villkor": [("om det går", "")],
        "För vem": [("Unga", "")],
        "Varje gång varar": [("20 minuter", "")],
        "Det här ska finnas": [("En rapport", "")],
        "Gör något åt": [
            ("Otryggt på torget – Få lampor", "#problem-torget"),
            ("Otryggt på torget", "#problem-torget"),
        ],
        "Ska leda till": [("Effekt 1: Fler ska vara trygga.", "#effekt-trygga")],
        "Slag av åtgärd": [("Återkommande insats, situationell (ändrar platsen eller tillfället)", "")],
    }
    # A promise says when, also where it takes the whole löfte's time.
    assert facts(meeting) == {
        "Vem": [("Lokalpolisområde Provby och Provby kommun tillsammans", "")],
        "När": [("1 februari 2026–31 december 2027", "")],
    }
    assert [card.label.replace("\u00a0", " ") for card in (patrol, meeting, letters)] == [
        "Åtgärd 1",
        "Åtgärd 2",
        "Åtgärd 3",
    ]


def test_several_loften_hold_their_own_and_the_rest_comes_last() -> None:
    (measures,) = (section for section in view(FULL).sections if section.id == "atgarder")
    assert [(section.id, section.heading) for section in measures.sections] == [
        ("lofte-kväll", "Trygga kvällar"),
        ("lofte-skola", "Lugn skolväg"),
        ("lofte-alla", "Gäller alla löften"),
    ]


def problem_blocks(made: View) -> list[Any]:
    (problem,) = (each for each in every(made) if isinstance(each, Section) and each.id == "problem-torget")
    return list(problem.blocks)


def test_a_problem_leads_to_what_is_done_about_each_cause() -> None:
    text = FULL.replace(
        "{id: mörkt, text: Få lampor}", "{id: mörkt, text: Få lampor}, {id: tomt, text: Tomt}"
    )
    *_, facts_, causes = problem_blocks(view(text))
    patrol = ("Åtgärd\u00a01: Polisen går på torget.", "#atgard-patrull")
    assert causes.title == "Troliga orsaker, och vad vi gör åt dem"
    assert [(fact.label, [(each.text, each.href) for each in fact.values]) for fact in causes.items] == [
        ("Få lampor", [patrol]),
        ("Tomt", [("Ingen åtgärd i det här löftet", "")]),
    ]
    assert ("Det här gör vi åt problemet som helhet", "#atgard-patrull") in [
        (fact.label, fact.values[0].href) for fact in facts_.items
    ]


def test_where_no_measure_says_what_it_acts_on_a_cause_is_only_named() -> None:
    *_, causes = problem_blocks(view(FULL.replace("    orsaker: [mörkt, torget]\n", "")))
    assert causes.title == "Troliga orsaker"
    assert [point.text for point in causes.items] == ["Få lampor"]


def test_a_problem_without_causes_leads_to_what_is_done_about_it() -> None:
    *_, facts_ = problem_blocks(view(FULL.replace("      orsaker: [{id: mörkt, text: Få lampor}]\n", "")))
    assert [fact.label for fact in facts_.items] == ["Plats", "Bygger på", "Det här gör vi åt det"]


def test_a_part_that_is_missing_is_worded_by_the_status() -> None:
    for status, note in (("utkast", "är inte skriven än"), ("avslutad", "finns inte i löftet")):
        made = view(f"status: {status}\n", draft=True)
        assert all(note in block.text for block in every(made) if isinstance(block, Note))


def test_from_problem_to_effect_and_back_every_step_is_a_link() -> None:
    made = view(FULL)
    (effect, _) = cards(made, "effekter")
    assert facts(effect)["Det här gör vi"] == [("Åtgärd 1: Polisen går på torget.", "#atgard-patrull")]
    ids = {each.id for each in every(made) if isinstance(each, Card | Section)}
    ways = {each.href[1:] for each in every(made) if getattr(each, "href", "").startswith("#")}
    assert {"problem-torget", "atgard-patrull", "effekt-trygga", "lattlast"} <= ways <= ids


def test_an_effect_goes_from_where_to_where() -> None:
    numbers, words = cards(view(FULL), "effekter")
    assert numbers.highlight == "Från 41 till 55,5\u00a0procent"
    assert "Riktning" not in facts(numbers)
    assert facts(words)["Riktning"] == [("Ska minska", "")]


@pytest.mark.parametrize(
    ("effect", "highlight"),
    [
        ("{id: e, text: x, indikator: {mått: m, målvärde: {värde: 5}}}", "Nå 5"),
        (
            (
                "{id: e, text: x, riktning: behålla, "
                "indikator: {mått: m, enhet: st, utgångsvärde: {värde: 5}, målvärde: {värde: 5}}}"
            ),
            "Ligga kvar på 5 st",
        ),
        ("{id: e, text: x, indikator: {mått: m, utgångsvärde: {värde: 5}}}", ""),
        ("{id: e, text: x}", ""),
    ],
)
def test_an_effect_with_less(effect: str, highlight: str) -> None:
    text = SMALL.replace("{id: trygga, text: Fler ska vara trygga.}", effect)
    (card,) = cards(view(text), "effekter")
    assert card.highlight.replace("\u00a0", " ") == highlight


@pytest.mark.parametrize(
    ("head", "status"),
    [
        ("status: beslutad", "Beslutat"),
        ("status: beslutad\nbeslut: {datum: 2026-01-15}", "Beslutat 15 januari 2026"),
        ("status: beslutad\nbeslut: {instans: Styrelsen}", "Beslutat av Styrelsen"),
        ("status: utkast\nbeslut: {instans: Styrelsen}", "Utkast – ännu inte beslutat"),
        ("status: avslutad", "Avslutat"),
    ],
)
def test_the_status_stands_at_the_top(head: str, status: str) -> None:
    made = view(SMALL.replace("status: beslutad", head))
    assert [fact.values[0].text.replace("\u00a0", " ") for fact in made.facts if fact.label == "Status"] == [
        status
    ]


@pytest.mark.parametrize(
    ("status", "note"),
    [
        ("utkast", "Löftet är inte färdigt"),
        ("remiss", "Löftet är inte beslutat"),
        ("beslutad", "Löftet är beslutat"),
        ("avslutad", "Löftet är avslutat"),
    ],
)
def test_a_draft_is_worded_by_the_status(status: str, note: str) -> None:
    draft = view(SMALL.replace("status: beslutad", f"status: {status}"), draft=True).draft
    assert draft is not None
    assert note in draft.note


@pytest.mark.parametrize(
    ("head", "footer"),
    [
        ("status: beslutad", "20 januari 2026"),
        ("status: beslutad\nversion: 2\nbeslut: {datum: 2026-01-15}", "version 2 · 15 januari 2026"),
        ("status: utkast\nversion: 2", "version 2 · 20 januari 2026 · Utkast – ännu inte beslutat"),
        (
            "status: remiss\nrevideringar: [{datum: 2026-01-15, vad: Nytt}]",
            "15 januari 2026 · På remiss – ännu inte beslutat",
        ),
    ],
)
def test_the_foot_tells_which_edition_it_is(head: str, footer: str) -> None:
    made = view(SMALL.replace("status: beslutad", head))
    assert made.labels.footer.replace("\u00a0", " ") == f"Medborgarlöfte för Provby · {footer}"


def test_the_foot_without_a_date_tells_the_status() -> None:
    made = view(SMALL.replace(", datum: 2026-01-20", ""))
    assert made.labels.footer == "Medborgarlöfte för Provby · Beslutat"


def test_a_kind_that_nobody_told_is_not_said() -> None:
    text = SMALL.replace("    mängd: {jämförelse: minst, antal: 2, enhet: pass, per: vecka}\n", "")
    (card,) = cards(view(text), "atgarder")
    assert "Slag av åtgärd" not in facts(card)


def test_ids_are_unique_also_where_the_document_repeats_its_own() -> None:
    twice = SMALL.replace("effekter:", "  - {id: patrull, text: Igen.}\n  - {text: Utan id.}\neffekter:")
    made = view(twice, draft=True)
    ids = [each.id for each in every(made) if isinstance(each, Card | Section)]
    assert len(set(ids)) == len(ids)
    assert [card.id for card in cards(made, "atgarder")] == [
        "atgard-patrull",
        "atgard-patrull-2",
        "atgard-nummer-3",
    ]


def test_references_to_nothing_are_left_out() -> None:
    text = SMALL.replace("ansvarig: polisen", "ansvarig: okänd\n    orsaker: [okänd]\n    löfte: okänt")
    (card,) = cards(view(text, draft=True), "atgarder")
    assert facts(card)["Vem"] == [("okänd ansvarar", "")]
    assert "Gör något åt" not in facts(card)


@pytest.mark.parametrize("attack", ATTACKS)
def test_no_string_of_a_view_holds_what_steers(attack: str) -> None:
    for each in every(view(hostile(attack), draft=True)):
        if isinstance(each, str):
            assert not set(each) & set("\n\t\x1b\x07\u202e\u2066")


@pytest.mark.parametrize("attack", ["javascript:alert(1)", "data:text/html,x", "#x", "//ute.example"])
def test_no_field_makes_a_link_that_is_not_kept(attack: str) -> None:
    kept = ("http:", "https:", "mailto:", "tel:", "#problem-", "#atgard-", "#effekt-")
    for each in every(view(hostile(attack), draft=True)):
        href = getattr(each, "href", "")
        assert href == "" or href.startswith(kept)


def test_a_personnummer_is_nowhere_in_a_view() -> None:
    assert "19121212-1212" not in str(view(hostile("Nr 19121212-1212"), draft=True))


def test_a_name_that_is_referred_to_is_not_repeated_without_end() -> None:
    text = many(500).replace("namn: Lokalpolisområde Provby", f"namn: {'x' * 100_000}")
    assert len(json.dumps(to_data(view(text)))) < 2_000_000


def test_a_view_as_data_is_json() -> None:
    data = json.loads(json.dumps(to_data(view(FULL))))
    assert data["kind"] == "view"
    assert {section["kind"] for section in data["sections"]} == {"section"}
