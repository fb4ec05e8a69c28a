"""What the engine does with what rules hit: place, severity by status, silence, and faults."""

from collections.abc import Iterator

import pytest

from loftesverktyg.document import Document, read_document
from loftesverktyg.findings import Severity
from loftesverktyg.rules.engine import check_document
from loftesverktyg.rules.rule import Change, Context, Hit, Mark, Rule, Scope
from loftesverktyg.source import Span
from tests.rules.documents import TODAY


def rule(*hits: Hit, code: str = "S199") -> Rule:
    def check(context: Context) -> Iterator[Hit]:
        assert context.today == TODAY
        yield from hits

    return Rule(code, "prov", Severity.VARNING, "Egen bedömning", check, before_decision=Severity.RAD)


def document(text: str = "titel: Löfte för alla\nstatus: utkast\nsyfte: [fel]\n") -> Document:
    return read_document(text.encode(), "lofte.yaml")


def test_a_hit_becomes_a_finding_with_its_place_labels_and_fix() -> None:
    hit = Hit(
        Mark(("titel",), words=Span(6, 9)),
        "Säg det kortare.",
        "Skriv ”åt”.",
        labels=((Mark(("status",)), "här står status"),),
        change=Change("Byt ut", Span(13, 16), "åt"),
    )
    (finding,) = check_document(document(), [rule(hit)], TODAY).findings
    assert (finding.place.line, finding.place.column, finding.place.end_column) == (1, 14, 17)
    assert finding.pointer == "/titel"
    assert [(label.place.line, label.message) for label in finding.labels] == [(2, "här står status")]
    assert finding.fix is not None
    assert finding.fix.edits[0].span == Span(13, 16)


@pytest.mark.parametrize(
    ("status", "severity"),
    [
        ("utkast", Severity.RAD),
        ("remiss", Severity.RAD),
        ("beslutad", Severity.VARNING),
        ("avslutad", Severity.VARNING),
    ],
)
def test_what_is_known_at_the_decision_is_advice_before_it(status: str, severity: Severity) -> None:
    text = f"titel: T\nstatus: {status}\n"
    (finding,) = check_document(document(text), [rule(Hit(Mark(), "m", "h"))], TODAY).findings
    assert finding.severity is severity


def test_nothing_is_said_of_what_could_not_be_read_but_by_rules_on_the_file() -> None:
    hit = Hit(Mark(("syfte", "text")), "m", "h")
    assert check_document(document(), [rule(hit)], TODAY).findings == ()
    on_file = rule(hit)._replace(scope=Scope.FILE)
    assert len(check_document(document(), [on_file], TODAY).findings) == 1


def test_rules_on_the_lofte_are_not_run_on_what_is_none() -> None:
    hit = Hit(Mark(), "m", "h")
    for text in ("- lista\n", "a: [\n", "utfall_för: {fil: lofte.yaml}\n"):
        assert check_document(document(text), [rule(hit)], TODAY).findings == ()


def test_a_rule_that_fails_is_a_fault_and_the_others_are_heard() -> None:
    def check(_: Context) -> Iterator[Hit]:
        raise ZeroDivisionError
        yield

    broken = rule()._replace(code="S198", check=check)
    result = check_document(document(), [broken, rule(Hit(Mark(), "m", "h"))], TODAY)
    assert [finding.code for finding in result.findings] == ["S199"]
    assert [(fault.code, fault.path, type(fault.error)) for fault in result.faults] == [
        ("S198", "lofte.yaml", ZeroDivisionError)
    ]


def test_personnummer_are_masked_in_what_is_said() -> None:
    hit = Hit(Mark(), "Numret 19121212-1212 står här", "Ta bort 19121212-1212")
    (finding,) = check_document(document(), [rule(hit)], TODAY).findings
    assert "1212" not in finding.message + finding.hint
    assert "••••••••-••••" in finding.message
