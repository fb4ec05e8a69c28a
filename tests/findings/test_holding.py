import pytest
from hypothesis import given
from hypothesis import strategies as st

from loftesverktyg.findings.holding import FILE, Holding, Stretches
from loftesverktyg.findings.suppression import exemptions
from loftesverktyg.source import Span, read

HERE = "# loften: undanta M401"


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (f"z: 1\na: b  {HERE}\nc: d\n", ["a: b"]),
        (f"z: 1\n{HERE}\na: b\nc: d\n", ["a: b"]),
        (f"z: 1\n{HERE}\n# annan kommentar\na: b\n", ["a: b"]),
        (f"z: 1\n{HERE}\n\na: b\n", []),
        (f"z: 1\na:  {HERE}\n  - b\n  - c\nd: e\n", [f"a:  {HERE}\n  - b\n  - c"]),
        (f"z: 1\na: |  {HERE}\n  b\n  c\nd: e\n", [f"a: |  {HERE}\n  b\n  c"]),
        (f"z: 1\na:\n  - b: c  {HERE}\n    d: e\n  - b: f\n", [f"b: c  {HERE}\n    d: e"]),
        (f"z: 1\na:\n  {HERE}\n  - b: c\n    d: e\n  - b: f\n", ["b: c\n    d: e"]),
        (f"z: 1\na:\n  -  {HERE}\n    b: c\n    d: e\n", ["b: c\n    d: e"]),
        (f"z: 1\na:\n  - b: c\n    d: e  {HERE}\n", ["d: e"]),
        (f"z: 1\na: {{b: c, d: e}}  {HERE}\n", ["a: {b: c, d: e}"]),
        (f"z: 1\na: [\n  b, c,  {HERE}\n  d]\n", ["b", "c"]),
        (f"z: 1\na: [\n  b\n]  {HERE}\n", ["a: [\n  b\n]"]),
        (f"z: 1\na: b\n  c  {HERE}\n", ["a: b\n  c"]),
        (f'z: 1\na: "b\n  c"  {HERE}\n', ['a: "b\n  c"']),
        (f"z: 1\na: b\n{HERE}\n", []),
        (f"z: 1\r\n{HERE}\r\na: b\r\n", ["a: b"]),
    ],
)
def test_what_a_comment_holds_for(text: str, held: list[str]) -> None:
    source = read(text.encode(), "lofte.yaml")
    (found,) = exemptions(source)
    assert [text[start:end] for start, end in Holding(source).of(found.span)] == held


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        (f"{HERE}\na: b\n", True),
        (f"{HERE}\n\na: b\n", True),
        (f"a: b  {HERE}\n", True),
        (f"a: b\n{HERE}\nc: d\n", False),
    ],
)
def test_above_everything_it_holds_for_the_file_too(text: str, whole: bool) -> None:
    source = read(text.encode(), "lofte.yaml")
    (found,) = exemptions(source)
    assert (FILE in Holding(source).of(found.span)) == whole


@st.composite
def nested(draw: st.DrawFn, start: int = 0, end: int = 30, depth: int = 4) -> list[Span]:
    """Stretches within ``[start, end)``, inside or beside each other."""
    made: list[Span] = []
    at = start
    while at < end and depth and draw(st.booleans()):
        begin = draw(st.integers(at, end))
        stop = draw(st.integers(begin, end))
        made += [Span(begin, stop), *draw(nested(begin, stop, depth - 1))]
        at = stop + 1
    return made


@given(nested(), st.integers(0, 30))
def test_stretches_find_what_going_through_all_finds(stretches: list[Span], at: int) -> None:
    found = list(Stretches(stretches).holding(Span(at, at + 1)))
    assert sorted(found) == sorted({each for each in stretches if each.start <= at < each.end})
    assert [each.end - each.start for each in found] == sorted(each.end - each.start for each in found)


def test_thousands_of_comments_cost_little() -> None:
    text = "a: b\n" + f"{HERE}\n" * 40_000 + "c: d\n"
    source = read(text.encode(), "lofte.yaml")
    holding = Holding(source)
    held = [holding.of(each.span) for each in exemptions(source)]
    assert len(held) == 40_000
    assert set(held) == {(Span(text.index("c: d"), len(text) - 1),)}
