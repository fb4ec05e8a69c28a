"""K609, K610 and K612: who is hidden, what a PDF left, and what was written twice."""

import pytest

from tests.rules.plain_cases import STYLES, found, mended, purpose, words


def measure(text: str, who: str = "gemensamt: [polisen, kommunen]") -> str:
    return f'åtgärder:\n  - text: "{text}"\n    {who}\n    orsaker: [stationen]\n'


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Föräldramöten ska hållas på varje skola.", ["hållas"]),
        ("Trygghetsvandringar genomförs varje år.", ["genomförs"]),
        ("Belysningen kommer att bytas.", ["bytas"]),
        ("Det ska hållas möten.", ["hållas"]),
        ("Kontroller ska göras. Polisen är med.", ["göras"]),
    ],
)
def test_a_shared_measure_that_hides_who_does_it(text: str, marked: list[str]) -> None:
    assert words("K609", measure(text)) == marked


@pytest.mark.parametrize(
    "text",
    [
        "Kontroller genomförs av polisen.",
        "Vi ser till att belysningen byts.",
        "Kommunen bjuder in, och möten hålls på skolan.",
        "Tryggheten ska öka.",
        "Arbetet ska finnas kvar.",
        "Platsen ska upplevas som trygg.",
        "Alla ska trivas och mötas här.",
        "Lokalpolisområde Exempelby ska kontaktas.",
        "Han sa ”det ska göras”.",
    ],
)
def test_a_shared_measure_that_hides_nobody(text: str) -> None:
    assert words("K609", measure(text)) == []


def test_a_single_responsible_is_enough() -> None:
    assert words("K609", measure("Möten ska hållas.", "ansvarig: kommunen")) == []
    # A301 says what is missing.
    assert words("K609", measure("Möten ska hållas.", "löfte: x")) == []


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Den synliga närvaron ska utökas.", ["utökas"]),
        ("Nya trygghetsvärdar kommer att anställas.", ["anställas"]),
        ("Åtgärderna ska genomföras under året.", ["genomföras"]),
        ("Fler möten måste hållas.", ["hållas"]),
        ("Buskarna ska röjas och lamporna bytas.", ["röjas", "bytas"]),
        # What is, was or is done to us is no promise.
        ("Cyklar stjäls vid stationen.", []),
        ("Lampan blev lagad.", []),
        ("Det som ska göras gör vi.", []),
        ("Polisen ska synas, och möten hållas.", []),
    ],
)
def test_a_promise_in_the_purpose(style: str, text: str, marked: list[str]) -> None:
    assert words("K609", purpose(text, style)) == marked


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    ("text", "marked", "joined"),
    [
        ("Vårt brottsföre-byggande arbete.", ["brottsföre-byggande"], "Vårt brottsförebyggande arbete."),
        ("I kommu- nens skolor.", ["kommu- nens"], "I kommunens skolor."),
        ("En samverkans-överenskommelse.", ["samverkans-överenskommelse"], "En samverkansöverenskommelse."),
        ("Då ökar trygg-heten.", ["trygg-heten"], "Då ökar tryggheten."),
        ("Kommu-nen är med.", ["Kommu-nen"], "Kommunen är med."),
        ("Vår arbets-grupp och en arbetsgrupp.", ["arbets-grupp"], "Vår arbetsgrupp och en arbetsgrupp."),
        ("De ska ut-veckla det.", ["ut-veckla"], "De ska utveckla det."),
    ],
)
def test_a_word_that_a_line_broke(style: str, text: str, marked: list[str], joined: str) -> None:
    assert words("K610", purpose(text, style)) == marked
    assert mended("K610", text, style) == joined


def test_a_word_broken_over_two_lines() -> None:
    assert mended("K610", "Vi går i kommu-\nnens skolor.", "literal") == "Vi går i kommunens skolor."


@pytest.mark.parametrize(
    "text",
    [
        "Skicka e-post till oss. Ingen epost alls.",
        "Vi skapar en vi-känsla. Vikänsla är bra.",
        "Vi arbetar med icke-våld.",
        "Barn- och ungdomsgruppen ses.",
        "Skol- och fritidsfrågor.",
        "Det tar tre-fyra veckor.",
        "Vårt A-lag spelar.",
        "En svensk-finsk förening.",
        "Välkommen på drop-in.",
        "Polis- kommunsamverkan.",
        "Lokalpolisområde Kungälv-Ale.",
        "En tv-serie i EU-land.",
        "Ett pop-up-kontor.",
        "Det är halv-öppet.",
        "En polisområdes-chef.",
        "Vi läser på exempelby.example/brottsföre-byggande.",
        "Han sa ”brottsföre-byggande”.",
        "Vi gör detta:\n\n- polis-\n- kommunens",
    ],
)
def test_a_hyphen_that_belongs_there(text: str) -> None:
    assert words("K610", purpose(text, "literal")) == []


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    ("text", "marked", "once"),
    [
        ("Vi vill att att alla ska veta.", ["att att"], "Vi vill att alla ska veta."),
        ("Att att veta är bra.", ["Att att"], "Att veta är bra."),
        ("Polis och och och kommun.", ["och och och"], "Polis och kommun."),
        ("Det är en en plats.", ["en en"], "Det är en plats."),
        ("Det gör polisen polisen bra.", ["polisen polisen"], "Det gör polisen bra."),
        ("Det ska ska bli bra.", ["ska ska"], "Det ska bli bra."),
        ("Mer trygghet trygghet här.", ["trygghet trygghet"], "Mer trygghet här."),
    ],
)
def test_a_word_written_twice(style: str, text: str, marked: list[str], once: str) -> None:
    assert words("K612", purpose(text, style)) == marked
    assert mended("K612", text, style) == once


def test_a_word_written_on_both_sides_of_a_line_break() -> None:
    assert mended("K612", "Vi vill att\natt alla ska veta.", "literal") == "Vi vill att alla ska veta."


@pytest.mark.parametrize(
    "text",
    [
        "Det det handlar om är ljus.",
        "Som det är är många oroliga.",
        "Områden som vi arbetar i i dag.",
        "Det vi gör gör skillnad.",
        "De som som barn bodde här.",
        "Det är stora stora skillnader och mycket mycket mer.",
        "Vi hörde Duran Duran.",
        "Vi vet att, att det går. Så är det.",
        "Vi säger det. Det är så.",
        "Staden Baden-Baden.",
        "Det var en en-dagskurs.",
        "Han sa ”att att”.",
        "- Vi vet att\n- att det går",
        "# Möte med polisen\npolisen är här",
        "| att | att |",
    ],
)
def test_a_word_that_may_stand_twice(text: str) -> None:
    assert words("K612", purpose(text, "literal")) == []


def test_lines_of_an_easy_text_stand_alone() -> None:
    assert words("K612", "lättläst: |\n  Vi vet att\n  att det går.\n") == []


def test_a_fix_says_what_it_writes() -> None:
    [finding] = found("K612", purpose("Vi vet att att det går."))
    assert finding.fix is not None
    assert finding.fix.title == "Skriv ”att”"
