import io
import os
import subprocess
import sys
from itertools import count
from pathlib import Path

from loftesverktyg.cli.progress import with_progress


class Screen(io.TextIOWrapper):
    """A terminal, or none."""

    def __init__(self, *, is_terminal: bool = True, encoding: str = "utf-8") -> None:
        self._bytes = io.BytesIO()
        super().__init__(self._bytes, encoding)
        self._is_terminal = is_terminal

    def isatty(self) -> bool:
        return self._is_terminal

    @property
    def written(self) -> str:
        """All that was."""
        self.flush()
        return self._bytes.getvalue().decode(self.encoding)


def shown(seconds: float, screen: Screen | None = None, terminal: str = "xterm") -> str:
    """What is written while four things are done, each in so many ``seconds``."""
    screen = screen or Screen()
    clock = (seconds * number for number in count())
    things = with_progress("abcd", 4, screen, {"COLUMNS": "40", "TERM": terminal}, lambda: next(clock))
    assert "".join(things) == "abcd"
    return screen.written


def test_a_long_run_shows_how_far_it_has_come_and_leaves_nothing() -> None:
    lines = shown(0.6).split("\r")
    assert lines[0] == ""
    assert lines[1:] == [
        "███████████░░░░░░░░░░░ 2 av 4 dokument",
        "████████████████░░░░░░ 3 av 4 dokument",
        "\x1b[K",
    ]


def test_a_short_run_shows_nothing() -> None:
    assert shown(0.2) == ""


def test_a_terminal_without_our_signs_gets_others() -> None:
    assert "\r###########----------- 2 av 4 dokument" in shown(0.6, Screen(encoding="latin-1"))


def test_what_cannot_erase_is_shown_nothing() -> None:
    assert shown(5, terminal="dumb") == ""
    assert shown(5, Screen(is_terminal=False)) == ""


def test_it_is_erased_where_the_run_breaks_off() -> None:
    screen = Screen()
    clock = (2.0 * number for number in count())
    things = with_progress(range(9), 9, screen, {}, lambda: next(clock))
    for _ in range(4):
        next(things)
    things.close()
    assert screen.written.endswith("\r\x1b[K")


def test_a_real_terminal_sees_it_and_a_pipe_does_not(folder: Path) -> None:
    import pty

    for number in range(30):
        (folder / f"{number}.lofte.yaml").write_bytes((folder / "lofte.yaml").read_bytes())
    script = (
        "import sys, time; from loftesverktyg.cli import progress; from loftesverktyg.cli.project import examining;"
        "read = examining.read_bytes; progress.PATIENCE = 0.1;"
        "examining.read_bytes = lambda path: time.sleep(0.02) or read(path);"
        "from loftesverktyg.cli.app import main; code = main(['check', '.']);"
        "assert 'rich' not in sys.modules; sys.exit(code)"
    )
    master, slave = pty.openpty()
    ended = subprocess.run(
        [sys.executable, "-c", script], cwd=folder, stdout=subprocess.PIPE, stderr=slave, check=False,
        env={**os.environ, "TERM": "xterm", "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    os.close(slave)
    written = os.read(master, 100_000).decode()
    os.close(master)
    assert ended.returncode == 1
    assert " av 32 dokument" in written
    assert "█" in written
    assert written.endswith("\r\x1b[K")
    assert b" av 32 dokument" not in ended.stdout
