import json
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from urllib.parse import unquote

import pytest

from loftesverktyg.cli.app import main
from loftesverktyg.cli.project import checking, configurations, examining, many
from loftesverktyg.cli.project.finding import Found
from loftesverktyg.cli.project.plan import Asked, plan_of
from loftesverktyg.cli.report.formats import FORMATS
from loftesverktyg.findings import Severity
from loftesverktyg.rules import registry
from loftesverktyg.rules.page import HEADINGS
from loftesverktyg.rules.rule import Context, Hit, Mark, Rule
from tests.cli.running import loften

TODAY = ("--today", "2026-03-01")


def _rule(severity: Severity) -> Rule:
    def check(_context: Context) -> Iterator[Hit]:
        yield Hit(Mark(("titel",)), "Meddelande.", "Förslag.")

    page = "# X999 testregel\n" + "".join(f"\n## {heading}\n\nText.\n" for heading in HEADINGS)
    return Rule("X999", "testregel", severity, "Egen bedömning", check, page=page)


def _broken(_context: Context) -> Iterator[Hit]:
    raise ZeroDivisionError("hemligt ur dokumentet")


BROKEN = Rule("X998", "trasig-regel", Severity.FEL, "Egen bedömning", _broken)


@pytest.mark.parametrize("output_format", FORMATS)
@pytest.mark.parametrize(
    ("args", "code"),
    [
        (["lofte.yaml"], 0),
        (["fel.lofte.yaml"], 1),
        (["."], 1),
        (["lofte.yaml", "fel.lofte.yaml"], 1),
        (["saknas.yaml"], 2),
        (["lofte.yaml", "saknas.yaml"], 2),
        (["fel.lofte.yaml", "saknas.yaml"], 2),
        (["lofte.yaml", "--fail-on", "sällan"], 2),
        (["lofte.yaml", "--today", "i går"], 2),
        (["lofte.yaml", "--today", "20260301"], 2),
        (["lofte.yaml", "--today", "2026-02-30"], 2),
        (["lofte.yaml", "--select", "S999"], 2),
        (["lofte.yaml", "--ignore", "ordning-saknas"], 2),
        (["lofte.yaml", "--select", ","], 2),
        (["lofte.yaml", "--stdin-filename", "x.yaml"], 2),
        (["lofte.yaml", "--okänd"], 2),
        ([], 2),
        (["tom"], 3),
        (["tom", "lofte.yaml"], 0),
        (["fel.lofte.yaml", "--ignore", "A305"], 0),
        (["fel.lofte.yaml", "--ignore", "A"], 0),
        (["fel.lofte.yaml", "--select", "okänd-referens"], 1),
        (["fel.lofte.yaml", "--select", "S,Y"], 0),
        (["fel.lofte.yaml", "--select", "S", "--select", "A305"], 1),
    ],
)
def test_exit_codes(
    args: list[str], code: int, output_format: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "tom").mkdir()
    assert main(["check", "--format", output_format, *TODAY, *args]) == code
    shown = capsys.readouterr()
    assert bool(shown.err) == (code >= 2)
    assert "Traceback" not in shown.err


