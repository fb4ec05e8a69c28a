import pytest

from loftesverktyg.language.names import proper_name_spans


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in proper_name_spans(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("vi är på Fokus Ungdom nu", ["Fokus Ungdom"]),
        ("hos Alltid Öppet AB i dag", ["Alltid Öppet AB"]),
        ("Alltid Öppet AB hjälper", ["Alltid Öppet AB"]),
        ("i Exempelby", ["Exempelby"]),
        ("projektet Regelbundet växer", ["Regelbundet"]),
        ("med Barn och Unga i Exempelby", ["Barn och Unga i Exempelby"]),
        ("hos Vi-Är-Här nu", ["Vi-Är-Här"]),
        ("Alltid i Exempelby", ["Exempelby"]),
        ("bolaget H&M finns", ["H&M"]),
        ("Vi går. Sedan Anna Andersson", ["Sedan Anna Andersson"]),
        ("med\u00a0Stora\u00a0Huset", ["Stora\u00a0Huset"]),
        ("enligt LPO nu", ["LPO"]),
    ],
)
def test_names_are_known_by_their_capitals(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Alltid öppet",
        "Vi går. Alltid går vi",
        "Går vi? Alltid!",
        "Han sa: Alltid går vi",
        "”Alltid går vi”",
        "(Alltid går vi)",
        "– Alltid går vi",
        "- Alltid går vi",
        "Ett:\nAlltid går vi",
        "VI ÄR ALLTID HÄR",
        "Vi går.” Alltid går vi",
        "x-Ord",
        "mittIord",
        "",
    ],
)
def test_a_sentences_first_word_is_no_name(text: str) -> None:
    assert found(text) == []
