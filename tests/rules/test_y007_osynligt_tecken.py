import pytest

from loftesverktyg.rules.y007_osynligt_tecken import NAMES
from loftesverktyg.source.invisible import NAMES as KNOWN
from tests.rules.marks import HEAD, only, y_findings


def test_every_name_of_the_source_has_swedish() -> None:
    assert set(NAMES) == set(KNOWN.values())


@pytest.mark.parametrize(
    ("marked", "name", "codepoint"),
    [
        ("område: Cen«\u00ad»trum\n", "ett mjukt bindestreck", "U+00AD"),
        ("område: Cen«\u200b»trum\n", "ett nollbreddstecken", "U+200B"),
        ("område: Cen«\ufeff»trum\n", "ett nollbreddstecken", "U+FEFF"),
        ("område: Cen«\u202e»trum\n", "ett tecken som vänder skrivriktningen", "U+202E"),
        ("område: Cen«\u200d»trum\n", "ett tecken utan bredd som styr hur bokstäver binds ihop", "U+200D"),
    ],
)
def test_it_is_named_and_taken_away(marked: str, name: str, codepoint: str) -> None:
    found = only(marked)
    assert (found.code, found.pointer) == ("Y007", "/område")
    assert found.message.startswith(f"Här står {name} ({codepoint}).")
    assert found.fixed == HEAD + "område: Centrum\n"


def test_a_hard_space_in_a_key_becomes_an_ordinary_one_between_words() -> None:
    found = only("ordlista: {lokal«\u00a0»polis: x}\n")
    assert found.message.startswith("I nyckeln står ett hårt mellanslag (U+00A0).")
    assert found.fixed == HEAD + "ordlista: {lokal polis: x}\n"


def test_a_hard_space_after_a_key_is_taken_away_and_the_key_is_unknown_until_then() -> None:
    found = y_findings(HEAD + "område\u00a0: Centrum\n")
    assert [each.code for each in found] == ["Y003", "Y007"]
    assert "”område”" in found[0].hint
    assert found[1].fixed == HEAD + "område: Centrum\n"


def test_in_comments_too() -> None:
    assert only("# Cen«\u00ad»trum\nområde: Centrum\n").pointer == ""


def test_what_belongs_there_is_fine() -> None:
    assert y_findings("\ufeff" + HEAD + "område: 20\u00a0% av \U0001f468\u200d\U0001f469\n") == []


def test_a_file_made_of_them_gets_no_endless_report() -> None:
    found = y_findings(HEAD + "område: " + "a\u00ad" * 2000 + "\n")
    assert len(found) == 500
    assert "på 2000 ställen i filen" in found[0].message


@pytest.mark.parametrize(
    ("marked", "fixed"),
    [
        # Words of one letter, with something else on their other side.
        ("ordlista: {väg i«\u00a0»å by: x}\n", "ordlista: {väg i å by: x}\n"),
        ("ordlista: {a«\u00a0»b: x}\n", "ordlista: {a b: x}\n"),
        # A word on one side only.
        ('ordlista: {"«\u00a0»polis": x}\n', 'ordlista: {"polis": x}\n'),
        ('ordlista: {"polis«\u00a0»": x}\n', 'ordlista: {"polis": x}\n'),
        ("ordlista: {lokal-«\u00a0»polis: x}\n", "ordlista: {lokal-polis: x}\n"),
        ("ordlista: {lokal«\u00a0»-polis: x}\n", "ordlista: {lokal-polis: x}\n"),
    ],
)
def test_a_space_is_left_only_between_two_words(marked: str, fixed: str) -> None:
    assert only(marked).fixed == HEAD + fixed
