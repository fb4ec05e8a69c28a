import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from loftesverktyg.cli.report.run import Run, Trouble
from loftesverktyg.cli.report.sarif import write
from loftesverktyg.cli.terminal import Terminal
from loftesverktyg.findings import Edit, Fix, Label, Place, Severity
from loftesverktyg.findings.suppression import Kind, Suppressed
from loftesverktyg.rules.page import HEADINGS
from loftesverktyg.rules.registry import RULES
from loftesverktyg.source import Span, Text
from loftesverktyg.version import __version__
from tests.cli.report.samples import LOFTE, PERSONNUMMER, RULES_USED, RUN, finding, place

GOLDEN = Path(__file__).parent / "golden"
AT = place(LOFTE, "2026-12-31")


def parsed(run: Run) -> dict[str, Any]:
    [log] = json.loads(write(run, Terminal()))["runs"]
    return dict(log)


def result(run: Run) -> dict[str, Any]:
    [only] = parsed(run)["results"]
    return dict(only)


def test_the_shared_findings_look_like_this(golden: Callable[[Path, str], None]) -> None:
    golden(GOLDEN / "report.sarif", write(RUN, Terminal()).replace(f'"{__version__}"', '"VERSION"'))


def test_every_rule_is_described_by_its_page() -> None:
    for rule in RULES:
        run = Run((finding(AT, code=rule.code, name=rule.name),), rules={(rule.code, rule.name): rule})
        [described] = parsed(run)["tool"]["driver"]["rules"]
        assert described["id"] == rule.code
        assert described["help"]["markdown"].startswith(f"# {rule.code} {rule.name}\n")
        assert "`" not in described["fullDescription"]["text"]
        assert "\n## " not in described["help"]["text"]
        assert 10 < len(described["shortDescription"]["text"]) <= 1024
        assert len(described["fullDescription"]["text"]) <= 1024  # GitHub's limit
        assert described["fullDescription"]["text"].startswith(described["shortDescription"]["text"])
        assert "helpUri" not in described


def test_two_rules_with_one_code_are_told_apart() -> None:
    page = "# E001 x\n" + "".join(f"\n## {heading}\n\nText.\n" for heading in HEADINGS)
    one, other = (RULES[0]._replace(code="E001", name=name, page=page) for name in ("en", "annan"))
    run = Run(
        (finding(AT, code="E001", name="annan"), finding(AT, code="E001", name="en")),
        rules={("E001", "en"): one, ("E001", "annan"): other},
    )
    log = parsed(run)
    named = [log["tool"]["driver"]["rules"][each["ruleIndex"]]["name"] for each in log["results"]]
    assert named == ["annan", "en"]


def test_regions_count_code_points_from_one_with_the_end_outside() -> None:
    text = Text("x", "🌷日å\u0308: hej\n")
    log = parsed(Run((finding(Place.of(text, Span(6, 9))),)))
    assert log["columnKind"] == "unicodeCodePoints"
    assert log["results"][0]["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 1,
        "startColumn": 7,
        "endLine": 1,
        "endColumn": 10,
    }


@pytest.mark.parametrize(
    ("path", "root", "uri"),
    [
        ("lofte.yaml", "", "lofte.yaml"),
        ("./mapp å/a b%.yaml", "", "mapp%20%C3%A5/a%20b%25.yaml"),
        ("a:b#c?.yaml", "", "a%3Ab%23c%3F.yaml"),
        ("<stdin>", "", "%3Cstdin%3E"),
        ("/någon/annanstans.yaml", "", "file:///n%C3%A5gon/annanstans.yaml"),
        ("/någon/annanstans.yaml", "/någon", "annanstans.yaml"),
        ("/någon/annanstans.yaml", "/en/annan", "file:///n%C3%A5gon/annanstans.yaml"),
        (f"{PERSONNUMMER}.yaml", "", f"{'%E2%80%A2' * 6}-{'%E2%80%A2' * 4}.yaml"),
    ],
)
def test_paths_are_references_from_the_root(path: str, root: str, uri: str) -> None:
    found = result(Run((finding(Place.of(Text(path, "x"), Span(0, 1))),), root=root))
    assert found["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": uri}


