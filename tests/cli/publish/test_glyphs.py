import pytest
from hypothesis import given
from hypothesis import strategies as st

from loftesverktyg.cli.publish.glyphs import BREAK, Glyphs, breakable, endless, load_coverage, named


def test_the_fonts_cover_what_is_written_in_sweden() -> None:
    swedish = "abcdefghijklmnopqrstuvwxyzåäöÅÄÖéÉüÜæøÆØ0123456789"
    national = "áčđŋšŧžÁČĐŊŠŦŽïÏçßñ"
    marks = "–—…”’‘“«»§°½¼¾²³×·•€£%&@#*/\\|<>=≥≤≈−+±\u00a0\u2011\u202f"
    assert load_coverage() >= set(swedish + national + marks)


@pytest.mark.parametrize(
    ("given", "drawn"),
    [
        ("Brottsföre\u00adbyggande", "Brottsförebyggande"),
        ("a\u200bb\u200cc\u200dd\ufeffe\u2060f", "abcdef"),
        ("1\u2003000\u2009kr\t\u3000!", "1 000\u2009kr  !"),
        ("2026\u20122027\u2015", "2026–2027–"),
        ("o\u0308 a\u030a", "ö å"),
        ("ﬁ ① ℃ Ａ", "fi 1 °C A"),
        ("a\x00b\x1bc", "abc"),
    ],
)
def test_equals(given: str, drawn: str) -> None:
    glyphs = Glyphs()
    assert glyphs.drawable(given, "titeln") == drawn
    assert glyphs.missing == {}


def test_what_is_missing_is_remembered_where_it_was_first_seen() -> None:
    glyphs = Glyphs()
    glyphs.drawable("först ☎", "titeln")
    glyphs.drawable("sedan ☎ 😀", "slutet")
    assert glyphs.missing == {"☎": "titeln", "😀": "slutet"}


@given(st.text())
def test_what_is_drawn_is_covered_or_missing(text: str) -> None:
    glyphs = Glyphs()
    drawn = glyphs.drawable(text, "titeln")
    assert set(drawn) <= load_coverage() | set(glyphs.missing)


@given(st.text(alphabet="aåö-/.@\u00a0 –1", max_size=300))
def test_places_to_break_change_no_word(text: str) -> None:
    assert breakable(text).replace(BREAK, "") == text


@given(st.text(alphabet="aå\u00a01", min_size=41, max_size=300))
def test_no_stretch_is_longer_than_a_narrow_column(text: str) -> None:
    assert max(map(len, breakable(text).split(BREAK))) <= 40


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("samverkansöverenskommelsen", "samverkansöverenskommelsen"),
        ("kl.\u00a09.00–15.30", "kl.\u00a09.00–15.30"),
        ("trygghet@exempelby.example", "trygghet@|exempelby.|example"),
        ("https://provby.example/om", "https://|provby.|example/|om"),
    ],
)
def test_addresses_break_after_their_marks(text: str, broken: str) -> None:
    assert breakable(text).replace(BREAK, "|") == broken


def test_only_what_is_no_language_is_endless() -> None:
    assert not endless("kommunstyrelseordförandekandidatnomineringsprocessen " * 100)
    assert not endless("https://provby.example/" + "mapp/" * 20)
    assert endless("x" * 61)
    assert endless("mapp/" * 80)


@pytest.mark.parametrize(
    ("char", "told"),
    [
        ("😀", "”😀” (U+1F600, GRINNING FACE)"),
        ("\ufffe", "U+FFFE"),
        ("\u0361", "U+0361, COMBINING DOUBLE INVERTED BREVE"),
    ],
)
def test_a_character_is_named(char: str, told: str) -> None:
    assert named(char) == told
