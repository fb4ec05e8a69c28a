"""M408: a text and a mängd that promise different things, and those that only seem to."""

import pytest

from loftesverktyg.findings import Severity
from tests.rules.documents import findings, overlay
from tests.rules.promises import STYLES, folded, measure, words


def quantity(antal: str, enhet: str, per: str = "", more: str = "") -> str:
    return f"mängd: {{antal: {antal}, enhet: {enhet}{f', per: {per}' if per else ''}{more}}}"


@pytest.mark.parametrize(
    ("text", "mangd", "expected"),
    [
        ("Polisen går minst tre kvällar i veckan.", quantity("2", "kvällar", "vecka"), "tre kvällar"),
        ("Polisen går 3 kvällar i veckan.", quantity("2", "kväll", "vecka"), "3 kvällar"),
        ("Polisen gör minst tio kontroller.", quantity("12", "kontroller", "perioden"), "tio kontroller"),
        (
            "Polisen gör minst tio trafikkontroller.",
            quantity("12", "kontroller", "år"),
            "tio trafikkontroller",
        ),
        (
            "Polisen gör ett tjugotal kontroller.",
            quantity("40", "kontroller", "år"),
            "ett tjugotal kontroller",
        ),
        (
            "Kommunen sätter upp tolv nya starka lampor.",
            quantity("10", "nya lampor"),
            "tolv nya starka lampor",
        ),
        (
            "Kommunen lagar lampor inom 48 timmar.",
            "mängd: {jämförelse: inom, antal: 24, enhet: timmar}",
            "48 timmar",
        ),
        (
            "Kommunen lagar fem lampor.",
            quantity("6", "lampor i tunneln vid stationen i byn"),
            "fem lampor",
        ),
        ("Kommunen håller ett möte i månaden.", quantity("2", "möten", "månad"), "ett möte"),
        ("Kommunen håller minst ett möte.", quantity("2", "möten", "perioden"), "ett möte"),
        ("Polisen går två–tre kvällar i veckan.", quantity("4", "kvällar", "vecka"), "två–tre kvällar"),
        ("Polisen kommer fyra gånger om året.", quantity("6", "tillfällen", "år"), "fyra gånger"),
        ("Polisen är ute två nätter i månaden.", quantity("3", "natt", "månad"), "två nätter"),
        ("Kommunen håller två möten i kvartalet.", quantity("4", "möten", "år"), "två möten"),
        ("Kommunen håller 1 200 samtal om året.", quantity("120", "samtal", "år"), "1 200 samtal"),
        ("Minst 80 procent av lamporna lyser.", quantity("90", "procent"), "80"),
        # The same number, but not on the same time or not compared alike.
        ("Polisen går två kvällar i veckan.", quantity("2", "kvällar", "månad"), "två kvällar i veckan"),
        ("Kommunen håller två möten per kvartal.", quantity("2", "möten", "år"), "två möten per kvartal"),
        (
            "Polisen gör minst tio kontroller.",
            "mängd: {jämförelse: högst, antal: 10, enhet: kontroller, per: år}",
            "minst tio kontroller",
        ),
        # A part of it is no number of its own.
        (
            "Polisen gör tio kontroller, varav fem kontroller på kvällen.",
            quantity("8", "kontroller", "år"),
            "tio kontroller",
        ),
        (
            "Polisen går tre kvällar i veckan på varje torg.",
            quantity("2", "kvällar", "vecka", ", per_plats: true"),
            "tre kvällar",
        ),
    ],
)
def test_found(text: str, mangd: str, expected: str) -> None:
    assert words("M408", measure(text, mangd)) == [expected]


