import os
from pathlib import Path

import pytest

from loftesverktyg.cli.project.finding import Found, Passed, Unreadable, Why, find


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to stand in, with files that are löften by their names and files that are not."""
    for name in (
        "lofte.yaml",
        "b/lofte.yml",
        "b/a/x.lofte.yaml",
        "b/a/X.LOFTE.YML",
        "a/Lofte.yaml",
        "a/lofte.utfall.yaml",
        "a/lofte.json",
        "a/xlofte.yaml",
        ".git/lofte.yaml",
        "a/.dold/lofte.yaml",
        "a/._x.lofte.yaml",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"titel: {name}\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(*paths: str) -> list[str]:
    return [each.path.replace(os.sep, "/") for each in find(paths) if isinstance(each, Found)]


def test_a_folder_is_searched_for_what_a_lofte_is_called(tree: Path) -> None:
    assert found(".") == ["lofte.yaml", "a/Lofte.yaml", "b/lofte.yml", "b/a/X.LOFTE.YML", "b/a/x.lofte.yaml"]


def test_other_yaml_files_are_passed_by_and_named(tree: Path) -> None:
    passed = [each.path for each in find(["a"]) if isinstance(each, Passed)]
    assert passed == [f"a{os.sep}lofte.utfall.yaml", f"a{os.sep}xlofte.yaml"]


def test_a_named_file_is_taken_whatever_its_name(tree: Path) -> None:
    assert found("a/lofte.utfall.yaml", ".git/lofte.yaml") == ["a/lofte.utfall.yaml", ".git/lofte.yaml"]


def test_a_named_hidden_folder_is_searched(tree: Path) -> None:
    assert found(".git") == [".git/lofte.yaml"]


def test_each_file_once_in_the_order_named(tree: Path) -> None:
    (tree / "länk.lofte.yaml").symlink_to("lofte.yaml")
    assert found("b/lofte.yml", "lofte.yaml", "./lofte.yaml", str(tree), "-", "-") == [
        "b/lofte.yml",
        "lofte.yaml",
        f"{tree}/a/Lofte.yaml",
        f"{tree}/b/a/X.LOFTE.YML",
        f"{tree}/b/a/x.lofte.yaml",
        "-",
    ]


def test_links_in_circles_end(tree: Path) -> None:
    (tree / "b" / "runt").symlink_to(tree)
    (tree / "b" / "lofte.yaml").symlink_to(tree)
    (tree / "själv").symlink_to("själv")
    assert len(found(".")) == 5
    passed = [each.path for each in find(["."]) if isinstance(each, Passed) and each.why is Why.LINK]
    assert passed == ["själv", f"b{os.sep}lofte.yaml", f"b{os.sep}runt"]


def test_a_folder_is_no_lofte_whatever_it_is_called(tree: Path) -> None:
    (tree / "x.lofte.yaml").mkdir()
    (tree / "x.lofte.yaml" / "lofte.yaml").write_text("", encoding="utf-8")
    assert f"x.lofte.yaml{os.sep}lofte.yaml" in found(".")
    assert not [each for each in find(["."]) if isinstance(each, Unreadable)]


def test_a_named_link_to_a_folder_is_searched(tree: Path) -> None:
    (tree / "genväg").symlink_to("b/a")
    assert found("genväg") == ["genväg/X.LOFTE.YML", "genväg/x.lofte.yaml"]


def test_what_cannot_be_read_is_told_with_its_reason(tree: Path) -> None:
    (tree / "b" / "lofte.yaml").symlink_to("ingenstans")
    os.mkfifo(tree / "b" / "rör.lofte.yaml")
    (tree / "lofte.yml").symlink_to("lofte.yml")
    unreadable = [each.path for each in find([".", "saknas"]) if isinstance(each, Unreadable)]
    assert unreadable == ["lofte.yml", f"b{os.sep}lofte.yaml", f"b{os.sep}rör.lofte.yaml", "saknas"]


def test_a_folder_that_cannot_be_read_hides_no_other(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scandir = os.scandir

    def refuse(path: str) -> object:
        if path == "a":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    results = list(find(["."]))
    assert [each.path for each in results if isinstance(each, Unreadable)] == ["a"]
    assert f"b{os.sep}lofte.yml" in [each.path for each in results]
