"""Every key of every model with every kind of wrong value: always a finding, always its own words and place."""

from collections.abc import Iterator
from functools import cache

import pytest

from loftesverktyg.document import Lofte, Path, pointer, read_document
from loftesverktyg.document.base import Part
from loftesverktyg.document.problem import InvalidValue
from loftesverktyg.document.shape import ListOf, MapOf, PartShape, Shape, shape_of
from loftesverktyg.document.sprakversion import SprakversionAvLofte
from loftesverktyg.document.utfall import Utfall
from loftesverktyg.findings import Finding
from loftesverktyg.rules import y004_fel_typ
from loftesverktyg.rules.engine import check_document
from loftesverktyg.rules.registry import RULES
from loftesverktyg.rules.wrong_value.patterns import _FORMS
from loftesverktyg.rules.wrong_value.table import WORDING
from tests.rules.documents import TODAY

MODELS: dict[type[Part], str] = {
    Lofte: "",
    Utfall: "utfall_för: {fil: lofte.yaml}",
    SprakversionAvLofte: "översatt_från: {fil: lofte.yaml}",
}
"""The models, and what makes a file one of them."""

WRONG = (
    *("[a, b]", "[[a]]", "[{a: b}]", "[~]", "[1, 2]", "[]"),
    *("{a: b}", "{}", "{a: [b]}", "{[a]: b}", "{{a}}"),
    *("hej", "a b, c", "no", "ja", '"2"', "'true'", "|\n hej", '"\\e[31m"', '"\\u202e"', '"a\\nb"'),
    *("-1", "0", "1", "2", "2.5", "101", "1e20", "1e99999", ".inf", "true", "2,5 %", "12345678901234567890"),
    *("2026-02-30", "2026-13-01", "0000-01-01", "1/3 2026", "20260301", "2026-03-01", "den 1 mars 2026"),
    "x" * 3000,
)


def places(shape: PartShape, path: Path = ()) -> Iterator[tuple[Path, Shape]]:
    """Where a value can stand: under each key, in each list, under each name of the writer's own."""
    for key in shape.keys.values():
        here: Path = (*path, key.name)
        inner: Shape = key.shape
        yield here, inner
        while isinstance(inner, ListOf | MapOf):
            here = (*here, 0 if isinstance(inner, ListOf) else "egen")
            inner = inner.item if isinstance(inner, ListOf) else inner.value
            yield here, inner
        if isinstance(inner, PartShape):
            yield from places(inner, here)


def written(path: Path, value: str) -> str:
    """The top key with ``value`` at ``path`` under it; in brackets, but a text block on lines of its own."""
    for step in reversed(path[1:]):
        value = f"[{value}]" if isinstance(step, int) else f"{{{step}: {value}}}"
    return f"{path[0]}: {value}\n"


def findings_on(model: type[Part], path: Path, value: str) -> tuple[str, tuple[Finding, ...], set[str]]:
    """The file, family Y's findings on it, and the error types that the models gave."""
    marker = MODELS[model]
    top = written(path, value)
    text = top if not marker or marker.startswith(f"{path[0]}:") else f"{marker}\n{top}"
    document = read_document(text.encode(), "lofte.yaml")
    result = check_document(document, [rule for rule in RULES if rule.family == "Y"], TODAY)
    for fault in result.faults:
        raise fault.error
    types = {problem.type for problem in document.problems if isinstance(problem, InvalidValue)}
    invalid = [problem.path for problem in document.problems if isinstance(problem, InvalidValue)]
    told = [finding.pointer for finding in result.findings if finding.code == "Y004"]
    if "{[a]:" not in value and "{{" not in value:  # which are told as keys that are none
        assert sorted(told) == sorted(map(pointer, invalid)), text
    return text, result.findings, types


@cache
def everything() -> dict[type[Part], tuple[list[tuple[str, str, Finding]], set[str], int]]:
    """For each model: findings with the file and the wrong value, the error types, how many were tried."""
    all_of_it = {}
    for model in MODELS:
        seen: list[tuple[str, str, Finding]] = []
        types: set[str] = set()
        tried = 0
        for path, _ in places(shape_of(model)):
            for value in WRONG:
                if "\n" in value and len(path) > 1:
                    continue
                text, findings, given = findings_on(model, path, value)
                seen += [(text, value, finding) for finding in findings]
                types |= given
                tried += 1
        all_of_it[model] = (seen, types, tried)
    return all_of_it


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_finding_has_words_and_a_place(model: type[Part]) -> None:
    seen, _, tried = everything()[model]
    assert tried > 700
    for text, value, finding in seen:
        assert finding.code in {"Y001", "Y003", "Y004", "Y006", "Y007", "Y011"}, text
        assert finding.message.endswith("."), finding
        assert finding.hint.endswith((".", "?")), finding
        assert len(finding.message) < 250, finding
        shown = finding.message + finding.hint
        assert shown.replace("\u00a0", " ").isprintable(), finding
        assert "Input should" not in shown
        assert "None" not in shown
        if finding.code == "Y004" and finding.pointer:
            start, end = finding.place.span
            assert text[start:end] in value or text[start:end] == finding.pointer.rpartition("/")[2], finding


def test_the_table_holds_the_types_that_the_models_give_and_no_other() -> None:
    types = set().union(*(types for _, types, _ in everything().values()))
    assert types == set(WORDING)


def test_the_table_of_forms_holds_the_patterns_of_the_models_and_no_other() -> None:
    patterns = set()
    for model, marker in MODELS.items():
        for path, _ in places(shape_of(model)):
            text = f"{'' if marker.startswith(f'{path[0]}:') else marker}\n{written(path, 'hej då!')}"
            for problem in read_document(text.encode(), "lofte.yaml").problems:
                if isinstance(problem, InvalidValue) and "pattern" in problem.context:
                    patterns.add(problem.context["pattern"])
    assert patterns == set(_FORMS)


def test_a_type_without_words_is_no_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(WORDING, "enum")
    document = read_document(b"format: 1\ntitel: T\nstatus: klar\n", "lofte.yaml")
    result = check_document(document, [y004_fel_typ.RULE], TODAY)
    assert [type(fault.error) for fault in result.faults] == [KeyError]
