"""The catalogue, the registry, the pages and the docs list the same rules, and every rule fires."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from loftesverktyg.findings import Finding
from loftesverktyg.language.dictionary import EXTRA
from loftesverktyg.rules import k611_stavning
from loftesverktyg.rules.page import code_blocks, load_page
from loftesverktyg.rules.registry import RULES
from loftesverktyg.rules.rule import Rule
from loftesverktyg.rules.selection import choose
from tests.rules.documents import findings
from tests.tools import ROOT

DOCS = ROOT / "docs" / "regler"
BY_CODE = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)


class Entry(NamedTuple):
    """One line of catalogue.txt."""

    code: str
    name: str
    severity: str
    notes: tuple[str, ...]

    def note(self, key: str) -> str | None:
        """The severity that ``key=`` gives, or None."""
        found = [note.removeprefix(f"{key}=") for note in self.notes if note.startswith(f"{key}=")]
        return found[0] if found else None

    @property
    def severities(self) -> set[str]:
        """All severities that the rule's findings may have."""
        return {self.severity, *(each for key in ("utkast", "ibland") if (each := self.note(key)))}


def _entries() -> Iterator[Entry]:
    for line in (Path(__file__).parent / "catalogue.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            code, name, severity, *notes = line.split()
            yield Entry(code, name, severity, tuple(notes))


CATALOGUE = {entry.code: entry for entry in _entries()}


def test_the_catalogue_is_the_registry() -> None:
    listed = [(entry.code, entry.name, entry.severity) for entry in _entries()]
    assert listed == [(rule.code, rule.name, rule.severity.label) for rule in RULES]


@BY_CODE
def test_what_the_catalogue_notes_is_so(rule: Rule) -> None:
    entry = CATALOGUE[rule.code]
    assert {note.partition("=")[0] for note in entry.notes} <= {"fix", "tillval", "utkast", "ibland"}
    assert entry.note("utkast") == (rule.before_decision.label if rule.before_decision else None)
    assert ("tillval" in entry.notes) == rule.opt_in == (rule not in choose(RULES))


def test_the_pages_are_those_of_the_catalogue() -> None:
    pages = Path(k611_stavning.__file__).parent.glob("*.md")
    titles = [path.read_text(encoding="utf-8").partition("\n")[0] for path in pages]
    assert sorted(titles) == sorted(f"# {entry.code} {entry.name}" for entry in CATALOGUE.values())


@BY_CODE
def test_a_page_begins_with_a_sentence_that_stands_alone(rule: Rule) -> None:
    assert load_page(rule.code).summary[-1] in ".…"


def test_the_docs_are_those_of_the_catalogue() -> None:
    index = (DOCS / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| \[([A-Z]\d{3})\]\((\w+)\.md\) \| (\S+) \| (\S+) \|", index, re.MULTILINE)
    assert rows == [
        (entry.code, entry.code.lower(), entry.name, entry.severity) for entry in CATALOGUE.values()
    ]
    pages = {path.stem: path.read_text(encoding="utf-8") for path in DOCS.glob("*.md")}
    assert set(pages) == {"README", *(code.lower() for code in CATALOGUE)}
    for code, entry in CATALOGUE.items():
        assert pages[code.lower()].startswith(f"# {code} {entry.name}\n")
        assert f"\n**{entry.severity.capitalize()}**" in pages[code.lower()]


@cache
def _fired(code: str) -> tuple[Finding, ...]:
    """What the rule finds in all that its page shows as wrong."""
    return tuple(
        finding
        for block in code_blocks(load_page(code).sections["Fel"])
        for finding in findings(block, only=code)
    )


@pytest.fixture
def no_dictionary(monkeypatch: pytest.MonkeyPatch) -> None:
    """K611 fires on any document where its extra is missing; tests/rules/test_k611.py has it installed."""
    monkeypatch.setattr(k611_stavning, "dictionary", lambda: None)


@pytest.mark.usefixtures("no_dictionary")
def test_every_rule_fires() -> None:
    assert {code for code in CATALOGUE if not _fired(code)} == set()
    [finding] = _fired("K611")
    assert EXTRA in finding.hint


@pytest.mark.usefixtures("no_dictionary")
@BY_CODE
def test_a_rule_has_the_severity_that_the_catalogue_says(rule: Rule) -> None:
    entry = CATALOGUE[rule.code]
    fired = _fired(rule.code)
    assert {finding.severity.label for finding in fired} <= entry.severities
    assert {(finding.code, finding.name) for finding in fired} == {(entry.code, entry.name)}


@pytest.mark.usefixtures("no_dictionary")
@BY_CODE
def test_a_rule_mends_what_the_catalogue_says_and_its_page_tells(rule: Rule) -> None:
    mends = "fix" in CATALOGUE[rule.code].notes
    assert any(finding.fix is not None for finding in _fired(rule.code)) == mends
    assert load_page(rule.code).tells_of_a_fix == mends
