"""Patterns that no shell expanded, held against one that does."""

import os
import subprocess
from pathlib import Path

import pytest

from loftesverktyg.cli.project.finding import Found, Unreadable, find

FILES = (
    "lofte.yaml",
    "a.yaml",
    "x.txt",
    "kommuner/lofte.yaml",
    "kommuner/a/lofte.yaml",
    "kommuner/a/x.lofte.yaml",
    "kommuner/a/annan.yaml",
    "kommuner/a/2026/x.lofte.yaml",
    "kommuner/å b/x.lofte.yaml",
    "kommuner/b*/lofte.yaml",
    "kommuner/.dold/x.lofte.yaml",
    ".dold/lofte.yaml",
)


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(*paths: str) -> list[str]:
    return [each.path for each in find(paths) if isinstance(each, Found)]


@pytest.mark.parametrize(
    "pattern",
    [
        "*.yaml",
        "./*.yaml",
        "kommuner/*/*.yaml",
        "kommuner/**/*.lofte.yaml",
        "**/lofte.yaml",
        "kommuner/?/lofte.yaml",
        "kommuner/å*/x.*",
        "kommuner/../*.txt",
        ".dold/*.yaml",
        "kommuner/*/2026/*",
    ],
)
def test_it_stands_for_what_a_shell_makes_of_it(pattern: str, tree: Path) -> None:
    script = f"shopt -s globstar nullglob; printf '%s\\0' {pattern}"
    shell = subprocess.run(["bash", "-c", script], cwd=tree, capture_output=True, check=True, env=os.environ)
    expanded = [os.path.normpath(name) for name in shell.stdout.decode().split("\0") if name]
    assert expanded
    assert sorted(map(os.path.normpath, found(pattern))) == sorted(expanded)


@pytest.mark.parametrize("pattern", ["kommuner/*", "kommuner/**", "kommuner/*/", "komm*"])
def test_what_stands_for_folders_stands_for_the_loften_in_them(pattern: str, tree: Path) -> None:
    inside = {path for path in found("kommuner") if pattern != "kommuner/*/" or path.count("/") > 1}
    assert set(found(pattern)) == inside
    assert "kommuner/a/annan.yaml" not in inside


def test_from_the_root(tree: Path) -> None:
    assert found(f"{tree}/*/lofte.yaml") == [f"{tree}/kommuner/lofte.yaml"]


def test_a_file_that_is_called_so_is_that_file(tree: Path) -> None:
    (tree / "*.yaml").write_text("", encoding="utf-8")
    assert found("*.yaml") == ["*.yaml"]
    assert found("kommuner/b*/lofte.yaml") == ["kommuner/b*/lofte.yaml"]


def test_nothing_matches(tree: Path) -> None:
    assert found("*.json", "kommuner/*/saknas.yaml") == []


def test_a_folder_that_is_not_there_is_told(tree: Path) -> None:
    assert [each.path for each in find(["saknas/*.yaml"]) if isinstance(each, Unreadable)] == ["saknas"]
