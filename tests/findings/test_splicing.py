from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from loftesverktyg.findings import Edit, Finding, Fix, Place, Severity
from loftesverktyg.findings.splicing import compatible, edits_of, spliced
from loftesverktyg.source import Span, Text

TEXT = Text("lofte.yaml", "0123456789" * 3)


def finding(*edits: tuple[int, int, str]) -> Finding:
    made = tuple(Edit(Span(start, end), replacement) for start, end, replacement in edits)
    place = Place.of(TEXT, made[0].span if made else Span(0, 0))
    return Finding("X901", "n", Severity.RAD, "m", "h", place, "", "s", fix=Fix("t", made))


def done(*findings: Finding) -> str:
    return spliced(TEXT.content, edits_of(compatible(findings)))


def test_what_is_replaced_is_replaced_and_the_rest_stays() -> None:
    assert done(finding((2, 4, "ab"), (6, 7, ""))) == "01ab45789" + "0123456789" * 2


def test_where_two_meet_the_first_is_done() -> None:
    first, second = finding((2, 5, "a")), finding((4, 6, "b"))
    assert compatible([first, second]) == [first]
    assert compatible([second, first]) == [second]


def test_beside_each_other_is_not_meeting() -> None:
    assert done(finding((2, 4, "a")), finding((4, 6, "b")), finding((0, 2, "c"))).startswith("cab6")


def test_two_insertions_at_one_place_meet() -> None:
    assert done(finding((3, 3, "a")), finding((3, 3, "b"))).startswith("012a3456")


def test_a_fix_that_meets_itself_or_does_nothing_is_not_done() -> None:
    assert compatible([finding((2, 5, "a"), (4, 6, "b")), finding()]) == []


SPANS = st.integers(0, 30).flatmap(lambda start: st.integers(start, 30).map(lambda end: (start, end)))


@given(st.lists(SPANS, max_size=8))
def test_kept_fixes_are_apart_and_nothing_else_changes(spans: list[tuple[int, int]]) -> None:
    kept = compatible([finding((start, end, "#")) for start, end in spans])
    edits = edits_of(kept)
    for one, other in pairwise(edits):
        assert one.span.end <= other.span.start
    expected = "".join(
        part
        for at in range(31)
        for part in (
            "#" * sum(edit.span.start == at for edit in edits),
            "" if any(edit.span.start <= at < edit.span.end for edit in edits) else TEXT.content[at : at + 1],
        )
    )
    assert spliced(TEXT.content, edits) == expected
    for start, end in spans:  # whoever was left out meets one that is done
        if not any(edit.span == (start, end) for edit in edits):
            assert any(edit.span.start < end and start < edit.span.end for edit in edits)
