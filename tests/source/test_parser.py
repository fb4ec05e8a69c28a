"""The tree and its places."""

import pytest

from loftesverktyg.source import Entry, Kind, Mapping, Node, Scalar, Sequence, Source, Style, read


def tree(text: str) -> Source:
    return read(text.encode(), "x")


def drawn(text: str, node: Node | None) -> object:
    """The tree with what each node was written as, so that a test can be read."""
    if isinstance(node, Mapping):
        return {text[slice(*entry.key.span)]: drawn(text, entry.value) for entry in node.entries}
    if isinstance(node, Sequence):
        return [drawn(text, item) for item in node.items]
    return None if node is None else text[slice(*node.span)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: b", {"a": "b"}),
        ("'a': \"b\"", {"'a'": '"b"'}),
        ("å: 😀 ö  # c\nb: c", {"å": "😀 ö", "b": "c"}),
        ("👮🏽: [å, {ä: ö}]", {"👮🏽": ["å", {"ä": "ö"}]}),
        ("a: b\n  c\n\n  d\ne: f", {"a": "b\n  c\n\n  d", "e": "f"}),
        ("a: |\n  b\n  c\n\n\nd: e", {"a": "|\n  b\n  c", "d": "e"}),
        ("a: |+\n  b\n\n\n\nd: e", {"a": "|+\n  b", "d": "e"}),
        ("a: >-  # not\n  b  \n \n# c\nd: e", {"a": ">-  # not\n  b  ", "d": "e"}),
        ("a: |\n\n\nd: e", {"a": "|", "d": "e"}),
        ("a: |\r\n  b\r\n\r\nd: e", {"a": "|\r\n  b", "d": "e"}),
        ("a: |\n  b\x85\u2028\nd: e", {"a": "|\n  b", "d": "e"}),
        ("a:\nb:", {"a": "", "b": ""}),
        ("- a\n-\n- b", ["a", "", "b"]),
        ("{a, b: , c}", {"a": "", "b": "", "c": ""}),
        ("[a: b, c]", [{"a": "b"}, "c"]),
        ("a: &x b\nc: !t d\ne: &x !t 'f'", {"a": "b", "c": "d", "e": "'f'"}),
        ("a: !t &x\n  # c\n  b", {"a": "b"}),
        ("a: &x\nb: c", {"a": "", "b": "c"}),
        ("a: *x", {"a": "*x"}),
        ("a: &x |\n  b\n", {"a": "|\n  b"}),
        ("\ufeff\ufeffa: b\nc: d", {"a": "b", "c": "d"}),
        ("a: b\u2028c: d", {"a": "b", "c": "d"}),
        ("a: b\x85c: d", {"a": "b", "c": "d"}),
        ("? a\n: b\n? c\n", {"a": "b", "c": ""}),
        ("a: b\na: c\nd: e", {"a": "b", "d": "e"}),
        ("[a]: b\nc: d", {"c": "d"}),
        ("<<: b\nc: d", {"c": "d"}),
        ('"<<": b', {'"<<"': "b"}),
        ("*x : b\nc: d", {"c": "d"}),
        ("a: b\n---\nc: d", {"a": "b"}),
        ("a: b\n...\n", {"a": "b"}),
    ],
)
def test_every_scalar_has_its_written_form(text: str, expected: object) -> None:
    source = tree(text)
    assert drawn(source.text.content, source.root) == expected


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a:\n  b: c\n  d: e\n\n# kommentar\n\nf: g", "b: c\n  d: e"),
        ("a:\n  - b\n  - c  # d\n\n# e\nf: g", "- b\n  - c"),
        ("a:\n- b\n- c\n\nf: g", "- b\n- c"),
        ("a:\n  b:\n\n\nf: g", "b:"),
        ("a:\n  -\n\nf: g", "-"),
        ("a: [b, c]  # d\nf: g", "[b, c]"),
        ("a: {b: c\n  }\n\nf: g", "{b: c\n  }"),
        ("a: []\nf: g", "[]"),
        ("a:\n  b: |\n    c\n\n\nf: g", "b: |\n    c"),
        ("a: &x\n  b: c\nf: g", "b: c"),
        ("a: !t {b: c}\nf: g", "{b: c}"),
        ("a:\n  b: c\n  [d]: e\nf: g", "b: c\n  [d]: e"),
    ],
)
def test_a_collection_ends_with_its_last_value(text: str, written: str) -> None:
    root = tree(text).root
    assert isinstance(root, Mapping)
    assert text[slice(*root.entries[0].value.span)] == written


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a:\n\n\nb: c", 2),
        ("a:   \n\nb: c", 2),
        ("a  :\n\nb: c", 4),
        ("a: # c: d\n\nb: c", 2),
        ("{a:\n\n}", 3),
        ("{a\n\n, b: c}", 2),
        ("? a\n\n? b", 3),
        ("? a\n:\n", 5),
        ("a: &x\nb: c", 2),
    ],
)
def test_an_empty_value_stands_right_after_its_colon(text: str, place: int) -> None:
    root = tree(text).root
    assert isinstance(root, Mapping)
    assert root.entries[0].value.span == (place, place)
    assert root.entries[0].span.end == place


