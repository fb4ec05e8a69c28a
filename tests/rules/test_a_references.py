"""A301, A302, A305, A306: who is responsible, and references that lead somewhere."""

import time

import pytest

from loftesverktyg.document import read_document
from loftesverktyg.findings import Finding
from loftesverktyg.rules.engine import check_document
from loftesverktyg.rules.registry import RULES
from tests.rules.documents import TODAY, findings, marked, overlay


def found_here(block: str) -> tuple[Finding, ...]:
    return findings(block, only="Y A301 A302 A305 A306")


def told(block: str) -> list[tuple[str, str]]:
    return [(each.code, marked(each, block)) for each in found_here(block) if each.code[0] == "A"]


def hints(block: str) -> list[str]:
    return [each.hint for each in found_here(block) if each.code[0] == "A"]


def measure(keys: str) -> str:
    return f"åtgärder: [{{id: a, text: b, {keys}}}]\n"


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (measure("typ: social"), [("A301", "id: a")]),
        (measure("ansvarig: "), [("A301", "id: a")]),
        (measure("gemensamt: []"), [("A301", "id: a")]),
        (measure("medverkande: [polisen]"), [("A301", "id: a")]),
        ("åtgärder:\n  - id: a\n    text: b\n", [("A301", "id: a")]),
        ("åtgärder: [{id: a, text: b}, {id: c, text: d}]\n", [("A301", "id: a"), ("A301", "id: c")]),
        (measure("ansvarig: polisen"), []),
        (measure("gemensamt: [polisen, kommunen]"), []),
        (measure("ansvarig: [polisen]"), []),
        (measure("gemensamt: polisen"), []),
        ("åtgärder: [polisen går]\n", []),
        ("åtgärder: []\n", []),
    ],
)
def test_a301_every_measure_has_somebody(block: str, expected: list[tuple[str, str]]) -> None:
    assert told(block) == expected


FOLLOW_UP = "uppföljning: {{metod: m, ansvarig: {0}, kommunikation: [{{kanal: webb, ansvarig: {1}}}]}}\n"


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (measure("ansvarig: skolan"), ["skolan"]),
        (measure("gemensamt: [polisen, skolan, kyrkan]"), ["skolan", "kyrkan"]),
        (measure("ansvarig: polisen, medverkande: [skolan]"), ["skolan"]),
        (measure("ansvarig: skolan, gemensamt: [kyrkan]"), ["skolan", "kyrkan"]),
        (FOLLOW_UP.format("skolan", "kommunen"), ["skolan"]),
        (FOLLOW_UP.format("kommunen", "kyrkan"), ["kyrkan"]),
        (FOLLOW_UP.format("kommunen", "polisen"), []),
        # Decomposed letters are the same letters.
        (
            "parter: {bostäder: {namn: B, typ: bolag}}\n"
            + measure("ansvarig: bosta\u0308der")
            + FOLLOW_UP.format("bostäder", "bostäder")
            + "underskrifter: []\n",
            [],
        ),
        # What a party of that key would be could not be read.
        ("parter: {polisen: Polisen, kommunen: {namn: K, typ: kommun}}\n" + measure("ansvarig: polisen"), []),
        ("parter: polisen och kommunen\n" + measure("ansvarig: polisen"), []),
        ("parter: {}\n" + measure("ansvarig: polisen"), []),
        ("parter:\n" + measure("ansvarig: polisen"), []),
        # A reference that could not be read.
        (measure("ansvarig: polisen, medverkande: [{part: kommunen}]"), []),
    ],
)
def test_a302_every_party_is_declared(block: str, expected: list[str]) -> None:
    assert told(block) == [("A302", words) for words in expected]


@pytest.mark.parametrize(
    ("reference", "hint"),
    [
        ("polisn", "Menade du ”polisen”?"),
        ("Polisen", "Menade du ”polisen”?"),
        ("kommun", "Menade du ”kommunen”?"),
        ("Exempelby kommun", "Skriv partens korta namn: ”kommunen”."),
        ("exempelby kommun", "Skriv partens korta namn: ”kommunen”."),
        ("Exempelbys kommun", "Menade du ”kommunen”?"),
        ("skolan", "Skriv ”polisen” eller ”kommunen”, eller lägg till den som saknas under ”parter”."),
    ],
)
def test_a302_suggests_what_was_meant(reference: str, hint: str) -> None:
    assert hints(measure(f"ansvarig: {reference}")) == [hint]


