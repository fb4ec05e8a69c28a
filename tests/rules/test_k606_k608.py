"""K606 to K608: dates, times and ranges as Swedish writes them."""

import pytest

from tests.rules.documents import overlay
from tests.rules.plain_cases import STYLES, found, mended, purpose, words

DATES = [
    ("Lampan byts före 2026-05-31.", ["2026-05-31"], "Lampan byts före 31 maj 2026."),
    ("Den 2026-03-01 börjar vi.", ["2026-03-01"], "Den 1 mars 2026 börjar vi."),
    ("Vi går 2026-03-01–2026-06-30.", ["2026-03-01–2026-06-30"], "Vi går 1 mars–30 juni 2026."),
    ("Vi går 2026-03-01–2026-03-09.", ["2026-03-01–2026-03-09"], "Vi går 1–9 mars 2026."),
    ("Vi går 2026-12-01–2027-01-30.", ["2026-12-01–2027-01-30"], "Vi går 1 december 2026–30 januari 2027."),
    ("Vi börjar den 1/3 2026.", ["1/3 2026"], "Vi börjar den 1 mars 2026."),
    ("Vi börjar 1/3-26.", ["1/3-26"], "Vi börjar 1 mars 2026."),
    # Nobody but the writer knows which year.
    ("Vi börjar den 1/3.", ["1/3"], None),
    ("Vi är klara senast 15/8.", ["15/8"], None),
    ("Vi ses fredag 1/3.", ["1/3"], None),
]


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(("text", "marked", "written"), DATES)
def test_a_date_in_digits(style: str, text: str, marked: list[str], written: str | None) -> None:
    assert words("K606", purpose(text, style)) == marked
    assert mended("K606", text, style) == (written or text)
    assert written is None or words("K606", purpose(written)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ungefär 1/3 av eleverna svarade.",
        "Vi har öppet 24/7.",
        "Det gäller åk 7/8.",
        "Se protokollet KS 2026-03-01 § 12.",
        "Ärendet heter KS 2026-12.",
        "Ärendet heter A123-2026-03-01.",
        "Dagen 2026-13-45 finns inte.",
        "Han sa ”2026-03-01”.",
        "Läs på https://exempelby.example/2026-03-01.",
        "Filen `2026-03-01` är bilaga.",
        "Vi börjar 1 mars 2026.",
        "Det gäller 1/2 till 3/4.",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert words("K606", purpose(text)) == []


def test_dates_in_their_own_keys_are_not_text() -> None:
    assert words("K606", "") == []


TIMES = [
    ("Vi har öppet 18:00.", ["18:00"], "Vi har öppet kl. 18.00."),
    ("Vi har öppet kl 18:00.", ["kl 18:00"], "Vi har öppet kl. 18.00."),
    ("Vi har öppet kl. 18:00-20:00.", ["kl. 18:00-20:00"], "Vi har öppet kl. 18.00–20.00."),
    ("Vi har öppet 18:00 – 20:00.", ["18:00 – 20:00"], "Vi har öppet kl. 18.00–20.00."),
    ("Mellan 18:00 och 22:00.", ["18:00", "22:00"], "Mellan kl. 18.00 och 22.00."),
    ("Vi är där mellan 18:00-20:00.", ["18:00-20:00"], "Vi är där mellan kl. 18.00 och 20.00."),
    ("Mellan kl. 18:00–20 är vi där.", ["kl. 18:00–20"], "Mellan kl. 18.00 och 20 är vi där."),
    ("Vi ses klockan 18:00.", ["klockan 18:00"], "Vi ses klockan 18.00."),
    ("Klockan är 18:00.", ["18:00"], "Klockan är 18.00."),
    ("Vid 18:00-tiden går vi.", ["18:00"], "Vid 18.00-tiden går vi."),
    ("Sedan. 18:00 börjar vi.", ["18:00"], "Sedan. Kl. 18.00 börjar vi."),
    ("Vi ses 8:30.", ["8:30"], "Vi ses kl. 8.30."),
]


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(("text", "marked", "written"), TIMES)
def test_a_time_with_a_colon(style: str, text: str, marked: list[str], written: str) -> None:
    assert words("K607", purpose(text, style)) == marked
    assert mended("K607", text, style) == written
    assert words("K607", purpose(written)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Vi ses kl. 18.00.",
        "Se rapporten 2018:14.",
        "Lagen (2023:196) gäller.",
        "Kartan har skala 1:50.",
        "Det står i BrB 4:12.",
        "Loppet tog 10:30 minuter.",
        "Laget vann med 21:15.",
        "Adressen är https://exempelby.example:8080/18:00.",
        "Koden är 12:30:15.",
        "Tiden 25:00 finns inte.",
        "Han sa ”18:00”.",
    ],
)
def test_what_is_no_time_with_a_colon(text: str) -> None:
    assert words("K607", purpose(text)) == []