def test_a_path_out_of_the_folder_is_a_whole_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mapp").mkdir()
    monkeypatch.chdir(tmp_path / "mapp")
    found = result(Run((finding(Place.of(Text("../lofte.yaml", "x"), Span(0, 1))),)))
    uri = found["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == (tmp_path / "lofte.yaml").resolve().as_uri()
    found = result(Run((finding(Place.of(Text("../lofte.yaml", "x"), Span(0, 1))),), root=str(tmp_path)))
    assert found["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "lofte.yaml"


def test_further_places_are_linked_from_the_message() -> None:
    labels = (Label(place(LOFTE, "2027-01-01"), "börjar [här]"), Label(place(LOFTE, "titel"), "titeln"))
    found = result(Run((finding(AT, labels=labels, hint="Se [a](b)."),)))
    assert found["message"]["text"] == (
        r"Perioden slutar innan den börjar. Se: [börjar \[här\]](1), [titeln](2). Förslag: Se [a] (b)."
    )
    assert [each["id"] for each in found["relatedLocations"]] == [1, 2]
    assert found["relatedLocations"][0]["message"] == {"text": "börjar [här]"}


def test_a_fix_puts_text_in_the_place_of_text() -> None:
    edits = (Edit(AT.span, "2027-12-31"), Edit(Span(0, 0), "# å\n"))
    run = Run((finding(AT, fix=Fix("Byt", edits)),), texts={LOFTE.path: LOFTE})
    [fix] = result(run)["fixes"]
    assert fix["description"] == {"text": "Byt"}
    [change] = fix["artifactChanges"]
    assert change["artifactLocation"] == {"uri": "lofte.yaml"}
    assert change["replacements"] == [
        {
            "deletedRegion": {"startLine": 4, "startColumn": 34, "endLine": 4, "endColumn": 44},
            "insertedContent": {"text": "2027-12-31"},
        },
        {
            "deletedRegion": {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 1},
            "insertedContent": {"text": "# å\n"},
        },
    ]


def test_a_fix_that_would_show_a_personnummer_is_left_out() -> None:
    fix = Fix("Byt", (Edit(AT.span, f"nr {PERSONNUMMER}"),))
    assert "fixes" not in result(Run((finding(AT, fix=fix),), texts={LOFTE.path: LOFTE}))
    assert "fixes" not in result(Run((finding(AT, fix=Fix("Byt", (Edit(AT.span, "x"),))),)))


def test_what_is_suppressed_is_told_with_why() -> None:
    left_out = (
        Suppressed(finding(AT), Kind.COMMENT, "texten är beslutad"),
        Suppressed(finding(AT), Kind.BASELINE),
    )
    results = parsed(Run((finding(AT),), suppressed=left_out))["results"]
    assert [each["suppressions"] for each in results] == [
        [],
        [{"kind": "inSource", "justification": "texten är beslutad"}],
        [{"kind": "external"}],
    ]


@pytest.mark.parametrize(("code", "successful"), [(0, True), (1, True), (2, False), (3, False), (4, False)])
def test_how_it_went(code: int, successful: bool) -> None:
    troubles = (Trouble("a går inte att läsa.", "a å"), Trouble("Något hände."))
    [invocation] = parsed(Run(exit_code=code, troubles=troubles))["invocations"]
    assert (invocation["exitCode"], invocation["executionSuccessful"]) == (code, successful)
    first, second = invocation["toolExecutionNotifications"]
    assert first["locations"] == [{"physicalLocation": {"artifactLocation": {"uri": "a%20%C3%A5"}}}]
    assert second == {"level": "error", "message": {"text": "Något hände."}}


def test_levels() -> None:
    run = Run(tuple(finding(AT, severity) for severity in Severity), rules=RULES_USED)
    assert [each["level"] for each in parsed(run)["results"]] == ["note", "warning", "error"]
