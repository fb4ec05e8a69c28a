"""A mutant put to the tests."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

from tools.mutation.copies import NO_TESTS, pytest

_NEAREST = 3
"""So many test files are asked first, by themselves: they kill nearly all."""


class Trial(NamedTuple):
    """A module's path within the repository, its changed code, and the test files, the nearest first."""

    path: str
    code: str
    tests: list[str]


def survives(trial: Trial, root: Path, folder: Path) -> bool:
    """Whether every test passes with the change; one that never ends does not.

    Each process has its own copy of the repository ``root`` in ``folder``, made when it is first called.
    """
    copy = folder / str(os.getpid())
    if not copy.exists():
        shutil.copytree(root, copy)
    module = copy / trial.path
    before = module.read_bytes()
    try:
        _write(module, trial.code.encode())
        nearest, others = trial.tests[:_NEAREST], trial.tests[_NEAREST:]
        return all(_pass(copy, tests) for tests in (nearest, others) if tests)
    finally:
        _write(module, before)


def _write(module: Path, code: bytes) -> None:
    module.write_bytes(code)
    # Python knows a changed module by its size and the second of its change: both may be the same.
    for compiled in (module.parent / "__pycache__").glob(f"{module.stem}.*.pyc"):
        compiled.unlink()


def _pass(copy: Path, tests: list[str]) -> bool:
    try:
        return pytest(copy, tests).returncode in {0, NO_TESTS}
    except subprocess.TimeoutExpired:
        return False
