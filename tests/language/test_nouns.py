import pytest

from loftesverktyg.language.nouns import same_head, same_noun


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kväll", "kvällar"),
        ("Kvällen", "kvällarna"),
        ("gång", "gånger"),
        ("natt", "nätterna"),
        ("stad", "städer"),
        ("vecka", "veckorna"),
        ("möte", "möten"),
        ("timme", "timmar"),
        ("rum", "rummet"),
        ("insats", "insatserna"),
        ("besök", "besöken"),
        ("bok", "böcker"),
        ("cykeln", "cyklar"),
        ("tunneln", "tunnlar"),
        ("man", "männen"),
    ],
)
def test_forms_of_the_same_noun(one: str, other: str) -> None:
    assert same_noun(one, other)
    assert same_noun(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kväll", "natt"),
        ("kontroll", "kontor"),
        ("dag", "daghem"),
        ("brott", "inbrott"),
        ("pass", "par"),
        ("år", "åring"),
    ],
)
def test_other_nouns(one: str, other: str) -> None:
    assert not same_noun(one, other)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("trafikkontroller", "kontroll", True),
        ("kontroller", "trafikkontroll", True),
        ("fotpass", "pass", True),
        ("kontroll", "kontrollpunkt", False),
        ("möte", "motet", False),
        ("stad", "stadsdel", False),
    ],
)
def test_the_head_of_a_compound(one: str, other: str, expected: bool) -> None:
    assert same_head(one, other) is expected
