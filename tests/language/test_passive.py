import pytest

from loftesverktyg.language.passive import has_agent, passives


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Insatser ska genomföras.", ["genomföras"]),
        ("Insatser genomförs.", ["genomförs"]),
        ("Det har genomförts", ["genomförts"]),
        ("Det genomfördes", ["genomfördes"]),
        ("ska inte prioriteras", ["prioriteras"]),
        ("kan komma att utvärderas", ["utvärderas"]),
        ("Kontroller görs", ["görs"]),
        ("Klotter tas bort", ["tas"]),
        ("Lampor sätts upp", ["sätts"]),
        ("Planen följs upp och revideras", ["följs", "revideras"]),
        ("Samverkan ska utvecklas", ["utvecklas"]),
        ("ska nyanordnas", ["nyanordnas"]),
        ("blir genomförd", ["blir genomförd"]),
        ("blev snarast åtgärdat", ["blev snarast åtgärdat"]),
        ("har blivit gjorda", ["blivit gjorda"]),
        ("ska bli informerade", ["bli informerade"]),
        ("Parken blir kameraövervakad", ["blir kameraövervakad"]),
        ("Beslut fattas", []),
        ("RAPPORTEN PUBLICERAS", ["PUBLICERAS"]),
    ],
)
def test_a_passive_is_found(text: str, expected: list[str]) -> None:
    assert [text[found.start : found.end] for found in passives(text)] == expected


def test_a_passive_tells_its_kind_and_verb() -> None:
    s, bli = passives("Det genomförs och blir Åtgärdat.")
    assert (s.kind, s.verb) == ("s", "genomförs")
    assert (bli.kind, bli.verb) == ("bli", "Åtgärdat")


@pytest.mark.parametrize(
    "text",
    [
        "Vi hoppas att de trivs",
        "Det finns hus vid en plats",
        "De ska finnas där",
        "Polisens bil och kommunens buss",
        "Ungdomars vanor och brottsoffers rätt",
        "gånglus, brottsoffers, kurs, polis, dans",
        "Vi ska träffas, umgås och minnas",
        "kan lyckas",
        "ska vistas",
        "måste andas",
        "Det behövs och krävs mer",
        "Det saknas lampor",
        "ska allas röster",
        "att deras röst",
        "för att Jonas bil",
        "Vi ses när vi möts och ska ses",
        "Tryggheten stärks",
        "Det känns och märks och syns",
        "De drabbas och utsätts",
        "blir bättre",
        "blir trygg",
        "blir utsatta för brott",
        "blev skadad",
        "blir det",
        "blir, genomförd",
        "bli. Informerad",
        "är genomförd",
        "genomförd",
        "e-posts",
        "",
    ],
)
def test_what_hides_nobody_is_no_passive(text: str) -> None:
    assert passives(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("genomförs av polisen", True),
        ("genomförs varje vecka av polisen och kommunen", True),
        ("genomförs på torget\nav polisen", True),
        ("genomförs på grund av brott av polisen", True),
        ("blir genomförd av kommunen", True),
        ("genomförs", False),
        ("genomförs på torget. Ledd av polisen", False),
        ("genomförs, och två av tio", False),
        ("genomförs med hjälp av kameror", False),
        ("genomförs på grund av brott", False),
        ("genomförs i form av möten", False),
        ("genomförs i minst 20 % av fallen", True),
        ("genomförs till följd av mörkret", False),
        ("genomförs avskilt", False),
        ("genomförs i slutet\n\nav polisen", False),
        ("genomförs; av polisen", False),
    ],
)
def test_who_does_it_is_told_with_av(text: str, expected: bool) -> None:
    assert has_agent(text, passives(text)[0]) is expected
