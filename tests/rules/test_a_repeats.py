"""A314 and A317: the same measure twice, and the same measures as the last time."""

import pytest

from tests.rules.documents import Folder, findings, marked, overlay

TEXT = "Polisen går till fots vid stationen minst två kvällar i veckan."


def measures(*items: str) -> str:
    return "åtgärder:\n" + "".join(
        f"  - {{id: a{number}, ansvarig: polisen, {each}}}\n" for number, each in enumerate(items)
    )


@pytest.mark.parametrize(
    "again",
    [
        f"text: {TEXT}",
        f"text: {TEXT.upper()}",
        f"text: {TEXT.rstrip('.')}",
        f"text: '  {TEXT.replace(' ', '   ')}'",
        f"text: '**{TEXT}**'",
        "text: " + TEXT.replace("stationen", "stati\u00adonen"),
        f"text: {TEXT}, mängd: {{antal: 2, enhet: kvällar}}",
        f"text: {TEXT}, medverkande: [kommunen]",
    ],
)
def test_a314_the_same_words(again: str) -> None:
    block = measures(f"text: {TEXT}", "text: Något annat.", again)
    (finding,) = findings(block, only="A314")
    assert finding.pointer == "/åtgärder/2/text"
    (label,) = finding.labels
    assert (overlay(block)[slice(*label.place.span)], label.message) == (TEXT, "här står den första gången")


@pytest.mark.parametrize(
    "again",
    [
        f"text: {TEXT.replace('två', 'tre')}",
        f"text: {TEXT}, plats: [Norra skolan]",
        f"text: {TEXT}, löfte: trafik",
        f"text: {TEXT}, målgrupp: Unga",
        f"text: {TEXT}, period: {{från: 2026-03-01, till: 2026-05-31}}",
        f"text: {TEXT} Det gäller 2027.",
        "text: '...'",
        "text:",
    ],
)
def test_a314_another_promise(again: str) -> None:
    assert findings(measures(f"text: {TEXT}", again, "text: '!'"), only="A314") == ()


def test_a314_another_party_makes_it_another_promise() -> None:
    block = measures(f"text: {TEXT}") + f"  - {{id: b, text: {TEXT}, ansvarig: kommunen}}\n"
    assert findings(block, only="A314") == ()


def test_a314_every_repetition_points_at_the_first() -> None:
    block = measures(*[f"text: {TEXT}"] * 3)
    found = findings(block, only="A314")
    assert [each.pointer for each in found] == ["/åtgärder/1/text", "/åtgärder/2/text"]
    assert len({each.labels for each in found}) == 1


def previous(*texts: str, path: str = "../2024/lofte.yaml") -> str:
    listed = "".join(f"  - {{id: p{number}, text: '{text}'}}\n" for number, text in enumerate(texts))
    return f"# {path}\nformat: 1\ntitel: Medborgarlöfte\nåtgärder:\n{listed}"


def with_previous(now: list[str], before: list[str], reference: str = "../2024/lofte.yaml") -> str:
    return f"föregående: {reference}\n" + measures(*(f"text: '{each}'" for each in now)) + previous(*before)


@pytest.mark.parametrize(
    ("now", "before"),
    [
        ([TEXT], [TEXT]),
        ([TEXT], ["Annat.", TEXT.lower().rstrip(".")]),
        (["Vi bygger klart under 2026."], ["Vi bygger klart under 2024."]),
        (["Insatsen pågår 2026–2027."], ["Insatsen pågår 2024–2025."]),
        (["Klart den 31 maj 2026."], ["Klart den 31 maj 2024."]),
        (["A.", "B.", "C.", "D.", "E.", "Nytt."], ["E.", "D.", "C.", "B.", "A."]),
    ],
)
def test_a317_most_are_repeated(now: list[str], before: list[str]) -> None:
    block = with_previous(now, before)
    (finding,) = findings(block, only="A317")
    assert (finding.pointer, marked(finding, block)) == ("/åtgärder", "åtgärder")


@pytest.mark.parametrize(
    ("now", "before"),
    [
        ([TEXT], [TEXT.replace("två", "tre")]),
        (["A.", "B.", "C.", "D.", "Nytt."], ["A.", "B.", "C.", "D."]),
        (["Klart den 31 maj 2026."], ["Klart den 31 juni 2024."]),
        (["Nytt."], [TEXT]),
        ([""], [""]),
        (["Nytt."], []),
        ([TEXT + " Det är nytt."], [TEXT]),
    ],
)
def test_a317_most_are_new(now: list[str], before: list[str]) -> None:
    assert findings(with_previous(now, before), only="A317") == ()


def test_a317_shows_the_measures_of_both_files() -> None:
    block = with_previous(["A.", "B.", "C.", "D.", "Nytt.", "E."], ["E.", "D.", "C.", "B.", "A."])
    (finding,) = findings(block, only="A317")
    assert finding.message == "5 av 6 åtgärder är desamma som i det förra löftet."
    assert [(label.place.path, label.message) for label in finding.labels] == [
        ("lofte.yaml", "samma åtgärd som i det förra löftet"),
        ("../2024/lofte.yaml", "här står den i det förra löftet"),
    ] * 3
    last = finding.labels[1]
    assert (last.place.line, last.place.column) == (8, 20)


@pytest.mark.parametrize(
    "reference",
    [
        "../2023/lofte.yaml",
        "https://exempelby.se/2024/lofte.yaml",
        "www.exempelby.se/lofte.yaml",
        "lofte.yaml",
        "'../2024/'",
    ],
)
def test_a317_is_silent_on_what_it_cannot_read(reference: str) -> None:
    assert findings(with_previous([TEXT], [TEXT], reference), only="A317") == ()


@pytest.mark.parametrize("text", ["- en lista\n", "a: [\n", "utfall_för: {fil: a}\n", ""])
def test_a317_is_silent_on_what_is_no_lofte(text: str) -> None:
    block = "föregående: a.yaml\n" + measures(f"text: {TEXT}")
    assert findings(block, only="A317", neighbours=Folder({"a.yaml": text})) == ()
