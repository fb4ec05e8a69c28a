"""loften as a process of its own, as a user runs it."""

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

SURROUNDINGS = (
    "NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "TERM", "COLUMNS", "LOFTEN_DEBUG",
    "GITHUB_ACTIONS", "GITHUB_WORKSPACE", "GITHUB_STEP_SUMMARY", "FORGEJO_ACTIONS", "GITEA_ACTIONS",
    "CI_PROJECT_DIR",
)  # fmt: skip
"""The environment variables that decide how a report looks and where it goes."""


class Ended(NamedTuple):
    """What a process left behind."""

    code: int
    out: str
    err: str


def loften(
    *args: str | os.PathLike[str],
    cwd: Path | None = None,
    stdin: bytes = b"",
    env: dict[str, str] | None = None,
    timeout: float = 20,
) -> Ended:
    """Run ``python -m loftesverktyg`` with ``args``, without SURROUNDINGS but for those in ``env``."""
    kept = {name: value for name, value in os.environ.items() if name not in SURROUNDINGS}
    ended = subprocess.run(
        [sys.executable, "-m", "loftesverktyg", *args],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        env={**kept, "PYTHONIOENCODING": "utf-8", **(env or {})},
        timeout=timeout,
        check=False,
    )
    return Ended(ended.returncode, ended.stdout.decode(), ended.stderr.decode())