def test_an_entry_reaches_from_key_to_value() -> None:
    root = tree("a: b\nc: [d]").root
    assert isinstance(root, Mapping)
    assert [entry.span for entry in root.entries] == [(0, 4), (5, 11)]
    assert isinstance(root.entries[0], Entry)


@pytest.mark.parametrize(
    ("text", "kind", "written", "detail"),
    [
        ("å: &ankare b", Kind.ANCHOR, "&ankare", {"name": "ankare"}),
        ("a: &x\n  b: c", Kind.ANCHOR, "&x", {"name": "x"}),
        ("a: *alias", Kind.ALIAS, "*alias", {"name": "alias"}),
        ("a: !!str b", Kind.TAG, "!!str", {"name": "!!str"}),
        ("a: ! b", Kind.TAG, "!", {"name": "!"}),
        ("a: !<x,y> b", Kind.TAG, "!<x,y>", {"name": "!<x,y>"}),
        ("a: [!x b]", Kind.TAG, "!x", {"name": "!x"}),
        ("a:\n  <<: b", Kind.MERGE_KEY, "<<", {}),
        ("[a, b]: c", Kind.COMPLEX_KEY, "[a, b]", {}),
        ("? a: b\n: c", Kind.COMPLEX_KEY, "a: b", {}),
        ("a: b\n'a': c", Kind.DUPLICATE_KEY, "'a'", {"key": "a"}),
    ],
)
def test_what_is_refused_is_marked(text: str, kind: Kind, written: str, detail: dict[str, str]) -> None:
    (problem,) = tree(text).problems
    assert (problem.kind, text[slice(*problem.span)], problem.detail) == (kind, written, detail)


def test_each_repeated_key_points_at_the_first() -> None:
    text = "å: 1\na\u030a: 2\n'å': 3\nb: {å: 4}"
    source = tree(text)
    assert [problem.kind for problem in source.problems] == [Kind.DUPLICATE_KEY] * 2
    assert {problem.related for problem in source.problems} == {(0, 1)}
    assert drawn(text, source.root) == {"å": "1", "b": {"å": "4"}}


def test_a_problem_hides_no_other() -> None:
    source = tree("a: &x b\na: !t c\n<<: *x\n[d]: e\nf: g\n")
    assert [problem.kind for problem in source.problems] == [
        Kind.ANCHOR,
        Kind.TAG,
        Kind.DUPLICATE_KEY,
        Kind.ALIAS,
        Kind.MERGE_KEY,
        Kind.COMPLEX_KEY,
    ]
    assert isinstance(source.root, Mapping)
    assert [entry.key.value for entry in source.root.entries] == ["a", "f"]


def test_problems_before_a_syntax_error_are_kept() -> None:
    source = tree("a: b\na: c\nd: @e\n")
    assert [problem.kind for problem in source.problems] == [Kind.DUPLICATE_KEY, Kind.SYNTAX]


def test_scalars_are_all_in_the_order_of_the_file() -> None:
    source = tree("a: [b, *c]\na: d\n[e]: f\n")
    assert [scalar.value for scalar in source.scalars] == ["a", "b", "", "a", "d", "e", "f"]
    assert source.scalars[2].style is Style.ALIAS


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("a", Style.PLAIN),
        ("'a'", Style.SINGLE),
        ('"a"', Style.DOUBLE),
        ("|\n a", Style.LITERAL),
        (">\n a", Style.FOLDED),
    ],
)
def test_styles(text: str, style: Style) -> None:
    root = tree(text).root
    assert isinstance(root, Scalar)
    assert root.style is style
