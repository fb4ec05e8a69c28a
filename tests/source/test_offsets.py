"""12,500 random scalars in every style, each character looked for; and the odd ones by hand."""

from collections.abc import Callable
from functools import partial
from random import Random

import pytest

from loftesverktyg.source import Scalar, Span, Style, read
from loftesverktyg.source.offsets import locate, locate_span
from tests.source import written
from tests.source.written import Written

SCALARS = 2_500

CONTEXTS = [
    ("titel: ", 0),
    ("- ", 0),
    ("a:\n  b:\n    c: ", 4),
    ("a:\n  - b: x\n    c: ", 4),
    ("- - ", 2),
    ("a:\n- ", 0),
    ('# 👮🏽 Å\n"åäö 😀": x\n😀: ', 0),
    ("--- ", -1),
]
FLOW_CONTEXTS = [("a: [x, ", 0), ("{a: b, ö: ", 0)]

Made = tuple[Written, str, str]


def _flow(
    make: Callable[..., Written], random: Random, newline: str, *, in_brackets: bool | None = None
) -> Made:
    flow = random.random() < 0.2
    before, parent = random.choice(FLOW_CONTEXTS if flow else CONTEXTS)
    indent = parent + 1 + random.randint(0, 3)
    extra = {} if in_brackets is None else {"flow": flow}
    made = make(random, newline, indent, **extra)
    closing = ("]" if "[" in before else "}") if flow else random.choice(["", "  ", " # kommentar"])
    return made, before, closing + random.choice(["", newline])


def _block(random: Random, newline: str, *, folded: bool) -> Made:
    before, parent = random.choice(CONTEXTS)
    indent = max(parent, 0) + 1 + random.randint(0, 3)
    return (
        written.block(random, newline, parent, indent, folded=folded),
        before,
        random.choice(["", "# slut"]),
    )


MAKERS: dict[Style, Callable[[Random, str], Made]] = {
    Style.PLAIN: partial(_flow, written.plain, in_brackets=True),
    Style.SINGLE: partial(_flow, partial(written.quoted, double=False)),
    Style.DOUBLE: partial(_flow, partial(written.quoted, double=True)),
    Style.LITERAL: partial(_block, folded=False),
    Style.FOLDED: partial(_block, folded=True),
}


@pytest.mark.parametrize("style", MAKERS)
def test_every_character_of_random_scalars_is_found(style: Style) -> None:
    random = Random(f"löfte {style.value}")  # noqa: S311 - the same scalars in every run, no secrets
    for _ in range(SCALARS):
        newline = random.choice(["\n", "\n", "\r\n", "\r"])
        made, before, after = MAKERS[style](random, newline)
        before = before.replace("\n", newline)
        content = before + made.text + after
        source = read(content.encode(), "x")
        found = [scalar for scalar in source.scalars if scalar.start == len(before)]
        assert len(found) == 1, (content, source.problems)
        _check(content, found[0], style, made, len(before))


def _check(content: str, scalar: Scalar, style: Style, made: Written, base: int) -> None:
    text = read(content.encode(), "x").text
    assert (scalar.style, scalar.value) == (style, made.value), content
    size = len(scalar.value)
    places = [locate(text, scalar, offset) for offset in range(size)]
    assert places == [base + start for start in made.starts], content
    ends = [locate_span(text, scalar, offset, offset + 1) for offset in range(size)]
    assert ends == [Span(base + start, base + end) for start, end in zip(made.starts, made.ends, strict=True)]
    assert places == sorted(places)
    assert all(scalar.start <= place <= scalar.end for place in places)
    if size:
        assert locate(text, scalar, size) == base + made.ends[-1]
        middle = size // 2
        assert locate_span(text, scalar, 0, middle + 1) == Span(places[0], base + made.ends[middle])
        assert locate_span(text, scalar, middle, size) == Span(places[middle], base + made.ends[-1])


@pytest.mark.parametrize(
    ("content", "value", "offset", "place"),
    [
        ("a: \n", "", 0, 2),
        ("a: ''", "", 0, 4),
        ('a: ""', "", 0, 4),
        ("a: |\nb: c", "", 0, 4),
        ("a: |+\n\n\nb: c", "\n\n", 1, 5),
        ("a: |+\n\n\nb: c", "\n\n", 2, 5),
        ("a: |1\n   \nb: c", "  \n", 0, 5),
        ("a: |1+\n   \nb: c", "  \n", 3, 6),
        ("a: b", "b", 1, 4),
        ("a: |\n  b\n\n\nc: d", "b\n", 2, 8),
        ("a: >-\n  b\n  c", "b c", 1, 9),
        ("a: >-\n  b\n  c", "b c", 2, 12),
        ("a: b\x85  c", "b c", 1, 4),
        ("a: b\u2028  c", "b\u2028c", 1, 4),
        ("a: b\u2028\n  c", "b\u2028\nc", 2, 4),
        ("a: >\n  b\u2028  c\n", "b\u2028c\n", 1, 8),
        ("a: |\n  b\u2029  c\x85  d\n", "b\u2029c\nd\n", 3, 12),
        ('a: "\\\n  b"', "b", 0, 8),
        ('a: "b\\\n\n  \\  c"', "b\n  c", 1, 5),
        ("a: !x b", "b", 0, 6),
        ("a: &x\n  # c\n  b", "b", 0, 14),
    ],
)
def test_odd_ones(content: str, value: str, offset: int, place: int) -> None:
    source = read(content.encode(), "x")
    scalar = source.scalars[1]
    assert scalar.value == value
    assert locate(source.text, scalar, offset) == place


def test_a_span_of_words_over_a_fold_ends_after_the_last_word() -> None:
    source = read(b"a: en lang\n   mening\nb: c", "x")
    scalar = source.scalars[1]
    assert source.text.content[slice(*locate_span(source.text, scalar, 3, 7))] == "lang"
    assert source.text.content[slice(*locate_span(source.text, scalar, 3, 14))] == "lang\n   mening"
    assert source.text.content[slice(*locate_span(source.text, scalar, 8, 14))] == "mening"


@pytest.mark.parametrize(("start", "end"), [(-1, 0), (0, 3), (2, 1)])
def test_an_offset_outside_the_value_is_refused(start: int, end: int) -> None:
    source = read(b"a: bc", "x")
    with pytest.raises(ValueError, match="not in a value of 2 characters"):
        locate_span(source.text, source.scalars[1], start, end)


def test_an_alias_has_its_own_place() -> None:
    source = read(b"- &a b\n- *a", "x")
    alias = source.scalars[1]
    assert alias.style is Style.ALIAS
    assert alias.start <= locate(source.text, alias, 0) <= alias.end