def test_a_short_text_has_times_too() -> None:
    block = (
        "åtgärder:\n  - text: Polisen går här.\n    ansvarig: polisen\n"
        '    mängd: {antal: 2, enhet: kvällar, per: vecka, tid: "18:00-22:00"}\n'
    )
    assert words("K607", block) == ["18:00-22:00"]
    assert found("K607", block)[0].fix is not None


RANGES = [
    ("Löftet gäller 2026-2027.", ["2026-2027"], "Löftet gäller 2026–2027."),
    ("Löftet gäller 2026 - 2027.", ["2026 - 2027"], "Löftet gäller 2026–2027."),
    ("Läsåret 2026-27 går vi.", ["2026-27"], "Läsåret 2026–27 går vi."),
    ("Vi har öppet kl. 8-18.", ["8-18"], "Vi har öppet kl. 8–18."),
    ("Vi har öppet mellan kl. 8-18.", ["8-18"], "Vi har öppet mellan kl. 8 och 18."),
    ("Mellan 13.00-15.30 är vi där.", ["13.00-15.30"], "Mellan 13.00 och 15.30 är vi där."),
    ("Det sker mellan åren 2026-2027.", ["2026-2027"], "Det sker mellan åren 2026 och 2027."),
    ("Det sker mellan åren 2026-27.", ["2026-27"], "Det sker mellan åren 2026–27."),
    ("Mellan måndag-fredag är vi där.", ["måndag-fredag"], "Mellan måndag och fredag är vi där."),
    ("Det gäller emellan 13-17 år.", ["13-17"], "Det gäller emellan 13–17 år."),
    ("Vi har öppet 22.00-02.00.", ["22.00-02.00"], "Vi har öppet 22.00–02.00."),
    ("Unga 13-17 år är med.", ["13-17"], "Unga 13–17 år är med."),
    ("Det gäller 12-18-åringar.", ["12-18"], "Det gäller 12–18-åringar."),
    ("Mellan 20-30 % svarar.", ["20-30"], "Mellan 20 och 30 % svarar."),
    ("Det tar 1,5-2 timmar.", ["1,5-2"], "Det tar 1,5–2 timmar."),
    ("Det kostar 10 000-20 000 kronor.", ["10 000-20 000"], "Det kostar 10 000–20 000 kronor."),
    ("Vi går måndag-fredag.", ["måndag-fredag"], "Vi går måndag–fredag."),
    ("Vi går maj - september.", ["maj - september"], "Vi går maj–september."),
    ("Vi går 1 mars-31 maj 2026.", ["1 mars-31 maj 2026"], "Vi går 1 mars–31 maj 2026."),
    ("Från 1 mars 2026 - 31 maj 2027.", ["1 mars 2026 - 31 maj 2027"], "Från 1 mars 2026–31 maj 2027."),
    ("Det gäller årskurs 7-9.", ["7-9"], "Det gäller årskurs 7–9."),
]


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(("text", "marked", "written"), RANGES)
def test_a_range_with_a_hyphen(style: str, text: str, marked: list[str], written: str) -> None:
    assert words("K608", purpose(text, style)) == marked
    assert mended("K608", text, style) == written
    assert words("K608", purpose(written)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Enligt lagen 2-3 b § gäller det.",
        "Enligt lagen 4-6 §§ gäller det.",
        "Vi har öppet 24-7.",
        "Ring 0123-45 67 89.",
        "Ring 070-123 45 67.",
        "Bolaget har nummer 556677-8899.",
        "Ärendet heter KS 2026-12.",
        "Ärendet har dnr 2026-27.",
        "Se nr 3-2026.",
        "Det är en 9-årig pojke.",
        "Matchen slutade 2-3.",
        "De vann 3-1.",
        "Det hände 2026-03.",
        "Det hände 2026-03-01.",
        "Boken har ISBN 91-7.",
        "Serien 1-2-3 går bra.",
        "Vi delar 50-50.",
        "Läs på https://exempelby.example/3-5.",
        "Sjukdomen covid-19 finns.",
        "Vi går i skolan F-6.",
        "Han sa ”2026-2027”.",
        "Plats 3 - 5 besök.",
        "Hösten 2023 - 31 besök.",
        "Ring 0157 - 43 09 62.",
        "Löftet gäller 2026–2027.",
    ],
)
def test_what_is_no_range(text: str) -> None:
    assert words("K608", purpose(text)) == []