@pytest.mark.parametrize(
    ("text", "mangd", "expected"),
    [
        # The same unit of time, but not every one of them; more often than that.
        (
            "Polisen går två kvällar varannan vecka.",
            quantity("2", "kvällar", "vecka"),
            "två kvällar varannan vecka",
        ),
        ("Varannan vecka går polisen två kvällar.", quantity("2", "kvällar", "vecka"), "två kvällar"),
        ("Polisen går cirka två kvällar i veckan.", quantity("4", "kvällar", "vecka"), "två kvällar"),
        # An occasion is one, whatever it is called.
        ("Polisen kommer fyra omgångar.", quantity("6", "gånger", "år"), "fyra omgångar"),
        ("Polisen kommer fyra gånger.", quantity("6", "omgång", "år"), "fyra gånger"),
        ("Polisen kommer 4 ggr/år.", quantity("6", "gånger", "år"), "4 ggr"),
        ("Polisen kommer fyra kvällar.", quantity("6", "gånger", "år"), None),
        # What has the unit itself goes before what only ends like it.
        ("Polisen gör tio trafikkontroller och fem kontroller.", quantity("5", "kontroller", "år"), None),
        (
            "Polisen gör fem trafikkontroller och tio kontroller.",
            quantity("5", "kontroller", "år"),
            "tio kontroller",
        ),
        ("Polisen gör fem sena kontroller.", quantity("6", "kontroller", "år"), "fem sena kontroller"),
        # The noun of the unit is the last before a small word.
        ("Kommunen lagar fem lampor.", quantity("6", "nya lampor PÅ torget"), "fem lampor"),
        ("Kommunen lagar fem torg.", quantity("6", "lampor på torg"), None),
        ("Kommunen lagar fem procent.", quantity("6", "PROCENT"), "fem"),
        ("Kommunen lagar 5 % av lamporna.", quantity("6", "'%'"), "5"),
        ("Kommunen lagar 5 % lampor.", quantity("6", "lampor"), None),
        # A bare number may be of the same things, but not in another sentence, and one that says ”en” is none.
        (
            "Polisen gör två kontroller. Tre är på natten.",
            quantity("5", "kontroller", "år"),
            "två kontroller",
        ),
        ("Polisen gör tre kontroller, en i taget.", quantity("2", "kontroller", "år"), "tre kontroller"),
        (
            "Polisen gör tre kontroller, varav två på natten.",
            quantity("2", "kontroller", "år"),
            "tre kontroller",
        ),
        (
            "Polisen gör två kontroller och är ute fem kvällar.",
            quantity("4", "kontroller", "år"),
            "två kontroller",
        ),
        # One of the text's numbers is right.
        ("Polisen går två kvällar i stan och fem kvällar i byn.", quantity("5", "kvällar", "år"), None),
    ],
)
def test_which_number_is_meant(text: str, mangd: str, expected: str | None) -> None:
    assert words("M408", measure(text, mangd)) == ([expected] if expected else [])


@pytest.mark.parametrize("style", STYLES)
def test_found_in_every_style(style: str) -> None:
    block = measure("Polisen går minst tre kvällar i veckan.", quantity("2", "kvällar", "vecka"), style)
    assert words("M408", block) == ["tre kvällar"]


def test_found_across_lines() -> None:
    block = (
        folded("Polisen går minst tre kvällar i veckan.") + "    " + quantity("2", "kvällar", "vecka") + "\n"
    )
    assert words("M408", block) == ["tre kvällar"]


