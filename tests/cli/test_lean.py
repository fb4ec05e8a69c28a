import subprocess
import sys
from pathlib import Path

import pytest

# What `check` must not pay for, and what no start-up may.
HEAVY = (
    *(
        f"loftesverktyg.cli.project.{name}"
        for name in ("searching", "gitignore", "patterns", "changes", "git", "mending", "crew")
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
    "multiprocessing",
    "hunspell",
    "tomllib",
    # A löfte without such files pays for no other models.
    "loftesverktyg.document.utfall",
    "loftesverktyg.document.sprakversion",
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


def test_only_the_model_of_the_document_is_built(folder: Path) -> None:
    script = (
        "import sys; from loftesverktyg.cli.app import main; main(['check', 'lofte.yaml', '--no-cache']);"
        "from loftesverktyg.document.base import Part;"
        "print([each.__name__ for each in Part.__subclasses__() if each.__pydantic_complete__])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script], cwd=folder, capture_output=True, text=True, check=False
    )
    assert ended.stdout.splitlines()[-1] == "['Lofte']"
