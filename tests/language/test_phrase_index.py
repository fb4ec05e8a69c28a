import pytest

from loftesverktyg.language.phrase_index import LISTS, lists_in
from loftesverktyg.language.phrase_syntax import telling_forms
from loftesverktyg.language.phrases import load_phrases


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("verkar för", {"vaga_verb"}),
        ("verkar i", set()),
        ("alltid", {"absoluta"}),
        ("t ex", {"förkortningar"}),
        ("t", set()),
        ("", set()),
    ],
)
def test_every_word_of_an_entry_must_be_there_in_some_form(words: str, expected: set[str]) -> None:
    assert lists_in(frozenset(words.split())) & {"vaga_verb", "absoluta", "förkortningar"} == expected


@pytest.mark.parametrize("name", LISTS)
def test_every_entry_of_a_list_is_known_by_its_base_form(name: str) -> None:
    for entry in load_phrases(name).entries:
        words = "".join(each if each.isalpha() else " " for each in entry.base.lower()).split()
        assert name in lists_in(frozenset(words)), entry.base


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("i mån av möjlighet\t\tvarför", ["möjlighet"]),
        ("Alltid", ["alltid"]),
        ("-inte ofta ~ här -längre", ["ofta"]),
        ("ett|annat och flertalet|många", ["många", "flertalet"]),
        ("med för", ["med"]),
        ("t.ex.", ["ex"]),
        ("e-posten har", ["har"]),
        ("på aktiv.a vis", ["aktiv", "aktivt", "aktiva"]),
    ],
)
def test_an_entry_is_known_by_its_longest_word_without_marks(line: str, expected: list[str]) -> None:
    """Of several forms the shortest counts."""
    assert sorted(telling_forms(line)) == sorted(expected)


def test_a_word_that_needs_no_other_is_enough() -> None:
    assert lists_in(frozenset({"möjlighet"})) == frozenset()
    assert "reservationer" in lists_in(frozenset(["i", "mån", "av", "möjlighet"]))
