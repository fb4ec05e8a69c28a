import pytest

from loftesverktyg.language.years import years


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026", [2026]),
        ("under 2026.", [2026]),
        ("(2026)", [2026]),
        ("”2026”", [2026]),
        ("2026–2027", [2026, 2027]),
        ("2026-2027", [2026, 2027]),
        ("läsåret 2026/2027", [2026, 2027]),
        ("2026–27", [2026]),
        ("den 1 mars 2026", [2026]),
        ("2026-03-01", [2026]),
        ("hösten 2025 frågade", [2025]),
        ("löftet för Exempelby 2024–2025", [2024, 2025]),
        ("2024, 2025 och 2026", [2024, 2025, 2026]),
        ("år 1900 och 2099", [1900, 2099]),
        ("sedan 1998:", [1998]),
        ("1/3 2026", [2026]),
    ],
)
def test_a_year_is_found(text: str, expected: list[int]) -> None:
    found = years(text)
    assert [year.year for year in found] == expected
    assert [text[year.start : year.end] for year in found] == [str(year) for year in expected]


@pytest.mark.parametrize(
    "text",
    [
        "lag (2023:196)",
        "rapport 2018:14",
        "KS 2026/12",
        "KS 2026/2027",
        "KS/2026:5",
        "A12.345/2026",
        "KS-2026-12",
        "dnr 2026",
        "dnr. 2026",
        "nr 2020",
        "ärende 2019",
        "Storgatan 2019",
        "Norra vägen 1950 och Byvägen 2019",
        "rum 2015",
        "Box 2019",
        "Agenda 2030",
        "2000 kr",
        "2000 kr/person",
        "2000 kronor",
        "2 000 kronor",
        "2000 personer",
        "1900 invånare",
        "minst 2000",
        "mer än 2000",
        "cirka 2000",
        "tel. 010-567 2019",
        "08-2019 20",
        "0123-20 20 20",
        "212000-2019",
        "1990-talet",
        "12026",
        "20261",
        "2026a",
        "1899",
        "2100",
        "2026,5",
        "2026.5",
        "+2026",
        "2026 123 kronor",
    ],
)
def test_what_is_no_year_is_left(text: str) -> None:
    assert years(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The word before is looked for 30 characters back; one that is longer is none.
        ("x" * 29 + "gatan 2019", [2019]),
        ("X" + "x" * 23 + "gatan 2019", []),
        ("X" + "x" * 24 + "gatan 2019", [2019]),
        # The second of two counts when the first does.
        ("2026-2027 och 2028", [2026, 2027, 2028]),
        ("2026–2027–2028", [2026, 2027, 2028]),
        ("212000-2019 och 2020", [2020]),
        ("2020, 212000-2019", [2020]),
        ("KS 2026/2027 och 2028", [2028]),
        ("X 2026/2027", [2026, 2027]),
        ("KS 2026–2027", [2026, 2027]),
        ("KS 2026", [2026]),
        ("läsåret 2026/2027.", [2026, 2027]),
        # What stands after it.
        ("2000 Personer", []),
        ("2000 personligen", [2000]),
        ("2000\u00a0kr", []),
        ("2000  kr", [2000]),
        ("2026 12 mars", []),
        ("2026 1 mars", [2026]),
        ("i Storgatan. 2019", []),
        ("på storgatan 2019", [2019]),
        ("Dnr. 2026", []),
        ("2019", [2019]),
        ("-2019", []),
        ("a-2019", []),
    ],
)
def test_what_stands_beside_a_year(text: str, expected: list[int]) -> None:
    assert [year.year for year in years(text)] == expected
