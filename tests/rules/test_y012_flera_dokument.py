import pytest

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


def test_several_are_marked_where_the_second_begins() -> None:
    found = only("område: Centrum\n«---»\ntitel: Ett till\n")
    assert found.code == "Y012"
    assert "andra YAML-dokument" in found.message
    assert only("«---»\n").hint == "Ta bort raden ”---”."


def test_only_the_second_is_told_of() -> None:
    assert len(y_findings(HEAD + "---\na: b\n---\nc: d\n")) == 1


def test_a_start_and_an_end_are_fine() -> None:
    assert y_findings(f"---\n{HEAD}...\n") == []