@pytest.mark.parametrize(
    ("text", "mangd"),
    [
        ("Polisen går minst två kvällar i veckan.", quantity("2", "kvällar", "vecka")),
        ("Polisen går 2 kvällar per vecka.", quantity("2", "kväll", "vecka")),
        ("Polisen gör ett tjugotal kontroller.", quantity("20", "kontroller", "år")),
        ("Polisen gör cirka 20 kontroller.", quantity("18", "kontroller", "år")),
        ("Polisen går två–tre kvällar i veckan.", quantity("2", "kvällar", "vecka")),
        ("Polisen går fler än två kvällar i veckan.", quantity("3", "kvällar", "vecka")),
        ("Kommunen håller två möten i kvartalet.", quantity("8", "möten", "år")),
        ("Polisen går två kvällar i veckan.", quantity("8", "kvällar", "månad")),
        ("Polisen går två kvällar i veckan.", quantity("200", "kvällar", "perioden")),
        ("Polisen går 40 kvällar under hösten.", quantity("2", "kvällar", "vecka")),
        # Another unit, or none.
        ("Polisen går två kvällar i veckan, minst tre timmar åt gången.", quantity("2", "kvällar", "vecka")),
        ("Tre poliser går till fots.", quantity("2", "kvällar", "vecka")),
        ("Polisen besöker Storgatan 12 och väg 160.", quantity("2", "kvällar", "vecka")),
        ("Polisen besöker fem skolor två gånger om året.", quantity("10", "skolbesök", "år")),
        # It cannot be told which one is meant.
        ("Polisen gör fem kontroller i stan och sex kontroller i byn.", quantity("11", "kontroller", "år")),
        ("Polisen gör två kontroller på våren och två på hösten.", quantity("4", "kontroller", "år")),
        ("Polisen gör två kontroller i stan och tre i byn.", quantity("5", "kontroller", "år")),
        ("Polisen gör 40 kontroller under 2026 och 40 under 2027.", quantity("80", "kontroller", "perioden")),
        ("Polisen gör en kontroll när någon ringer.", quantity("20", "kontroller", "år")),
        ("Polisen går två kvällar i veckan på varje torg.", quantity("6", "kvällar", "vecka")),
        ("Polisen går tre kvällar i veckan.", quantity("1", "kvällar", "vecka", ", per_plats: true")),
        # A share is no amount.
        ("Minst 20 % av kontrollerna är på kvällen.", quantity("10", "kontroller", "år")),
        (
            "Fyra av tio kvällar är det lugnt, och polisen går två kvällar i veckan.",
            quantity("2", "kvällar", "vecka"),
        ),
        (
            "Minst 90 procent, varav 20 procent unga.",
            quantity("90", "procent", "år", ", andel: {procent: 20}"),
        ),
        # What is broken is not compared.
        ("Polisen går tre kvällar i veckan.", quantity("två", "kvällar", "vecka")),
        ("Polisen går tre kvällar i veckan.", quantity("2", "kvällar", "ibland")),
    ],
)
def test_not_found(text: str, mangd: str) -> None:
    assert words("M408", measure(text, mangd)) == []


@pytest.mark.parametrize(
    ("text", "mangd", "label"),
    [
        ("Polisen går tre kvällar i veckan.", quantity("2", "kvällar", "vecka"), "2"),
        ("Polisen går två kvällar i veckan.", quantity("2", "kvällar", "månad"), "månad"),
        (
            "Polisen går minst två kvällar i veckan.",
            "mängd: {jämförelse: högst, antal: 2, enhet: kvällar, per: vecka}",
            "högst",
        ),
    ],
)
def test_both_places_are_marked(text: str, mangd: str, label: str) -> None:
    block = measure(text, mangd)
    (hit,) = findings(block, only="M408")
    assert [overlay(block)[slice(*each.place.span)] for each in hit.labels] == [label]
    assert hit.severity is Severity.FEL


def test_a_decimal_has_a_comma() -> None:
    (hit,) = findings(
        measure("Polisen går tre pass i veckan.", quantity("2.5", "pass", "vecka")), only="M408"
    )
    assert "”2,5 pass per vecka”" in hit.message


@pytest.mark.parametrize(
    "text", ["Varje vecka går polisen två kvällar.", "Polisen går två kvällar på torget varje vecka."]
)
def test_the_message_says_how_often_where_that_differs(text: str) -> None:
    (hit,) = findings(measure(text, quantity("2", "kvällar", "månad")), only="M408")
    often = "Varje vecka" if text.startswith("V") else "varje vecka"
    assert hit.message == (
        f"Texten säger ”två kvällar” och ”{often}”, men mängden säger ”2 kvällar per månad”."
    )


def test_the_message_says_both() -> None:
    (hit,) = findings(
        measure("Polisen går tre kvällar i veckan.", quantity("2", "kvällar", "vecka")), only="M408"
    )
    assert hit.message == "Texten säger ”tre kvällar”, men mängden säger ”2 kvällar per vecka”."
