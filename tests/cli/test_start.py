"""The process: it ends with the exit code, and what it wrote is whole."""

import os
import subprocess
import sys
from pathlib import Path

from tests.cli.running import loften


def test_the_exit_code_is_that_of_the_command(folder: Path) -> None:
    assert [
        loften("check", name, cwd=folder).code for name in ("lofte.yaml", "fel.lofte.yaml", "saknas")
    ] == [0, 1, 2]


def test_what_is_written_is_whole(folder: Path) -> None:
    text = "".join(f"nyckel{number}: x\n" for number in range(5000))
    (folder / "stor.lofte.yaml").write_text(text, encoding="utf-8")
    ended = loften("check", "stor.lofte.yaml", "--format", "json", cwd=folder)
    assert len(ended.out) > 1_000_000
    assert ended.out.endswith("}\n")


def test_an_installed_command_starts_the_same_way(folder: Path) -> None:
    command = Path(sys.executable).with_name("loften")
    ended = subprocess.run(
        [command, "check", "saknas"], cwd=folder, capture_output=True, text=True, env=os.environ, check=False
    )
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "saknas" in ended.stderr
