"""The steps of a composite action, run as GitHub's runner runs them, as far as ours need it."""

import re
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml

_EXPRESSION = re.compile(r"\$\{\{ *(.*?) *\}\}")


class Ran(NamedTuple):
    """What a run came to: the first exit code that is not 0, what was shown, and what it left behind."""

    code: int
    log: str
    outputs: dict[str, str]
    summary: str


class Runner:
    """Runs the action in ``folder``; ``temp`` is the folder that the runner calls so."""

    def __init__(self, folder: Path, temp: Path, environment: Mapping[str, str]) -> None:
        self._folder = folder
        self._temp = temp
        self._action: dict[str, Any] = yaml.safe_load((folder / "action.yml").read_text(encoding="utf-8"))
        self._environment = dict(environment)
        self._installed = False

    def run(
        self, workspace: Path, given: dict[str, str], environment: Mapping[str, str] | None = None
    ) -> Ran:
        """Run the steps in order in ``workspace``. The first one, which installs, is run only once."""
        inputs = {name: each.get("default", "") for name, each in self._action["inputs"].items()}
        assert given.keys() <= inputs.keys()
        outputs: dict[str, str] = {}
        known = {f"inputs.{name}": value for name, value in (inputs | given).items()}
        log, code = "", 0
        summary = self._file("summary")
        for step in self._action["runs"]["steps"][1 if self._installed else 0 :]:
            assert step["shell"] == "bash"
            left, settings = self._file("outputs"), self._file("environment")
            script = self._file("script")
            script.write_text(step["run"], encoding="utf-8")
            ended = subprocess.run(
                ["bash", "--noprofile", "--norc", "-eo", "pipefail", script],
                cwd=workspace,
                env=self._environment
                | dict(environment or {})
                | {name: _resolved(value, known) for name, value in step.get("env", {}).items()}
                | {
                    "GITHUB_ACTIONS": "true",
                    "GITHUB_ACTION_PATH": str(self._folder),
                    "GITHUB_ENV": str(settings),
                    "GITHUB_OUTPUT": str(left),
                    "GITHUB_STEP_SUMMARY": str(summary),
                    "GITHUB_WORKSPACE": str(workspace),
                    "RUNNER_TEMP": str(self._temp),
                },
                capture_output=True,
                text=True,
                check=False,
            )
            log += ended.stdout + ended.stderr
            code = ended.returncode
            self._environment |= _read(settings)
            outputs |= {
                f"steps.{step.get('id')}.outputs.{name}": value for name, value in _read(left).items()
            }
            if code:
                break
            self._installed = True
        told = {name: _resolved(each["value"], outputs) for name, each in self._action["outputs"].items()}
        return Ran(code, log, told, summary.read_text(encoding="utf-8"))

    def _file(self, name: str) -> Path:
        path = self._temp / name
        path.write_text("", encoding="utf-8")
        return path


def _resolved(text: str, known: Mapping[str, str]) -> str:
    """``text`` with its expressions replaced: an output that was not set is empty, anything else must be known."""

    def value(found: re.Match[str]) -> str:
        return known.get(found[1], "") if found[1].startswith("steps.") else known[found[1]]

    return _EXPRESSION.sub(value, text)


def _read(file: Path) -> dict[str, str]:
    """What was written to GITHUB_ENV or GITHUB_OUTPUT: ``name=value``, or lines up to a word."""
    found = {}
    lines = iter(file.read_text(encoding="utf-8").splitlines())
    for line in lines:
        if "<<" in line.partition("=")[0]:
            name, _, end = line.partition("<<")
            value = []
            while (each := next(lines)) != end:
                value.append(each)
            found[name] = "\n".join(value)
        else:
            name, _, found_value = line.partition("=")
            found[name] = found_value
    return found
