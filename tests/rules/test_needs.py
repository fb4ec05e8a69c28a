"""A rule that declares its need says the same as it would have said if it were always run."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loftesverktyg.document import Document, read_document
from loftesverktyg.rules.engine import check_document
from loftesverktyg.rules.needs import Need, Words, any_sign, digits, digits_and, phrase_of
from loftesverktyg.rules.page import code_blocks, load_page
from loftesverktyg.rules.promise_texts import effect_words, measure_words
from loftesverktyg.rules.registry import RULES
from loftesverktyg.rules.rule import Context, Rule
from tests.language.test_any_text import PIECES
from tests.rules.documents import TODAY

NEEDY = [rule for rule in RULES if rule.needs is not None]
_FEL = " ".join(block for rule in NEEDY for block in code_blocks(load_page(rule.code).sections["Fel"]))
SAID = sorted({*PIECES, *re.findall(r"[^\s\"'{}]+", _FEL)})
TEXTS = st.lists(st.sampled_from(SAID), max_size=12).map(" ".join)


def document(said: str, title: str | None = None) -> Document:
    """A löfte with ``said`` wherever a text may stand, and no other words but those of the ``title``."""
    text = json.dumps(said, ensure_ascii=False)
    lines = [
        f"titel: {text if title is None else json.dumps(title, ensure_ascii=False)}",
        "period: {från: 2026-01-01, till: 2026-12-31}",
        f"syfte: {{text: {text}}}",
        f"lägesbild: {{text: {text}}}",
        f"åtgärder: [{{text: {text}}}, {{text: {text}, gemensamt: [a, b]}}]",
        f"effekter: [{{text: {text}}}]",
    ]
    return read_document("\n".join(lines).encode(errors="surrogatepass"), "lofte.yaml")


def always(rule: Rule) -> Rule:
    """``rule`` as one that is run on every document."""
    return rule._replace(needs=None)


@given(TEXTS)
def test_who_has_not_what_it_needs_has_nothing_to_say(said: str) -> None:
    lofte = document(said)
    context = Context(lofte, TODAY)
    idle = [always(rule) for rule in NEEDY if rule.needs is not None and not rule.needs(context)]
    assert check_document(lofte, idle, TODAY).findings == ()


@given(st.lists(TEXTS, max_size=4).map("\n\n".join))
def test_the_findings_are_the_same_with_and_without_needs(said: str) -> None:
    lofte = document(said)
    with_needs = check_document(lofte, NEEDY, TODAY)
    without = check_document(lofte, [always(rule) for rule in NEEDY], TODAY)
    assert with_needs.findings == without.findings
    assert with_needs.faults == without.faults == ()


def test_most_of_the_rules_on_wording_are_idle_on_plain_words() -> None:
    context = Context(document("Polisen går genom parken"), TODAY)
    idle = {rule.code for rule in NEEDY if rule.needs is not None and not rule.needs(context)}
    assert idle == {rule.code for rule in NEEDY}


def test_a_list_that_is_not_looked_for_cannot_be_needed() -> None:
    with pytest.raises(ValueError, match="rörelseord"):
        phrase_of("rörelseord")


@pytest.mark.parametrize(
    ("need", "met", "unmet"),
    [
        (phrase_of("vaga_verb"), "Vi verkar aktivt för det", "Vi verkar i staden"),
        (phrase_of("förkortningar"), "med mera, t.ex. så", "till exempel så"),
        (any_sign("](", "!["), "[a](b)", "[a] (b)"),
        (digits, "klockan 7", "klockan sju"),
        (digits, "0", "²"),
        (digits_and("-", "/"), "den 1/3", "den 1 mars"),
        (digits_and("-"), "3-4", "tre-fyra"),
    ],
)
def test_a_need_is_met_by_any_of_the_texts(need: Need, met: str, unmet: str) -> None:
    assert need(Context(document("Något annat.", met), TODAY))
    assert not need(Context(document("Något annat.", unmet), TODAY))


@pytest.mark.parametrize(
    ("words", "where", "met"),
    [
        (measure_words, "åtgärder: [{text: Vi verkar för det}]", True),
        (measure_words, "åtgärder: [{leverans: Vi verkar för det}]", True),
        (measure_words, "åtgärder: [{målgrupp: Vi verkar för det}]", False),
        (measure_words, "effekter: [{text: Vi verkar för det}]", False),
        (effect_words, "effekter: [{text: Vi verkar för det}]", True),
        (effect_words, "effekter: [{indikator: {mått: Vi verkar för det}}]", False),
        (effect_words, "åtgärder: [{text: Vi verkar för det}]", False),
    ],
)
def test_a_rule_that_reads_some_texts_only_needs_nothing_of_the_others(
    words: Words, where: str, met: bool
) -> None:
    context = Context(read_document(where.encode(), "lofte.yaml"), TODAY)
    assert phrase_of("vaga_verb", words)(context) is met
    assert phrase_of("vaga_verb")(context)
