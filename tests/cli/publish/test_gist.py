import pytest

from loftesverktyg.cli.publish.gist import gist
from loftesverktyg.cli.publish.parsing import MarkdownReader


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("Polisen går. Sedan går den hem.", "Polisen går."),
        ("Polisen går kl. 19.00 och t.ex. 20.00. Sedan inte.", "Polisen går kl. 19.00 och t.ex. 20.00."),
        (
            "Vi *går* till [torget](https://provby.example) `nu`\noch sedan.",
            "Vi går till torget nu och sedan.",
        ),
        ("# Rubrik\n\nText", "Rubrik"),
        ("- punkt", ""),
        ("", ""),
        ("ord " * 40, "ord " * 26 + "ord…"),
        ("x" * 200, "x" * 110 + "…"),
    ],
)
def test_the_first_sentence(markdown: str, text: str) -> None:
    assert gist(MarkdownReader().read(markdown, 2)) == text