SITUATION = """\
lägesbild:
  text: Så här ser det ut.
  källor: [{id: dialog, typ: enkät, datum: 2025-10-14}]
  problem:
    - {id: stationen, rubrik: Otryggt, källor: [dialog], orsaker: [{id: mörkt, text: Mörkt}]}
"""
MEASURE = "åtgärder: [{id: ljus, text: b, ansvarig: polisen, orsaker: [mörkt, stationen]}]\n"
SOUND = SITUATION + MEASURE


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (SOUND, []),
        (SOUND.replace("källor: [dialog]", "källor: [dialogen]"), [("dialogen", "en källa")]),
        (SOUND.replace("[mörkt,", "[mörker,"), [("mörker", "en orsak eller ett problem")]),
        (SOUND + "effekter: [{id: e, text: f, åtgärder: [ljuset]}]\n", [("ljuset", "en åtgärd")]),
        (SOUND + "effekter: [{id: e, text: f, löfte: kväll}]\n", [("kväll", "ett löfte")]),
        (SOUND.replace("ansvarig: polisen", "ansvarig: polisen, löfte: kväll"), [("kväll", "ett löfte")]),
        # The right id of the wrong kind.
        (SOUND.replace("källor: [dialog]", "källor: [mörkt]"), [("mörkt", "en källa")]),
        (SOUND + "effekter: [{id: e, text: f, åtgärder: [e]}]\n", [("e", "en åtgärd")]),
        # A source may be free text.
        (SOUND + "effekter: [{id: e, text: f, indikator: {mått: m, källa: en bok}}]\n", []),
        # Under S102, S103 and S104 nothing is said of what would have stood there.
        ("lägesbild:\n" + MEASURE, []),
        (SITUATION.replace("text: Så här ser det ut.", "text: ") + MEASURE.replace("mörkt", "natt"), []),
        (SOUND.replace("källor: [{id: dialog, typ: enkät, datum: 2025-10-14}]", "källor: []"), []),
        ("åtgärder: []\neffekter: [{id: e, text: f, åtgärder: [ljus]}]\n", []),
        # Nor of what could not be read, where the id may stand.
        ("lägesbild: Mörkt\n" + MEASURE, []),
        (
            SITUATION.replace("problem:", "problem: []\n  problm:") + MEASURE,
            [("mörkt", "en orsak eller ett problem"), ("stationen", "en orsak eller ett problem")],
        ),
        (SOUND.replace("{id: mörkt, text: Mörkt}", "mörkt"), []),
        (SOUND.replace("orsaker: [{id: mörkt, text: Mörkt}]", "orsaker: mörkt"), []),
        (SOUND.replace("id: mörkt", "id: det är mörkt"), []),
        (SOUND.replace("- {id: stationen,", "- stationen\n    - {id: torget,"), []),
        ("åtgärder: [ljus]\neffekter: [{id: e, text: f, åtgärder: [ljus]}]\n", []),
        ("löften: kväll\n" + SOUND.replace("ansvarig: polisen", "ansvarig: polisen, löfte: kväll"), []),
        # But what was broken elsewhere hides nothing.
        (
            SOUND.replace("rubrik: Otryggt", "rubrik: [Otryggt]").replace("[mörkt,", "[mörker,"),
            [("mörker", "en orsak eller ett problem")],
        ),
        (
            SOUND.replace("typ: enkät", "typ: prat").replace("källor: [dialog]", "källor: [dialogen]"),
            [("dialogen", "en källa")],
        ),
    ],
)
def test_a305_every_id_exists(block: str, expected: list[tuple[str, str]]) -> None:
    found = [each for each in found_here(block) if each.code == "A305"]
    assert [marked(each, block) for each in found] == [words for words, _ in expected]
    for each, (_, what) in zip(found, expected, strict=True):
        assert what in each.message


