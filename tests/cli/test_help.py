import re

import pytest

from loftesverktyg.cli.app import COMMANDS, main
from loftesverktyg.version import __version__

# What typer and its click write in help pages and usage errors.
ENGLISH = re.compile(
    r"\b(usage|options?|commands?|args?|arguments?|show|this|message|exit|default|required|error|missing"
    r"|try|for|help page|invalid|value|no such|did you mean|dynamic|env var|text|integer|path|file)\b",
    re.IGNORECASE,
)
# Swedish, or names of our own, that look the same.
OURS = re.compile(
    r"--[\w-]+|\[FLAGGOR\]|\[?ARGUMENT\]?|^Argument:|Argument|text (?:eller|och)|: text\]|text\b"
)


def _help(args: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    assert main(args) == 0
    shown = capsys.readouterr()
    assert shown.err == ""
    return shown.out


@pytest.mark.parametrize("command", [None, *COMMANDS])
@pytest.mark.parametrize("flag", ["--help", "-h"])
def test_help_is_swedish_all_through(
    command: str | None, flag: str, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = _help([command, flag] if command else [flag], capsys)
    assert shown.startswith(f"Användning: loften{f' {command}' if command else ''} [FLAGGOR]")
    assert "Visa den här hjälpen." in shown
    assert not ENGLISH.findall(OURS.sub("", shown))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_parameter_says_what_it_is(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    parameters = COMMANDS[command].load(command).params
    for parameter in parameters:
        assert parameter.help, parameter.name
        takes_value = not getattr(parameter, "is_flag", False)
        assert not takes_value or (parameter.metavar and parameter.metavar.isupper()), parameter.name


@pytest.mark.parametrize("command", COMMANDS)
def test_a_default_that_says_nothing_is_not_shown(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert not re.search(r"\[annars: ?(?:None|False|\(\)|\[\])?\]", _help([command, "--help"], capsys))


@pytest.mark.parametrize("columns", ["40", "60", "100"])
def test_help_fits_the_terminal(
    columns: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    prose = _help(["check", "--help"], capsys).partition("Exempel:")[0]
    assert max(len(line) for line in prose.splitlines()) <= int(columns)


def test_the_commands_are_listed_without_being_loaded() -> None:
    import subprocess
    import sys

    script = (
        "import sys; from loftesverktyg.cli.app import main; main(['--help']);"
        "sys.exit(any(name in sys.modules for name in ('pydantic', 'yaml', 'jinja2')))"
    )
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, check=False).returncode == 0


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert _help(["--version"], capsys) == f"loften {__version__}\n"
