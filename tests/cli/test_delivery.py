"""Where reports go: to the terminal and to files, whatever becomes of one of them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from loftesverktyg.cli.app import main
from tests.cli.running import loften

TODAY = ("--today", "2026-03-01")


def test_several_reports_of_one_run(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    args = ["check", "fel.lofte.yaml", "--format", "json=mapp å=1.json", "--format", "plain=ut.txt", *TODAY]
    assert main([*args, "--format", "text"]) == 1
    shown = capsys.readouterr()
    assert shown.err == ""
    assert "okänd-referens" in shown.out
    [found] = json.loads((folder / "mapp å=1.json").read_text(encoding="utf-8"))["findings"]
    assert found["code"] == "A305"
    assert "Anmärkning 1 av 1 är ett fel." in (folder / "ut.txt").read_text(encoding="utf-8")


def test_where_all_go_to_files_it_is_said_what_they_say(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "fel.lofte.yaml", "--format", "json=a", "--format", "plain=b", *TODAY]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err == "1 dokument kontrollerat: 1 fel. Mer står i a och b.\n"


def test_a_file_that_could_not_be_written_is_not_said_to_hold_more(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    args = ["check", "fel.lofte.yaml", *TODAY, "--format", "json=saknas/a"]
    assert main([*args, "--format", "plain=b"]) == 2
    why = "det finns ingen fil eller mapp med det namnet"
    told = f"Fel: Rapporten saknas/a går inte att skriva: {why}.\n"
    assert capsys.readouterr().err == f"1 dokument kontrollerat: 1 fel. Mer står i b.\n{told}"
    assert main(args) == 2
    assert capsys.readouterr().err == f"1 dokument kontrollerat: 1 fel.\n{told}"


def test_a_document_that_could_not_be_read_is_not_written_over(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: str) -> bytes:
        raise PermissionError(13, "no")

    (folder / "löfte").write_text("kvar", encoding="utf-8")
    monkeypatch.setattr("loftesverktyg.cli.project.examining.read_bytes", refuse)
    assert main(["check", "löfte", "--format", "json=löfte", *TODAY]) == 2
    assert "Rapporten löfte går inte att skriva: det är ett av dokumenten." in capsys.readouterr().err
    assert (folder / "löfte").read_text(encoding="utf-8") == "kvar"


def test_a_report_in_a_file_is_the_one_that_would_be_shown(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", ".", "--format", "text", *TODAY])
    shown = capsys.readouterr().out
    monkeypatch.setenv("FORCE_COLOR", "1")
    main(["check", ".", "--format", "text=ut.txt", *TODAY])
    assert (folder / "ut.txt").read_text(encoding="utf-8") == shown


def test_a_file_of_before_is_replaced(folder: Path) -> None:
    (folder / "ut.json").write_text("gammalt " * 1000, encoding="utf-8")
    main(["check", "lofte.yaml", "--format", "json=ut.json", *TODAY])
    assert json.loads((folder / "ut.json").read_text(encoding="utf-8"))["version"] == 1
    assert sorted(path.name for path in folder.iterdir()) == ["fel.lofte.yaml", "lofte.yaml", "ut.json"]


@pytest.mark.parametrize(
    ("file", "why"),
    [
        ("saknas/ut.json", "det finns ingen fil eller mapp med det namnet"),
        ("mapp", "det är en mapp"),
        ("lofte.yaml/ut.json", "en del av sökvägen är en fil och inte en mapp"),
        (f"{'x' * 300}", "namnet är för långt"),
        ("/dev/null", "det är ingen vanlig fil"),
        ("fel.lofte.yaml", "det är ett av dokumenten"),
        ("mapp/../fel.lofte.yaml", "det är ett av dokumenten"),
        ("länk.json", "det är ett av dokumenten"),
        (
            "lofte.yaml",
            "det finns redan en YAML-fil med det namnet, och den kan vara en del av ett löfte",
        ),
    ],
)
def test_one_that_cannot_be_written_is_in_no_other_ones_way(
    file: str, why: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "mapp").mkdir()
    (folder / "länk.json").symlink_to("fel.lofte.yaml")
    before = (folder / "fel.lofte.yaml").read_bytes()
    args = [
        "check",
        "fel.lofte.yaml",
        "saknas",
        "--format",
        f"json={file}",
        "--format",
        "json=ut.json",
        *TODAY,
    ]
    assert main([*args, "--format", "text"]) == 2
    shown = capsys.readouterr()
    assert "okänd-referens" in shown.out
    assert shown.err.splitlines() == [
        "Fel: saknas går inte att läsa: det finns ingen fil eller mapp med det namnet.",
        f"Fel: Rapporten {file} går inte att skriva: {why}.",
    ]
    assert "A305" in (folder / "ut.json").read_text(encoding="utf-8")
    assert (folder / "fel.lofte.yaml").read_bytes() == before
    assert Path("/dev/null").is_char_device()


def test_a_full_terminal_does_not_take_the_files_with_it(folder: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "loftesverktyg", "check", "fel.lofte.yaml",
             "--format", "text", "--format", "json=ut.json", *TODAY],
            stdout=full, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
    assert ended.returncode == 2
    assert ended.stderr == "Fel: Resultatet går inte att skriva: disken är full.\n"
    assert "A305" in (folder / "ut.json").read_text(encoding="utf-8")


def test_what_was_read_from_stdin_and_fixed_leaves_reports_to_files_and_stderr(folder: Path) -> None:
    data = (folder / "fel.lofte.yaml").read_text(encoding="utf-8").replace("lägesbild:", "lagesbild:")
    ended = loften(
        "check", "--fix", "-", "--format", "plain", "--format", "json=ut.json", *TODAY, stdin=data.encode()
    )
    assert ended.code == 1
    assert ended.out == (folder / "fel.lofte.yaml").read_text(encoding="utf-8")
    assert ended.err.startswith("1 dokument är kontrollerat.\nDet finns 1 fel.\n")
    assert "A305" in (folder / "ut.json").read_text(encoding="utf-8")


def test_with_a_diff_there_is_no_report(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--diff", "lofte.yaml", "--format", "json=ut.json"]) == 2
    assert capsys.readouterr().err.startswith("Fel: Med --diff skrivs ingen rapport.\n")
    assert not (folder / "ut.json").exists()
    assert main(["check", "--diff", "lofte.yaml", "--format", "json", *TODAY]) == 0


def test_the_fixes_in_sarif_are_those_of_fix(folder: Path) -> None:
    text = (folder / "lofte.yaml").read_text(encoding="utf-8").replace(
        "text: Alla ", "text: 🌷 Alla, tex ni, ska vara ute kl 20-23 bl a här 2026-02-01 - 2026-03-01. Alla "
    )  # fmt: skip
    (folder / "lofte.yaml").write_text(text, encoding="utf-8", newline="")
    main(["check", "lofte.yaml", "--format", "sarif=ut.sarif", *TODAY])
    main(["check", "--fix", "lofte.yaml", *TODAY])
    [log] = json.loads((folder / "ut.sarif").read_text(encoding="utf-8"))["runs"]
    replacements = [
        replacement
        for result in log["results"]
        for fix in result.get("fixes", ())
        for change in fix["artifactChanges"]
        for replacement in change["replacements"]
    ]
    lines = text.split("\n")
    for each in sorted(replacements, key=lambda one: -one["deletedRegion"]["startColumn"]):
        region = each["deletedRegion"]
        assert region["startLine"] == region["endLine"]
        line = lines[region["startLine"] - 1]
        new = line[: region["startColumn"] - 1] + each["insertedContent"]["text"]
        lines[region["startLine"] - 1] = new + line[region["endColumn"] - 1 :]
    assert len(replacements) >= 3
    assert "\n".join(lines) == (folder / "lofte.yaml").read_text(encoding="utf-8")


def test_github_actions_gets_annotations_and_a_summary(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    summary = folder / "sammanfattning.md"
    summary.write_text("Före", encoding="utf-8")
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(folder.parent))
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    assert main(["check", "fel.lofte.yaml", *TODAY]) == 1
    shown = capsys.readouterr()
    assert shown.err == ""
    assert f"::error title=fel A305 okänd-referens,file={folder.name}/fel.lofte.yaml,line=" in shown.out
    written = summary.read_text(encoding="utf-8")
    assert written.startswith("Före\n## Kontroll av medborgarlöften\n\n**1 dokument kontrollerat: 1 fel.**\n")
    assert "| fel A305<br>okänd-referens |" in written
    assert main(["check", "fel.lofte.yaml", "--format", "text", *TODAY]) == 1
    assert summary.read_text(encoding="utf-8") == written


def test_a_summary_takes_the_room_that_is_left(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    summary = folder / "sammanfattning.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    (folder / "lofte.yaml").write_text("".join(f"nyckel{i}: x\n" for i in range(9_000)), encoding="utf-8")
    for before in (0, 1024 * 1024 - 5_000, 1024 * 1024 - 50, 1024 * 1024 + 5):
        summary.write_bytes(b"x" * before)
        assert main(["check", "lofte.yaml", "--format", "github=ut", *TODAY]) == 1
        size = summary.stat().st_size
        if before <= 1024 * 1024 - 5_000:
            assert 1024 * 1024 - 1500 < size <= 1024 * 1024
            assert "Här finns inte plats för" in summary.read_text(encoding="utf-8")
        else:
            assert size == before


@pytest.mark.parametrize("path", ["saknas/fil", "."])
def test_a_summary_that_cannot_be_written_is_told(
    path: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", path)
    assert main(["check", "lofte.yaml", "--format", "github", *TODAY]) == 2
    shown = capsys.readouterr()
    assert shown.out == "1 dokument kontrollerat: inget att anmärka på.\n"
    assert shown.err.startswith("Fel: Filen i GITHUB_STEP_SUMMARY går inte att skriva: ")


def test_troubles_reach_reports_for_programs(folder: Path) -> None:
    formats = [f"--format={name}={name}" for name in ("sarif", "junit", "markdown", "github")]
    assert main(["check", "saknas.yaml", "fel.lofte.yaml", *formats, *TODAY]) == 2
    for name in ("sarif", "junit", "markdown", "github"):
        assert "saknas.yaml går inte att läsa" in (folder / name).read_text(encoding="utf-8")
    [invocation] = json.loads((folder / "sarif").read_text(encoding="utf-8"))["runs"][0]["invocations"]
    assert (invocation["exitCode"], invocation["executionSuccessful"]) == (2, False)
