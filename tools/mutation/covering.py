"""Which test files run which lines: each file in a process of its own, since much is kept once it is made.

A test file that never runs a line cannot notice that it is changed, so it need not be asked.
"""

import ast
import json
from concurrent.futures import ProcessPoolExecutor
from hashlib import sha256
from itertools import repeat
from pathlib import Path
from typing import NamedTuple

from coverage import CoverageData

from tools.mutation.copies import NO_TESTS, digest, pytest

Lines = dict[str, list[int]]
"""Line numbers by path within the repository."""


class TestsFailedError(Exception):
    """A test file fails on the code as it is; the text is pytest's."""


class Covering(NamedTuple):
    """The lines that each test file runs, by the files' paths within the repository."""

    files: dict[str, Lines]

    def tests(self, path: str, lines: range) -> list[str]:
        """The test files that run any of a module's ``lines``, those that are most about it first."""
        running = [test for test, ran in self.files.items() if not set(lines).isdisjoint(ran.get(path, ()))]
        return sorted(running, key=lambda test: (Path(path).stem not in test, self._width(test)))

    def _width(self, test: str) -> int:
        return sum(map(len, self.files[test].values()))


def covering(copy: Path, tests: list[str], rooms: list[str], kept: Path, jobs: int) -> Covering:
    """Measured now, or read from ``kept`` for a test file that has not changed since, nor the code.

    Raises TestsFailedError.
    """
    shared = digest(copy)
    states = {test: sha256(shared.encode() + (copy / test).read_bytes()).hexdigest() for test in tests}
    known: dict[str, Lines] = json.loads(kept.read_text(encoding="utf-8")) if kept.is_file() else {}
    new = [test for test in tests if states[test] not in known]
    with ProcessPoolExecutor(jobs) as pool:
        measured = pool.map(_measured, repeat(copy), new, repeat(rooms))
        known |= {states[test]: lines for test, lines in zip(new, measured, strict=True)}
    kept.parent.mkdir(exist_ok=True)
    kept.write_text(json.dumps({state: known[state] for state in states.values()}), encoding="utf-8")
    return Covering({test: known[states[test]] for test in tests})


def _measured(copy: Path, test: str, rooms: list[str]) -> Lines:
    data = copy / f"{test.replace('/', '-')}.coverage"
    options = (f"--data-file={data}", f"--source={','.join(rooms)}")
    run = pytest(copy, [test], ("-m", "coverage", "run", *options))
    if run.returncode not in {0, NO_TESTS}:
        raise TestsFailedError(run.stdout + run.stderr)
    found = CoverageData(str(data))
    found.read()
    return {
        str(Path(name).relative_to(copy)): sorted(found.lines(name) or ()) for name in found.measured_files()
    }


def statement(code: str, line: int) -> range:
    """The lines of the innermost statement at ``line``; of one that holds others, those before them."""
    found = range(line, line + 1)
    for node in ast.walk(ast.parse(code)):  # from the outside in
        if isinstance(node, ast.stmt | ast.ExceptHandler):
            first, last = _lines(node)
            if first <= line <= last:
                found = range(first, last + 1)
    return found


def _lines(node: ast.stmt | ast.ExceptHandler) -> tuple[int, int]:
    body: list[ast.stmt] = getattr(node, "body", [])
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    first = min(node.lineno, *(each.lineno for each in decorators), node.lineno)
    last = body[0].lineno - 1 if body else node.end_lineno or first
    return first, max(first, last)