def test_a305_names_an_id_that_is_used_twice_once() -> None:
    source = "{id: dialog, typ: enkät, datum: 2025-10-14}"
    block = SOUND.replace("källor: [dialog]", "källor: [annat]").replace(source, f"{source}, {source}")
    (finding,) = (each for each in found_here(block) if each.code == "A305")
    assert finding.hint == "Välj bland dem som finns: ”dialog”."


def test_a305_says_what_the_id_is_and_what_was_meant() -> None:
    block = SOUND.replace("källor: [dialog]", "källor: [mörkt]")
    (finding,) = found_here(block)
    assert finding.message == "”mörkt” är en orsak, men här ska det stå id för en källa."
    assert finding.hint == "Välj bland dem som finns: ”dialog”."
    assert hints(SOUND.replace("[mörkt,", "[morkt,")) == ["Menade du ”mörkt”?"]
    assert hints(SOUND.replace("ansvarig: polisen", "ansvarig: polisen, löfte: kväll")) == [
        "Lägg till det som saknas, eller ta bort hänvisningen."
    ]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("effekter: [{id: a, text: b}, {id: a, text: c}]\n", [("a", "en effekt")]),
        ("effekter: [{id: fotpatrull, text: b}]\n", [("fotpatrull", "en åtgärd")]),
        ("effekter: [{id: mörkt, text: b}]\n", [("mörkt", "en orsak")]),
        (
            "effekter: [{id: a, text: b}, {id: a, text: c}, {id: a, text: d}]\n",
            [("a", "en effekt"), ("a", "en effekt")],
        ),
        ("löften: [{id: ljus, rubrik: b}]\n", [("ljus", "ett löfte")]),
        # Decomposed letters are the same letters.
        ("effekter: [{id: mo\u0308rkt, text: b}]\n", [("mo\u0308rkt", "en orsak")]),
        # Parties' keys are a space of their own, and capitals are other letters.
        ("effekter: [{id: polisen, text: b}, {id: kommunen, text: c}]\n", []),
        ("effekter: [{id: a, text: b}, {id: A, text: c}]\n", []),
        ("effekter: [{text: b}, {text: c}]\n", []),
        ("effekter: [{id: a b, text: b}, {id: a b, text: c}]\n", []),
    ],
)
def test_a306_every_id_is_used_once(block: str, expected: list[tuple[str, str]]) -> None:
    found = [each for each in found_here(block) if each.code == "A306"]
    assert len(found) == len(expected)
    for each, (words, kind) in zip(found, expected, strict=True):
        (label,) = each.labels
        first = overlay(block)[slice(*label.place.span)]
        # Either place may come first in the file; the parts are gone through in Brå's order.
        assert words in {marked(each, block), first}
        assert label.message == f"här är det id för {kind}"
        assert each.place.span != label.place.span


@pytest.mark.parametrize(
    "text",
    [
        "parter: {" + ", ".join(f"p{number}: {{}}" for number in range(3_000)) + "}\n"
        "åtgärder: [{id: a, text: b, gemensamt: ["
        + ", ".join(f"q{number}" for number in range(9_000))
        + "]}]\n",
        "åtgärder: [" + ", ".join(f"{{id: m{number}}}" for number in range(3_000)) + "]\n"
        "effekter: [{id: a, text: b, åtgärder: ["
        + ", ".join(f"n{number}" for number in range(7_000))
        + "]}]\n",
        "effekter: [" + ", ".join("{id: a}" for _ in range(6_000)) + "]\n",
        "parter: {a: {namn: b, typ: kommun}}\nåtgärder: [{id: a, text: b, ansvarig: "
        + "x" * 900_000
        + "}]\n",
    ],
)
def test_a_file_made_to_be_slow_is_not(text: str) -> None:
    rules = [rule for rule in RULES if rule.family == "A"]
    document = read_document(text.encode(), "fil.yaml")
    start = time.process_time()
    result = check_document(document, rules, TODAY)
    assert time.process_time() - start < 6
    assert result.findings
    assert not result.faults