def test_a_title_is_mended_too() -> None:
    block = "titel: Medborgarlöfte för Exempelby 2026-2027\n"
    assert words("K608", block) == ["2026-2027"]


def test_a_fix_touches_the_marked_words_only() -> None:
    block = purpose("Vi går 13-17 och 2026-2027.", "folded")
    content = overlay(block)
    for finding in found("K608", block):
        assert finding.fix is not None
        assert [edit.span for edit in finding.fix.edits] == [finding.place.span]
        assert "-" in content[slice(*finding.place.span)]


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        # Years, from 1900 to 2099, the second later and, in short, within ten years.
        ("Åren 1899-1905.", []),
        ("Åren 1900-1901.", ["1900-1901"]),
        ("Åren 2098-2099.", ["2098-2099"]),
        ("Åren 2099-2100.", []),
        ("Åren 2026-2026.", []),
        ("Åren 2027-2026.", []),
        ("Åren 2026-36.", ["2026-36"]),
        ("Åren 2026-37.", []),
        ("Åren 2026-26.", []),
        ("Åren 2004-12.", []),
        ("Åren 2004-13.", ["2004-13"]),
        ("Åren 2026 - 27.", []),
        ("Åren 2026-127.", []),
        ("Åren 2026-2,5.", []),
        # Hours, to 24; with minutes at both ends or at neither.
        ("Det är kl. 0-24.", ["0-24"]),
        ("Det är kl. 8-25.", []),
        ("Det är kl. 25-8.", []),
        ("Det är KL. 22-6.", ["22-6"]),
        ("Det är klockan 22-6.", ["22-6"]),
        ("Det är kl. 8 - 18.", []),
        ("Det är kl. 8.00 - 18.00.", ["8.00 - 18.00"]),
        ("Det är kl. 8.00-18.", ["8.00-18"]),
        ("Det är kl. 8.60-18.", []),
        ("Vi har öppet 8.00 - 18.59.", ["8.00 - 18.59"]),
        ("Vi har öppet 8.00-18.60.", []),
        ("Vi har öppet 8.00-18.", []),
        # Amounts, the second larger; not what begins with 0, nor a second of four digits.
        ("Det är 3-3 personer.", []),
        ("Det är 4-3 personer.", []),
        ("Det är 3-4 personer.", ["3-4"]),
        ("Det är 0-4 personer.", ["0-4"]),
        ("Det är 0,5-4 meter.", ["0,5-4"]),
        ("Det är 00-4 personer.", []),
        ("Det är 3-04 personer.", []),
        ("Det är 3-1000 personer.", []),
        ("Det är 3-999 personer.", ["3-999"]),
        ("Det är 3-1 000 personer.", ["3-1 000"]),
        ("Det är 9 000-10 000 personer.", ["9 000-10 000"]),
        ("Det är 10 000-9 000 personer.", []),
        ("Det är 3.5-4 personer.", []),
        ("Det är 3-4.5 personer.", []),
        ("Det är 3 - 4 personer.", []),
        ("Det är 12-13 14 15.", []),
        ("Det är 12-13 14 gånger.", ["12-13"]),
        # A code or what is numbered stands before.
        ("Väg E4 3-4 är stängd.", []),
        ("Se KS: 3-4.", []),
        ("I ÅK 7-9 går de.", ["7-9"]),
        ("Se LEDARE 3-4 här.", []),
        ("Se § 3-4 här.", []),
        ("Se kap. 3-4.", []),
        ("Se Version: 3-4.", []),
        ("Se version  3-4.", ["3-4"]),
        ("3-4 är här.", ["3-4"]),
        # Days and months, two of them.
        ("Vi går måndagar-fredagar.", ["måndagar-fredagar"]),
        ("Lördag-söndag går vi.", ["Lördag-söndag"]),
        ("Vi går måndag-måndag.", []),
        ("Vi går måndag - fredag.", []),
        ("Vi går x-måndag-fredag.", []),
        ("Vi går 12 maj-3 juni.", ["12 maj-3 juni"]),
        ("Vi går maj 2026-juni 2027 och 3-4 gånger.", ["maj 2026-juni 2027", "3-4"]),
        ("3-4 gånger måndag-fredag och maj-juni.", ["3-4", "måndag-fredag", "maj-juni"]),
    ],
)
def test_where_a_range_ends_being_one(text: str, marked: list[str]) -> None:
    assert words("K608", purpose(text)) == marked


