"""P701: numbers anywhere in the file, and nowhere in what is said. The numbers are published examples."""

import time

import pytest

from loftesverktyg.document import read_document
from loftesverktyg.rules import p701_personnummer
from loftesverktyg.rules.engine import check_document
from tests.rules.documents import TODAY, findings, marked

TOLVAN = "19121212-1212"


def words(block: str) -> list[str]:
    return [marked(each, block) for each in findings(block) if each.code == "P701"]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (f"titel: Löfte {TOLVAN}\n", [TOLVAN]),
        (f"x-anteckning: {{a: [b, {TOLVAN}]}}\n", [TOLVAN]),
        (f"# Ring {TOLVAN}\nmålgrupp: Alla\n", [TOLVAN]),
        (f"målgrupp: Alla # {TOLVAN}\n", [TOLVAN]),
        (f"ordlista: {{{TOLVAN}: någon}}\n", [TOLVAN]),
        (f"okänd: {TOLVAN}\n", [TOLVAN]),
        (f"period: {TOLVAN}\n", [TOLVAN]),
        ("version: 191212121212\n", ["191212121212"]),
        ("version: 1212121212\n", ["1212121212"]),
        ("version: '121212+1212'\n", ["121212+1212"]),
        ("målgrupp: född 701063-2391.\n", ["701063-2391"]),
        (
            "sammanfattning: |\n  Först.\n  Sedan 640823-3234\n  och 811218-9876.\n",
            ["640823-3234", "811218-9876"],
        ),
        ('målgrupp: "19121212\\u002d1212"\n', ["19121212\\u002d1212"]),
        ("målgrupp: >-\n  född 121212-\n  1212.\n", ["121212-\n  1212"]),
        ("# Ring 121212\u00a01212\nmålgrupp: Alla\n", ["121212\u00a01212"]),
        ("målgrupp: １２１２１２-１２１２\n", ["１２１２１２-１２１２"]),
        ('målgrupp: "\\x319121212-1212"\n', ["\\x319121212-1212"]),
        ('målgrupp: "19121212-\\\n  1212"\n', ["19121212-\\\n  1212"]),
        (f'målgrupp: "\\t{TOLVAN}"\n', [TOLVAN]),
        (f"bilagor: [{{titel: Intyg, fil: intyg_{TOLVAN}.pdf}}]\n", [TOLVAN]),
        (f"kontakt: {{webb: 'https://exempelby.se/?id={TOLVAN}'}}\n", [TOLVAN]),
    ],
)
def test_a_number_is_found_wherever_it_stands(block: str, expected: list[str]) -> None:
    assert words(block) == expected


@pytest.mark.parametrize(
    "block",
    [
        "x-a: 19121212-1213\n",
        "x-a: 212000-0142\n",
        "x-a: 556016-0680\n",
        "kontakt: {telefon: 0123-45 67 89}\n",
        "kontakt: {telefon: 0701234567, tjänst: true}\n",
        "x-a: A12.345/2026\n",
        "x-a: KS 2026-00123\n",
        "period: {från: 2026-02-01, till: 2027-12-31}\n",
        "x-a: 20260201-20271231\n",
        "x-a: d8112189876f\n",
        "x-a: [121212, 1212]\n",
        "x-a:\n  - 121212-\n  - 1212\n",
    ],
)
def test_what_only_looks_like_one_is_left(block: str) -> None:
    assert words(block) == []


def test_the_number_is_said_nowhere() -> None:
    block = (
        f"ordlista: {{{TOLVAN}: någon}}\nåtgärder: [{{id: a, text: b, ansvarig: {TOLVAN}}}]\n{TOLVAN}: fel\n"
    )
    found = findings(block)
    assert {"P701", "A302", "Y003"} <= {each.code for each in found}
    for each in found:
        said = [each.message, each.hint, each.pointer, *(label.message for label in each.labels)]
        assert not any(TOLVAN in text for text in said)


def test_a_file_that_is_no_yaml_is_looked_through_too() -> None:
    text = f"titel: [Löfte\n# {TOLVAN}\n"
    result = check_document(read_document(text.encode(), "fil.yaml"), [p701_personnummer.RULE], TODAY)
    assert [text[slice(*each.place.span)] for each in result.findings] == [TOLVAN]


@pytest.mark.parametrize(
    "text",
    [
        f"titel: {f'{TOLVAN} ' * 60_000}\n",
        f'titel: "\\t{f"{TOLVAN} " * 60_000}"\n',
        "titel: " + "1" * 900_000,
    ],
)
def test_a_file_made_to_be_slow_is_not(text: str) -> None:
    document = read_document(text.encode(), "fil.yaml")
    start = time.process_time()
    assert not check_document(document, [p701_personnummer.RULE], TODAY).faults
    assert time.process_time() - start < 8
