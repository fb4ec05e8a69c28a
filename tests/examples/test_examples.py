"""The examples and what is said of them, held together."""

import datetime
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from loftesverktyg import check, load
from loftesverktyg.document import read_document
from loftesverktyg.document.base import Part
from loftesverktyg.document.lofte import Lofte
from loftesverktyg.document.shape import ListOf, MapOf, PartShape, Shape, shape_of
from loftesverktyg.document.sprakversion import SprakversionAvLofte
from loftesverktyg.document.utfall import Utfall
from loftesverktyg.findings import Finding
from loftesverktyg.rules.registry import RULES
from loftesverktyg.source import Mapping, Node, Sequence
from tests.cli.running import loften
from tests.tools import ROOT

EXAMPLES = ROOT / "examples"
REAL = ["kungalv_2017_2018", "stenungsund_orust_tjorn_2022", "trosa_2018_2019"]
# The model must be clean before its follow-ups, after the first of them, and long after it has ended.
DAYS = [datetime.date.fromisoformat(day) for day in ("2026-03-01", "2026-11-02", "2026-11-23", "2040-01-01")]
TODAY = datetime.date(2026, 11, 2)
ROW = re.compile(r"^\| ([A-Z]\d{3}) \| \S", re.MULTILINE)


def findings(file: Path, day: datetime.date) -> tuple[Finding, ...]:
    """Those of all rules that are run unasked, with the files beside it."""
    return check(load(file), today=day)


@pytest.mark.parametrize("day", DAYS, ids=str)
@pytest.mark.parametrize("file", sorted((EXAMPLES / "exempelby").rglob("*.yaml")), ids=lambda file: file.name)
def test_exempelby_has_no_findings(file: Path, day: datetime.date) -> None:
    assert [(each.code, each.message) for each in findings(file, day)] == []


@pytest.mark.parametrize("name", REAL)
def test_a_real_one_has_the_findings_that_its_readme_explains(name: str) -> None:
    explained = ROW.findall((EXAMPLES / name / "README.md").read_text(encoding="utf-8"))
    assert explained == [rule.code for rule in RULES if rule.code in explained]
    found = {each.code for each in findings(EXAMPLES / name / "lofte.yaml", TODAY)}
    assert found == set(explained)


def test_the_command_line_finds_the_same() -> None:
    ended = loften("check", EXAMPLES, "--format", "json", "--today", TODAY.isoformat())
    assert (ended.code, ended.err) == (1, "")
    report = json.loads(ended.out)
    found = Counter(each.code for name in REAL for each in findings(EXAMPLES / name / "lofte.yaml", TODAY))
    assert Counter(each["code"] for each in report["findings"]) == found
    # The model, the löfte before it and the real ones; outcomes and language versions go with their löfte.
    assert report["summary"]["documents"] == 2 + len(REAL)


@pytest.mark.parametrize("name", REAL)
def test_a_real_one_says_where_it_was_published(name: str) -> None:
    text = (EXAMPLES / name / "lofte.yaml").read_text(encoding="utf-8")
    source = re.search(r"^x-källa: (https://\S+)$", text, re.MULTILINE)
    assert source
    assert f"# {source[1]}\n" in text
    assert f"]({source[1]})" in (EXAMPLES / name / "README.md").read_text(encoding="utf-8")


def all_keys(shape: Shape, path: str = "") -> Iterator[str]:
    if isinstance(shape, PartShape):
        for name, key in shape.keys.items():
            yield f"{path}.{name}"
            yield from all_keys(key.shape, f"{path}.{name}")
    elif isinstance(shape, ListOf | MapOf):
        yield from all_keys(shape.item if isinstance(shape, ListOf) else shape.value, f"{path}.*")


def used_keys(node: Node, shape: Shape, path: str = "") -> Iterator[str]:
    if isinstance(node, Sequence) and isinstance(shape, ListOf):
        for item in node.items:
            yield from used_keys(item, shape.item, f"{path}.*")
    elif isinstance(node, Mapping) and isinstance(shape, MapOf):
        for entry in node.entries:
            yield from used_keys(entry.value, shape.value, f"{path}.*")
    elif isinstance(node, Mapping) and isinstance(shape, PartShape):
        for entry in node.entries:
            yield f"{path}.{entry.key.value}"
            if entry.key.value in shape.keys:
                yield from used_keys(
                    entry.value, shape.keys[entry.key.value].shape, f"{path}.{entry.key.value}"
                )


@pytest.mark.parametrize(
    ("file", "model", "left_out"),
    [
        ("lofte.yaml", Lofte, set()),
        # Written by the tool and not by hand.
        ("lofte.utfall.yaml", Utfall, {".utfall_för.sha256"}),
        ("lofte.en.yaml", SprakversionAvLofte, set()),
    ],
)
def test_exempelby_shows_every_key_there_is(file: str, model: type[Part], left_out: set[str]) -> None:
    root: Any = read_document((EXAMPLES / "exempelby" / file).read_bytes(), file).source.root
    shape = shape_of(model)
    assert set(all_keys(shape)) - set(used_keys(root, shape)) == left_out


def test_exempelby_holds_each_kind_of_measure() -> None:
    lofte = read_document((EXAMPLES / "exempelby" / "lofte.yaml").read_bytes(), "lofte.yaml").lofte
    assert lofte is not None
    assert {atgard.slaget for atgard in lofte.atgarder} == {*type(lofte.atgarder[0].slaget)}
    assert any(atgard.gemensamt for atgard in lofte.atgarder)
    assert any(effekt.metod for effekt in lofte.effekter)


def test_what_exempelby_refers_to_lies_in_its_folder() -> None:
    folder = EXAMPLES / "exempelby"
    lofte = read_document((folder / "lofte.yaml").read_bytes(), "lofte.yaml").lofte
    assert lofte is not None
    logos = [part.logotyp for part in lofte.parter.values() if part.logotyp]
    files = [lofte.foregaende, *logos, *(bilaga.fil for bilaga in lofte.bilagor)]
    files += [version.fil for version in lofte.sprakversioner]
    assert len(files) == 4
    for file in files:
        assert file is not None
        assert (folder / file).resolve().is_relative_to(folder)
        assert (folder / file).is_file()
