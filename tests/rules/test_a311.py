"""A311: years left from another löfte, and those that have their reason."""

import pytest

from loftesverktyg.document import Document
from loftesverktyg.rules.absence import Absence
from loftesverktyg.rules.neighbours import Neighbour
from tests.rules.documents import Folder, findings, marked, overlay

PREVIOUS = "# ../2023/lofte.yaml\nformat: 1\nperiod: {från: 2022-02-01, till: 2024-12-31}\n"


def told(block: str) -> list[str]:
    return [marked(each, block) for each in findings(block, only="A311")]


def purpose(text: str) -> str:
    return f'syfte:\n  text: "{text}"\n  mål: [närvaro]\n'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vi har haft ett löfte sedan 2019.", ["2019"]),
        ("Målet ska nås 2031.", ["2031"]),
        ("Den 14 oktober 2024 möttes vi.", ["2024"]),
        ("Under 2023–2024 ökade stölderna.", ["2023", "2024"]),
        ("Våren 2024 var orolig, och 2024 blev värst.", ["2024", "2024"]),
        ("[Resultatet 2022](https://exempelby.se/2022) visar det.", ["2022"]),
        ("**2024** var oroligt.", ["2024"]),
        ("Enligt Brå (2018) är det så.", ["2018"]),
        ("Mätt 2024-05-01.", ["2024"]),
        ("Senast 2007.", ["2007"]),
    ],
)
def test_a_year_of_something_else(text: str, expected: list[str]) -> None:
    assert told(purpose(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        # In the period, of a source, of the agreement.
        "Löftet gäller 2026–2027.",
        "Hösten 2025 frågade vi dem som bor här.",
        "Överenskommelsen gäller till 2029.",
        # Numbers that are no years.
        "Lag (2023:196) om kommuners ansvar.",
        "Brå 2018:14 visar det.",
        "Ärendet har diarienummer KS 2024/12.",
        "Vi bor på Storgatan 2019.",
        "Vi satsar 2000 kronor, och 2019 personer svarade.",
        "Ring 0123-20 19 20.",
        "Se https://exempelby.se/2019/rapport och `lofte-2019.yaml`.",
        # Names and history.
        "Kommunen följer Agenda 2030 och Översiktsplan 2040.",
        "Torget byggdes 1968.",
        "På 2010-talet var det lugnt.",
        "Parken är från 2006, eller kanske 2005.",
    ],
)
def test_a_year_with_its_reason(text: str) -> None:
    expected = ["2006"] if "2006" in text else []
    assert told(purpose(text)) == expected


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("titel: Medborgarlöfte för Exempelby 2024–2026\n", ["2024"]),
        ("område: Centrum 2024\n", ["2024"]),
        ("ordlista: {NTU: Mätningen 2024}\n", ["2024"]),
        ("lättläst: |\n  Löftet gäller 2023.\n", ["2023"]),
        ("x-anteckning: Skrivet 2024\n", []),
        ("kontakt: {funktion: Samordnaren, e-post: trygg2024@exempelby.se}\n", []),
    ],
)
def test_every_text_is_read(block: str, expected: list[str]) -> None:
    assert told(block) == expected


@pytest.mark.parametrize(
    "more",
    [
        "beslut: {datum: 2024-12-01}\n",
        "revideringar: [{datum: 2024-12-01, vad: a, varför: b}]\n",
        "samverkansöverenskommelse: {titel: Samverkan 2024–2029}\n",
        "samverkansöverenskommelse: {titel: a, period: {från: 2023-01-01, till: 2025-12-31}}\n",
        "bilagor: [{titel: Åtgärdsplan 2024, fil: plan.pdf}]\n",
        "lägesbild: {text: a, källor: [{id: b, typ: enkät, datum: 2024-05-01}]}\n",
        "lägesbild: {text: a, källor: [{id: b, typ: enkät, period: {från: 2023-05-01, till: 2025-05-01}}]}\n",
        "lägesbild: {text: a, källor: [{id: b, typ: enkät, text: Trygghetsmätning 2024}]}\n",
        "effekter: [{id: a, text: b, indikator: {mått: c, utgångsvärde: {värde: 4, datum: 2024-05-01}}}]\n",
        "effekter: [{id: a, text: b, indikator: {mått: c, källa: Mätningen 2024}}]\n",
        "föregående: ../2023/lofte.yaml\n",
    ],
)
def test_a_year_is_known_by_any_date(more: str) -> None:
    block = more + purpose("Det började 2024.") + PREVIOUS
    assert told(purpose("Det började 2024.")) == ["2024"]
    assert told(block) == []