@pytest.mark.parametrize(
    ("text", "marked", "hints"),
    [
        # A day over twelve is one by itself; else a word before or a year tells.
        ("Vi ses 13/3.", ["13/3"], ["Skriv ”13 mars”, och årtalet efter."]),
        ("Vi ses 12/3.", [], []),
        ("Vi ses den 12/3.", ["12/3"], ["Skriv ”12 mars”, och årtalet efter."]),
        ("Senast 12/3 ses vi.", ["12/3"], ["Skriv ”12 mars”, och årtalet efter."]),
        ("Vi ses söndagen 12/3.", ["12/3"], ["Skriv ”12 mars”, och årtalet efter."]),
        ("Vi ses före 12/3.", [], []),
        ("Vi ses före 12/3-26.", ["12/3-26"], ["Skriv ”12 mars 2026”."]),
        # Two with a dash between are one; in a row, each pair is.
        ("13/3 – 15/4 är det så.", ["13/3 – 15/4"], ["Skriv ”13 mars–15 april”, och årtalet efter."]),
        ("13/3–15/3 är det så.", ["13/3–15/3"], ["Skriv ”13–15 mars”, och årtalet efter."]),
        (
            "13/3 och 15/3 är det så.",
            ["13/3", "15/3"],
            ["Skriv ”13 mars”, och årtalet efter.", "Skriv ”15 mars”, och årtalet efter."],
        ),
        (
            "2026-01-01 – 2026-02-01, 2026-03-01 – 2026-04-01, 2026-05-01.",
            ["2026-01-01 – 2026-02-01", "2026-03-01 – 2026-04-01", "2026-05-01"],
            ["Skriv ”1 januari–1 februari 2026”.", "Skriv ”1 mars–1 april 2026”.", "Skriv ”1 maj 2026”."],
        ),
        ("2026-12-31—2027-01-01.", ["2026-12-31—2027-01-01"], ["Skriv ”31 december 2026–1 januari 2027”."]),
        # Half of it has no year.
        ("Från 13/3–2026-04-15.", ["13/3–2026-04-15"], ["Skriv ”13 mars–15 april 2026”, och årtalet efter."]),
        ("Protokollet 2026-03-01, § 12.", [], []),
        ("Protokollet 2026-03-01,§ 12.", ["2026-03-01"], ["Skriv ”1 mars 2026”."]),
    ],
)
def test_which_days_and_how_to_write_them(text: str, marked: list[str], hints: list[str]) -> None:
    assert words("K606", purpose(text)) == marked
    assert [each.hint for each in found("K606", purpose(text))] == hints


@pytest.mark.parametrize(
    ("text", "marked", "hints"),
    [
        ("Vi ses 18:05.", ["18:05"], ["”kl. 18.05”"]),
        ("18:00 är sent.", ["18:00"], ["”Kl. 18.00”"]),
        ("Vi ses kl 9:30–11.", ["kl 9:30–11"], ["”kl. 9.30–11”"]),
        ("Vi ses kl. 9–11:30.", ["kl. 9–11:30"], ["”kl. 9–11.30”"]),
        ("Klockan 9:30 ses vi.", ["Klockan 9:30"], ["”Klockan 9.30”"]),
        ("Vi ses 18.00–20:00.", ["18.00–20:00"], ["”kl. 18.00–20.00”"]),
        ("Vi ses 18:00 – 19:00 – 20:00.", ["18:00 – 19:00", "20:00"], ["”kl. 18.00–19.00”", "”kl. 20.00”"]),
        (
            "Vi ses 18:00, 19:00, 20.00 och 21:00.",
            ["18:00", "19:00", "21:00"],
            ["”kl. 18.00”", "”19.00”", "”21.00”"],
        ),
        ("Vi ses kl. 9 och 18:00.", ["18:00"], ["”18.00”"]),
        ("Klockan tar 18:00-rasten.", ["18:00"], ["”18.00”"]),
        ("Det tar 18:00 min.", [], []),
        ("Det tar 18:00 sekunder.", [], []),
        ("Det tar kl. 18:00 minuter.", ["kl. 18:00"], ["”kl. 18.00”"]),
        ("Det är seger 18:00 här.", [], []),
        ("ABCDE 18:00 är det.", ["18:00"], ["”kl. 18.00”"]),
        ("ABCD 18:00 är det.", [], []),
    ],
)
def test_which_times_and_how_to_write_them(text: str, marked: list[str], hints: list[str]) -> None:
    assert words("K607", purpose(text)) == marked
    told = [each.hint for each in found("K607", purpose(text))]
    assert told == [f"Skriv {each}, med punkt mellan timmar och minuter." for each in hints]
