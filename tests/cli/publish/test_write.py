import errno
import os
from pathlib import Path

import pytest

from loftesverktyg.cli.publish.write import write_files

NEW = {"a.md": b"ny text", "a.html": b"ny sida"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with an earlier a.md."""
    (tmp_path / "a.md").write_bytes(b"gammal")
    return tmp_path


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_written_and_replaced(folder: Path) -> None:
    write_files(folder, NEW)
    assert contents(folder) == NEW


def test_the_folder_is_made(tmp_path: Path) -> None:
    write_files(tmp_path / "a" / "b", NEW)
    assert contents(tmp_path / "a" / "b") == NEW


@pytest.mark.parametrize("failure", [OSError(errno.ENOSPC, "full"), KeyboardInterrupt()])
@pytest.mark.parametrize("at", [1, 2])
def test_a_failure_leaves_what_was_there(
    folder: Path, monkeypatch: pytest.MonkeyPatch, failure: BaseException, at: int
) -> None:
    calls = 0
    real = os.fsync

    def fsync(number: int) -> None:
        nonlocal calls
        calls += 1
        if calls == at:
            raise failure
        real(number)

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(type(failure)):
        write_files(folder, NEW)
    assert contents(folder) == {"a.md": b"gammal"}


def test_a_failing_rename_leaves_no_litter(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def replace(*_: object) -> None:
        raise PermissionError(errno.EACCES, "nej")

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(PermissionError):
        write_files(folder, NEW)
    assert contents(folder) == {"a.md": b"gammal"}


def test_a_folder_in_the_way_is_seen_before_anything_is_written(folder: Path) -> None:
    (folder / "a.html").mkdir()
    with pytest.raises(IsADirectoryError):
        write_files(folder, NEW)
    assert contents(folder) == {"a.md": b"gammal"}


def test_a_file_where_the_folder_should_be(folder: Path) -> None:
    with pytest.raises(OSError, match=r"a\.md"):
        write_files(folder / "a.md", NEW)


def test_a_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "annan"
    outside.write_bytes(b"annat")
    folder = tmp_path / "ut"
    folder.mkdir()
    (folder / "a.md").symlink_to(outside)
    write_files(folder, NEW)
    assert outside.read_bytes() == b"annat"
    assert not (folder / "a.md").is_symlink()
