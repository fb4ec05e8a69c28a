"""``check --fix`` and ``--diff``: files, stdin, exit codes, and what is said."""

import json
import os
from pathlib import Path

import pytest

from loftesverktyg.cli.app import main
from tests.cli.running import loften
from tests.rules.documents import BASE

TODAY = ("--today", "2026-03-01", "--select", "Y")
WRONG = BASE.replace("lägesbild:", "lagesbild:").replace("språk", "sprak")
OPEN = WRONG.replace("syfte:", "syfe:")  # one thing is left that no fix mends


@pytest.fixture
def wrong(folder: Path) -> Path:
    """A folder with a löfte that has one thing to fix."""
    (folder / "lofte.yaml").write_text(WRONG, encoding="utf-8")
    return folder


def test_what_can_be_fixed_is_fixed_and_told(wrong: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--fix", "lofte.yaml", *TODAY]) == 0
    shown = capsys.readouterr()
    assert shown.out == "1 dokument kontrollerat: inget att anmärka på.\n"
    assert shown.err == "1 rättning i lofte.yaml.\n"
    assert (wrong / "lofte.yaml").read_text(encoding="utf-8") == BASE
    assert main(["check", "--fix", "lofte.yaml", *TODAY]) == 0
    assert capsys.readouterr().err == ""


def test_what_is_left_decides_the_exit_code(wrong: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (wrong / "lofte.yaml").write_text(OPEN, encoding="utf-8")
    assert main(["check", "--fix", "lofte.yaml", "--format", "json", *TODAY]) == 1
    shown = capsys.readouterr()
    assert {each["code"] for each in json.loads(shown.out)["findings"]} == {"Y003"}
    assert shown.err == "1 rättning i lofte.yaml.\n"


def test_a_clean_file_is_not_written(folder: Path) -> None:
    before = (folder / "lofte.yaml").stat()
    assert main(["check", "--fix", "lofte.yaml", *TODAY]) == 0
    after = (folder / "lofte.yaml").stat()
    assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino)


def test_only_what_is_selected_is_fixed(wrong: Path) -> None:
    assert main(["check", "--fix", "lofte.yaml", "--select", "Y003"]) == 0
    assert (wrong / "lofte.yaml").read_text(encoding="utf-8") == WRONG


def test_what_is_excepted_is_not_fixed(folder: Path) -> None:
    text = BASE.replace("  text: Alla", "  # loften: undanta E001 – citat\n  text: Alla")
    (folder / "lofte.yaml").write_text(text, encoding="utf-8")
    (folder / "loften.toml").write_text(
        '[[egna-regler]]\nkod = "E001"\nnamn = "inte-alla"\nskal = "Så"\nersatt = {"alla" = "var och en"}\n',
        encoding="utf-8",
    )
    assert main(["check", "--fix", ".", "--ignore", "N,Y,S,C,A,M,U,K,P,T"]) == 0
    fixed = (folder / "lofte.yaml").read_text(encoding="utf-8")
    assert fixed == text.replace("målgrupp: Alla som", "målgrupp: Var och en som")


def test_a_diff_shows_and_changes_nothing(wrong: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for flags in (["--diff"], ["--diff", "--fix"]):
        assert main(["check", *flags, "lofte.yaml", *TODAY]) == 1
        shown = capsys.readouterr()
        assert shown.out.startswith("--- lofte.yaml\n+++ lofte.yaml\n@@ -")
        assert [line for line in shown.out.splitlines()[3:] if line[0] in "+-"] == [
            "-lagesbild:",
            "+lägesbild:",
        ]
        assert shown.err == "1 rättning att göra i lofte.yaml.\n"
    assert (wrong / "lofte.yaml").read_text(encoding="utf-8") == WRONG


def test_a_diff_can_be_applied(wrong: Path) -> None:
    (wrong / "lofte.yaml").write_bytes(WRONG.replace("\n", "\r\n").rstrip().encode())
    diff = loften("check", "--diff", "lofte.yaml", *TODAY, cwd=wrong).out
    assert (
        "\\ No newline at end of file"
        in loften("check", "--diff", "-", *TODAY, stdin=b"lagesbild: {text: a}", cwd=wrong).out
    )
    changed = [line for line in diff.split("\n")[3:] if line[:1] in ("+", "-")]
    assert changed == ["-lagesbild:\r", "+lägesbild:\r"]


def test_a_diff_of_nothing_is_empty(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--diff", "lofte.yaml", *TODAY]) == 0
    assert capsys.readouterr() == ("", "")


def test_a_diff_shows_no_personnummer(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "lofte.yaml").write_text("# 811218-9876\nlagesbild: {text: 811218-9876}\n", encoding="utf-8")
    assert main(["check", "--diff", "lofte.yaml", *TODAY]) == 1
    shown = capsys.readouterr()
    assert "9876" not in shown.out + shown.err
    assert "+lägesbild: {text: ••••••-••••}" in shown.out


@pytest.mark.parametrize("flag", ["--fix", "--diff"])
@pytest.mark.parametrize(("path", "code"), [("saknas.yaml", 2), ("tom", 3)])
def test_other_exit_codes_are_as_ever(flag: str, path: str, code: int, folder: Path) -> None:
    (folder / "tom").mkdir()
    assert main(["check", flag, path, *TODAY]) == code


def test_what_is_read_from_stdin_is_written_to_stdout(folder: Path) -> None:
    data = "\ufeff" + WRONG.replace("\n", "\r\n")
    ended = loften("check", "--fix", "-", *TODAY, stdin=data.encode())
    assert ended.code == 0
    assert ended.out == data.replace("lagesbild", "lägesbild")
    assert ended.err == "1 dokument kontrollerat: inget att anmärka på.\n1 rättning i standard in.\n"


@pytest.mark.parametrize("data", [BASE.encode(), b"titel: [", b"\xff\xfe\x00", b""])
def test_what_needs_or_allows_no_fix_comes_out_as_it_was(data: bytes, folder: Path) -> None:
    from subprocess import run
    from sys import executable

    ended = run(
        [executable, "-m", "loftesverktyg", "check", "--fix", "-", *TODAY],
        input=data,
        capture_output=True,
        check=False,
    )
    assert ended.stdout == data


def test_a_file_that_must_not_be_written_is_told_and_its_findings_shown(
    wrong: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from loftesverktyg.cli.project import mending

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(mending, "mend_file", refuse)
    assert main(["check", "--fix", "lofte.yaml", *TODAY]) == 2
    shown = capsys.readouterr()
    assert "Y005" in shown.out
    assert shown.err == "Fel: lofte.yaml går inte att rätta: du har inte behörighet.\n"


def test_a_fix_that_is_not_safe_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "lofte.yaml").write_text(BASE.replace("titel: Med", "titel: \u200b# Med"), encoding="utf-8")
    assert main(["check", "--fix", "lofte.yaml", *TODAY]) == 0
    shown = capsys.readouterr()
    assert "Y007" in shown.out
    assert shown.err.startswith("Det som Y007 säger på rad 2 i lofte.yaml rättades inte: ")


def test_a_pipe_is_not_fixed(folder: Path) -> None:
    os.mkfifo(folder / "rör.yaml")
    ended = loften("check", "--fix", "rör.yaml", cwd=folder, timeout=5)
    assert ended.code == 2
    assert "det är ingen vanlig fil" in ended.err
