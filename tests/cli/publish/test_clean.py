from hypothesis import given
from hypothesis import strategies as st

from loftesverktyg.cli.publish.clean import clean, one_line, paragraphs


def test_characters_that_steer_are_dropped() -> None:
    assert clean("a\x1b[31mb\x00\x9b\u202ec\u2066\u200b\ufeff\ud800\uffffd") == "a[31mbcd"


def test_marks_of_direction_and_joiners_stay() -> None:
    assert clean("\u200f\u200e\u061c\u200d\u00a0") == "\u200f\u200e\u061c\u200d\u00a0"


def test_all_ends_of_line_become_one() -> None:
    assert clean("a\r\nb\rc\u2028d\x85e") == "a\nb\nc\nd\ne"


def test_one_line() -> None:
    assert one_line(" a\n\t b\u00a0c ") == "a b\u00a0c"


def test_a_personnummer_is_masked_also_when_invisible_characters_split_it() -> None:
    assert one_line("Nr 19121212-1212.") == "Nr ••••••••-••••."
    assert one_line("19121212\u200b-12\u00ad12") == "••••••••-••••"


def test_paragraphs() -> None:
    assert paragraphs("ett\nett\n \n\n två \n") == ("ett ett", "två")
    assert paragraphs(" \n ") == ()


@given(st.text())
def test_what_is_clean_stays_and_can_be_written(text: str) -> None:
    once = one_line(text)
    assert one_line(once) == once
    once.encode("utf-8")
    assert "\n" not in once
