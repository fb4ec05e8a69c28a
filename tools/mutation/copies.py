"""Copies of the repository, so that its files are never changed, and work on them can go on meanwhile."""

import os
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

# Tests of the time that a text takes say little else of a mutant, and take most of the time themselves.
# The profile is Hypothesis's own: the same examples each time, and no deadline on a machine that is busy.
_PYTEST = (
    *("-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "--hypothesis-profile=ci"),
    *("-k", "not slow and not hostile and not for_ever"),
)
NO_TESTS = 5
"""pytest's exit code for files whose tests are all of that kind."""

_SECONDS = 60
"""Of the processor's time, for each test file: no file takes half of it. What is not done then never is."""
_MOST_SECONDS = 5 * _SECONDS
"""Likewise, for all of them at once."""
_MEMORY = 4 * 1024 * 1024
"""Kibibytes: a mutant may build something endless."""


def copy_of(root: Path, target: Path) -> Path:
    """``target``, with the files of the repository ``root`` as they stand, committed or not."""
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listed, cwd=root, check=True, capture_output=True, text=True).stdout
    for name in filter(None, names.split("\0")):
        if (root / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(root / name, target / name)
    return target


def digest(copy: Path) -> str:
    """Tells copies apart whose code differs, or what their tests share."""
    paths = [*(copy / "src").rglob("*.*"), *(copy / "tests").rglob("*.*")]
    found = sha256()
    for path in sorted(path for path in paths if path.is_file() and not path.name.startswith("test_")):
        found.update(f"{path.relative_to(copy)}\0".encode() + path.read_bytes())
    return found.hexdigest()


def pytest(copy: Path, tests: list[str], run_by: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    """The test files run on the copy's code, by Python itself or by a module of it.

    Raises subprocess.TimeoutExpired where they wait for ever.
    """
    seconds = min(_SECONDS * len(tests), _MOST_SECONDS)
    limited = ("sh", "-c", f'ulimit -t {seconds} && ulimit -v {_MEMORY} && exec "$@"', "sh")
    return subprocess.run(
        [*limited, sys.executable, *run_by, *_PYTEST, *tests],
        cwd=copy,
        env=os.environ | {"PYTHONPATH": str(copy / "src")},
        check=False,
        capture_output=True,
        text=True,
        timeout=seconds * 20,
    )
