"""Safe fixes: what is done, what is left, and that nothing else changes; on random files too."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loftesverktyg.document import Document, read_document
from loftesverktyg.findings import Severity
from loftesverktyg.rules.engine import Result, check_document
from loftesverktyg.rules.fixing import MOST_ROUNDS, Fixed, fix_document
from loftesverktyg.rules.registry import RULES
from loftesverktyg.rules.rule import Change, Context, Hit, Mark, Rewrite, Rule
from loftesverktyg.source import Span
from tests.rules.documents import TODAY

Y_AND_N = tuple(rule for rule in RULES if rule.family in "YN")


def fixed(data: bytes, *rules: Rule) -> Fixed:
    def check(document: Document) -> Result:
        result = check_document(document, rules or Y_AND_N, TODAY)
        for fault in result.faults:
            raise fault.error
        return result

    return fix_document(read_document(data, "lofte.yaml"), check)


@pytest.mark.parametrize(
    ("before", "after", "number"),
    [
        ("titel: T\n", "titel: T\n", 0),
        ("lagesbild: {text: a}\n", "lägesbild: {text: a}\n", 1),
        (
            "# å\r\nlagesbild:\r\n    text:   no   # x\r\n",
            '# å\r\nlägesbild:\r\n    text:   "no"   # x\r\n',
            2,
        ),
        ("\ufefflagesbild: {text: 'a'}\n", "\ufefflägesbild: {text: 'a'}\n", 1),
        ("'lagesbild': {text: a}\n", "'lägesbild': {text: a}\n", 1),
        ("titel: brotts\u00adföre\u00adbyggande\n", "titel: brottsförebyggande\n", 2),
        ("la\u0308ges\u00adbild: {text: a}\n", "lägesbild: {text: a}\n", 2),  # meets itself, so two rounds
        ("titel: n\u200bo\n", 'titel: "no"\n', 2),  # one fix makes room for another
        ("titel: T  # loften: undanta M401 – s\n", "titel: T\n", 1),
        ("titel: on\nokand: [no, on]\n", 'titel: "on"\nokand: [no, on]\n', 1),
    ],
)
def test_what_is_done(before: str, after: str, number: int) -> None:
    done = fixed(before.encode(), *RULES) if "loften:" in before else fixed(before.encode())
    assert (done.data.decode(), done.number, done.refused) == (after, number, ())


@pytest.mark.parametrize(
    "text", ["titel: [\u00ad", "titel: a\u00adb\n---\ntitel: c\n", "", "lagesbild: {text: 'a\u00ad}\n"]
)
def test_what_is_not_one_whole_document_is_left_alone(text: str) -> None:
    assert fixed(text.encode()).data == text.encode()


def test_what_would_become_something_else_is_refused_and_the_rest_is_done() -> None:
    done = fixed("titel: \u200b# T\nomrade: a\u200bb\n".encode())
    assert done.data.decode() == "titel: \u200b# T\nområde: ab\n"
    assert [(each.code, each.place.line) for each in done.refused] == [("Y007", 1)]
    assert any(each.code == "Y007" for each in done.result.findings)


def _instead(old: str, new: str) -> Rule:
    def check(context: Context) -> Iterator[Hit]:
        for reading in context.texts:
            at = reading.text.find(old)
            if at >= 0:
                words = Span(at, at + len(old))
                yield Hit(
                    Mark(reading.path, words=words), "m", "h", change=Rewrite("t", reading.path, words, new)
                )

    return Rule("X901", "byt", Severity.RAD, "Egen bedömning", check)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("syfte: {text: Vi ses t.ex. där}\n", "syfte: {text: Vi ses till exempel där}\n"),
        ("syfte: {text: 'T.d. t.ex. it''s'}\n", "syfte: {text: 'T.d. till exempel it''s'}\n"),
        ('syfte: {text: "\\u00c5k t.ex. \\"hit\\""}\n', 'syfte: {text: "\\u00c5k till exempel \\"hit\\""}\n'),
        ("syfte:\n  text: |\n    a\n\n    b t.ex. c\n", "syfte:\n  text: |\n    a\n\n    b till exempel c\n"),
        ("syfte:\n  text: >-\n    a\n    t.ex. c\n", "syfte:\n  text: >-\n    a\n    till exempel c\n"),
        ("syfte:\n  text: a\n    b t.ex.\n    c\n", "syfte:\n  text: a\n    b till exempel\n    c\n"),
        ("syfte: {text: A\u030a t.ex. a\u030a}\n", "syfte: {text: A\u030a till exempel a\u030a}\n"),
    ],
)
def test_a_text_is_changed_in_whatever_way_it_is_written(before: str, after: str) -> None:
    done = fixed(before.encode(), _instead("t.ex.", "till exempel"))
    assert done.data.decode() == after


def _over(old: str, new: str) -> Rule:
    """Writes ``new`` over ``old`` in the file itself, whatever comes of it."""

    def check(context: Context) -> Iterator[Hit]:
        at = context.document.source.text.content.find(old)
        if at >= 0:
            yield Hit(Mark(("syfte",)), "m", "h", change=Change("t", Span(at, at + len(old)), new))

    return Rule("X900", "skriv-över", Severity.RAD, "Egen bedömning", check)


def test_a_refused_fix_makes_room_for_what_it_overlapped() -> None:
    done = fixed(
        b"syfte: {text: Vi ses t.ex. dar}\n", _over("ses t.ex.", "]"), _instead("t.ex.", "till exempel")
    )
    assert done.data == b"syfte: {text: Vi ses till exempel dar}\n"
    assert (done.number, [each.code for each in done.refused]) == (1, ["X900"])


def test_fixes_that_go_round_in_a_circle_come_to_an_end() -> None:
    done = fixed(b"syfte: {text: ett}\n", _instead("ett", "tva"), _instead("tva", "ett"))
    assert done.number == MOST_ROUNDS


def test_only_the_checked_file_is_fixed() -> None:
    other = read_document(b"titel: annan\n", "annan.yaml")

    def check(_: Context) -> Iterator[Hit]:
        yield Hit(Mark(("titel",), document=other), "m", "h", change=Change("t", Span(0, 5), "rubrik"))

    rule = Rule("X901", "byt", Severity.RAD, "Egen bedömning", check)
    assert fixed(b"titel: T\n", rule).data == b"titel: T\n"


# Random files: keys in both spellings, values that need quotes, characters that nobody sees, comments.
_WORDS = st.sampled_from(
    ["a", "no", "on", "12:30", "1.10", "017", "ja", "brotts\u00adförebyggande", "a\u200bb", "é", "x y"]
)
_COMMENT = st.sampled_from(["", "", "  # kommentar: no", "  # loften: undanta S115 – skäl", "  # å\u00adä"])
_BREAK = st.sampled_from(["\n", "\r\n"])


@st.composite
def _scalar(draw: st.DrawFn, indent: str) -> str:
    text = " ".join(draw(st.lists(_WORDS, min_size=1, max_size=4)))
    match draw(st.integers(0, 4)):
        case 0:
            return f"'{text}'"
        case 1:
            return f'"{text} \\u00e5"'
        case 2:
            return f"|\n{indent}  {text}\n{indent}  {text}"
        case 3:
            return f">-\n{indent}  {text}\n\n{indent}  {text}"
        case _:
            return text


@st.composite
def _files(draw: st.DrawFn) -> bytes:
    lines = [f"{draw(st.sampled_from(['titel', 'omrade', 'målgrupp', 'malgrupp']))}: {draw(_scalar(''))}"]
    keys = draw(st.permutations(["syfte", "lagesbild", "la\u0308gesbild"]))[: draw(st.integers(0, 2))]
    lines += [f"{key}:{draw(_COMMENT)}\n  text: {draw(_scalar('  '))}" for key in keys]
    if draw(st.booleans()):
        items = "".join(
            f"\n  - id: a{number}{draw(_COMMENT)}\n    text: {draw(_scalar('    '))}"
            for number in range(draw(st.integers(1, 3)))
        )
        lines.append(f"{draw(st.sampled_from(['åtgärder', 'atgarder']))}:{items}")
    text = "\n".join(lines) + "\n"
    return (draw(st.sampled_from(["", "\ufeff"])) + text.replace("\n", draw(_BREAK))).encode()


@settings(max_examples=300, deadline=None)
@given(_files())
def test_random_files_are_fixed_once_and_for_all(data: bytes) -> None:
    before = read_document(data, "lofte.yaml")
    done = fixed(data)
    after = done.result.document
    again = fixed(done.data)
    assert again.data == done.data
    assert again.number == 0
    # Without what the fixes are about, the files are the same, and say the same.
    assert _bare(done.data.decode()) == _bare(data.decode())
    if before.model is not None and not before.broken:
        assert after.model is not None
        assert _said(after) == _said(before)
    if not done.number:
        assert done.data == data
    for finding in done.result.findings:
        if finding.code in {"Y005", "Y006"}:
            assert finding.fix is None or done.refused


def _bare(text: str) -> list[str]:
    """What a fix of families Y and N must not touch: everything but marks, quotes and needless exceptions."""
    table = dict.fromkeys(map(ord, "\u00ad\u200b\u0308\"'"), None) | {ord("ä"): "a", ord("å"): "a"}
    lines = (line.partition("  # loften:")[0] for line in text.translate(table).split("\n"))
    return [line.rstrip("\r") for line in lines]


def _said(document: Document) -> str:
    assert document.model is not None
    dump = str(document.model.model_dump(mode="json", exclude_none=True))
    return dump.replace("\u00ad", "").replace("\u200b", "").replace("\\xad", "").replace("\\u200b", "")


_PHRASES = st.sampled_from(
    [
        "Vi ses t.ex. kl. 9",
        "den 2026-03-01",
        "klockan 18:00",
        "åren 2026-2027",
        "8-18",
        "att att",
        "m.m.",
        "bl.a.",
        "\n",
        "brottsföre-byggande",
        "Därest vi erhåller medel",
        "vidtaga åtgärder",
        "och",
        "vi",
        "trygghet.",
        "no",
        "1/3",
        "it's",
        "\\",
    ]
)


@st.composite
def _prose(draw: st.DrawFn, indent: str) -> str:
    words = draw(st.lists(_PHRASES, min_size=1, max_size=9))
    bare = " ".join(word for word in words if word not in {"\n", "\\", "it's"}) or "vi"
    broken = " ".join(words).replace("\n", f"\n{indent}  ").replace(" \n", "\n")
    match draw(st.integers(0, 4)):
        case 0:
            return "'" + broken.replace("'", "''") + "'"
        case 1:
            return '"' + broken.replace("\\", "\\\\") + ' \\u00e5"'
        case 2:
            return f"|\n{indent}  vi\n{indent}  {broken}"
        case 3:
            return f">-\n{indent}  vi\n{indent}  {broken}"
        case _:
            return f"vi {bare}"


@settings(max_examples=200, deadline=None)
@given(_prose("  "), _prose("    "), _COMMENT, _BREAK)
def test_all_rules_fix_once_and_for_all_and_leave_the_tree(
    syfte: str, text: str, comment: str, line_break: str
) -> None:
    data = (
        f"format: 1\ntitel: T\nstatus: utkast\nsyfte:{comment}\n  text: {syfte}\n# mellan\n\nåtgärder:\n  - id: a\n"
        f"    text: {text}\n    ansvarig:   polisen # kvar\n"
    ).replace("\n", line_break)
    done = fixed(data.encode(), *RULES)
    assert done.refused == ()
    again = fixed(done.data, *RULES)
    assert (again.number, again.data) == (0, done.data)
    before, after = read_document(data.encode(), "lofte.yaml"), done.result.document
    assert [each.style for each in before.source.scalars] == [each.style for each in after.source.scalars]
    values = [[each.value for each in document.source.scalars] for document in (before, after)]
    texts = [index + 1 for index, value in enumerate(values[0]) if value == "text"]
    for index, (old, new) in enumerate(zip(*values, strict=True)):
        assert old == new or index in texts
    kept = done.data.decode()
    assert f"{line_break}# mellan{line_break}{line_break}åtgärder:{line_break}  - id: a{line_break}" in kept
    assert kept.endswith(f"    ansvarig:   polisen # kvar{line_break}")
