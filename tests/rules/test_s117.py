"""S117: a löfte that calls itself avtal or överenskommelse, and one that names another."""

import time

import pytest

from loftesverktyg.document import read_document
from loftesverktyg.rules import s117_kallas_avtal
from loftesverktyg.rules.engine import check_document
from tests.rules.documents import TODAY, findings, marked


def words(block: str) -> list[str]:
    return [marked(each, block) for each in findings(block) if each.code == "S117"]


def in_purpose(text: str) -> list[str]:
    return words(f"syfte:\n  mål: [närvaro]\n  text: |\n    {text}\n")


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Medborgaravtal för Exempelby 2026–2027", "Medborgaravtal"),
        ("Trygghetsavtal i Exempelby", "Trygghetsavtal"),
        ("Överenskommelse om trygghet i Exempelby", "Överenskommelse"),
        ("Avtal mellan polisen och Exempelby kommun", "Avtal"),
        ("Samverkansöverenskommelse 2026–2027", "Samverkansöverenskommelse"),
        ("Medborgarlöfte – en överenskommelse mellan polisen och kommunen", "överenskommelse"),
        ("Medborgarlöfte (trygghetsavtal) 2026", "trygghetsavtal"),
        ("Vårt avtal med dig i Exempelby", "avtal"),
        ("Lokal överenskommelse 2026", "överenskommelse"),
    ],
)
def test_a_title_that_calls_it_one(title: str, expected: str) -> None:
    assert words(f"titel: {title}\n") == [expected]


@pytest.mark.parametrize(
    "title",
    [
        "Medborgarlöfte för Exempelby 2026–2027",
        "Medborgarlöfte inom samverkansöverenskommelsen 2026",
        "Medborgarlöfte, bilaga till samverkansöverenskommelsen",
        "Medborgarlöfte enligt den nya överenskommelsen",
        "Samverkansöverenskommelse och medborgarlöfte för Exempelby",
        "Medborgarlöfte för trygga hyresavtal",
        "Medborgarlöfte för Avtalsvägen",
        "Medborgarlöfte: avtalade tider på stationen",
    ],
)
def test_a_title_that_names_another(title: str) -> None:
    assert words(f"titel: '{title}'\n") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I denna överenskommelse lovar vi tryggare kvällar.", ["överenskommelse"]),
        ("Detta avtal gäller till 2027.", ["avtal"]),
        ("I det här avtalet berättar vi vad vi gör.", ["avtalet"]),
        ("Medborgarlöftet är en överenskommelse mellan polisen och kommunen.", ["överenskommelse"]),
        ("Löftet är också vår gemensamma överenskommelse med er som bor här.", ["överenskommelse"]),
        ("Löftet utgör ett avtal mellan oss och er.", ["avtal"]),
        ("Detta är ett avtal mellan polisen och dig.", ["avtal"]),
        ("Syftet med överenskommelsen är att fler ska känna sig trygga.", ["överenskommelsen"]),
        ("Ett medborgaravtal är ett sätt att mötas.", ["medborgaravtal"]),
        ("Polisen och kommunen ingår härmed ett lokalt avtal.", ["avtal"]),
        ("Detta avtal gäller här. Enligt detta avtal går vi till fots.", ["avtal", "avtal"]),
        ("Denna överenskommelses mål är närvaro.", ["överenskommelses"]),
        # The löfte is meant, though another is named too.
        ("Löftet är ett avtal. Det bygger på samverkansöverenskommelsen.", ["avtal"]),
        ("Detta avtal bygger på samverkansöverenskommelsen.", ["avtal"]),
    ],
)
def test_a_text_that_calls_it_one(text: str, expected: list[str]) -> None:
    assert in_purpose(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Löftet bygger på överenskommelsen mellan polisen och kommunen.",
        "Medborgarlöftet är en del av samverkansöverenskommelsen.",
        "Löftet är en viktig del av överenskommelsen.",
        "Löftet är en följd av vårt avtal med kommunen.",
        "Polisen och kommunen har en samverkansöverenskommelse. Denna överenskommelse gäller till 2029.",
        "Vi har skrivit ett avtal. Syftet med avtalet är att dela på lokaler.",
        "Löftet bygger på denna överenskommelse.",
        "Löftet är ett löfte, inte ett avtal.",
        "Ett medborgarlöfte är inget avtal.",
        "Detta är inte ett avtal.",
        "Vi är där på avtalad tid.",
        "Den som bryter mot sitt hyresavtal får en varning.",
        "Detta hyresavtal ska alla kunna läsa.",
        "Denna samverkansöverenskommelse gäller till 2029.",
        "Polisen och kommunen är överens om målen.",
        "Löftet är ett sätt att följa överenskommelsen.",
        "Vi har kommit överens om fem åtgärder.",
    ],
)
def test_a_text_that_names_another(text: str) -> None:
    assert in_purpose(text) == []


def test_the_summary_is_looked_through_and_other_texts_are_not() -> None:
    assert words("sammanfattning: I detta avtal lovar vi mer.\n") == ["avtal"]
    assert words("lättläst: I detta avtal lovar vi mer.\nx-a: Detta avtal\nmålgrupp: Detta avtal\n") == []


def test_the_words_are_marked_in_folded_text_and_decomposed_letters() -> None:
    assert words("sammanfattning: >-\n  I denna\n  överenskommelse lovar vi mer.\n") == ["överenskommelse"]
    assert words("titel: O\u0308verenskommelse 2026\n") == ["O\u0308verenskommelse"]


@pytest.mark.parametrize(
    "text",
    [
        "detta avtal " * 40_000,
        "avtal " * 80_000,
        "a" * 500_000,
        "löftet är ett " + "mycket " * 60_000,
        "en " * 150_000,
        "för " * 100_000 + "avtal",
    ],
)
def test_a_file_made_to_be_slow_is_not(text: str) -> None:
    document = read_document(f"titel: {text}\nsammanfattning: {text}\n".encode(), "fil.yaml")
    start = time.process_time()
    assert not check_document(document, [s117_kallas_avtal.RULE], TODAY).faults
    assert time.process_time() - start < 5
