"""The measured documents are what is said of them."""

import pytest

from bench.documents import TODAY, document
from loftesverktyg.document import read_document
from loftesverktyg.rules.engine import check_document
from loftesverktyg.rules.registry import RULES


def codes(number: int) -> set[str]:
    read = read_document(document(number).encode(), "lofte.yaml")
    return {
        finding.code
        for finding in check_document(read, [rule for rule in RULES if not rule.opt_in], TODAY).findings
    }


@pytest.mark.parametrize("number", range(1, 41))
def test_four_in_five_have_nothing_wrong(number: int) -> None:
    assert (codes(number) == set()) == (number % 5 != 0)


def test_the_mistakes_are_of_different_kinds() -> None:
    found = set().union(*(codes(number) for number in range(5, 35, 5)))
    assert found >= {"Y001", "Y003", "Y004", "A302", "S109"}
