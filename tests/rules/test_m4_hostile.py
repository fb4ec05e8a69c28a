"""No text makes a rule of family M slow, and none makes it fail."""

import time

import pytest

from loftesverktyg.document import read_document
from loftesverktyg.rules.engine import check_document
from loftesverktyg.rules.registry import RULES
from tests.rules.documents import TODAY

M = [rule for rule in RULES if rule.family == "M"]


@pytest.mark.parametrize(
    "text",
    [
        "alltid " * 40_000,
        "som alltid " * 30_000,
        "verkar för " * 30_000,
        "verkar " * 50_000,
        "två kvällar i veckan " * 15_000,
        "2 " * 100_000,
        "upptäcka minst " * 20_000,
        "upptäcka brott " * 20_000,
        "skriver a b c " * 20_000,
        "(" * 200_000,
        "a" * 300_000,
        "vill, " * 50_000,
        "från 1 " * 40_000,
        "långsiktigt " * 25_000,
        "x" * 50_000 + "brott",
    ],
)
def test_a_text_made_to_be_slow_is_not(text: str) -> None:
    content = (
        f"åtgärder: [{{id: a, text: '{text}', mängd: {{antal: 3, enhet: kvällar}}}}, "
        f"{{id: b, text: '{text[:200_000]}', leverans: '{text[:50_000]}'}}]\n"
        f"effekter: [{{id: e, text: '{text[:300_000]}', indikator: {{mått: '{text[:2000]}', "
        "målvärde: {värde: 1}}}]\n"
    )
    document = read_document(content.encode(), "lofte.yaml")
    assert document.lofte is not None
    start = time.process_time()
    result = check_document(document, M, TODAY)
    assert result.faults == ()
    assert time.process_time() - start < 5


@pytest.mark.parametrize("text", ["", ".", "”", "5", "%", "**", "verka", "och och", "–", "a\u0301"])
@pytest.mark.parametrize("enhet", ["", "i", "%", "i veckan", "a b c", "…"])
def test_a_text_of_next_to_nothing_fails_no_rule(text: str, enhet: str) -> None:
    content = (
        f"åtgärder: [{{id: a, text: '{text}', mängd: {{antal: 3, enhet: '{enhet}'}}}}]\n"
        f"effekter: [{{id: e, text: '{text}', indikator: {{mått: '{text}'}}}}]\n"
    )
    assert check_document(read_document(content.encode(), "lofte.yaml"), M, TODAY).faults == ()
