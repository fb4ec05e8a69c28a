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


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        # A word of the list may go on for four letters, and the hyphen stands inside it.
        ("En brottsföre-byggandets sak.", ["brottsföre-byggandets"]),
        ("Vi har trygg-heten1 här.", []),
        ("Vår social-tjänsten här.", ["social-tjänsten"]),
        ("Vår social-tjänstenabcd här.", ["social-tjänstenabcd"]),
        ("Vår social-tjänstenabcde här.", []),
        ("Vår kommunfullmäktige-grupp här.", []),
        # An ending that is no word.
        ("Vår stads-ning här.", ["stads-ning"]),
        ("Vår sta-ning här.", []),
        ("Vår stad-ning här.", ["stad-ning"]),
        ("Vår stad- ning här.", []),
        ("Vår icke-ning här.", []),
        # Else the word must stand somewhere without its hyphen, and have eight letters.
        ("Vår bo-tanik och botanik.", []),
        ("Vår lamp-post och lamppost.", ["lamp-post"]),
        ("Vår lam-post och lampost.", []),
        ("Lamp-post och LAMPPOST.", ["Lamp-post"]),
        ("Vår lamp-post och lamppost-tak.", []),
        ("Vår lamp- post och lamppost.", ["lamp- post"]),
        ("Vår lamp-Post och lamppost.", []),
        ("Vår lamp-post-tak och lamppost.", []),
        ("Vår a-lamppost och alamppost.", []),
        ("Vår lamppost-a och lampposta.", []),
        ("Vår lamp–post och lamppost.", []),
        ("Vår lamp-post.", []),
    ],
)
def test_what_a_line_may_have_broken(text: str, marked: list[str]) -> None:
    assert words("K610", purpose(text)) == marked


def test_a_word_may_stand_whole_in_another_text() -> None:
    assert words("K610", "målgrupp: Alla vid lampposten\n" + purpose("Vår lamp-posten.")) == ["lamp-posten"]
    assert words("K610", purpose("En lamppost.") + "målgrupp: Vår lamp-post och sam-arbete\n") == [
        "lamp-post",
        "sam-arbete",
    ]


def test_a_broken_word_and_the_one_to_write() -> None:
    [finding] = found("K610", purpose("Sam-arbete är bra."))
    assert finding.message == "”Sam-arbete” har ett bindestreck kvar från en radbrytning."
    assert finding.hint == "Skriv ”Samarbete”."


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Det gör att att\u00a0att det går.", ["att att\u00a0att"]),
        ("Vi vet att ATT det går.", []),
        ("Polis och Och kommun.", []),
        ("De som som vuxen bor här.", []),
        ("De som som bor här.", ["som som"]),
        ("De som som bor med barn här.", ["som som"]),
        ("De som som", ["som som"]),
        ("De vet att att barn går.", ["att att"]),
        ("Vi ser ingen ingen alls.", []),
        ("Vi går gärna gärna dit.", []),
        ("Vi har belysning belysning här.", ["belysning belysning"]),
        ("Vi har a a här.", []),
        ("Vi vet att-att går.", []),
        ("Vi vet x-att att går.", []),
        ("Vi vet att **att** går.", []),
        ("Vi vet att *att* att det går.", []),
        ("Vi vet att\n\natt det går.", []),
        ("Att att och och och.", ["Att att", "och och och"]),
    ],
)
def test_twice_in_a_row(text: str, marked: list[str]) -> None:
    assert words("K612", purpose(text, "literal")) == marked


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Vi vet att att det går.", "”att att”: samma ord står två gånger."),
        ("Vi vet att att att det går.", "”att att att”: samma ord står flera gånger."),
    ],
)
def test_how_many_times(text: str, message: str) -> None:
    [finding] = found("K612", purpose(text))
    assert finding.message == message


def test_a_line_of_its_own_ends_what_stands_on_it() -> None:
    assert words("K612", purpose("Vi vet att\natt det går.", "literal")) == ["att att"]
    assert words("K612", purpose("Först.\n  # Vi vet att\natt det går.", "literal")) == []
    assert words("K612", purpose("# Först\nVi vet att\natt det går.", "literal")) == ["att att"]
    assert words("K612", "lättläst: |\n  Vi vet att att det går.\n") == ["att att"]


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        # ”Ska” in the same clause, 60 characters back at most.
        ("Det ska " + "x" * 47 + " göras.", ["göras"]),
        ("Det ska " + "x" * 60 + " göras.", []),
        ("Det ska bli så, och möten hålls.", []),
        ("Det ska bli så. Möten hålls.", []),
        ("Det måste bli möten som hålls.", ["hålls"]),
        ("Det bör hållas möten.", ["hållas"]),
        ("Skall möten hållas?", ["hållas"]),
        ("Möten hålls.", []),
        # Whoever is named in the sentence does it.
        ("Möten ska hållas. Polisen går.", ["hållas"]),
        ("Polisen går. Möten ska hållas.", ["hållas"]),
        ("Möten ska hållas, och polisen går.", []),
        ("Möten ska hållas och lampor ska bytas. Buskar ska röjas av kommunen.", ["hållas", "bytas"]),
        ("Möten ska kännas bra.", []),
        ("Målet ska uppnås.", []),
    ],
)
def test_who_is_hidden_in_a_promise(text: str, marked: list[str]) -> None:
    assert words("K609", purpose(text)) == marked


@pytest.mark.parametrize(
    ("block", "marked"),
    [
        ("sammanfattning: Möten ska hållas.\n", ["hållas"]),
        ("sammanfattning: Möten hålls.\n", []),
        ("målgrupp: De som ska informeras\n", []),
        ("revideringar: [{datum: 2026-03-01, vad: a, varför: Möten ska hållas.}]\n", []),
        (measure("Möten hålls."), ["hålls"]),
        (measure("Vi ses.").replace("\n    orsaker", "\n    leverans: Möten hålls\n    orsaker"), ["hålls"]),
        (measure("Möten hålls.", "ansvarig: polisen\n    gemensamt: [kommunen]"), []),
    ],
)
def test_where_a_promise_stands(block: str, marked: list[str]) -> None:
    assert words("K609", block) == marked


def test_what_is_said_of_a_hidden_one() -> None:
    [finding] = found("K609", measure("Möten hålls."))
    assert finding.message == "”hålls” säger inte vem som gör det."
    assert finding.hint.endswith(" Eller ange en ansvarig för åtgärden.")
    [finding] = found("K609", purpose("Möten ska hållas."))
    assert finding.hint == "Skriv vem: ”polisen kontrollerar” i stället för ”ska kontrolleras”."
