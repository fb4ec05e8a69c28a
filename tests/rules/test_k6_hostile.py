"""Family K on texts of nearly one mebibyte that were made to be slow, all in the same document."""

import json
import time

import pytest

from loftesverktyg.document import read_document
from loftesverktyg.rules.engine import check_document
from loftesverktyg.rules.plain import MOST
from loftesverktyg.rules.registry import RULES
from tests.rules.documents import TODAY

SIZE = 1_000_000
SECONDS = 2

ONE_LINE = [
    "att ", "ej ", "t.ex. ", "LPO ", "(LPO ", "18:00 ", "12:30 och ", "2026-03-01 ", "2026-", "8-18 ", "10 000 ", "maj-",
    "måndag-fredag ", "brottsföre-byggande ", "trygg-heten ", "kommu- ", "ska genomföras ", "Det ska göras. ", "Ord ",
    "a", "a ", "a-", "1-", "(", "[", "- ", "A", ".", "1.", "på ett ", "i syfte ", "ha möjlighet ", "kl. ", "1/3 ", "”",
]  # fmt: skip


def seconds(text: str) -> float:
    """The processor's time for the whole family on a document with such a purpose."""
    data = f"syfte:\n  text: {text}\nsammanfattning: kort\n".encode()
    document = read_document(data, "fil.yaml")
    assert document.lofte is not None
    assert document.lofte.syfte is not None
    rules = [rule for rule in RULES if rule.family == "K" and not rule.opt_in]
    start = time.process_time()
    result = check_document(document, rules, TODAY)
    taken = time.process_time() - start
    assert not result.faults
    codes = [each.code for each in result.findings]
    assert all(codes.count(code) <= MOST for code in codes)
    return taken


@pytest.mark.parametrize("word", ONE_LINE)
def test_the_same_word_for_ever(word: str) -> None:
    text = word * (SIZE // len(word.encode()))
    # Once more where the machine was busy; with another end, for what was read of a text is remembered.
    assert any(seconds(json.dumps(text + end, ensure_ascii=False)) < SECONDS for end in ("", "!"))


@pytest.mark.parametrize(
    "line", ["att", "18:00", "8-18", "t.ex.", "- att", "LPO går", "kommu-", "Det ska göras."]
)
def test_the_same_line_for_ever(line: str) -> None:
    text = "|\n" + f"    {line}\n" * (SIZE // (len(line.encode()) + 5))
    assert any(seconds(text + end) < SECONDS for end in ("", "    !\n"))
