"""A rule that fails: told last, by rule and document, with everything else shown and no personnummer."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from loftesverktyg.cli.app import main
from loftesverktyg.findings import Severity
from loftesverktyg.rules import registry
from loftesverktyg.rules.registry import RULES
from loftesverktyg.rules.rule import Context, Hit, Rule, Scope

NUMBER = "811218-9876"


def _broken(context: Context) -> Iterator[Hit]:
    raise LookupError(context.document.source.text.content)
    yield


def rule(scope: Scope = Scope.FILE) -> Rule:
    return Rule("X998", "trasig-regel", Severity.FEL, "Egen bedömning", _broken, scope)


@pytest.fixture
def broken(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(registry, "RULES", (rule(), *RULES, rule(Scope.EXCEPTIONS)))
    text = f"titel: Ring {NUMBER}  # loften: undanta P701 – {NUMBER}\nlagesbild: {{text: {NUMBER}}}\n"
    (folder / f"{NUMBER}.lofte.yaml").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("flags", [[], ["--fix"], ["--diff"]])
@pytest.mark.parametrize("output_format", ["text", "json"])
def test_everything_else_is_shown_first_and_no_number_is(
    output_format: str, flags: list[str], broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", ".", "--format", output_format, *flags]) == 4
    shown = capsys.readouterr()
    assert NUMBER not in shown.out + shown.err
    assert "9876" not in shown.out + shown.err
    named = "regeln X998 fungerade inte på ••••••-••••.lofte.yaml (LookupError i "
    # Once as a rule among the others, and once as one on exceptions, unless those have been fixed away.
    assert shown.err.count(named) == (1 if flags else 2)
    assert "Traceback" not in shown.err
    if "--diff" not in flags:
        assert "P701" in shown.out
        assert "A305" in shown.out  # of the next document
    if output_format == "json" and not flags:
        report = json.loads(shown.out)
        assert {"P701", "A305", "N902", "Y005"} <= {each["code"] for each in report["findings"]}
        assert report["summary"]["documents"] == 3


def test_a_baseline_is_not_made_of_what_could_not_be_checked(
    broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["baseline"]) == 4
    assert "regeln X998" in capsys.readouterr().err
    assert not (broken / "loften-baslinje.json").exists()
