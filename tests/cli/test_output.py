import os
import signal
import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep

import pytest

from loftesverktyg.cli import app, output
from loftesverktyg.cli.app import main
from loftesverktyg.cli.report.formats import FORMATS
from loftesverktyg.cli.usage import UsageError
from tests.cli.running import loften
from tests.rules.documents import overlay

LOFTEN = f'"{sys.executable}" -m loftesverktyg'


def shell(script: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/bash", "-c", script], cwd=cwd, capture_output=True, text=True, timeout=20, check=False
    )


@pytest.mark.parametrize("output_format", FORMATS)
def test_a_reader_that_goes_away_is_no_fault(output_format: str, tmp_path: Path) -> None:
    (tmp_path / "lofte.yaml").write_text("".join(f"nyckel{i}: x\n" for i in range(2000)), encoding="utf-8")
    ended = shell(f"{LOFTEN} check . --format {output_format} | head -n 1; echo ${{PIPESTATUS[0]}}", tmp_path)
    assert ended.stderr == ""
    assert ended.stdout.splitlines()[-1] == "1"


def test_a_reader_that_was_never_there_is_no_fault(folder: Path) -> None:
    ended = shell(f"{LOFTEN} check lofte.yaml | true; echo ${{PIPESTATUS[0]}}", folder)
    assert (ended.stdout, ended.stderr) == ("0\n", "")


@pytest.mark.parametrize(
    "args",
    [
        "check fel.lofte.yaml",
        "check fel.lofte.yaml --format json",
        "--version",
        "--help",
        "check --help",
        "template -h",
    ],
)
def test_a_full_disk_is_said_in_swedish(args: str, folder: Path) -> None:
    ended = shell(f"{LOFTEN} {args} > /dev/full", folder)
    assert ended.stderr == "Fel: Resultatet går inte att skriva: disken är full.\n"
    assert ended.returncode == 2


@pytest.mark.parametrize("args", ["check .", "check . --format json", "doctor", "baseline"])
def test_a_folder_that_is_gone_is_said_in_swedish(args: str, tmp_path: Path) -> None:
    ended = shell(f"mkdir a; cd a; rmdir ../a; {LOFTEN} {args}", tmp_path)
    assert ended.stderr == "Fel: Mappen du står i finns inte längre.\n"
    assert ended.returncode == 2


@pytest.mark.parametrize(("closed", "code"), [(">&-", 1), ("2>&-", 1), ("<&-", 1), (">&- 2>&- <&-", 1)])
def test_closed_streams_are_no_crash(closed: str, code: int, folder: Path) -> None:
    ended = shell(f"{LOFTEN} check fel.lofte.yaml {closed}", folder)
    assert ended.returncode == code
    assert "Traceback" not in ended.stderr + ended.stdout


def test_stdin_that_is_closed_is_said_in_swedish(folder: Path) -> None:
    ended = shell(f"{LOFTEN} check - <&-", folder)
    assert ended.returncode == 2
    assert ended.stderr == "Fel: standard in går inte att läsa: det finns inget att läsa från.\n"


def test_ctrl_c_is_quiet(folder: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "loftesverktyg", "check", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        deadline = monotonic() + 10
        status = Path(f"/proc/{process.pid}/wchan")
        while monotonic() < deadline and "pipe" not in (status.read_text() if status.exists() else ""):
            sleep(0.05)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=10)
    assert (process.returncode, out, err) == (130, b"", b"")


def test_ctrl_c_wherever_it_comes(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(_args: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(app, "_run", interrupt)
    assert main([]) == 130
    assert capsys.readouterr() == ("", "")


def test_json_is_utf_8_in_a_terminal_of_another_encoding(folder: Path) -> None:
    environ = {**os.environ, "PYTHONIOENCODING": "cp1252"}
    ended = subprocess.run(
        [sys.executable, "-m", "loftesverktyg", "check", "fel.lofte.yaml", "--format", "json"],
        capture_output=True,
        env=environ,
        check=False,
    )
    assert "okänd-referens" in ended.stdout.decode("utf-8")


def test_no_room_is_told_apart_from_no_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    import errno

    thrown_away = []
    monkeypatch.setattr(output, "_discard", lambda: thrown_away.append(True))

    class Broken:
        def __init__(self, number: int) -> None:
            self.number = number

        def write(self, _text: str) -> None:
            raise OSError(self.number, "English")

    monkeypatch.setattr(sys, "stdout", Broken(errno.EPIPE))
    output.write("x")
    monkeypatch.setattr(sys, "stdout", Broken(errno.ENOSPC))
    with pytest.raises(UsageError, match="disken är full"):
        output.write("x")
    assert thrown_away == [True, True]


def test_much_is_written_whole(folder: Path) -> None:
    (folder / "lofte.yaml").write_text(
        overlay("".join(f"nyckel{i}: x\n" for i in range(500))), encoding="utf-8"
    )
    assert loften("check", "lofte.yaml", "--format", "json", cwd=folder).out.count("Y003") == 500
