import pytest

from loftesverktyg.language.frequency import frequencies


@pytest.mark.parametrize(
    ("text", "every", "unit", "marked"),
    [
        ("varje vecka", 1, "vecka", "varje vecka"),
        ("Varje dag", 1, "dag", "Varje dag"),
        ("varje fredag", 1, "vecka", "varje fredag"),
        ("varje kväll", 1, "dag", "varje kväll"),
        ("varannan vecka", 2, "vecka", "varannan vecka"),
        ("vartannat år", 2, "år", "vartannat år"),
        ("var annan vecka", 2, "vecka", "var annan vecka"),
        ("var tredje månad", 3, "månad", "var tredje månad"),
        ("vart femte år", 5, "år", "vart femte år"),
        ("var fjortonde dag", 14, "dag", "var fjortonde dag"),
        ("var 14:e dag", 14, "dag", "var 14:e dag"),
        ("två kvällar i veckan", 1, "vecka", "i veckan"),
        ("två gånger om året", 1, "år", "om året"),
        ("två gånger per år", 1, "år", "per år"),
        ("en gång per\nkvartal", 1, "kvartal", "per\nkvartal"),
        ("ett möte i halvåret", 1, "halvår", "i halvåret"),
        ("ett möte per termin", 1, "halvår", "per termin"),
        ("ett möte per tertial", 1, "tertial", "per tertial"),
        ("fyra i månaden", 1, "månad", "i månaden"),
        ("om dagen", 1, "dag", "om dagen"),
        ("årligen", 1, "år", "årligen"),
        ("dagligen", 1, "dag", "dagligen"),
        ("2 gånger/år", 1, "år", "/år"),
    ],
)
def test_how_often_is_read(text: str, every: int, unit: str, marked: str) -> None:
    (found,) = frequencies(text)
    assert (int(found.every), found.unit, text[found.start : found.end]) == (every, unit, marked)


@pytest.mark.parametrize(
    "text",
    [
        "under året",
        "hela veckan",
        "i år",
        "i kvartal 2",
        "per person",
        "varje skola",
        "var nionde besökare",
        "för varje veckas slut",
        "om åretruntbonde",
        "i veckans brev",
        "km/h",
        "och/eller",
        "2025/2026",
        "var 0:e dag",
        "ett år",
        "per årsarbetare",
        "xvarje dag",
    ],
)
def test_what_is_no_frequency_is_left(text: str) -> None:
    assert frequencies(text) == []


def test_several_are_found_in_order() -> None:
    assert [found.unit for found in frequencies("en gång i veckan, varje månad och om året")] == [
        "vecka",
        "månad",
        "år",
    ]


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("andra", 2),
        ("tredje", 3),
        ("fjärde", 4),
        ("femte", 5),
        ("sjätte", 6),
        ("sjunde", 7),
        ("åttonde", 8),
        ("nionde", 9),
        ("tionde", 10),
        ("tolfte", 12),
        ("fjortonde", 14),
        ("tjugonde", 20),
        ("trettionde", 30),
        ("1:a", 1),
        ("999:e", 999),
    ],
)
def test_every_ordinal(word: str, number: int) -> None:
    (found,) = frequencies(f"Det sker var {word} dag.")
    assert (int(found.every), found.unit) == (number, "dag")


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("var   tredje   vecka", "var   tredje   vecka"),
        ("var    tredje vecka", None),
        ("var tredje    vecka", None),
        ("per    vecka", None),
        ("om    året", None),
        ("varannan    vecka", None),
        ("var 1000:e dag", None),
        ("2 gånger / år", " / år"),
        ("2 gånger/år/plats", None),
    ],
)
def test_space_is_of_three_characters_at_most(text: str, marked: str | None) -> None:
    assert [text[each.start : each.end] for each in frequencies(text)] == ([marked] if marked else [])
