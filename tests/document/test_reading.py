"""From tree to model: what is taken, what is refused, and that nothing hides anything else."""

from decimal import Decimal
from typing import Any

import pytest

from loftesverktyg.document import Document, DocumentKind, Lofte, read_document
from loftesverktyg.document.problem import (
    AmbiguousText,
    DuplicateKey,
    InvalidValue,
    KeySpelling,
    MissingKey,
    UnknownKey,
)


def read(text: str) -> Document:
    return read_document(text.encode(), "lofte.yaml")


def lofte(text: str) -> Lofte:
    model = read(text).lofte
    assert model is not None
    return model


def of(document: Document, kind: type) -> list[Any]:
    return [problem for problem in document.problems if isinstance(problem, kind)]


def test_text_is_taken_as_it_is_written() -> None:
    model = lofte("titel: 2026\nversion: 1.10\nparter: {a: {diarienummer: 017, namn: no}}\n")
    assert (model.titel, model.version) == ("2026", "1.10")
    assert (model.parter["a"].diarienummer, model.parter["a"].namn) == ("017", "no")


def test_numbers_are_exact() -> None:
    model = lofte("åtgärder:\n - {mängd: {antal: 41.50}}\n - {mängd: {antal: 2}}\n")
    assert [each.mangd.antal for each in model.atgarder if each.mangd] == [Decimal("41.50"), Decimal(2)]


def test_a_quoted_number_is_text_and_refused_as_a_number() -> None:
    document = read('lägesbild: {källor: [{deltagare: "12"}]}\nåtgärder: [{mängd: {antal: "2"}}]\n')
    assert [problem.path for problem in of(document, InvalidValue)] == [
        ("lägesbild", "källor", 0, "deltagare"),
        ("åtgärder", 0, "mängd", "antal"),
    ]


@pytest.mark.parametrize("nothing", ["", " ''", ' "  "', " ~", " null"])
def test_an_empty_key_is_a_key_left_out(nothing: str) -> None:
    document = read(f"titel:{nothing}\nsyfte:{nothing}\n")
    assert document.lofte is not None
    assert document.lofte.syfte is None
    assert MissingKey((), "titel") in document.problems


def test_ascii_and_decomposed_keys_are_read_and_noted() -> None:
    document = read("lagesbild: {text: x}\na\u030atga\u0308rder: []\n")
    assert document.lofte is not None
    assert document.lofte.lagesbild is not None
    assert [(each.path, each.written) for each in of(document, KeySpelling)] == [
        (("lägesbild",), "lagesbild"),
        (("åtgärder",), "a\u030atga\u0308rder"),
    ]


def test_two_spellings_of_one_key_are_a_duplicate() -> None:
    document = read("lägesbild: {text: första}\nlagesbild: {text: andra}\n")
    (problem,) = of(document, DuplicateKey)
    assert document.source.text.content[slice(*problem.again)] == "lagesbild"
    assert document.lofte is not None
    assert document.lofte.lagesbild is not None
    assert document.lofte.lagesbild.text == "första"


def test_a_partys_key_is_the_writers_own_but_composed() -> None:
    model = lofte("parter: {bosta\u0308der: {namn: B}, atgarder: {namn: A}}\n")
    assert list(model.parter) == ["bostäder", "atgarder"]


def test_unknown_keys_tell_what_is_known() -> None:
    (problem,) = of(read("syfte: {txet: hej}\n"), UnknownKey)
    assert (problem.path, problem.known) == (("syfte", "txet"), ("text", "mål"))


def test_x_keys_are_passed_over_everywhere() -> None:
    document = read("x-a: [1]\nsyfte: {text: t, x-b: no}\nparter: {x-c: 5}\n")
    assert not of(document, UnknownKey)
    assert not of(document, AmbiguousText)
    assert not of(document, InvalidValue)


def test_a_broken_item_keeps_the_numbers_of_those_after_it() -> None:
    document = read("åtgärder:\n - bara text\n - {id: b, text: Två}\n")
    assert document.lofte is not None
    assert [each.id for each in document.lofte.atgarder] == [None, "b"]
    assert document.broken == {("åtgärder", 0)}
    assert not any(problem.path[:2] == ("åtgärder", 0) for problem in of(document, MissingKey))


def test_a_broken_word_in_a_list_takes_the_list_with_it() -> None:
    document = read("syfte: {text: t, mål: [närvaro, nervaro]}\n")
    assert document.broken == {("syfte", "mål")}
    assert document.lofte is not None
    assert document.lofte.syfte is not None
    assert (document.lofte.syfte.text, document.lofte.syfte.mal) == ("t", [])


def test_several_broken_parts_are_all_told() -> None:
    document = read(
        "format: 2\nstatus: klar\nperiod: {från: 2026-02-30, till: i maj}\nsyfte: [a]\n"
        "åtgärder: {a: b}\nkontakt: {tjänst: ja, e-post: nej}\n"
    )
    assert {problem.path for problem in of(document, InvalidValue)} == {
        ("format",),
        ("status",),
        ("period", "från"),
        ("period", "till"),
        ("syfte",),
        ("åtgärder",),
        ("kontakt", "tjänst"),
        ("kontakt", "e-post"),
    }
    assert of(document, MissingKey) == [MissingKey((), "titel")]


def test_what_an_alias_meant_is_unknown_and_not_missing() -> None:
    document = read("titel: &t Hej\nversion: *t\nstatus: *t\nformat: 1\n")
    assert document.broken == {("version",), ("status",)}
    assert of(document, MissingKey) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("titel: a\n", DocumentKind.LOFTE),
        ("utfall_för: {fil: a}\n", DocumentKind.UTFALL),
        ("utfall_for: {fil: a}\n", DocumentKind.UTFALL),
        ("översatt_från: {fil: a}\n", DocumentKind.SPRAKVERSION),
        ("- a\n", DocumentKind.LOFTE),
        ("", DocumentKind.LOFTE),
    ],
)
def test_the_kind_of_document_is_told_by_its_own_key(text: str, kind: DocumentKind) -> None:
    assert read(text).kind is kind


@pytest.mark.parametrize("text", ["- a\n- b\n", "bara text\n", ""])
def test_no_mapping_gives_no_model(text: str) -> None:
    document = read(text)
    assert document.model is None
    assert document.is_broken(("titel",))


def test_places_of_keys_values_words_and_of_what_is_not_there() -> None:
    from loftesverktyg.document import Target
    from loftesverktyg.source import Span

    text = 'titel: "Löfte \\u00e5t alla"\nsyfte:\n  text: hej\nåtgärder:\n  - id: a\n    text: b\n'
    document = read(text)

    def shown(*args: Any) -> str:
        return text[slice(*document.span(*args))]

    assert shown(("titel",), Target.KEY) == "titel"
    assert shown(("titel",)) == '"Löfte \\u00e5t alla"'
    assert shown(("titel",), Target.VALUE, Span(6, 8)) == "\\u00e5t"
    assert shown(("syfte",)) == "syfte"
    assert shown(("syfte", "mål")) == "syfte"
    assert shown(("åtgärder", 0)) == "id: a"
    assert shown(("åtgärder", 0, "ansvarig")) == "id: a"
    assert document.span(("period",)) == Span(0, 0)
