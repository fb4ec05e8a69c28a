"""Every rule's page is a test of the rule: Fel gives its code and no other of its family, Rätt none of it.

Other families are not held against a page: its blocks are short, and put in the place of whole parts
of a document whose other parts refer to them.
"""

from pathlib import Path

import pytest

import loftesverktyg.rules
from loftesverktyg.findings import Finding
from loftesverktyg.language.dictionary import dictionary
from loftesverktyg.rules.page import HEADINGS, code_blocks, first_sentence, load_page, parse_page
from loftesverktyg.rules.registry import RULES
from loftesverktyg.rules.rule import Rule
from tests.rules.documents import findings
from tests.tools import missing

ROOM = Path(loftesverktyg.rules.__file__).parent
BY_CODE = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)


def test_the_clean_document_is_clean() -> None:
    assert [(finding.code, finding.message) for finding in findings()] == []


@BY_CODE
def test_the_page_is_whole(rule: Rule) -> None:
    page = load_page(rule.code)
    assert page.title == f"{rule.code} {rule.name}"
    assert all(page.sections[heading] for heading in HEADINGS)
    assert code_blocks(page.sections["Fel"])
    assert code_blocks(page.sections["Rätt"])


def _of_family(rule: Rule, block: str) -> tuple[Finding, ...]:
    """The family's findings, with those of the rule itself where it is run only when asked for."""
    if rule.code == "K611" and dictionary() is None:
        missing('ordboken är inte installerad (pip install "loftesverktyg[stavning]").')
    return findings(block, only=f"{rule.family} {rule.code}")


@BY_CODE
def test_fel_gives_the_finding_and_no_other_of_its_family(rule: Rule) -> None:
    for block in code_blocks(load_page(rule.code).sections["Fel"]):
        family = {finding.code for finding in _of_family(rule, block)}
        assert family == {rule.code}, block


@BY_CODE
def test_ratt_gives_nothing_of_its_family(rule: Rule) -> None:
    for block in code_blocks(load_page(rule.code).sections["Rätt"]):
        assert [(finding.code, finding.message) for finding in _of_family(rule, block)] == [], block


def test_registry_modules_and_pages_are_the_same_rules() -> None:
    codes = [rule.code for rule in RULES]
    assert codes == sorted(codes, key=lambda code: ("YSCAMUKPTN".index(code[0]), code))
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert sorted(code.lower() for code in codes) == sorted(path.stem for path in ROOM.glob("*.md"))
    assert sorted(code.lower() for code in codes) == sorted(
        path.stem.split("_")[0] for path in ROOM.glob("[a-z][0-9][0-9][0-9]_*.py")
    )


def test_a_page_with_other_headings_is_refused() -> None:
    with pytest.raises(ValueError, match="S999"):
        parse_page("# S999 prov\n\n## Vad\n\nNågot.\n")


WHOLE = "# S999 prov \n\n" + "".join(f"## {heading}\n\n{heading.lower()} 1\n\n2\n\n" for heading in HEADINGS)


def test_a_page_has_the_text_under_each_heading() -> None:
    page = parse_page(WHOLE)
    assert page.title == "S999 prov"
    assert page.sections == {heading: f"{heading.lower()} 1\n\n2" for heading in HEADINGS}
    assert page.text == WHOLE
    assert page.summary == "vad 1"
    assert not page.tells_of_a_fix
    assert parse_page(WHOLE.replace("rätt 1", "`check --fix`")).tells_of_a_fix
    assert not parse_page(WHOLE.replace("fel 1", "`check --fix`")).tells_of_a_fix


@pytest.mark.parametrize(
    "text",
    [
        WHOLE.replace("# S999", "S999"),
        WHOLE.replace("## Källa", "## Källor"),
        WHOLE.replace("## Källa", "### Källa"),
        WHOLE + "## Mer\n",
        WHOLE.replace("## Vad", "## X").replace("## Varför", "## Vad").replace("## X", "## Varför"),
    ],
)
def test_a_page_whose_headings_are_off_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="S999 prov"):
        parse_page(text)


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("Ett.", "Ett."),
        ("Ett", "Ett"),
        ("Ett. Två. Tre.", "Ett."),
        ("Ett t.ex. två. Tre", "Ett t.ex. två."),
        ("Ett kl. 9. Två", "Ett kl. 9."),
        ("Ett\n två.\nTre", "Ett två."),
        ("Ett\n\nTvå. Tre", "Ett"),
        ("a. b. c. D", "a. b. c."),
        ("a. b. c", "a. b. c"),
        ("a. ", "a."),
        ("", ""),
    ],
)
def test_a_first_sentence(markdown: str, expected: str) -> None:
    assert first_sentence(markdown) == expected


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("a\n```yaml\nb: c\n\nd: e\n```\nf\n```yaml\ng: h\n```\n", ["b: c\n\nd: e\n", "g: h\n"]),
        ("a\n```\nb\n```\n", []),
        ("", []),
    ],
)
def test_code_blocks(markdown: str, expected: list[str]) -> None:
    assert code_blocks(markdown) == expected
