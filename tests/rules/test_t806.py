"""T806: a language version against its Swedish löfte, told in its own file."""

import pytest

from loftesverktyg.rules.page import code_blocks, load_page
from tests.rules.documents import findings, marked

WHOLE = code_blocks(load_page("T806").sections["Rätt"])[0]


def told(block: str) -> list[tuple[str, str, str]]:
    return [(each.pointer, marked(each, block), each.message) for each in findings(block, only="T806")]


def test_the_whole_one_is_clean() -> None:
    assert told(WHOLE) == []


@pytest.mark.parametrize(
    ("made_from", "now", "old"),
    [
        ('"1.0"', '"1.1"', True),
        ('"1.9"', '"1.10"', True),
        ('"2"', '"1.10"', False),
        ('"1.1"', '"1.1"', False),
        ("utkast", "slutlig", True),
    ],
)
def test_the_version(made_from: str, now: str, old: bool) -> None:
    block = f"version: {now}\n" + WHOLE.replace('version: "1.0"', f"version: {made_from}")
    assert bool(told(block)) is old


@pytest.mark.parametrize(
    ("listed", "wrong"), [("ar", True), ("en-GB", False), ("EN", False), ("english", False)]
)
def test_the_language_is_that_of_the_list(listed: str, wrong: bool) -> None:
    block = WHOLE.replace("{språk: en,", f"{{språk: {listed},")
    message = f"Filen säger att den är på ”en”, men löftet säger att den är på ”{listed}”."
    assert told(block) == ([("/språk", "en", message)] if wrong else [])


def test_the_language_of_another_file_is_its_own() -> None:
    listed = "[{språk: ar, fil: lofte.ar.yaml}, {språk: en, fil: ./lofte.en.yaml}]"
    assert told(WHOLE.replace("[{språk: en, fil: lofte.en.yaml}]", listed)) == []


def test_without_a_version_nothing_is_said_of_it() -> None:
    assert told('version: "1.1"\n' + WHOLE.replace(', version: "1.0"', "")) == []


@pytest.mark.parametrize(
    ("line", "pointer", "names"),
    [
        ("    leverans: New lighting in the tunnel\n", "/åtgärder/1", "”leverans”"),
        ("kontakt: {funktion: The safety coordinator}\n", "", "”kontakt”"),
        (", mått: Share who feel safe, enhet: per cent", "/effekter/0", "”mått” och ”enhet”"),
        ("    mängd: {enhet: evenings}\n", "/åtgärder/0", "”mängd”"),
        (
            "      orsaker: [{id: mörkt, text: The tunnel is badly lit}]\n",
            "/lägesbild/problem/0",
            "”orsaker”",
        ),
    ],
)
def test_what_is_missing_is_told_where_it_should_stand(line: str, pointer: str, names: str) -> None:
    assert line in WHOLE
    ((place, _, message),) = told(WHOLE.replace(line, ""))
    assert (place, message) == (pointer, f"Här saknas {names}, som finns i den svenska filen.")


def test_a_missing_measure_is_told_at_the_measures() -> None:
    start, end = WHOLE.index("  - id: ljus"), WHOLE.index("effekter:")
    assert told(WHOLE[:start] + WHOLE[end:]) == [
        ("/åtgärder", "åtgärder", "Här saknas ”ljus”, som finns i den svenska filen.")
    ]


def test_measures_are_found_by_their_ids_in_any_order() -> None:
    start, middle, end = (
        WHOLE.index("  - id: fotpatrull"),
        WHOLE.index("  - id: ljus"),
        WHOLE.index("effekter:"),
    )
    assert told(WHOLE[:start] + WHOLE[middle:end] + WHOLE[start:middle] + WHOLE[end:]) == []


def test_labels_show_the_swedish_text() -> None:
    block = WHOLE.replace("    leverans: New lighting in the tunnel\n", "")
    (finding,) = findings(block, only="T806")
    assert finding.place.path == "lofte.en.yaml"
    assert [(label.place.path, label.message) for label in finding.labels] == [
        ("lofte.yaml", "finns på svenska")
    ]


@pytest.mark.parametrize(
    "change", [("fil: lofte.yaml, ", "fil: saknas.yaml, "), ("text: The police", "text: [a] #")]
)
def test_silent_where_it_cannot_be_told(change: tuple[str, str]) -> None:
    assert told(WHOLE.replace(*change)) == []
