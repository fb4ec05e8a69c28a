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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Up to two adverbs between, of those that stand there.
        ("ska inte alltid nyordnas", ["nyordnas"]),
        ("ska inte alltid nu nyordnas", []),
        ("ska här nyordnas", []),
        ("ska nyordnas", ["nyordnas"]),
        ("nyordnas", []),
        ("ska, nyordnas", []),
        ("ska inte. Alltid nyordnas", []),
        ("blir nu då genomförd", ["blir nu då genomförd"]),
        ("blir nu då sedan genomförd", []),
        ("blir här genomförd", []),
        ("blir", []),
        # Five letters, and an infinitive's end.
        ("ska nyas", []),
        ("ska nyaas", ["nyaas"]),
        ("ska nyrås", ["nyrås"]),
        ("ska nyros", []),
        ("ska ny-ordnas", []),
        ("ska görs", ["görs"]),
        # Known or not, what ends in -erad is a participle; a state is none.
        ("blir xyzerad", ["blir xyzerad"]),
        ("blir xyzerat", ["blir xyzerat"]),
        ("blir xyzerade", ["blir xyzerade"]),
        ("blir xyzad", []),
        ("görs, hålls och blir gjord", ["görs", "hålls", "blir gjord"]),
    ],
)
def test_how_a_passive_is_known(text: str, expected: list[str]) -> None:
    assert [text[found.start : found.end] for found in passives(text)] == expected


@pytest.mark.parametrize(("far", "expected"), [(288, True), (289, False)])
def test_who_does_it_is_looked_for_so_far(far: int, *, expected: bool) -> None:
    # ”av p” must be within the 300 characters after the verb.
    text = "genomförs " + "x" * far + " i dag av polisen"
    assert has_agent(text, passives(text)[0]) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Det görs av polisen. Det görs.", [True, False]),
        ("Det görs. Det görs av polisen.", [False, True]),
        ("Det görs! Ledd av polisen", [False]),
        ("Det görs? Ledd av polisen", [False]),
        ("Det görs: av polisen", [False]),
        ("Det görs kl. 9.30 av polisen", [False]),
        ("Det görs 9.30 av polisen", [True]),
        ("Det görs, men av polisen", [False]),
        ("Det görs,\noch av polisen", [False]),
        ("Det görs, alltså av polisen", [True]),
        ("Det görs AV polisen", [False]),
        ("Det görs snart AV polisen med stöd av oss", [True]),
        ("Det görs av misstag", [False]),
        ("Det görs av 5", [False]),
        ("Det görs\nav polisen", [True]),
        ("Det görs Grund av polisen", [False]),
    ],
)
def test_where_a_clause_ends(text: str, expected: list[bool]) -> None:
    assert [has_agent(text, each) for each in passives(text)] == expected
