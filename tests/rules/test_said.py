"""What each rule says of the Fel blocks of its page, to the letter: where, what, what to do, and its change."""

from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path

import pytest

from loftesverktyg.findings import Finding
from loftesverktyg.rules.page import code_blocks, load_page
from loftesverktyg.rules.registry import RULES
from loftesverktyg.rules.rule import Rule
from tests.rules.documents import files, findings, marked, overlay

GOLDEN = Path(__file__).parent / "golden"
# K611 says what the installed dictionary knows.
FAMILIES = {
    family: [rule for rule in rules if not rule.opt_in]
    for family, rules in groupby(RULES, key=lambda rule: rule.family)
}


@pytest.mark.parametrize("family", FAMILIES)
def test_what_is_said_on_the_pages(family: str, golden: Callable[[Path, str | bytes], None]) -> None:
    golden(
        GOLDEN / f"{family}.txt", "\n".join(line for rule in FAMILIES[family] for line in _of(rule)) + "\n"
    )


def _of(rule: Rule) -> Iterator[str]:
    for number, block in enumerate(code_blocks(load_page(rule.code).sections["Fel"]), 1):
        yield f"{rule.code} {rule.name}, exempel {number}"
        for finding in findings(block):
            if finding.code == rule.code:
                yield from (f"    {_visible(line)}" for line in _told(finding, block))
        yield ""


def _told(finding: Finding, block: str) -> Iterator[str]:
    yield f"{finding.severity.label} vid {finding.pointer or 'filen'}, ”{marked(finding, block)}”"
    yield f"  {finding.message}"
    yield f"  {finding.hint}"
    beside = files(block) | {"lofte.yaml": overlay(block)}
    for label in finding.labels:
        words = beside[label.place.path][slice(*label.place.span)]
        yield f"  {label.place.path}: ”{words}”: {label.message}"
    for edit in finding.fix.edits if finding.fix else ():
        yield f"  {finding.fix.title if finding.fix else ''}: ”{edit.replacement}” i stället för ”{overlay(block)[slice(*edit.span)]}”"


def _visible(text: str) -> str:
    """``text`` on one line, with what nobody sees as numbers."""
    return "".join(each if each.isprintable() else f"⟨{ord(each):04X}⟩" for each in text)
