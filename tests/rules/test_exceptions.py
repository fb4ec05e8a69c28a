"""Exceptions in comments: what they take away, what they cannot, and what N901 to N903 say of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import pytest

from loftesverktyg.document import Document, read_document
from loftesverktyg.findings import Finding, Severity
from loftesverktyg.findings.suppression import Kind
from loftesverktyg.rules.absence import Absence
from loftesverktyg.rules.engine import Result, check_document
from loftesverktyg.rules.neighbours import Neighbour
from loftesverktyg.rules.registry import RULES
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule, Scope
from loftesverktyg.source import Span
from tests.rules.documents import TODAY

N_RULES = tuple(rule for rule in RULES if rule.family == "N")


def _words(word: str) -> Rule:
    """A rule that has something to say wherever ``word`` stands in a text."""

    def check(context: Context) -> Iterator[Hit]:
        content = context.document.source.text.content
        at = -1
        while (at := content.find(word, at + 1)) >= 0:
            if "#" not in content[content.rfind("\n", 0, at) + 1 : at]:
                yield Hit(Mark(("titel",), span=Span(at, at + len(word))), "m", "h")

    return Rule("X901", "ord-i-text", Severity.FEL, "Egen bedömning", check, Scope.FILE)


def _whole(_: Context) -> Iterator[Hit]:
    yield Hit(Mark(), "m", "h")


WORD = _words("vag")
OTHER = WORD._replace(code="X902", name="annat-ord", check=_words("svag").check)
WHOLE = Rule("X903", "helheten", Severity.FEL, "Egen bedömning", _whole)
KNOWN = (*RULES, WORD, OTHER, WHOLE)


def checked(text: str, rules: tuple[Rule, ...] = (WORD, *N_RULES), today: date = TODAY) -> Result:
    result = check_document(read_document(text.encode(), "lofte.yaml"), rules, today, known=KNOWN)
    for fault in result.faults:
        raise fault.error
    return result


def told(text: str, rules: tuple[Rule, ...] = (WORD, *N_RULES), today: date = TODAY) -> list[str]:
    return [finding.code for finding in checked(text, rules, today).findings]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("titel: vag  # loften: undanta X901 – skäl\n", []),
        ("titel: vag  # loften: undanta x901 – skäl\n", []),
        ("titel: vag  # loften: undanta ord-i-text – skäl\n", []),
        ("titel: vag  # loften: undanta ord-i-te\u0308xt – skäl\n", ["X901", "N902"]),
        ("# loften: undanta X901 – skäl\ntitel: vag\n", []),
        ("titel: vag  # loften: undanta X901\n", ["N901"]),
        ("titel: vag  # loften: undanta X901 t.o.m. 2026-03-01 – skäl\n", []),
        ("titel: vag  # loften: undanta X901 t.o.m. 2026-02-28 – skäl\n", ["X901", "N903"]),
        ("titel: vag  # loften: undanta X901 t.o.m. 2026-02-28\n", ["X901", "N903"]),
        ("titel: bra  # loften: undanta X901 t.o.m. 2026-02-28 – skäl\n", ["N903"]),
        ("titel: bra  # loften: undanta X901 – skäl\n", ["N902"]),
        ("titel: bra  # loften: undanta X901\n", ["N902"]),
        ("titel: vag  # loften: undanta X901, X999 – skäl\n", ["N902"]),
        ("titel: vag  # loften: undanta X9 – skäl\n", ["X901", "N902"]),
        ("titel: vag  # loften: undanta X – skäl\n", ["X901", "N902"]),
        ("titel: vag  # loften: undantag X901 – skäl\n", ["X901", "N902"]),
        ("titel: vag\n\n# loften: undanta X901 – skäl\n", ["X901", "N902"]),
        ("titel: bra  # loften: undanta X901 – skäl\nområde: vag\n", ["N902", "X901"]),
        ("syfte:  # loften: undanta X901 – skäl\n  text: |\n    bra\n\n    vag vag\nområde: vag\n", ["X901"]),
        ("titel: bra  # loften: undanta X902 – skäl\n", []),  # not run, so nothing is known of it
    ],
)
def test_what_is_told(text: str, codes: list[str]) -> None:
    assert told(text) == codes


def test_what_is_suppressed_is_kept_with_its_reason() -> None:
    result = checked("titel: vag vag  # loften: undanta X901 – beslut 811218-9876\n")
    assert [(each.finding.code, each.kind, each.reason) for each in result.suppressed] == [
        ("X901", Kind.COMMENT, "beslut ••••••-••••")
    ] * 2
    assert [each.finding.place.column for each in result.suppressed] == [8, 12]


def test_of_several_rules_only_those_not_needed_are_told() -> None:
    text = "titel: vag  # loften: undanta X902, X901 – skäl\n"
    (finding,) = checked(text, (WORD, OTHER, *N_RULES)).findings
    assert (finding.code, finding.message) == (
        "N902",
        "Undantaget från X902 (annat-ord) behövs inte: regeln har inget att säga där.",
    )
    assert text[slice(*finding.place.span)] == "X902"


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("titel: bra  # loften: undanta X901 – skäl\n", "titel: bra\n"),
        ("titel: bra  # mer # loften: undanta X901 – skäl\n", "titel: bra  # mer\n"),
        ("# loften: undanta X901 – skäl\ntitel: bra\n", "titel: bra\n"),
        ("format: 1\r\n  # loften: undanta X901 – skäl\r\ntitel: bra\r\n", "format: 1\r\ntitel: bra\r\n"),
        ("titel: vag  # loften: undanta X902, X901 – s\n", "titel: vag  # loften: undanta X901 – s\n"),
        ("titel: vag  # loften: undanta X901, X902 – s\n", "titel: vag  # loften: undanta X901 – s\n"),
        ("titel: bra  # loften: undanta X902, X901 – s\n", "titel: bra\n"),
        ("titel: bra  # loften: undanta Y004 – s\n", "titel: bra\n"),
        ("titel: bra  # loften: undanta kaffe – s\n", "titel: bra\n"),
        ("titel: bra  # loften: undanta X9O1 – s\n", None),
        ("titel: bra  # loften: undantag X901 – s\n", None),
        ("titel: bra  # loften: undanta X901 t.o.m. 2020-01-01 – s\n", None),
    ],
)
def test_what_is_not_needed_can_be_taken_away(text: str, fixed: str | None) -> None:
    finding = checked(text, (WORD, OTHER, *N_RULES)).findings[0]
    assert finding.code[0] == "N"
    if fixed is None:
        assert finding.fix is None
    else:
        assert finding.fix is not None
        (edit,) = finding.fix.edits
        assert text[: edit.span.start] + edit.replacement + text[edit.span.end :] == fixed


@pytest.mark.parametrize(
    ("rule", "message", "hint"),
    [
        ("X9O1", "Det finns ingen regel som heter ”X9O1”", "Menade du X901 (ord-i-text)?"),
        ("ord-i-txt", "Det finns ingen regel som heter ”ord-i-txt”", "Menade du X901 (ord-i-text)?"),
        ("kaffe", "Det finns ingen regel som heter ”kaffe”", "loften explain"),
        ("S1", "”S1” är början på flera koder", "Skriv hela koden"),
        ("P701", "Från P701 (personnummer) går det inte att göra undantag", "Rätta"),
        ("fel-typ", "Från Y004 (fel-typ) går det inte att göra undantag", "Rätta"),
        ("N901", "Från N901 (undantag-utan-skäl) går det inte att göra undantag", "Rätta"),
    ],
)
def test_what_cannot_be_is_told_with_what_was_meant(rule: str, message: str, hint: str) -> None:
    (finding,) = checked(f"titel: bra  # loften: undanta {rule} – skäl\n").findings
    assert finding.message.startswith(message)
    assert hint in finding.hint


@pytest.mark.parametrize("code", ["Y003", "P701"])
def test_what_must_be_mended_cannot_be_excepted(code: str) -> None:
    text = f"titel: T\nstatus: utkast\nokand: 811218-9876  # loften: undanta {code} – skäl\n"
    assert code in told(text, RULES)


def test_above_everything_it_takes_what_is_said_of_the_file() -> None:
    assert told("# loften: undanta X903 – skäl\n\ntitel: T\nsyfte: {text: a}\n", (WHOLE, *N_RULES)) == []
    assert told("titel: T\n# loften: undanta X903 – s\nsyfte: {text: a}\n", (WHOLE, *N_RULES)) == [
        "X903",
        "N902",
    ]


def test_a_document_that_could_not_be_read_whole_judges_nothing() -> None:
    text = "titel: bra  # loften: undanta X901 – skäl\nsyfte: [fel]\n"
    assert "N902" not in told(text)


def test_a_rule_that_asks_for_files_where_there_are_none_judges_nothing() -> None:
    def check(context: Context) -> Iterator[Hit]:
        context.neighbours.read(context.document, "annan.yaml")
        return iter(())

    asking = WORD._replace(check=check)
    text = "titel: bra  # loften: undanta X901 – skäl\n"
    assert told(text, (asking, *N_RULES)) == []


@dataclass(frozen=True)
class Outcome:
    """A folder where the outcome of lofte.yaml lies."""

    document: Document

    def read(self, document: Document, reference: str) -> Neighbour:
        if reference == self.document.path and document is not self.document:
            return Neighbour(reference, self.document, None)
        return Neighbour(reference, None, Absence.MISSING)

    def exists(self, document: Document, reference: str) -> Absence | None:
        return self.read(document, reference).absence


@pytest.mark.parametrize(
    ("comment", "codes"),
    [("", ["X901"]), ("# loften: undanta X901 – skäl", []), ("# loften: undanta X901", ["N901"])],
)
def test_a_finding_in_another_file_is_excepted_there(comment: str, codes: list[str]) -> None:
    text = f"utfall_för: {{fil: lofte.yaml}}\nsammanfattning: vag {comment}\n"
    outcome = read_document(text.encode(), "lofte.utfall.yaml")

    def check(context: Context) -> Iterator[Hit]:
        at = text.index("vag")
        yield Hit(Mark(("sammanfattning",), span=Span(at, at + 3), document=outcome), "m", "h")

    lofte = read_document(b"titel: T\n", "lofte.yaml")
    rule = WORD._replace(check=check, scope=Scope.LOFTE)
    result = check_document(lofte, (rule, *N_RULES), TODAY, Outcome(outcome), known=KNOWN)
    assert [finding.code for finding in result.findings] == codes
    assert all(finding.place.path == "lofte.utfall.yaml" for finding in result.findings)


def anchors(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.anchor for finding in findings]


def test_the_same_finding_twice_has_numbers() -> None:
    assert anchors(checked("titel: vag vag\nområde: vag\n").findings) == [
        "/titel vag",
        "/titel vag #2",
        "/titel vag #3",
    ]


def test_hostile_numbers_of_exceptions_and_findings_are_quick() -> None:
    text = (
        "titel: T\nsyfte:\n  text: |\n"
        + "    vag\n" * 10_000
        + "# loften: undanta X901 – s\n" * 10_000
        + "område: z\n"
    )
    assert len(checked(text).findings) == 20_000
