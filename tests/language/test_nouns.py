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


@pytest.mark.parametrize(
    ("one", "other", "noun", "head"),
    [
        # Three letters are left of a word, and four of a head.
        ("bil", "bilar", True, True),
        ("by", "byar", False, False),
        ("husbil", "bil", False, False),
        ("husbilar", "bilarna", False, True),
        ("trafikljus", "ljus", False, True),
        ("ljus", "ljusen", True, True),
        ("ljusa", "ljuset", True, True),
        # Two forms that have an ending each, and those that double a letter or change a vowel.
        ("händer", "hand", True, True),
        ("händerna", "handen", True, True),
        ("händar", "hand", False, False),
        ("hemmen", "hem", True, True),
        ("barnen", "barn", True, True),
        ("vännen", "vän", True, True),
        ("Män", "mannen", True, True),
        ("skyltar", "skylten", True, True),
        ("", "bil", False, False),
    ],
)
def test_how_much_of_a_noun_is_left(one: str, other: str, *, noun: bool, head: bool) -> None:
    assert (same_noun(one, other), same_head(one, other)) == (noun, head)
    assert (same_noun(other, one), same_head(other, one)) == (noun, head)
