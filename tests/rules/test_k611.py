"""K611: spelling, with the dictionary that the extra brings, and without it."""

import time

import pytest

from loftesverktyg.findings import Severity
from loftesverktyg.language.dictionary import EXTRA, Dictionary, dictionary
from loftesverktyg.rules import k611_stavning
from loftesverktyg.rules.registry import RULES
from loftesverktyg.rules.selection import choose
from tests.rules.plain_cases import STYLES, found, purpose, words
from tests.tools import missing


@pytest.fixture
def _ordbok() -> None:
    if dictionary() is None:
        missing(f'ordboken är inte installerad (pip install "{EXTRA}").')


def test_it_is_run_only_when_asked_for() -> None:
    assert "K611" not in {rule.code for rule in choose(RULES)}
    assert "K611" not in {rule.code for rule in choose(RULES, ["K"])}
    assert [rule.code for rule in choose(RULES, ["stavning"])] == ["K611"]


def test_without_a_dictionary_it_says_how_to_get_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(k611_stavning, "dictionary", lambda: None)
    [finding] = found("K611", "")
    assert (finding.place.line, finding.place.column, finding.severity) == (1, 1, Severity.RAD)
    assert f'pip install "{EXTRA}"' in finding.hint


class _Knows:
    """An engine that knows one word, and counts how often it is asked what another was meant to be."""

    asked = 0

    def spell(self, word: str) -> bool:
        return word == "vi"

    def suggest(self, word: str) -> list[str]:  # noqa: ARG002 (the engine's)
        self.asked += 1
        return ["vi"]


def test_so_many_suggestions_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = _Knows()
    monkeypatch.setattr(k611_stavning, "dictionary", lambda: Dictionary(engine))
    told = found("K611", purpose(" ".join(f"x{letter}" for letter in "abcdefghijklmnopqrstuvwxyz")))
    most = k611_stavning._MOST_ASKED
    assert len(told) > most + 1
    assert sum("Menade du ”vi”?" in each.hint for each in told) == engine.asked == most


@pytest.mark.usefixtures("_ordbok")
@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    ("text", "marked", "meant"),
    [
        ("Vi går i gångtunlen på kvällen.", ["gångtunlen"], "gångtunnel"),
        ("Särskillt på kvällen går vi.", ["Särskillt"], "särskilt"),
        ("Det är särskillt mörkt.", ["särskillt"], "särskilt"),
        ("De är intreserad av det.", ["intreserad"], "intresserad"),
        ("Vi ser att polsien är här.", ["polsien"], "polisen"),
        ("Vi ska diskutera en trygghetsmätnig.", ["trygghetsmätnig"], ""),
    ],
)
def test_a_misspelt_word(style: str, text: str, marked: list[str], meant: str) -> None:
    assert words("K611", purpose(text, style)) == marked
    [finding] = found("K611", purpose(text, style))
    assert meant in finding.hint
    assert "ordlistan" in finding.hint


@pytest.mark.usefixtures("_ordbok")
@pytest.mark.parametrize(
    "text",
    [
        "Hjällbotorget och Exempelbybostäder är med.",
        "Vi ses på Stortorgsvägen i Påhittstad.",
        "Läs på gångtunlen.example och skriv till polsien@exempelby.example.",
        "Han sa ”gångtunlen”.",
        "Det gäller 15-åringar i högstadie- och gymnasieåldern.",
        "Skolgatorna har trygghetsvandringar och grannsamverkan.",
        "Vi arbetar med SSPF och EST på LPO:s område.",
        "Filen `gångtunlen` finns.",
        "Kommunpolisen nattvandrar med fältarbetarna.",
    ],
)
def test_what_is_no_misspelling(text: str) -> None:
    assert words("K611", purpose(text)) == []


@pytest.mark.usefixtures("_ordbok")
def test_words_of_the_ordlista_the_parties_and_the_places_are_right() -> None:
    text = purpose("Vi är i blurpen och flurpen med glurpen.")
    assert words("K611", text) == ["blurpen", "flurpen", "glurpen"]
    known = (
        "ordlista: {Blurpen: Ett torg.}\n"
        "område: flurpen\n"
        "parter:\n  polisen: {namn: polisen i glurpen, typ: polis}\n"
    )
    assert words("K611", known + text) == []


@pytest.mark.usefixtures("_ordbok")
def test_each_word_is_told_once() -> None:
    assert words("K611", purpose("Här är gångtunlen. Vi lyser upp gångtunlen.")) == ["gångtunlen"]


@pytest.mark.usefixtures("_ordbok")
def test_a_file_made_to_be_slow_is_not() -> None:
    text = " ".join(
        f"bl{chr(97 + n % 26)}rp{chr(97 + n // 26 % 26)}{chr(97 + n // 676)}" for n in range(9_000)
    )
    start = time.process_time()
    assert 0 < len(found("K611", purpose(text + " " + "gångtunlen" * 5_000))) <= 500
    assert time.process_time() - start < 20
