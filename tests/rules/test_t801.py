"""T801: what a link's text says, and what only looks like a link."""

import pytest

from tests.rules.hard_texts import in_syfte, words

TO = "(https://exempelby.se/trygghet)"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Du kan läsa [här]{TO}.", ["här"]),
        (f"[Klicka här]{TO} för att läsa.", ["Klicka här"]),
        (f"[**Läs mer**]{TO}", ["**Läs mer**"]),
        (f"[Läs mer »]{TO}", ["Läs mer »"]),
        (f"[läs\nmer]{TO}", ["läs\n    mer"]),
        (f"[https://exempelby.se/trygghet]{TO}", ["https://exempelby.se/trygghet"]),
        (
            f"[www.exempelby.se]{TO} och [exempelby.se/trygghet]{TO}",
            ["www.exempelby.se", "exempelby.se/trygghet"],
        ),
        ("Läs <https://exempelby.se/trygghet>.", ["https://exempelby.se/trygghet"]),
        ("[här][plan]\n\n[plan]: https://exempelby.se/plan", ["här"]),
        (f"`[nej]{TO}` men [mer.]{TO}", ["mer."]),
    ],
)
def test_found(text: str, expected: list[str]) -> None:
    assert words("T801", in_syfte(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"[Så arbetar vi här i Exempelby]{TO}",
        f"[Läs mer om trygghetsmätningen]{TO}",
        "Mejla [trygghet@exempelby.se](mailto:trygghet@exempelby.se) eller <trygghet@exempelby.se>.",
        "Ring [0123-45 67 89](tel:0123456789).",
        f"`[här]{TO}`",
        f"\\[här]{TO}",
        "Läs mer här: https://exempelby.se/trygghet.",
        "Det står [här] i texten.",
        f"![här]{TO}",
        f"```\n[här]{TO}\n```",
        f"[exempelby.se]{TO}",
    ],
)
def test_not_found(text: str) -> None:
    assert words("T801", in_syfte(text)) == []


def test_only_in_texts_that_are_markdown() -> None:
    assert words("T801", f"sammanfattning: Läs [här]{TO}.\n") == []
    assert words("T801", f"lättläst: Läs [här]{TO}.\n") == ["här"]


def test_in_the_language_version() -> None:
    block = (
        "språkversioner: [{språk: en, fil: lofte.en.yaml}]\n# lofte.en.yaml\nformat: 1\nspråk: en\n"
        "översatt_från: {fil: lofte.yaml}\ntitel: Promise\n"
        f"syfte: {{text: 'Read [here]{TO}.'}}\n"
    )
    assert words("T801", block) == ["here"]
