import re
from pathlib import Path

import pytest

from loftesverktyg.cli.publish.words import language_of_words, languages, load_words
from loftesverktyg.document.atgarder import Atgardstyp, Jamforelse, Per, Slag
from loftesverktyg.document.checklista import Checklista, Svarsval
from loftesverktyg.document.effekter import Malslag, Riktning, Sikt
from loftesverktyg.document.lagesbild import Kalltyp
from loftesverktyg.document.lofte import Status
from loftesverktyg.document.parter import Parttyp
from loftesverktyg.document.syfte import Mal
from loftesverktyg.document.underskrifter import Satt
from loftesverktyg.document.uppfoljning import Intervall, Kanaltyp

WORDS = load_words()
SOURCE = Path(__file__).parents[3] / "src" / "loftesverktyg" / "cli" / "publish" / "view"


@pytest.mark.parametrize(
    ("prefix", "values"),
    [
        ("atgard.slag.", list(Slag)),
        ("atgard.typ.", list(Atgardstyp)),
        ("mangd.", [*Jamforelse, *Per]),
        ("checklista.", [*Svarsval, *Checklista.model_fields]),
        ("effekt.mål.", list(Malslag)),
        ("effekt.riktning.", list(Riktning)),
        ("effekt.sikt.", list(Sikt)),
        ("kalla.typ.", list(Kalltyp)),
        ("status.", list(Status)),
        ("part.typ.", list(Parttyp)),
        ("syfte.", list(Mal)),
        ("underskrift.signed_", list(Satt)),
        ("underskrift.to_sign_", list(Satt)),
        ("uppfoljning.intervall.", list(Intervall)),
        ("uppfoljning.kanal.", list(Kanaltyp)),
    ],
)
def test_every_value_of_the_model_has_words(prefix: str, values: list[str]) -> None:
    assert [value for value in values if WORDS.known(f"{prefix}{value}") is None] == []


def test_every_key_that_the_view_names_has_words() -> None:
    named = {
        key
        for file in SOURCE.glob("*.py")
        for key in re.findall(r'"([a-z]+\.[a-z_]+(?:\.[a-z_]+)*)"', file.read_text(encoding="utf-8"))
        if not key.startswith("loftesverktyg")
    }
    assert len(named) > 60
    assert {key for key in named if WORDS.known(key) is None} == set()


def test_every_section_has_a_heading_and_a_part() -> None:
    sections = {key.split(".")[1] for key in WORDS.entries if key.startswith("section.")}
    assert all(WORDS.known(f"section.{name}.heading") for name in sections)
    assert all(WORDS.known(f"section.{name}.part") is not None for name in sections)


def test_every_entry_is_text() -> None:
    values: list[object] = list(WORDS.entries.values())
    assert {type(value) for value in values} == {str}
    assert len(WORDS.months) == 12


@pytest.mark.parametrize("language", ["sv", "SV", "sv-FI", "xx", "../sv"])
def test_a_language_without_words_of_its_own_takes_the_swedish(language: str) -> None:
    assert load_words(language).language == "sv"


def test_unknown_keys_are_errors() -> None:
    with pytest.raises(KeyError):
        WORDS("finns.inte")
    with pytest.raises(KeyError):
        WORDS("format.day", day="1")


@pytest.mark.parametrize("language", languages())
class TestEveryLanguage:
    def test_has_the_same_words_as_swedish(self, language: str) -> None:
        # What languages are called is said in Swedish only: elsewhere each goes by its own name.
        swedish = {key for key in WORDS.entries if not key.startswith("språk.")}
        assert {key for key in load_words(language).entries if not key.startswith("språk.")} == swedish

    def test_sets_the_same_values_into_them(self, language: str) -> None:
        values = re.compile(r"\{\w+\}")
        for key, text in load_words(language).entries.items():
            assert set(values.findall(text)) == set(values.findall(WORDS.entries[key])), key

    def test_has_twelve_months(self, language: str) -> None:
        words = load_words(language)
        assert words.language == language
        assert len(set(words.months)) == 12

    def test_leaves_nothing_empty_but_what_may_be(self, language: str) -> None:
        empty = {key for key, text in load_words(language).entries.items() if not text}
        allowed = re.compile(r"section\.\w+\.part|number\.\w+")
        assert not [key for key in empty if not allowed.fullmatch(key)]


def test_the_languages_that_are_asked_for_are_there() -> None:
    assert {"sv", "en", "fi", "se", "ar", "so", "fa", "uk"} <= set(languages())


@pytest.mark.parametrize(
    ("tag", "words"), [("en-GB", "en"), ("SV", "sv"), ("ar", "ar"), ("nl", None), ("../sv", None), ("", None)]
)
def test_which_words_go_with_a_language(tag: str, words: str | None) -> None:
    assert language_of_words(tag) == words


def test_words_that_nobody_who_speaks_the_language_has_read_say_so() -> None:
    assert {language for language in languages() if load_words(language).reviewed} == {"sv", "en"}
