import pytest

from loftesverktyg.document import read_document
from loftesverktyg.rules.engine import check_document
from loftesverktyg.rules.registry import RULES
from tests.rules.documents import TODAY
from tests.rules.marks import HEAD, only, y_findings


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("", "inget att läsa"),
        ("\n\n", "inget att läsa"),
        ("---\n", "inget att läsa"),
        ("# bara\n", "bara kommentarer"),
    ],
)
def test_none(data: str, words: str) -> None:
    (found,) = y_findings(data)
    assert (found.code, found.start, found.text) == ("Y012", 0, "")
    assert words in found.message


@pytest.mark.parametrize(
    ("name", "words"),
    [("lofte.utfall.yaml", "Skriv utfallet i den, eller ta bort"), ("lofte.yaml", "”loften new”")],
)
def test_what_to_write_in_an_empty_file(name: str, words: str) -> None:
    (found,) = check_document(read_document(b"", name), RULES, TODAY).findings
    assert words in found.hint


def test_several_are_marked_where_the_second_begins() -> None:
    found = only("område: Centrum\n«---»\ntitel: Ett till\n")
    assert found.code == "Y012"
    assert "andra YAML-dokument" in found.message
    assert only("«---»\n").hint == "Ta bort raden ”---”."


def test_only_the_second_is_told_of() -> None:
    assert len(y_findings(HEAD + "---\na: b\n---\nc: d\n")) == 1


def test_a_start_and_an_end_are_fine() -> None:
    assert y_findings(f"---\n{HEAD}...\n") == []
