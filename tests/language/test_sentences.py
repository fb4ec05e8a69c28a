import pytest

from loftesverktyg.language.sentences import sentences


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Vi går t.ex. Polisens väg hem.",
        "Det gäller bl.a. Exempelby.",
        "Torget blir tomt kl. 19.00 varje kväll.",
        "Det sker enl. Polisens plan.",
        "Se nr. 5 i planen.",
        "Ring tel. 0123-45 67 89 om du vill.",
        "Det kostar ca. 10 000 kronor.",
        "Jfr. Brås handbok.",
        "Det följer av 4 § lagen (2023:196) om kommuners ansvar.",
        "Det gäller fr.o.m. Lucia t.o.m. Tjugondag.",
        "Det har dnr. KS 2026/12.",
        "Chefen är A. Exempelsson.",
        "Chefen är A.-B. Exempelsson eller J.R. Provberg.",
        "St. Olofs torg är tomt.",
        "Vi börjar i feb. 2027 och slutar i dec. 2028.",
        "Läs på exempelby.example/a.Bok eller www.exempelby.example. vi",
        "Skriv till A.B@exempelby.example om du vill.",
        "Det är 2.5 meter och 18.00 och 1.1 och 2026-03-01.",
        "”Vill du?” frågar polisen.",
        "Kom! säger vi.",
        "Det är … ingenting.",
        "Vi går i\nExempelby.",
        "Vi – som går här – är\n– som sagt – här.",
        "Det är p. g. a. Polisen.",
    ],
)
def test_this_is_one_sentence(sentence: str) -> None:
    assert found(sentence) == [sentence]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vi går. De går.", ["Vi går.", "De går."]),
        ("Går vi? Ja! Bra…  Nej", ["Går vi?", "Ja!", "Bra…", "Nej"]),
        ("Vi går.\nDe går.", ["Vi går.", "De går."]),
        ("Han sa: ”Vi går.” De gick.", ["Han sa: ”Vi går.”", "De gick."]),
        ("Vi går (ofta). (De går.) Nu.", ["Vi går (ofta).", "(De går.)", "Nu."]),
        ("Vi går år 2027. 12 lampor lyser.", ["Vi går år 2027.", "12 lampor lyser."]),
        ("Det är hus m.m. Polisen går.", ["Det är hus m.m.", "Polisen går."]),
        ("Vi köper 10 st. Polisen går.", ["Vi köper 10 st.", "Polisen går."]),
        ("Vi går i område A. Polisen går i zon B.", ["Vi går i område A.", "Polisen går i zon B."]),
        ("Det slutar kl. 18.00. Polisen går.", ["Det slutar kl. 18.00.", "Polisen går."]),
        ("Se www.exempelby.example. Polisen går.", ["Se www.exempelby.example.", "Polisen går."]),
        ("**Vi går.** De går.", ["Vi går.", "De går."]),
        ("Vi går. – De går.", ["Vi går.", "– De går."]),
        ("Ett stycke\n\nEtt till", ["Ett stycke", "Ett till"]),
        ("# Rubrik\nText här", ["Rubrik", "Text här"]),
        ("Rubrik\n---\nText här", ["Rubrik", "Text här"]),
        ("Vi ska:\n- gå\n- stå\n  still\n\nSlut", ["Vi ska:", "gå", "stå\n  still", "Slut"]),
        ("1. ett\n2. två", ["ett", "två"]),
        ("Vi ska:\n– gå\n– stå", ["Vi ska:", "– gå", "– stå"]),
        ("• gå\n• stå", ["• gå", "• stå"]),
        ("> Vi går\n> De går", ["Vi går", "De går"]),
        ("| Vi | De |\n|----|----|\n| går | står |", ["Vi | De", "går | står"]),
        ("Vi går\n\n```\nkod. Kod.\n```", ["Vi går"]),
        ("…", []),
        ("", []),
        ("\n\n- \n", []),
    ],
)
def test_text_is_cut_where_sentences_end(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Where each sentence is.
        ("  Vi går.  De går. ", [(2, 9), (11, 18)]),
        ("\n\nVi går\n", [(2, 8)]),
        ("Vi", [(0, 2)]),
        ("# Vi\n\n- De\n", [(2, 4), (8, 10)]),
        ("Vi\n***\nDe", [(0, 2), (7, 9)]),
        ("Vi\n \nDe", [(0, 2), (5, 7)]),
        ("a\n\n\n\nb", [(0, 1), (5, 6)]),
        ("– a\n– b", [(0, 3), (4, 7)]),
    ],
)
def test_places(text: str, expected: list[tuple[int, int]]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What comes next is looked for past marks and space, so far.
        ("Vi går. " + "(" * 38 + "de går.", 1),
        ("Vi går. " + "(" * 39 + "de går.", 2),
        # An initial needs its sentence's own word before it.
        ("A. Vi går.", 1),
        ("Område A. Vi går.", 2),
        ("område A. Vi går.", 2),
        ("Vi ser a. Vi går.", 1),
        ("Vi går i område a. Vi går.", 1),
        ("Vi går i hus A. Vi går.", 2),
        ("Det är Ab. Vi går.", 2),
        ("Det är A.B. Vi går.", 1),
        ("Det är A-B. Vi går.", 1),
        ("Det är a.b. Vi går.", 2),
        ("Det är (A. Vi går.", 1),
        ("Vi går.. De går.", 2),
        ("Vi går t.ex... De går.", 2),
        ("Vi går t.ex.! De går.", 1),
        ("Vi går t.ex! De går.", 2),
        ("Se nr. Vi går.", 1),
        ("Se nr. 5 går.", 1),
        ("Se NR. 5 går.", 1),
        ("Vi går ”t.ex. De går.", 1),
        ("Vi går.De går.", 1),
        ("Vi går. de går.", 1),
        ("Vi går. 5 går.", 2),
        ("Vi går. ", 1),
        ("Vi går? ”De går.”", 2),
        ("T.ex. De går.", 1),
        (". De går.", 1),
    ],
)
def test_how_many(text: str, expected: int) -> None:
    assert len(sentences(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A dash begins an item only where the line before it is over, or is one too.
        ("Vi går\n– ofta – här\n– och där", ["Vi går\n– ofta – här\n– och där"]),
        ("Vi går:\n– ofta\n– här", ["Vi går:", "– ofta", "– här"]),
        ("Vi går.\n– ofta", ["Vi går.", "– ofta"]),
        ("Vi går!\n– Ofta", ["Vi går!", "– Ofta"]),
        ("Vi går?\n– ofta", ["Vi går?", "– ofta"]),
        ("Vi går: \n— ofta", ["Vi går:", "— ofta"]),
        ("- Vi går\n– ofta", ["Vi går", "– ofta"]),
        ("Vi går\n\n– ofta\nhär\n– där", ["Vi går", "– ofta\nhär\n– där"]),
        ("–ofta\n–här", ["–ofta\n–här"]),
        # What begins a line of its own.
        ("Vi\n* går\n+ står", ["Vi", "går", "står"]),
        ("Vi\n999) går", ["Vi", "går"]),
        ("Vi\n1000) går", ["Vi\n1000) går"]),
        ("Vi\n12.går", ["Vi\n12.går"]),
        ("Vi\n-går", ["Vi\n-går"]),
        ("Vi\n###### går\nhär", ["Vi", "går", "här"]),
        ("Vi\n####### går\nhär", ["Vi\n####### går\nhär"]),
        ("Vi\n== går", ["Vi\n== går"]),
        ("Vi\n==\ngår", ["Vi\n==\ngår"]),
        ("Vi\n___\ngår", ["Vi", "går"]),
        ("Vi\n > går", ["Vi", "går"]),
    ],
)
def test_lines_of_their_own(text: str, expected: list[str]) -> None:
    assert found(text) == expected
