"""What a file can be like before anyone asks what it says: the bad input of this level, and the limits."""

from collections.abc import Iterator

import pytest
from yaml._yaml import CParser

from loftesverktyg.source import Kind, Mapping, Scalar, Sequence, Span, parser, read
from loftesverktyg.source.builder import MAX_DEPTH, MAX_NODES
from loftesverktyg.source.reader import MAX_BYTES

DEEP = 200_000
BOMB = "a: &a [x, x]\n" + "".join(f"b{i}: &b{i} [{', '.join([f'*b{i - 1}'] * 9)}]\n" for i in range(1, 30))


@pytest.mark.parametrize(
    ("data", "kinds"),
    [
        ("[" * DEEP, {Kind.TOO_DEEP}),
        ("{" * DEEP, {Kind.TOO_DEEP}),
        ("- " * DEEP, {Kind.TOO_DEEP}),
        ("? " * DEEP, {Kind.TOO_DEEP}),
        ("[" * DEEP + "]" * DEEP, {Kind.TOO_DEEP}),
        ("{a: " * DEEP, {Kind.TOO_DEEP}),
        ("\n".join(" " * level + "a:" for level in range(1_000)), {Kind.TOO_DEEP}),
        (BOMB, {Kind.ANCHOR, Kind.ALIAS}),
        ("a: &a b\nc: [" + "*a, " * 100_000 + "]", {Kind.ANCHOR, Kind.ALIAS, Kind.TOO_MANY_NODES}),
        ("- a\n" * DEEP, {Kind.TOO_MANY_NODES}),
        ("a" * (50 * MAX_BYTES), {Kind.TOO_LARGE}),
        ("a: b\n".encode("utf-16"), {Kind.ENCODING}),
        ("å: b\n".encode("cp1252"), {Kind.ENCODING}),
        ("a: \0\n", {Kind.ENCODING}),
        ("", {Kind.NO_DOCUMENT}),
        ("\ufeff", {Kind.NO_DOCUMENT}),
        ("\n \n\t\n", {Kind.NO_DOCUMENT}),
        ("# bara\n# kommentarer\n", {Kind.NO_DOCUMENT}),
        ("---\n", {Kind.NO_DOCUMENT}),
        ("--- # tomt\n...\n", {Kind.NO_DOCUMENT}),
        ("a: b\n---\nc: d\n", {Kind.SEVERAL_DOCUMENTS}),
        ("a: b\n---\n: [}\n", {Kind.SEVERAL_DOCUMENTS}),
        ("a: !!str b\n", {Kind.TAG}),
        ("a: ! b\n", {Kind.TAG}),
        ("a: !egen b\n", {Kind.TAG}),
        ("!!python/object:os.system {a: b}\n", {Kind.TAG}),
        ("a: !<tag:x,2026:y> b\n", {Kind.TAG}),
        ("a: &b !c d\n", {Kind.ANCHOR, Kind.TAG}),
        ("<<: {a: b}\n", {Kind.MERGE_KEY}),
        ("a: &a {b: c}\nd:\n  <<: *a\n", {Kind.ANCHOR, Kind.MERGE_KEY, Kind.ALIAS}),
        ("a:\n\tb: c\n", {Kind.SYNTAX}),
        ("a: b\nc d\n", {Kind.SYNTAX}),
        ('a: "b\n', {Kind.SYNTAX}),
        ("a: b\na: c\n", {Kind.DUPLICATE_KEY}),
        ("å: b\na\u030a: c\n", {Kind.DUPLICATE_KEY}),
        ("? [a]\n: b\n", {Kind.COMPLEX_KEY}),
        ("{a: b}: c\n", {Kind.COMPLEX_KEY}),
        ("*a : c\n", {Kind.ALIAS}),
        ("land: no\n", set()),
        ("datum: 2026-02-30\n", set()),
        ("- a\n- b\n", set()),
        ("bara text\n", set()),
        ('""', set()),
        ("~", set()),
        ("%YAML 1.1\n---\na: b\n", set()),
        ("a: b\r\nc: d\r\n", set()),
        ("a: b\rc: d\r", set()),
        (f"a: {'b' * 1_000_000}\n", set()),
        (f"{'a' * 1_000}: b\n", set()),
        (f"{'a' * 2_000}: b\n", {Kind.SYNTAX}),
        ("a: &a [*a]\n", {Kind.ANCHOR, Kind.ALIAS}),
    ],
)
def test_bad_input_is_answered_by_kind(data: str | bytes, kinds: set[Kind]) -> None:
    source = read(data.encode() if isinstance(data, str) else data, "x")
    assert {problem.kind for problem in source.problems} == kinds
    fatal = {
        Kind.TOO_DEEP,
        Kind.TOO_MANY_NODES,
        Kind.TOO_LARGE,
        Kind.ENCODING,
        Kind.NO_DOCUMENT,
        Kind.SYNTAX,
    }
    assert (source.root is None) is bool(kinds & fatal)
    for problem in source.problems:
        assert 0 <= problem.span.start <= problem.span.end <= len(source.text.content)


