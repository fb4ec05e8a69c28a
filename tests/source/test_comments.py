import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loftesverktyg.source import Kind, read
from loftesverktyg.source.comments import comments


def found(text: str) -> list[str]:
    return [text[slice(*span)] for span in comments(read(text.encode(), "x"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# a\n#b\n\n  # c", ["# a", "#b", "# c"]),
        ("a: b # c\nd: e#f\n", ["# c"]),
        ("a: 'b # c' # d\ne: \"# f\"\n", ["# d"]),
        ("a: |  # note\n  # text\n  b # text\n# c\nd: e", ["# note", "# c"]),
        ("a: >-2 # note\n   # text\n # c\nb: c", ["# note", "# c"]),
        ("a: |\n  b\n\n  # text\n\n# c\n", ["# c"]),
        ("a: |+ #\n", ["#"]),
        ("a: b\n  c # d\n# e\n", ["# d", "# e"]),
        ("a: [b, # c\n  d #e\n] # f", ["# c", "#e", "# f"]),
        ('a: "b"#c', ["#c"]),
        ("a: &x # b\n  c: !t # d\n    e", ["# b", "# d"]),
        ("a: # b: c\n  - d", ["# b: c"]),
        ("a: b # c\r\nd: e # f\rg: h # i", ["# c", "# f", "# i"]),
        ("a: b # c\u2028d: e", ["# c"]),
        ("a: b # å 😀\n", ["# å 😀"]),
        ("%YAML 1.1 # a\n--- # b\nc: d\n... # e\n", ["# a", "# b", "# e"]),
        ("a: b # c\na: '# d' # e\n[f, '#']: g # h", ["# c", "# e", "# h"]),
        ("# a\nb: c\n---\n# d\ne: f", ["# a"]),
        ("# bara\n# kommentarer", ["# bara", "# kommentarer"]),
        ("", []),
        ("a: @b # c", []),
        ("# a\n" + "[" * 60, []),
    ],
)
def test_comments(text: str, expected: list[str]) -> None:
    assert found(text) == expected


PIECES = ["#", " #", "# ", *"a'\"[]{},å \n", ": ", "\n  ", "- ", "|\n  ", ">\n", "&x ", "!t "]


@settings(max_examples=3_000, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_a_hash_is_in_a_comment_or_in_a_scalar_and_comments_say_nothing(text: str) -> None:
    source = read(text.encode(), "x")
    spans = comments(source)
    if source.root is None or (source.problems and source.problems[-1].kind is Kind.SEVERAL_DOCUMENTS):
        return
    masked = other = text
    for start, end in spans:
        assert "\n" not in text[start:end]
        masked = masked[:start] + "x" * (end - start) + masked[end:]
        other = other[:start] + "#" + "x" * (end - start - 1) + other[end:]
    said = [(scalar.value, scalar.style, scalar.span) for scalar in source.scalars]
    assert said == [(scalar.value, scalar.style, scalar.span) for scalar in read(other.encode(), "x").scalars]
    assert masked.count("#") == sum(masked.count("#", *scalar.span) for scalar in source.scalars)