@pytest.mark.parametrize("output_format", FORMATS)
@pytest.mark.parametrize(
    ("severity", "threshold", "code"),
    [
        (Severity.FEL, "fel", 1),
        (Severity.VARNING, "fel", 0),
        (Severity.RAD, "fel", 0),
        (Severity.FEL, "varning", 1),
        (Severity.VARNING, "varning", 1),
        (Severity.RAD, "varning", 0),
        (Severity.RAD, "råd", 1),
        (Severity.RAD, "rad", 1),
        (Severity.RAD, "RÅD", 1),
        (Severity.RAD, "ra\u030ad", 1),
    ],
)
def test_fail_on(
    severity: Severity, threshold: str, code: int, output_format: str,
    folder: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(registry, "RULES", (_rule(severity),))
    args = ["check", "lofte.yaml", "--format", output_format, "--fail-on", threshold]
    assert main(args) == code


@pytest.mark.parametrize("output_format", FORMATS)
def test_a_fault_of_ours_is_told_after_the_findings(
    output_format: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(registry, "RULES", (BROKEN, _rule(Severity.FEL)))
    assert main(["check", "lofte.yaml", "--format", output_format]) == 4
    shown = capsys.readouterr()
    assert "X999" in shown.out
    assert "regeln X998 fungerade inte på lofte.yaml (ZeroDivisionError i " in shown.err
    assert "Anmäl" in shown.err
    assert "Traceback" not in shown.err
    assert "hemligt" not in shown.err


def test_the_traceback_comes_when_it_is_asked_for(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(registry, "RULES", (BROKEN,))
    monkeypatch.setenv("LOFTEN_DEBUG", "1")
    assert main(["check", "lofte.yaml"]) == 4
    assert "Traceback" in capsys.readouterr().err


def test_the_unexpected_is_a_fault_of_ours(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_data: bytes, _path: str) -> None:
        raise RecursionError

    monkeypatch.setattr(examining, "read_document", fail)
    assert main(["check", "lofte.yaml"]) == 4
    shown = capsys.readouterr()
    assert shown.err.startswith(
        "Fel i loften: lofte.yaml gick inte att kontrollera (RecursionError i cli/project/examining.py, rad "
    )
    assert "Traceback" not in shown.err


def test_what_cannot_be_read_hides_no_other_findings(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "saknas.yaml", "fel.lofte.yaml"]) == 2
    shown = capsys.readouterr()
    assert "A305" in shown.out
    assert shown.err == "Fel: saknas.yaml går inte att läsa: det finns ingen fil eller mapp med det namnet.\n"


def test_what_cannot_be_read_in_a_folder_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "under").mkdir()
    (folder / "under" / "lofte.yaml").symlink_to("ingenstans")
    assert main(["check", "."]) == 2
    shown = capsys.readouterr()
    assert "A305" in shown.out
    assert shown.err.startswith(f"Fel: under{os.sep}lofte.yaml går inte att läsa: ")


def test_no_permission_is_said_in_swedish(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(path: str) -> bytes:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr(examining, "read_bytes", refuse)
    assert main(["check", "lofte.yaml"]) == 2
    assert capsys.readouterr().err == "Fel: lofte.yaml går inte att läsa: du har inte behörighet.\n"


def test_a_pipe_and_a_device_are_refused_at_once(folder: Path) -> None:
    os.mkfifo(folder / "rör")
    ended = loften("check", "rör", "/dev/zero", cwd=folder, timeout=5)
    assert ended.code == 2
    assert ended.err.count("det är ingen vanlig fil") == 2


def test_a_folder_called_lofte_yaml_is_searched(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "lofte.yaml").rename(folder / "annat.lofte.yaml")
    (folder / "lofte.yaml").mkdir()
    (folder / "fel.lofte.yaml").rename(folder / "lofte.yaml" / "lofte.yml")
    assert main(["check", "lofte.yaml"]) == 1
    assert f"lofte.yaml{os.sep}lofte.yml:" in capsys.readouterr().out


def test_where_nothing_is_found_it_says_what_was_looked_for(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "tom").mkdir()
    (folder / "tom" / "löfte.yaml").write_text("format: 1\n", encoding="utf-8")
    assert main(["check", "tom"]) == 3
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err == (
        "Hittade inget löfte i ”tom”. Det som söks är filer som heter lofte.yaml eller slutar på "
        ".lofte.yaml (eller .yml).\n"
        f"En annan fil kontrolleras om den anges med namn: loften check tom{os.sep}löfte.yaml\n"
    )


def test_json_is_json_whatever_happens(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "tom").mkdir()
    for path, documents in (("tom", 0), ("saknas", 0), ("lofte.yaml", 1), (".", 2)):
        main(["check", "--format", "json", path])
        report = json.loads(capsys.readouterr().out)
        assert report["version"] == 1
        assert report["summary"]["documents"] == documents


def test_stdin_is_read_and_called_what_it_is_called(folder: Path) -> None:
    data = (folder / "fel.lofte.yaml").read_bytes()
    assert "\n  <stdin>:" in loften("check", "-", stdin=data).out
    named = loften("check", "-", "--stdin-filename", "mapp/lofte.yaml", stdin=data)
    assert named.code == 1
    assert "\n  mapp/lofte.yaml:" in named.out


def test_the_report_goes_to_stdout_and_the_rest_to_stderr(folder: Path) -> None:
    ended = loften("check", "fel.lofte.yaml", "saknas.yaml", cwd=folder)
    assert ended.code == 2
    assert ended.out.endswith("1 dokument kontrollerat: 1 fel.\n")
    assert ended.err.count("\n") == 1


def test_an_unknown_rule_gets_a_suggestion(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "lofte.yaml", "--ignore", "okänd-referns"]) == 2
    assert capsys.readouterr().err == (
        "Fel: Det finns ingen regel som heter ”okänd-referns”.\n"
        "Menade du okänd-referens?\n"
        "Läs mer: loften check --help\n"
    )


def test_a_name_that_is_not_utf_8_is_shown_and_not_a_crash(folder: Path) -> None:
    name = os.fsdecode(b"l\xf6fte.yaml")
    (folder / name).write_bytes((folder / "fel.lofte.yaml").read_bytes())
    ended = loften("check", name, *(f"--format={each}=ut.{each}" for each in FORMATS), cwd=folder)
    assert ended.code == 1
    for each in FORMATS:
        report = (folder / f"ut.{each}").read_text(encoding="utf-8")
        assert r"l\xf6fte.yaml" in unquote(report.replace("\\\\", "\\"))
    assert r"l\xf6fte.yaml:" in loften("check", name, cwd=folder).out


def test_a_terminal_without_swedish_letters_is_no_crash(folder: Path) -> None:
    ended = loften("check", "fel.lofte.yaml", cwd=folder, env={"PYTHONIOENCODING": "ascii"})
    assert ended.code == 1
    assert r"ok\xe4nd-referens" in ended.out
    in_json = loften(
        "check", "fel.lofte.yaml", "--format", "json", cwd=folder, env={"PYTHONIOENCODING": "ascii"}
    )
    assert json.loads(in_json.out)["findings"][0]["name"] == "okänd-referens"


def test_the_clock_is_read_only_where_no_day_is_given(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    days = []

    def check(context: Context) -> Iterator[Hit]:
        days.append(context.today.isoformat())
        return iter(())

    monkeypatch.setattr(registry, "RULES", (Rule("X999", "dag", Severity.FEL, "Egen bedömning", check),))
    assert main(["check", "lofte.yaml", "--today", "2031-05-06"]) == 0
    assert days == ["2031-05-06"]
    assert main(["check", "lofte.yaml"]) == 0
    assert days[1] >= "2026"


def test_of_a_clean_document_nothing_is_kept(folder: Path) -> None:
    plan = plan_of(configurations.Configurations(used=False).of_folder("."), Asked(), "lofte.yaml")
    check_one = checking.Check(date(2026, 3, 1), "<stdin>")
    assert check_one.of(checking.Job(Found("lofte.yaml"), plan)) == checking.Checked(judged=("lofte.yaml",))
    kept = check_one.of(checking.Job(Found("fel.lofte.yaml"), plan))
    assert list(kept.texts) == ["fel.lofte.yaml"]
    assert [finding.code for finding in kept.findings] == ["A305"]


@pytest.mark.parametrize("output_format", ["text", "sarif"])
def test_many_documents_give_what_each_gives(
    output_format: str, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    data = (folder / "fel.lofte.yaml").read_bytes()
    for number in range(2 * many.FEW):
        (folder / f"{number:03}.lofte.yaml").write_bytes(data)
    args = ["check", ".", "saknas", "--format", output_format, *TODAY]
    monkeypatch.setattr(many, "_processors", lambda: 2)
    assert main(args) == 2
    in_two = capsys.readouterr()
    monkeypatch.setattr(many, "_processors", lambda: 1)
    assert main(args) == 2
    assert capsys.readouterr() == in_two


def test_a_fault_in_one_of_many_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(many.FEW):
        (folder / f"{number:03}.lofte.yaml").write_text("format: 1\n", encoding="utf-8")
    monkeypatch.setattr(many, "_processors", lambda: 2)
    monkeypatch.setattr(registry, "RULES", (BROKEN,))
    assert main(["check", "."]) == 4
    assert "regeln X998 fungerade inte på lofte.yaml (ZeroDivisionError i " in capsys.readouterr().err
