"""Texts of nearly one mebibyte that were made to be slow, for all rules at once."""

import time

import pytest

from loftesverktyg.document import read_document
from loftesverktyg.rules.engine import check_document
from loftesverktyg.rules.registry import RULES
from tests.rules.documents import BASE, TODAY

HALF = 500_000
SECONDS = 10
"""Each takes about one. What grows with the square of the text takes minutes."""

REPEATED = [
    "fler ", "2024 ", "(((", "(a ", "att ", "a ", "A.", "TODO ", "1-2 ", "1 000 ", "kl 18 ", "070 ", "1/3 ", "hundra ",
    "Anna Ek ", "Storgatan 1 ", "[a](", "<a ", "`", "t.ex. ", "x@y.se ", "upptäcka ", "är ett avtal ", "varje vecka ",
]  # fmt: skip


@pytest.mark.parametrize("word", REPEATED)
def test_no_text_makes_a_check_slow(word: str) -> None:
    text = word * (HALF // len(word.encode()))
    content = BASE
    for written in ("Polisen går till fots", "Fyra av tio kände sig trygga"):
        assert written in content
        content = content.replace(written, f"Här står {text} {written}", 1)
    # Quoted, so that nothing in the text is YAML.
    lines = [
        f"{line[: at + 6]}'{line[at + 6 :]}'" if (at := line.find("text: Här står")) >= 0 else line
        for line in content.splitlines()
    ]
    document = read_document("\n".join(lines).encode(), "lofte.yaml")
    assert document.lofte is not None
    assert document.lofte.atgarder[0].text is not None
    assert len(document.lofte.atgarder[0].text) > len(text)

    start = time.process_time()
    result = check_document(document, [rule for rule in RULES if not rule.opt_in], TODAY)

    assert result.faults == ()
    assert time.process_time() - start < SECONDS
