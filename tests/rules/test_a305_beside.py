"""A305 in an outcome and in a language version: their ids are the löfte's."""

import pytest

from loftesverktyg.rules.page import code_blocks, load_page
from tests.rules.documents import findings, marked
from tests.rules.hard_texts import words

OUTCOME = "# lofte.utfall.yaml\nformat: 1\nutfall_för: {fil: lofte.yaml}\nrapportdatum: 2026-02-28\n"
VERSION = code_blocks(load_page("T806").sections["Rätt"])[0]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (OUTCOME + "åtgärder: {fotpatrul: {status: pågår}}\n", ["fotpatrul"]),
        (OUTCOME + "effekter: {fotpatrull: {värde: 3}}\n", ["fotpatrull"]),
        (OUTCOME + "åtgärder: {fotpatrull: {status: pågår}}\neffekter: {trygghet: {värde: 3}}\n", []),
        (OUTCOME.replace("lofte.yaml}", "saknas.yaml}") + "åtgärder: {x: {status: pågår}}\n", []),
        ("åtgärder:\n" + OUTCOME + "åtgärder: {x: {status: pågår}}\n", []),
        ("effekter: [fel]\n" + OUTCOME + "effekter: {x: {värde: 3}}\n", []),
        (VERSION, []),
        (VERSION.replace("- id: ljus", "- id: ljuset"), ["ljuset"]),
        (VERSION.replace("{id: trygghet", "{id: otrygghet"), ["otrygghet"]),
        (VERSION.replace("- id: stationen", "- id: station"), ["station"]),
        (VERSION.replace("{id: mörkt", "{id: morkt"), ["morkt"]),
    ],
)
def test_a305(block: str, expected: list[str]) -> None:
    assert words("A305", block) == expected


def test_it_proposes_the_id_that_was_meant() -> None:
    block = OUTCOME + "åtgärder: {fotpatrul: {status: pågår}}\n"
    (finding,) = findings(block, only="A305")
    assert finding.message == "Det finns inte en åtgärd med id ”fotpatrul” i löftet."
    assert finding.hint == "Menade du ”fotpatrull”?"
    assert (finding.place.path, marked(finding, block)) == ("lofte.utfall.yaml", "fotpatrul")


def test_a_misspelt_id_is_not_told_as_a_missing_text_too() -> None:
    block = VERSION.replace("- id: ljus", "- id: ljuset")
    assert [finding.code for finding in findings(block, only="A305 T806")] == ["A305"]
