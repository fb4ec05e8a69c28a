"""The word lists: whole, well formed, and as large as they should be."""

import re
from pathlib import Path

import pytest

import loftesverktyg.language
from loftesverktyg.language.phrases import PhraseList, load_lines, load_phrases
from loftesverktyg.language.verbs import conjugate
from loftesverktyg.language.word_sets import word_set

PHRASES = [
    "kanslisprak",
    "vaga_verb",
    "vaga_insatser",
    "vaga_mangder",
    "reservationer",
    "viljeord",
    "absoluta",
    "myndighetsforkortningar",
    "forkortningar",
    "rorelseord",
    "aktivitetsverb",
    "odefinierade",
    "otydliga_platser",
]
VAGUE = ["vaga_verb", "vaga_insatser", "vaga_mangder", "reservationer", "viljeord", "absoluta"]
DATA = Path(loftesverktyg.language.__path__[0]) / "data"


@pytest.mark.parametrize(
    ("names", "least"),
    [(["kanslisprak"], 150), (VAGUE, 60), (["myndighetsforkortningar"], 60), (["forkortningar"], 20)],
)
def test_a_list_is_as_large_as_it_should_be(names: list[str], least: int) -> None:
    assert sum(len(load_phrases(name).entries) for name in names) >= least


@pytest.mark.parametrize("name", PHRASES)
def test_a_lines_parts_are_those_of_the_format(name: str) -> None:
    for line in load_lines(name):
        assert re.fullmatch(r"\S[^\t]*\S?(?:\t[^\t]*){0,3}", line), line
        assert not re.search(r"  |\t$| \t|\t ", line), line
        assert line.count("\t") == 3 or not line.endswith("säker"), line


@pytest.mark.parametrize("name", PHRASES)
def test_no_entry_stands_twice(name: str) -> None:
    phrases = [line.split("\t")[0] for line in load_lines(name)]
    assert sorted(set(phrases)) == sorted(phrases)


@pytest.mark.parametrize("name", PHRASES)
def test_every_entry_is_found_in_its_own_base_form(name: str) -> None:
    for line in load_lines(name):
        phrases = PhraseList([line])
        (entry,) = phrases.entries
        assert [match.entry for match in phrases.find(f"x {entry.base} y")] == [entry], line


@pytest.mark.parametrize("name", ["kanslisprak", "forkortningar"])
def test_a_safe_entry_has_a_replacement(name: str) -> None:
    for entry in load_phrases(name).entries:
        assert entry.replacement or not entry.safe, entry


def test_every_stiff_word_has_a_plainer_one_or_says_why() -> None:
    for entry in load_phrases("kanslisprak").entries:
        assert entry.replacement or entry.why, entry


def test_no_replacement_is_itself_stiff_or_the_same_word() -> None:
    stiff = load_phrases("kanslisprak")
    for entry in stiff.entries:
        if entry.safe and entry.replacement:
            assert entry.replacement != entry.base
            assert not list(stiff.find(f"x {entry.replacement} y")), entry


def test_every_abbreviation_of_an_authority_says_what_it_means() -> None:
    for entry in load_phrases("myndighetsforkortningar").entries:
        assert entry.replacement or entry.why, entry
        assert entry.base != entry.base.lower()


def test_a_verb_in_a_list_is_known_or_goes_as_the_first_group() -> None:
    # Else ”bära.v” would become ”bärar”.
    for name in PHRASES:
        for line in load_lines(name):
            for word in re.findall(r"(\w{2,})\.v(?![\w.])", line):
                present = conjugate(word).forms["present"]
                assert not present.endswith("ear"), line
                assert word.endswith("a") or present == f"{word}r" or word in {"vara", "finnas"}, line


def test_link_texts_are_written_as_they_are_compared() -> None:
    lines = load_lines("intetsagande_lanktexter")
    assert len(set(lines)) == len(lines) >= 30
    assert all(line == line.lower().strip(" .!:") for line in lines)


def test_mail_domains_are_domains() -> None:
    lines = load_lines("privata_maildomaner")
    assert len(set(lines)) == len(lines) >= 20
    assert all(re.fullmatch(r"[a-z0-9-]+\.[a-z]+", line) for line in lines)


def test_the_deponents_are_as_many_as_they_should_be() -> None:
    assert len(word_set("deponens")) >= 60


def test_every_file_says_what_it_is_for() -> None:
    for path in sorted(DATA.glob("*.txt")):
        assert path.read_text("utf-8").startswith("# "), path.name
        assert path.name.isascii()
