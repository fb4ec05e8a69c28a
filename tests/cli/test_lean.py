import subprocess
import sys
from pathlib import Path

import pytest

# What `check` must not pay for, and what no start-up may.
HEAVY = (
    *(
        f"loftesverktyg.cli.project.{name}"
        for name in ("searching", "gitignore", "patterns", "changes", "git")
    ),
    "jinja2",
    "markdown_it",
    "typst",
    "docx",
    "rich",
    "click",
    "ruamel",
    "asyncio",
    "http",
)


@pytest.mark.parametrize(
    ("args", "code"), [(["check", "lofte.yaml"], 0), (["check", "fel.lofte.yaml", "--ignore", "A"], 0)]
)
def test_check_imports_no_publisher(args: list[str], code: int, folder: Path) -> None:
    script = (
        "import sys; from loftesverktyg.cli.app import main; "
        f"code = main({args!r}); print(sorted(set({HEAVY!r}) & set(sys.modules))); sys.exit(code)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script], cwd=folder, capture_output=True, text=True, check=False
    )
    assert ended.returncode == code, ended.stderr
    assert ended.stdout.splitlines()[-1] == "[]"
