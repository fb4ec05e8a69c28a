"""What git ignores, held against git itself."""

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from loftesverktyg.cli.project.finding import Found, Passed, Unreadable, find
from loftesverktyg.cli.project.gitignore import ignores_of
from tests.cli.repository import Repository

pytestmark = pytest.mark.usefixtures("git")


class Everything:
    """Any file is a löfte."""

    def is_sought(self, path: str) -> bool:
        return bool(path)


def found_by_us(folder: Path) -> set[str]:
    found = find([str(folder)], lambda _: Everything())
    return {os.path.relpath(each.path, folder) for each in found if isinstance(each, Found)}


def found_by_git(repository: Repository) -> set[str]:
    listed = repository.git("ls-files", "--others", "--exclude-standard", "-z").split("\0")
    return {name for name in listed if name and not name.startswith(".") and "/." not in name}


@pytest.fixture(scope="module")
def empty() -> Iterator[Repository]:
    with tempfile.TemporaryDirectory() as folder:
        yield Repository(Path(folder) / "förråd")


NAMES = ("a", "b", "ab", "a.yaml", "b [1].yaml", "å", "\\a", "a ")
FILES = ["a", "ab/a.yaml", "b/a/a.yaml", "b/a/b [1].yaml", "b/ab/a/b", "b/å", "\\a/a ", "ab/b/ab/a"]
FOLDERS = ["", "ab", "b", "b/a", "b/ab"]

parts = st.sampled_from(
    [
        *NAMES,
        "*",
        "**",
        "?",
        "a*",
        "*.yaml",
        "[ab]",
        "[!a]",
        "[^a]",
        "[a-b]*",
        r"\a",
        r"\*",
        r"\[1",
        "***",
        "a**b",
    ]
)
patterns = st.builds(
    lambda sign, start, middle, end: sign + start + "/".join(middle) + end,
    st.sampled_from(["", "", "!", r"\!", "#", r"\#"]),
    st.sampled_from(["", "", "/", "**/"]),
    st.lists(parts, min_size=1, max_size=3),
    st.sampled_from(["", "", "/", "/**", " ", "\\ ", "\r", "\t", "\\"]),
)
rule_files = st.dictionaries(st.sampled_from([*FOLDERS, ".git"]), st.lists(patterns, max_size=4), max_size=3)


@settings(max_examples=100, deadline=None)
@given(rule_files)
@example({"": ["*", "!*/", "!*.yaml"]})
@example({"": ["b/**", "!b/å"], "b": ["*", "!a"]})
@example({"": ["b/a/"], "b": ["!a/"], "b/a": ["a.yaml"]})
@example({"": ["a/a", "***/a"]})
@example({".git": ["*.yaml"], "b": ["!*.yaml"]})
def test_the_same_files_are_found_as_git_finds(empty: Repository, rules: dict[str, list[str]]) -> None:
    folder = empty.folder
    for each in folder.iterdir():
        if each.name != ".git":
            shutil.rmtree(each) if each.is_dir() else each.unlink()
    exclude = folder / ".git" / "info" / "exclude"
    exclude.unlink(missing_ok=True)
    for name in FILES:
        empty.write(name, "")
    for place, lines in rules.items():
        path = exclude if place == ".git" else folder / place / ".gitignore"
        path.write_bytes("\n".join(lines).encode())
    assert found_by_us(folder) == found_by_git(empty)


def test_a_byte_order_mark_is_no_part_of_a_rule(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.write("a", "")
    (tmp_path / ".gitignore").write_bytes("\ufeffa\r\n".encode())
    assert found_by_us(tmp_path) == found_by_git(repository) == set()


def test_nothing_is_ignored_outside_a_work_tree(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("*\n", encoding="utf-8")
    (tmp_path / "lofte.yaml").write_text("", encoding="utf-8")
    assert ignores_of(str(tmp_path)) is None
    assert found_by_us(tmp_path) == {"lofte.yaml"}


def test_a_repository_in_the_repository_goes_by_its_own_rules(tmp_path: Path) -> None:
    outer = Repository(tmp_path)
    outer.write(".gitignore", "x.yaml\n")
    inner = Repository(tmp_path / "inre")
    inner.write(".gitignore", "y.yaml\n")
    inner.write("x.yaml", "")
    inner.write("y.yaml", "")
    assert found_by_us(tmp_path) == {"inre/x.yaml"}


def test_a_second_work_tree_knows_what_the_first_excludes(tmp_path: Path) -> None:
    first = Repository(tmp_path / "första")
    first.write(".git/info/exclude", "hemlig.yaml\n")
    first.commit()
    first.git("worktree", "add", "--quiet", tmp_path / "andra")
    second = Repository(tmp_path / "andra")
    for name in ("hemlig.yaml", "öppen.yaml"):
        second.write(name, "")
    assert found_by_us(second.folder) == found_by_git(second) == {"öppen.yaml"}


def test_a_named_folder_is_searched_although_it_is_ignored(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.write(".gitignore", "ut/\nx.yaml\n")
    repository.write("ut/a/x.yaml", "")
    repository.write("ut/b/y.yaml", "")
    repository.write("ut/b/.gitignore", "y.yaml\n")
    assert found_by_us(tmp_path) == set()
    assert found_by_us(tmp_path / "ut") == {"a/x.yaml"}
    assert found_by_us(tmp_path / "ut" / "b") == set()


def test_what_is_ignored_is_told_and_what_is_named_is_taken(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.write(".gitignore", "*.yaml\n")
    path = str(repository.write("lofte.yaml", ""))
    repository.write("annan.yaml", "")
    assert [each.path for each in find([str(tmp_path)]) if isinstance(each, Passed)] == [path]
    assert list(find([path])) == [Found(path)]


@pytest.mark.parametrize("kind", ["pipe", "link", "large"])
def test_rules_that_cannot_be_read_are_told_and_hide_nothing(tmp_path: Path, kind: str) -> None:
    repository = Repository(tmp_path)
    repository.write("a/lofte.yaml", "")
    rules = tmp_path / "a" / ".gitignore"
    if kind == "pipe":
        os.mkfifo(rules)
    elif kind == "link":
        rules.symlink_to("/dev/zero")
    else:
        rules.write_bytes(b"x\n" * 1_000_000)
    results = list(find([str(tmp_path)]))
    assert [type(each) for each in results] == [Unreadable, Found]
    assert results[0].path.endswith(f"a{os.sep}.gitignore")


def test_a_rule_made_to_be_slow_is_not(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.write(".gitignore", "*a" * 60 + "*b\n" + "**/a/" * 60 + "b\n")
    repository.write("/".join(["a"] * 60 + ["a" * 200]), "")
    begun = time.process_time()
    assert len(found_by_us(tmp_path)) == 1
    assert time.process_time() - begun < 1
