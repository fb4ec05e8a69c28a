"""M418: numbers of what the police find or write, and numbers of other things."""

import pytest

from tests.rules.promises import STYLES, effect, folded, measure, words

TARGET = "utgångsvärde: {värde: 40}, målvärde: {värde: 55}"


@pytest.mark.parametrize(
    ("text", "more", "expected"),
    [
        ("Polisen ska upptäcka minst 52 narkotikabrott.", "", "upptäcka minst 52 narkotikabrott"),
        (
            "Polisen upptäcker narkotikabrott.",
            "mängd: {antal: 52, enhet: narkotikabrott, per: år}",
            "upptäcker narkotikabrott",
        ),
        ("Minst 52 narkotikabrott ska upptäckas.", "", "narkotikabrott ska upptäckas"),
        ("Polisen ska bötfälla minst 50 fortkörare.", "", "bötfälla minst 50 fortkörare"),
        ("Polisen skriver minst hundra ordningsböter.", "", "skriver minst hundra ordningsböter"),
        ("Minst 100 ordningsböter på torget.", "", "ordningsböter"),
        ("Polisen ska rapportera minst 200 bilister.", "", "rapportera minst 200 bilister"),
        ("Polisen ska upprätta minst 30 anmälningar.", "", "upprätta minst 30 anmälningar"),
        (
            "Polisen arbetar mot narkotika.",
            "mängd: {antal: 104, enhet: narkotikabrott, per: år}",
            "narkotikabrott",
        ),
        (
            "Polisen gör kontroller.",
            "mängd: {antal: 10, enhet: bötesförelägganden, per: år}",
            "bötesförelägganden",
        ),
        ("Polisen bötfäller dem som kör för fort.", "mängd: {antal: 10, enhet: förare, per: år}", "förare"),
    ],
)
def test_found(text: str, more: str, expected: str) -> None:
    assert words("M418", measure(text, more)) == [expected]


@pytest.mark.parametrize(
    ("text", "more", "expected"),
    [
        # The number stands at most 40 characters before the words.
        ("50 ordningsböter.", "", ["ordningsböter"]),
        ("7 av böterna: ordningsböter.", "", ["ordningsböter"]),
        (f"Minst 50 {'x' * 30} ordningsböter.", "", ["ordningsböter"]),
        (f"Minst 50 {'x' * 40} ordningsböter.", "", []),
        ("Ordningsböter, minst 50.", "", []),
        # A mängd of the same thing, of another, and one that is a limit.
        (
            "Polisen skriver ordningsböter.",
            "mängd: {antal: 5, enhet: ordningsböter}",
            ["skriver ordningsböter"],
        ),
        (
            "Polisen skriver ordningsböter.",
            "mängd: {antal: 5, enhet: nya ordningsböter}",
            ["skriver ordningsböter"],
        ),
        ("Polisen skriver ordningsböter.", "mängd: {antal: 5, enhet: kvällar}", []),
        ("Polisen skriver 50 ordningsböter.", "mängd: {antal: 5}", ["skriver 50 ordningsböter"]),
        ("Polisen skriver 50 ordningsböter.", "mängd: {jämförelse: högst, antal: 5}", []),
        ("Polisen skriver 50 ordningsböter.", "mängd: {jämförelse: inom, antal: 5}", []),
        ("Polisen är här.", "mängd: {jämförelse: högst, antal: 5, enhet: ordningsböter}", []),
        ("Polisen är här.", "mängd: {jämförelse: inom, antal: 5, enhet: ordningsböter}", []),
        ("Polisen är här.", "mängd: {jämförelse: exakt, antal: 5, enhet: ordningsböter}", ["ordningsböter"]),
        # The first of several that counts.
        (
            "Böter på torget, eller minst 50 ordningsböter.",
            "",
            ["ordningsböter"],
        ),
        ("böter, " * 19 + "x" * 40 + " minst 50 ordningsböter.", "", ["ordningsböter"]),
        ("böter, " * 20 + "x" * 40 + " minst 50 ordningsböter.", "", []),
        # Only the text promises.
        ("Polisen är här.", "leverans: Minst 50 ordningsböter", []),
    ],
)
def test_which_number_is_of_it(text: str, more: str, expected: list[str]) -> None:
    assert words("M418", measure(text, more)) == expected


