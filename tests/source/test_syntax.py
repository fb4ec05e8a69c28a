"""Every mistake has its diagnosis, at its place; every word of libyaml's has its look."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from yaml._yaml import CParser
from yaml.error import MarkedYAMLError
from yaml.reader import ReaderError

from loftesverktyg.source import Diagnosis, Kind, Problem, Scalar, Source, Span, Style, read
from loftesverktyg.source.stop import Stop
from loftesverktyg.source.syntax import LOOKS, diagnose

D = Diagnosis

# What is diagnosed, with «» round the span and ‹› round the related place.
MISTAKES = [
    (D.HARD_SPACE, "a:«\u00a0»b\nc: d\n"),
    (D.HARD_SPACE, "a:\n  -«\u00a0»id: b\n  - c\n"),
    (D.HARD_SPACE, "a:\n  - id: b\n  -«\u00a0»id: c\n"),
    (D.HARD_SPACE, "a:\n  b: c\n«\u00a0\u00a0»d: e\n  f: g\n"),
    (D.HARD_SPACE, "a:\n «\u00a0»b: c\n  d: e\n"),
    (D.HARD_SPACE, "a:\n  b: c\n«\u00a0» d: e\n  f: g\n"),
    (D.HARD_SPACE, "a:\n«\u202f\u00a0»- b\n\n\u00a0\u00a0- c\n  - d\n"),
    (D.HARD_SPACE, "a: >-\n«\u00a0\u00a0»b\nc: d\n"),
    # What is wrong there is something else.
    (D.UNCLOSED_QUOTE, 'a: |\n  b\n  \u00a0c\nd: «"»e\n'),
    (D.KEY_UNDER_VALUE, "a: |\n  \u00a0b\n\nc: d\n‹e: f›\n  «g»: h\n"),
    (D.MERGE_CONFLICT, "a: b\n«<<<<<<< HEAD»\nc: d\n=======\nc: e\n>>>>>>> gren\n"),
    (D.MERGE_CONFLICT, 'a:\n  - b\n«<<<<<<<»\n  - "c\n=======\n  - d\n>>>>>>>\n'),
    (D.MISSING_COLON, "titel: A\n«status utkast»\nområde: B\n"),
    (D.MISSING_COLON, "«titel A»\nstatus: utkast\n"),
    (D.MISSING_COLON, "titel: A\n«period»\n  från: 2026-01-01\n"),
    (D.MISSING_COLON, "period:\n  «från 2026-01-01»\n  till: 2027\n"),
    (D.MISSING_COLON, "period:\n  från: 2026-01-01\n  «till 2027»\nx: y\n"),
    (D.MISSING_COLON, "a:\n  - id: x\n    «text foo»\n    ansvarig: b\n"),
    (D.MISSING_COLON, "a: text som\n«fortsätter här längst ut»\nb: c\n"),
    (D.MISSING_COLON, "a:\r\n  «b»\r\n  c: d\r\n"),
    (D.MISSING_COLON, "# 😀👮🏽\nå: ä\n«ö»\nb: c\n"),
    (D.MISSING_COLON, "a:\n  «mängd {antal: 2, enhet: x}»\n"),
    (D.MISSING_SPACE_AFTER_COLON, "«titel:»Löfte\nstatus: utkast\n"),
    (D.MISSING_SPACE_AFTER_COLON, "a: b\n«titel:»Löfte\nstatus: utkast\n"),
    (D.MISSING_SPACE_AFTER_COLON, '«"a":»b\n'),
    (D.MISSING_SPACE_AFTER_DASH, "x:\n  - a\n  «-»b\n  - c\n"),
    (D.MISSING_SPACE_AFTER_DASH, "x:\n  - id: a\n  «-»id: b\n"),
    (D.MISSING_SPACE_AFTER_DASH, "x:\n  «-»part: a\n    roll: b\n"),
    (D.UNCLOSED_QUOTE, 'titel: «"»Löfte\nstatus: utkast\n'),
    (D.UNCLOSED_QUOTE, "titel: «'»Löfte\nstatus: utkast\n"),
    (D.UNCLOSED_QUOTE, 'titel: «"»Löfte\nstatus: "‹u›tkast"\nx: y\n'),
    (D.UNCLOSED_QUOTE, 'titel: «"»Löfte\n‹-›--\nx: y\n'),
    (D.UNCLOSED_QUOTE, 'a: [«"»b, c]\nd: ["‹e›", f]\n'),
    (D.TEXT_AFTER_QUOTE, 'titel: ‹"Trygg"› «i centrum»\nb: c\n'),
    (D.TEXT_AFTER_QUOTE, "titel: ‹'Peter'›«s plats'»\nb: c\n"),
    (D.TEXT_AFTER_QUOTE, 'titel: ‹"Ett "›«tryggt" centrum"»\nb: c\n'),
    (D.TEXT_AFTER_QUOTE, 'titel: ‹"Trygg"›«: i centrum»\n'),
    (D.TEXT_AFTER_QUOTE, '- ‹"Trygg"› «i centrum»\n- b\n'),
    (D.TEXT_AFTER_QUOTE, 'a: [‹"Trygg"› «i centrum», b]\n'),
    (D.TEXT_AFTER_QUOTE, 'a: ‹"lång\n  text"› «mer»\n'),
    (D.TEXT_AFTER_QUOTE, '‹"foo"› «bar»\n'),
    (D.UNCLOSED_BRACKET, "plats: «[»a, b\nstatus‹:› x\n"),
    (D.UNCLOSED_BRACKET, "plats: «[»a, b\n"),
    (D.UNCLOSED_BRACKET, "plats: «[»a,"),
    (D.UNCLOSED_BRACKET, "a: b\nperiod: «{»från: 2026-01-01, till: 2027\nstatus‹:› x\n"),
    (D.UNCLOSED_BRACKET, "x:\n  - källor: «[»a, b\n    text‹:› c\n"),
    (D.UNCLOSED_BRACKET, "x: «[»a,\ny:\n  ‹-› b\n"),
    (D.WRONG_BRACKET, "a: ‹[›b, c«}»\nx: y\n"),
    (D.WRONG_BRACKET, "a: ‹{›b: c«]»\nx: y\n"),
    (D.WRONG_BRACKET, "a: ‹{›b: «]»\n"),
    (D.STRAY_BRACKET, "a: b\nc: «]»\n"),
    (D.STRAY_BRACKET, "a: [b]«]»\nc: d\n"),
    (D.STRAY_BRACKET, "«}»\n"),
    (D.TEXT_AFTER_BRACKET, "text: ‹[sidan]›«(https://x) är bra»\nb: c\n"),
    (D.TEXT_AFTER_BRACKET, "text: ‹{{ namn }}› «är bra»\nb: c\n"),
    (D.TEXT_AFTER_BRACKET, "text: ‹[a]›«: b»\n"),
    (D.MISSING_COMMA, 'a: ‹[›"b" «"c"»]\n'),
    (D.MISSING_COMMA, 'a: ‹{›b: "c" «d: e»}\n'),
    (D.MISSING_COMMA, "a: ‹{›b: c «d»: e}\n"),
    (D.MISSING_COMMA, "a: ‹[›{b: c} «{d: e»}]\n"),
    (D.MISSING_COMMA, '‹{›"a": "b"\n«"c": "d"»}\n'),
    (D.BAD_INDENTATION, "a:\n    ‹b: c›\n  «d: e»\n"),
    (D.BAD_INDENTATION, "a:\n  ‹b: c›\n   «d: e»\n"),
    (D.BAD_INDENTATION, "a:\n  ‹- b›\n «- c»\n"),
    (D.BAD_INDENTATION, "a:\n  ‹- b: c›\n   «- c: d»\n"),
    (D.BAD_INDENTATION, "a:\n  ‹- b: c›\n   «d: e»\n"),
    (D.BAD_INDENTATION, " ‹a: b›\n«c: d»\n"),
    (D.BAD_INDENTATION, "a: |\n    ‹text›\n  «mer»\nb: c\n"),
    (D.KEY_UNDER_VALUE, "‹titel: Löfte›\n  «status»: utkast\n"),
    (D.KEY_UNDER_VALUE, '‹titel: "Löfte"›\n  «status»: utkast\n'),
    (D.KEY_UNDER_VALUE, "‹titel: [Löfte]›\n  «status»: utkast\n"),
    (D.UNEXPECTED_INDICATOR, "epost: «@»kommun\n"),
    (D.UNEXPECTED_INDICATOR, "a: «`»x`\n"),
    (D.UNEXPECTED_INDICATOR, "a: «%»x\n"),
    (D.UNEXPECTED_INDICATOR, "a: «*»viktigt* att\n"),
    (D.UNEXPECTED_INDICATOR, "a: «*»viktigt att\n"),
    (D.UNEXPECTED_INDICATOR, "a: «*»*fet** text\n"),
    (D.UNEXPECTED_INDICATOR, "a: «&» b\n"),
    (D.UNEXPECTED_INDICATOR, "a: «?» b\n"),
    (D.UNEXPECTED_INDICATOR, "a: [«,» b]\n"),
    (D.UNEXPECTED_INDICATOR, "«:» a\n"),
    (D.DASH_AFTER_KEY, "‹plats›: «-» a\n  - b\n"),
    (D.BLOCK_IN_FLOW, "a: ‹[›\n «-» b\n]\n"),
    (D.BLOCK_IN_FLOW, "a: ‹[›«|»\n b\n]\n"),
    (D.MIXED_LIST_AND_KEYS, "‹a: b›\n«- c»\n"),
    (D.MIXED_LIST_AND_KEYS, "x:\n  ‹- c›\n  «a: b»\n"),
    (D.TEXT_BLOCK_HEADER, "a: ‹>› «5 st»\n"),
    (D.TEXT_BLOCK_HEADER, "a: ‹|›«text»\n"),
    (D.TEXT_BLOCK_HEADER, "a: ‹|›«0»\n  b\n"),
    (D.UNKNOWN_ESCAPE, 'a: "C:«\\m»app"\n'),
    (D.UNKNOWN_ESCAPE, 'a: "«\\x»ZZ"\n'),
    (D.UNKNOWN_ESCAPE, 'a: "«\\uD800»"\n'),
    (D.CONTROL_CHARACTER, "å: 😀«\x07»c\n"),
    (D.CONTROL_CHARACTER, "å: «\x9f»c\n"),
    (D.CONTROL_CHARACTER, "a: b\n«\ufeff»c: d\n"),
    (D.KEY_TOO_LONG, f"x: y\n«{'a' * 2000}: b»\n"),
    (D.KEY_TOO_LONG, f"«{'a' * 2000}: b»\n"),
    (D.KEY_TOO_LONG, '«"a»\nb": c\n'),
    (D.BAD_ANCHOR_OR_TAG, "a: «!viktigt{» x\n"),
    (D.BAD_ANCHOR_OR_TAG, "a: «!x!y» z\n"),
    (D.BAD_ANCHOR_OR_TAG, "a: «!%ED%A0%80» b\n"),
    (D.BAD_DIRECTIVE, "«%a: b»\n"),
    (D.BAD_DIRECTIVE, "x: y\n«%a: b»\n"),
    (D.BAD_DIRECTIVE, "«%YAML 1.1»\na: b\n"),
    (D.TEXT_AFTER_DOCUMENT, "‹a: b›\n...\n«foo: bar»\n"),
    (D.TEXT_AFTER_DOCUMENT, "‹[a]›\n«b: c»\n"),
    (D.TEXT_AFTER_DOCUMENT, '‹"a"›\n«b: c»\n'),
    (D.TAB_IN_INDENTATION, "a:\n«\t»b: c\n"),
    (D.TAB_IN_INDENTATION, "a:\n  b: c\n«\t\t»d: e\n"),
    (D.TAB_IN_INDENTATION, "a:\n  «\t»b: c\n"),
    (D.TAB_IN_INDENTATION, "a:\n  -«\t»b: c\n"),
    (D.TAB_IN_INDENTATION, "a: |\n«\t»text\n"),
    (D.TAB_IN_INDENTATION, "a: text\n«\t»mer\nb: c\n"),
    (D.OTHER, "a: &x «*»y\n"),
]

# A related place that holds the span cannot be drawn with marks.
NESTED = [
    ("titel: Löfte: trygg\n", (12, 13), "Löfte: trygg", "titel"),
    ("- a: b: c\n", (6, 7), "b: c", "a"),
    ("a: kl: 10\n", (5, 6), "kl: 10", "a"),
    ("titel: Löfte:\nb: c\n", (12, 13), "Löfte:", "titel"),
    ("text: En lång\n  text som säger: så\n  här\n", (30, 31), "En lång\n  text som säger: så", "text"),
]

NEEDED: dict[Diagnosis, set[str]] = {
    D.MISSING_COLON: {"text", "reads_as"},
    D.MISSING_SPACE_AFTER_COLON: {"key"},
    D.UNCLOSED_QUOTE: {"quote"},
    D.TEXT_AFTER_QUOTE: {"quote"},
    D.UNCLOSED_BRACKET: {"bracket", "closing"},
    D.WRONG_BRACKET: {"bracket", "closing", "found"},
    D.STRAY_BRACKET: {"found"},
    D.TEXT_AFTER_BRACKET: {"bracket"},
    D.MISSING_COMMA: {"bracket"},
    D.BAD_INDENTATION: {"column"},
    D.KEY_UNDER_VALUE: {"key"},
    D.UNEXPECTED_INDICATOR: {"character"},
    D.BLOCK_IN_FLOW: {"character", "bracket"},
    D.MIXED_LIST_AND_KEYS: {"found"},
    D.TEXT_BLOCK_HEADER: {"character"},
    D.UNKNOWN_ESCAPE: {"escape"},
    D.CONTROL_CHARACTER: {"codepoint"},
    D.BAD_ANCHOR_OR_TAG: {"character"},
    D.OTHER: {"context"},
}


def syntax(source: Source) -> Problem:
    problems = [problem for problem in source.problems if problem.kind is Kind.SYNTAX]
    assert len(problems) == 1, source.problems
    assert source.root is None
    return problems[0]


def marked(content: str, problem: Problem) -> str:
    marks = [(problem.span.end, "»"), (problem.span.start, "«")]
    if problem.related:
        marks += [(problem.related.end, "›"), (problem.related.start, "‹")]
    for at, mark in sorted(marks, key=lambda each: (-each[0], each[1] in "»›")):
        content = content[:at] + mark + content[at:]
    return content


@pytest.mark.parametrize(("diagnosis", "drawn"), MISTAKES)
def test_the_mistake_and_its_place(diagnosis: Diagnosis, drawn: str) -> None:
    content = drawn.translate(dict.fromkeys(map(ord, "«»‹›")))
    problem = syntax(read(content.encode(), "x"))
    assert (problem.detail["diagnosis"], marked(content, problem)) == (diagnosis.value, drawn)


@pytest.mark.parametrize(("content", "span", "related", "key"), NESTED)
def test_a_colon_in_a_value(content: str, span: tuple[int, int], related: str, key: str) -> None:
    problem = syntax(read(content.encode(), "x"))
    assert problem.detail["diagnosis"] == D.COLON_IN_VALUE.value
    assert problem.span == span
    assert problem.related is not None
    assert content[slice(*problem.related)] == related
    assert problem.detail["key"] == key


@pytest.mark.parametrize(
    ("content", "name", "value"),
    [
        ("a: b\nstatus utkast\n", "reads_as", "key"),
        ("a: b\nen rad text som fortsätter\n", "reads_as", "text"),
        ("a: b\nslut.\n", "reads_as", "text"),
        (f"a: b\n{'x' * 100}\n", "text", "x" * 60 + "…"),
        ("a:\n  b: c\n   d: e\n", "expected", "2"),
        ("a:\n  b: c\n   d: e\n", "column", "3"),
        ("a:\n  - b: c\n   d: e\n", "expected", "4"),
        ("a:\n  - b: c\n   - d: e\n", "expected", "2"),
        ("x: y\na: [b}\n", "closing", "]"),
        ("a: \x07", "codepoint", "U+0007"),
    ],
)
def test_details(content: str, name: str, value: str) -> None:
    assert syntax(read(content.encode(), "x")).detail[name] == value


def test_every_diagnosis_has_an_example() -> None:
    assert {diagnosis for diagnosis, _ in MISTAKES} | {D.COLON_IN_VALUE} == set(Diagnosis)


# libyaml's literals, each with a text that makes it speak; None where no text of ours can.
LITERALS: dict[str, str | None] = {
    "found character that cannot start any token": "a: @b",
    "could not find expected ':'": "a: b\nc\n",
    "block sequence entries are not allowed in this context": "a: - b",
    "mapping keys are not allowed in this context": "a: ? b",
    "mapping values are not allowed in this context": "a: b: c",
    "found unknown directive name": "%FOO x\n---\n",
    "did not find expected comment or line break": "a: > b",
    "could not find expected directive name": "% x\n---\n",
    "found unexpected non-alphabetical character": "%a: b\n",
    "did not find expected digit or '.' character": "%YAML 1x\n---\n",
    "found extremely long version number": "%YAML 1234567890123.1\n---\n",
    "did not find expected version number": "%YAML x\n---\n",
    "did not find expected whitespace": "%TAG !a!x y\n---\n",
    "did not find expected whitespace or line break": "a: !b{ c",
    "did not find expected alphabetic or numeric character": "a: * b",
    "did not find the expected '>'": "a: !<b c",
    "did not find expected '!'": "%TAG foo bar\n---\n",
    "did not find expected tag URI": "a: !! b",
    "did not find URI escaped octet": "a: !b%zz c",
    "found an incorrect leading UTF-8 octet": "a: !%FF c",
    "found an incorrect trailing UTF-8 octet": "a: !%C3%41 c",
    "found an indentation indicator equal to 0": "a: |0\n  b",
    "found a tab character where an indentation space is expected": "a: |\n\tb",
    "found unexpected document indicator": 'a: "b\n---\n',
    "found unexpected end of stream": 'a: "b',
    "found unknown escape character": 'a: "\\q"',
    "did not find expected hexdecimal number": 'a: "\\xq"',
    "found invalid Unicode character escape code": 'a: "\\uD800"',
    "found unexpected ':'": "a: {b:[c]}",
    "found a tab character that violates indentation": "a: b\n\tc",
    "Maximum nesting level reached, set with yaml_set_max_nest_level())": None,
    "did not find expected <stream-start>": None,
    "did not find expected <document start>": "a: b\n...\nc: d\n",
    "found undefined tag handle": "a: !b!c d",
    "did not find expected node content": "a: ]",
    "did not find expected '-' indicator": "- a\nb: c\n",
    "did not find expected key": "a: b\n- c\n",
    "did not find expected ',' or ']'": "a: [b}",
    "did not find expected ',' or '}'": "a: {b]",
    "found duplicate %YAML directive": "%YAML 1.1\n%YAML 1.1\n---\n",
    "found incompatible YAML document": "%YAML 2.0\n---\n",
    "found duplicate %TAG directive": "%TAG ! a\n%TAG ! b\n---\n",
    "control characters are not allowed": "a: \x07",
    **dict.fromkeys(
        (
            "input error",
            "invalid leading UTF-8 octet",
            "incomplete UTF-8 octet sequence",
            "invalid trailing UTF-8 octet",
            "invalid length of a UTF-8 sequence",
            "invalid Unicode character",
            "incomplete UTF-16 character",
            "unexpected low surrogate area",
            "incomplete UTF-16 surrogate pair",
            "expected low surrogate area",
            "input is too long",
        )
    ),
}


def test_the_table_holds_all_of_libyamls_literals() -> None:
    assert set(LOOKS) == set(LITERALS)


@pytest.mark.parametrize(("literal", "content"), LITERALS.items())
def test_every_literal_is_diagnosed(literal: str, content: str | None) -> None:
    if content is None:
        stop = Stop("a: b", literal, "", 3, 0, [], [0], None)
        assert diagnose(stop).detail == {"diagnosis": "other", "problem": literal, "context": ""}
        return
    assert _spoken(content) == literal
    problem = syntax(read(content.encode(), "x"))
    assert problem.detail["diagnosis"] != D.OTHER.value
    assert problem.detail["problem"] == literal


def _spoken(content: str) -> str | None:
    parser = CParser(content)
    try:
        while parser.get_event() is not None:
            pass
    except MarkedYAMLError as error:
        return str(error.problem)
    except ReaderError as error:
        return str(error.reason)
    return None


TEXTS = [
    "",
    " ",
    "a",
    "a: b",
    "a: [b, {c: 'd'\n- e\n  f: \"g\n\th",
    "\n\n: \n-\n",
    "?\u2028x: |\n",
    "'a\n b': ]\ufeff- ",
]


@pytest.mark.parametrize("literal", LOOKS)
def test_no_look_stumbles(literal: str) -> None:
    """Whatever libyaml may say where: a diagnosis inside the text, with all its details."""
    for content in TEXTS:
        for at in range(len(content) + 1):
            for since in {0, at // 2, at}:
                for context in ("", "while scanning a block scalar"):
                    scalars = [Scalar("x", Style.DOUBLE, since, at)]
                    stop = Stop(content, literal, context, at, since, scalars, [since], Span(0, at))
                    if at > since < len(content):
                        _sound(diagnose(stop), len(content))
                    _sound(diagnose(Stop(content, literal, context, at, since, [], [], None)), len(content))


def _sound(problem: Problem, length: int) -> None:
    diagnosis = Diagnosis(problem.detail["diagnosis"])
    assert problem.kind is Kind.SYNTAX
    assert NEEDED.get(diagnosis, set()) <= set(problem.detail)
    for span in filter(None, (problem.span, problem.related)):
        assert 0 <= span.start <= span.end <= length


CHARACTERS = ":\"'[]{}-#\t&*!|>%@\n ,?\r\u2028\ufeff\x07\u00a0"
EXAMPLE = """\
# kommentar
titel: Löfte – för "alla"
period: {från: 2026-02-01, till: 2027-12-31}
åtgärder:
  - id: ett
    text: |
      Två rader
      text.
    plats: [Torget, 'Å-parken']
  - id: två
    text: En text
      som fortsätter.
"""


@settings(max_examples=1_500, deadline=None, derandomize=True)
@given(
    st.lists(
        st.tuples(
            st.integers(0, len(EXAMPLE)),
            st.integers(0, 4),
            st.sampled_from(
                ["", *":\"'[]{}-#\t&*!|>%@\n ,?\r\u2028\ufeff\x07\u00a0", "- ", ": ", "\n ", "---\n"]
            ),
        ),
        min_size=1,
        max_size=3,
    )
)
def test_a_mangled_document_is_answered_with_places_inside_it(edits: list[tuple[int, int, str]]) -> None:
    content = EXAMPLE
    for at, gone, added in edits:
        content = content[:at] + added + content[at + gone :]
    source = read(content.encode(), "x")
    length = len(source.text.content)
    for problem in source.problems:
        for span in filter(None, (problem.span, problem.related)):
            assert 0 <= span.start <= span.end <= length
        if problem.kind is Kind.SYNTAX:
            _sound(problem, length)