def test_the_previous_lofte_is_of_its_own_years_only() -> None:
    block = "föregående: ../2023/lofte.yaml\n" + purpose("Under 2021 och 2023, och 2031.") + PREVIOUS
    assert told(block) == ["2021", "2031"]


class Elsewhere(Folder):
    """A folder whose documents may not speak of others."""

    def read(self, document: Document, reference: str) -> Neighbour:  # noqa: ARG002 (the protocol's)
        return Neighbour(reference, None, Absence.OUTSIDE)


@pytest.mark.parametrize("reference", ["../2022/lofte.yaml", "https://exempelby.se/2022/lofte.yaml", "[a]"])
def test_a_previous_lofte_that_cannot_be_read_may_be_of_any_earlier_year(reference: str) -> None:
    block = f"föregående: {reference}\n" + purpose("Under 2021 och 2023, och 2031.")
    assert told(block) == ["2031"]
    outside = findings(block, only="A311", neighbours=Elsewhere())
    assert [marked(each, block) for each in outside] == ["2031"]


@pytest.mark.parametrize(
    ("text", "label", "words"),
    [
        ("Det började 2024.", ("2026-02-01", "perioden börjar här"), "före"),
        ("Det blir klart 2031.", ("2027-12-31", "perioden slutar här"), "efter"),
    ],
)
def test_both_places_are_shown(text: str, label: tuple[str, str], words: str) -> None:
    block = purpose(text)
    (finding,) = findings(block, only="A311")
    (only,) = finding.labels
    assert (overlay(block)[slice(*only.place.span)], only.message) == label
    assert f"ligger {words} löftets period" in finding.message
    assert ("föregående" in finding.hint) == (words == "före")


@pytest.mark.parametrize(
    "period",
    [
        "",
        "{från: 2026-02-01}",
        "{från: 2027-12-31, till: 2026-02-01}",
        "{från: 2026-02-30, till: 2027-12-31}",
    ],
)
def test_without_a_period_nothing_can_be_said(period: str) -> None:
    assert told(f"period: {period}\n" + purpose("Det började 2024.")) == []


def test_one_text_is_not_told_of_endlessly() -> None:
    assert len(told(purpose("År 2024. " * 200))) == 20


@pytest.mark.parametrize(
    ("year", "outside"), [(2031, True), (2032, False), (2033, False), (2034, False), (2035, True)]
)
def test_every_year_of_the_period_is_inside_the_first_and_the_last_too(year: int, *, outside: bool) -> None:
    block = "period: {från: 2032-12-31, till: 2034-01-01}\n" + purpose(f"Målet ska nås {year}.")
    assert told(block) == ([str(year)] if outside else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vår tillväxtstrategi 2040.", []),
        (f"{'x' * 40}plan 2040.", []),
        ("Vår VISION 2040.", []),
        ("Vår vision  2040.", ["2040"]),
        ("Vår vision, 2040.", ["2040"]),
        ("På 2040-talet och 2041.", ["2041"]),
        ("På 2040-tal och 2041.", ["2041"]),
        ("Åren 2041 och 2040-talet.", ["2041"]),
    ],
)
def test_a_year_in_a_name(text: str, expected: list[str]) -> None:
    assert told(purpose(text)) == expected


def test_twenty_in_one_text_are_told_and_each_text_for_itself() -> None:
    assert len(told(purpose("År 2024. " * 20))) == 20
    assert len(told(purpose("År 2024. " * 21) + "område: Centrum 2024\n")) == 21
