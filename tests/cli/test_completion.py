"""Completion, by what we say and in the shells themselves."""

import os
import re
import select
import subprocess
import sys
import time
from pathlib import Path
from typing import Self

import pytest

from loftesverktyg.cli.app import COMMANDS, main
from loftesverktyg.cli.completable import VALUES
from loftesverktyg.cli.completion import SHELLS
from loftesverktyg.rules.registry import RULES
from loftesverktyg.version import __version__
from tests.tools import require

BIN = Path(sys.executable).parent


def complete(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[str, list[str]]:
    """The kind of what may stand last, and the words."""
    assert main(["completion", "bash", "--", *words]) == 0
    shown = capsys.readouterr()
    assert shown.err == ""
    kind, *lines = shown.out.splitlines()
    return kind, [line.split("\t")[0] for line in lines]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ([""], list(COMMANDS)),
        (["ch"], ["check"]),
        (["-"], ["--version", "--help"]),
        (["check", "--format", ""], ["text", "plain", "json"]),
        (["check", "--format", "js"], ["json"]),
        (["check", "--format", "=", "js"], ["json"]),
        (["check", "--format", "="], ["text", "plain", "json"]),
        (["check", "--format=js"], ["--format=json"]),
        (["check", "--fail-on", ""], ["råd", "varning", "fel"]),
        (["check", "--select", "m40"], [f"M40{number}" for number in range(1, 10)]),
        (["check", "--ignore", "S101,M418"], ["S101,M418"]),
        (["check", "--no-co"], ["--no-config"]),
        (["check", "--no-config", "--no-co"], []),
        (["check", "--select", "S", "--sel"], ["--select"]),
        (["check", "--today", ""], []),
        (["explain", "lägesbildens"], ["lägesbildens-källor-saknas"]),
        (["explain", "S101", ""], []),
        (["render", "--format", "html,p"], ["html,pdf"]),
        (["render", "--language", "sv,la"], ["sv,lattlast"]),
        (["schema", "u"], ["utfall"]),
        (["completion", ""], list(SHELLS)),
        (["saknas", ""], list(COMMANDS)),
    ],
)
def test_words(words: list[str], found: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    kind, offered = complete(capsys, *words)
    assert kind == "words"
    assert offered[: len(found)] == found
    assert bool(offered) == bool(found)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (["check", ""], "files"),
        (["check", "a", "b"], "files"),
        (["check", "--", "-b"], "files"),
        (["check", "--format", "json", "ex"], "files"),
        (["check", "--baseline", ""], "files"),
        (["render", "--output", ""], "folders"),
        (["new", ""], "files"),
    ],
)
def test_files_are_the_shells_affair(words: list[str], kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert complete(capsys, *words) == (kind, [])


def test_own_rules_are_among_the_rules_and_a_broken_file_hides_none(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = '[[egna-regler]]\nkod = "E001"\nnamn = "egen"\nskal = "x"\nforbjud = ["x"]\n'
    (folder / "loften.toml").write_text(own, encoding="utf-8")
    assert complete(capsys, "explain", "E") == ("words", ["E001", "effekter-saknas", *_names("ef", "eg")])
    (folder / "loften.toml").write_text("fel", encoding="utf-8")
    assert complete(capsys, "explain", "S101") == ("words", ["S101"])


def _names(*beginnings: str) -> list[str]:
    names = [rule.name for rule in RULES if rule.name.startswith("e")]
    return [name for name in names if name != "effekter-saknas"] + ["egen"]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_value_can_be_completed(command: str) -> None:
    for parameter in COMMANDS[command].load(command).params:
        if not getattr(parameter, "is_flag", False):
            assert parameter.metavar in VALUES, parameter.name


def test_an_unknown_shell_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", "fisk"]) == 2
    assert "Det finns ingen komplettering för ”fisk”.\nMenade du fish?\n" in capsys.readouterr().err


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to stand in, with files to complete, and scripts as a user saves them."""
    (tmp_path / "min fil.yaml").write_text("", encoding="utf-8")
    (tmp_path / "mitt löfte").mkdir()
    (tmp_path / "skript").mkdir()
    for shell in SHELLS:
        script = subprocess.run([BIN / "loften", "completion", shell], capture_output=True, check=True).stdout
        (tmp_path / "skript" / f"loften.{shell}").write_bytes(script)
    monkeypatch.setenv("PATH", f"{BIN}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_what_the_help_says_to_do(home: Path) -> None:
    shells: dict[str, Path] = {}
    for example in COMMANDS["completion"].examples:
        [shell] = {shell for shell in SHELLS if shell in example}
        shells[shell] = require(shell)
        # Fish makes its folder the first time it is started.
        subprocess.run([shells[shell], "-c", example], check=True)
    assert shells.keys() == set(SHELLS)
    for shell, flags in {"bash": ["-i"], "zsh": ["-d", "-i"]}.items():
        with Typed(shells[shell], *flags) as typed:
            typed.type("unset zle_bracketed_paste; PS1='klar> '\n", PROMPT)
            typed.type("loften check --fail-on va\t", "varning ")
    offered = subprocess.run(
        [shells["fish"], "-c", "complete -C 'loften check --fail-on va'"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert (offered.stdout.split("\t")[0].strip(), offered.stderr) == ("varning", "")


CASES = [
    ("loften ch", ["check"]),
    ("loften check --fail-on v", ["varning"]),
    ("loften explain M41", [rule.code for rule in RULES if rule.code.startswith("M41")]),
    ("loften check --select S101,vagt", ["S101,vagt-verb"]),
    ("loften check --no-co", ["--no-config"]),
]


@pytest.mark.parametrize(("line", "found"), [*CASES, ("loften check --format=js", ["json"])])
def test_bash(line: str, found: list[str], home: Path) -> None:
    bash = require("bash")
    script = (
        "source skript/loften.bash; "
        # As readline splits the line.
        "COMP_WORDS=($1); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _loften; printf '%s\\n' \"${COMPREPLY[@]}\""
    )
    split = line.replace("=", " = ")
    ended = subprocess.run([bash, "-c", script, "bash", split], capture_output=True, text=True, check=True)
    assert (ended.stdout.splitlines(), ended.stderr) == (found, "")


# Not the one that is being typed.
PROMPT = "(?<!')klar> "


class Typed:
    """A shell at a terminal, that is typed to."""

    def __init__(self, *command: str | Path) -> None:
        # In a process of its own: forking one that has threads is not safe.
        terminal = [sys.executable, "-c", "import pty, sys; pty.spawn(sys.argv[1:])"]
        self._process = subprocess.Popen(
            [*terminal, *command], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
        )
        self.shown = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._process.kill()
        self._process.communicate()

    def type(self, text: str, expected: str) -> None:
        """Type ``text``, and wait until what is shown afterwards matches ``expected``."""
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        begun = len(self.shown)
        stdin.write(text.encode())
        give_up = time.monotonic() + 60
        while not re.search(expected, self.shown[begun:]):
            assert time.monotonic() < give_up, self.shown
            if select.select([stdout], [], [], 1)[0]:
                self.shown += stdout.read(10_000).decode("utf-8", "replace")


def test_bash_at_a_terminal(home: Path) -> None:
    with Typed(require("bash"), "--norc", "--noprofile", "-i") as typed:
        typed.type("bind 'set enable-bracketed-paste off'; PS1='klar> '\n", PROMPT)
        typed.type("source skript/loften.bash\n", PROMPT)
        typed.type("loften --vers\t", "--version ")
        typed.type("\n", r"loften \d+\.\d+")
        typed.type("loften check min\t", r"min\\ fil.yaml ")
        typed.type("\n", "1 dokument kontrollerat")
        typed.type("loften render --output mi\t", r"mitt\\ löfte/")


@pytest.mark.parametrize(("line", "found"), [*CASES, ("loften check min", ["min fil.yaml"])])
def test_fish(line: str, found: list[str], home: Path) -> None:
    fish = require("fish")
    ended = subprocess.run(
        [fish, "--no-config", "-c", "source skript/loften.fish; complete -C $argv[1]", line],
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stderr == ""
    offered = [each.split("\t")[0] for each in ended.stdout.splitlines()]
    # Fish completes the list after the comma.
    assert [each.replace("\\ ", " ") for each in offered] == found


@pytest.mark.parametrize("how", ["fpath", "source"])
def test_zsh_at_a_terminal(how: str, home: Path) -> None:
    (home / "fpath").mkdir()
    (home / "fpath" / "_loften").write_bytes((home / "skript" / "loften.zsh").read_bytes())
    with Typed(require("zsh"), "-f", "-i") as typed:
        typed.type("PS1='klar> '; unset zle_bracketed_paste; LISTMAX=0\n", PROMPT)
        found_by = "fpath=($PWD/fpath $fpath); " if how == "fpath" else ""
        typed.type(f"{found_by}autoload -Uz compinit; compinit -u -D\n", PROMPT)
        if how == "source":
            typed.type("source skript/loften.zsh\n", PROMPT)
        typed.type("loften --vers\t", "--version ")
        typed.type("\n", r"loften \d+\.\d+")
        typed.type("loften check --fail-on va\t", "varning ")
        typed.type("min\t", r"min\\ fil.yaml ")
        typed.type("\n", "1 dokument kontrollerat")
        typed.type("loften explain M41\t\t", r"M418 +-- +riskabelt-siffermål")
        typed.type("\x15", "")
        typed.type("loften render --output mi\t", r"mitt\\ löfte/")


def test_a_variable_of_typers_completion_means_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("_LOFTEN_COMPLETE", "complete_bash")
    assert main(["--version"]) == 0
    assert capsys.readouterr() == (f"loften {__version__}\n", "")