class Counting:
    """libyaml's parser, with a count of the events that were asked for."""

    events = 0

    def __init__(self, content: str) -> None:
        self.inner = CParser(content)

    def get_event(self) -> object:
        Counting.events += 1
        return self.inner.get_event()


@pytest.fixture
def counting(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Counting]]:
    Counting.events = 0
    monkeypatch.setattr(parser, "CParser", Counting)
    yield Counting
    Counting.events = 0


@pytest.mark.parametrize("opening", ["[", "{", "- ", "? ", "{a: ", "[? "])
def test_depth_is_refused_before_the_rest_is_read(counting: type[Counting], opening: str) -> None:
    source = read((opening * DEEP).encode(), "x")
    assert [problem.kind for problem in source.problems][-1] is Kind.TOO_DEEP
    assert counting.events <= 3 * MAX_DEPTH


def test_many_nodes_are_refused_before_the_rest_is_read(counting: type[Counting]) -> None:
    read(b"- a\n" * DEEP, "x")
    assert counting.events <= MAX_NODES + 10


@pytest.mark.parametrize("data", [b"a" * (MAX_BYTES + 1), b"\0" * (MAX_BYTES + 1), "å: ".encode("cp1252")])
def test_what_is_too_large_or_no_text_is_never_parsed(counting: type[Counting], data: bytes) -> None:
    read(data, "x")
    assert counting.events == 0


def test_an_alias_bomb_is_never_expanded(counting: type[Counting]) -> None:
    source = read(BOMB.encode(), "x")
    assert counting.events < 600
    assert len(source.scalars) == 30 + 2 + 29 * 9


def test_the_largest_file_is_read_and_one_byte_more_is_not() -> None:
    data = b"a: " + b"b" * (MAX_BYTES - 3)
    assert read(data, "x").problems == ()
    (problem,) = read(data + b"b", "x").problems
    assert problem.kind is Kind.TOO_LARGE
    assert problem.detail == {"size": str(MAX_BYTES + 1), "limit": str(MAX_BYTES)}


def test_the_true_size_is_told_where_only_the_beginning_was_read() -> None:
    source = read(b"a" * (MAX_BYTES + 1), "x", size=50 * MAX_BYTES)
    assert source.problems[0].detail["size"] == str(50 * MAX_BYTES)
    assert source.text.content == ""


def test_fifty_levels_are_read_and_one_more_is_not() -> None:
    assert read(b"[" * MAX_DEPTH + b"]" * MAX_DEPTH, "x").problems == ()
    (problem,) = read(b"[" * (MAX_DEPTH + 1) + b"]" * (MAX_DEPTH + 1), "x").problems
    assert (problem.kind, problem.span) == (Kind.TOO_DEEP, Span(MAX_DEPTH, MAX_DEPTH + 1))


def test_the_top_may_be_anything() -> None:
    assert isinstance(read(b"a: b", "x").root, Mapping)
    assert isinstance(read(b"- a", "x").root, Sequence)
    assert isinstance(read(b"a", "x").root, Scalar)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("a: b\n---\nc: d", "text"),
        ("a: b\n---\n", "nothing"),
        ("a: b\n--- # slut\n...\n", "nothing"),
        ("a: b\n--- c", "text"),
        ("---\n---\na: b", "text"),
    ],
)
def test_a_second_document_is_told_at_its_marker(text: str, after: str) -> None:
    (problem,) = read(text.encode(), "x").problems
    assert problem.detail == {"after": after}
    assert text[slice(*problem.span)] == "---"
