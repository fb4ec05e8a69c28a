import os
import pty
import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from loftesverktyg.cli.terminal import Style, Terminal
from tests.cli.running import loften


class FakeStream(TextIOWrapper):
    """A stream that is a terminal or not, as told."""

    def __init__(self, *, is_terminal: bool, encoding: str = "utf-8") -> None:
        super().__init__(BytesIO(), encoding=encoding)
        self.is_terminal = is_terminal

    def isatty(self) -> bool:
        return self.is_terminal


@pytest.mark.parametrize(
    ("is_terminal", "environ", "colour"),
    [
        (True, {}, True),
        (True, {"TERM": "xterm"}, True),
        (True, {"TERM": "dumb"}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (False, {}, False),
        (False, {"FORCE_COLOR": "1"}, True),
        (False, {"FORCE_COLOR": "0"}, False),
        (False, {"FORCE_COLOR": ""}, False),
        (False, {"CLICOLOR_FORCE": "1"}, True),
        (False, {"CLICOLOR_FORCE": "0"}, False),
        (True, {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        (True, {"TERM": "dumb", "FORCE_COLOR": "1"}, True),
    ],
)
def test_when_there_is_colour(is_terminal: bool, environ: dict[str, str], colour: bool) -> None:
    with FakeStream(is_terminal=is_terminal) as stream:
        assert Terminal.of(stream, environ).colour is colour


@pytest.mark.parametrize(
    ("columns", "width"),
    [("", 100), ("80", 80), ("200", 100), ("10", 40), ("0", 100), ("-5", 100), ("många", 100)],
)
def test_how_wide_it_is(columns: str, width: int) -> None:
    with FakeStream(is_terminal=False) as stream:
        assert Terminal.of(stream, {"COLUMNS": columns}).width == width


@pytest.mark.parametrize(("encoding", "unicode"), [("utf-8", True), ("cp1252", False), ("ascii", False)])
def test_which_characters_it_has(encoding: str, unicode: bool) -> None:
    with FakeStream(is_terminal=False, encoding=encoding) as stream:
        assert Terminal.of(stream, {}).unicode is unicode


def test_paint_needs_colour_and_something_to_paint() -> None:
    assert Terminal(colour=True).paint("x", Style.BOLD, Style.RED) == "\x1b[1;31mx\x1b[0m"
    assert Terminal(colour=True).paint("", Style.BOLD) == ""
    assert Terminal().paint("x", Style.BOLD) == "x"


def on_a_terminal(*args: str, cwd: Path, **environ: str) -> str:
    """What loften shows on a real terminal, a pseudo one."""
    shown = bytearray()

    def read(descriptor: int) -> bytes:
        data = os.read(descriptor, 65536)
        shown.extend(data)
        return data

    for name in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "COLUMNS"):
        os.environ.pop(name, None)
    assignments = [f"{name}={value}" for name, value in {"TERM": "xterm-256color", **environ}.items()]
    script = f'cd "{cwd}" && exec env {" ".join(assignments)} "{sys.executable}" -m loftesverktyg "$@"'
    # Its own copy on stdout goes to pytest's capture.
    pty.spawn(["/bin/sh", "-c", script, "sh", *args], read, lambda _: b"")
    return shown.decode()


def test_a_real_terminal_gets_colour(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b[1;31mfel A305\x1b[0m" in on_a_terminal("check", "fel.lofte.yaml", cwd=folder)


@pytest.mark.parametrize("environ", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_a_real_terminal_gets_none_where_none_is_wanted(folder: Path, environ: dict[str, str]) -> None:
    shown = on_a_terminal("check", "fel.lofte.yaml", cwd=folder, **environ)
    assert "fel A305" in shown
    assert "\x1b" not in shown


def test_a_pipe_gets_none_unless_it_is_forced(folder: Path) -> None:
    assert "\x1b" not in loften("check", "fel.lofte.yaml", cwd=folder).out
    assert "\x1b[1;31m" in loften("check", "fel.lofte.yaml", cwd=folder, env={"FORCE_COLOR": "1"}).out
    assert (
        "\x1b"
        not in loften("check", "fel.lofte.yaml", "--format", "json", cwd=folder, env={"FORCE_COLOR": "1"}).out
    )