@pytest.mark.parametrize(
    ("before", "target", "direction", "found"),
    [
        ("40", "41", "", True),
        ("40", "40", "", False),
        ("40", "39", "", False),
        ("40", "39", "öka", True),
        ("40", "41", "minska", False),
        ("40", "41", "behålla", True),
        ("", "41", "", True),
        ("", "41", "minska", False),
        ("40", "", "", True),
        ("40", None, "", False),
        ("40", None, "öka", False),
    ],
)
def test_only_a_target_to_find_more(before: str, target: str | None, direction: str, *, found: bool) -> None:
    indicator = ["mått: Antal utfärdade ordningsböter"]
    indicator += [f"utgångsvärde: {{värde: {before}}}"] if before else []
    indicator += [f"målvärde: {{{f'värde: {target}' if target else ''}}}"] if target is not None else []
    more = f"{f'riktning: {direction}; ' if direction else ''}indikator: {{{', '.join(indicator)}}}"
    block = effect("Fler ska känna sig trygga.", more)
    assert words("M418", block) == (["utfärdade ordningsböter"] if found else [])


@pytest.mark.parametrize("style", STYLES)
def test_found_in_every_style(style: str) -> None:
    block = measure("Polisen ska upptäcka minst 52 narkotikabrott.", style=style)
    assert words("M418", block) == ["upptäcka minst 52 narkotikabrott"]


def test_found_across_lines() -> None:
    assert words("M418", folded("Polisen ska upptäcka minst 52 brott.")) == ["upptäcka minst 52 brott"]


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("Polisen gör minst tio insatser mot narkotikabrott.", ""),
        ("Polisen gör insatser mot brott.", "mängd: {antal: 10, enhet: insatser, per: år}"),
        ("Kommunen håller två möten om bedrägeri och inbrott.", ""),
        ("Kommunen skriver två rapporter om året.", "mängd: {antal: 2, enhet: rapporter, per: år}"),
        ("Kommunen tar emot 20 anmälningar till kursen.", "mängd: {antal: 20, enhet: anmälningar, per: år}"),
        ("Polisen upptäcker brott tidigt.", ""),
        ("Polisen läser ”Minst 50 ordningsböter”.", ""),
        (
            "Det ska bli högst tio brott om året.",
            "mängd: {jämförelse: högst, antal: 10, enhet: brott, per: år}",
        ),
        ("Kommunen gör två avbrott i trafiken.", "mängd: {antal: 2, enhet: avbrott, per: år}"),
        ("Polisen skriver två brev om böter.", "mängd: {antal: 2, enhet: brev, per: år}"),
        ("Vakter lämnar minst tio rapporter om trasiga lampor.", ""),
    ],
)
def test_not_found(text: str, more: str) -> None:
    assert words("M418", measure(text, more)) == []


@pytest.mark.parametrize(
    ("matt", "more", "expected"),
    [
        ("Antal upptäckta narkotikabrott", f"{TARGET}", ["upptäckta narkotikabrott"]),
        ("Antal utfärdade ordningsböter", f"{TARGET}", ["utfärdade ordningsböter"]),
        ("Antal brott som polisen upptäcker", "målvärde: {värde: 55}", ["brott som polisen upptäcker"]),
        ("Antal rapporterade fortkörare", f"{TARGET}", ["rapporterade fortkörare"]),
        ("Antal upprättade anmälningar", f"{TARGET}", ["upprättade anmälningar"]),
        ("Antal upptäckta narkotikabrott", "enhet: brott", []),
        ("Antal upptäckta narkotikabrott", "utgångsvärde: {värde: 55}, målvärde: {värde: 40}", []),
        ("Antal anmälda brott", f"{TARGET}", []),
        ("Andel som anmäler brott", f"{TARGET}", []),
        ("Antal inbrott", f"{TARGET}", []),
        ("Andel trygga", f"{TARGET}", []),
    ],
)
def test_indicators(matt: str, more: str, expected: list[str]) -> None:
    assert (
        words("M418", effect("Fler ska känna sig trygga.", f"indikator: {{mått: {matt}, {more}}}"))
        == expected
    )


def test_a_target_to_bring_the_number_down_is_fair() -> None:
    more = f"riktning: minska; indikator: {{mått: Antal upptäckta narkotikabrott, {TARGET}}}"
    assert words("M418", effect("Färre ska ta narkotika.", more)) == []
