import pytest

from loftesverktyg.cli.publish.binding import Binding
from loftesverktyg.cli.publish.words import load_words

BOUND = load_words().bound


@pytest.mark.parametrize(
    "text",
    [
        # ~ is a hard space
        "före den 1~september",
        "den 1~september~2026 och 30~maj",
        "september~2026",
        "41~% på kvällen",
        "10~000~kronor",
        "0123-45~67~89",
        "inom 24~timmar",
        "12 nya lampor",
        "kl.~19.00–23.00",
        "Kl.~19 stänger det",
        "enligt 5~§ och §~7",
        "årskurs~1–6",
        "A.~B.~Andersson",
        "klass B är klar. Den 2~mars",
        "kväll~– och natt",
        "31 marsvin",
        "3 minuterna",
        "utan tal alls",
        "",
    ],
)
def test_what_is_bound(text: str) -> None:
    assert BOUND(text.replace("~", " ")) == text.replace("~", "\u00a0")
    assert BOUND(text.replace("~", "\u00a0")) == text.replace("~", "\u00a0")


def test_a_language_that_has_said_nothing() -> None:
    assert Binding((), (), ())("den 1 september 5 %") == "den 1 september 5\u00a0%"


def test_a_long_text_takes_no_long_time() -> None:
    assert BOUND("1 " * 100_000).count(" ") == 1
    assert BOUND("A. " * 50_000)
