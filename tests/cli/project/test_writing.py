import errno
import os
import stat
from pathlib import Path

import pytest

from loftesverktyg.cli.project.writing import create_file, mend_file, replace_file, write_files

NEW = {"a.md": b"ny text", "a.html": b"ny sida"}


def full_disk(_: int) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_replaces_what_was_there_and_leaves_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "fil"
    for content in (b"ett", b"tv\xc3\xa5"):
        replace_file(file, content)
        assert file.read_bytes() == content
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_gets_the_rights_that_any_new_file_gets(tmp_path: Path) -> None:
    replace_file(tmp_path / "ersatt", b"")
    (tmp_path / "vanlig").touch()
    modes = {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert len(modes) == 1


def test_a_full_disk_leaves_the_old_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "fil"
    file.write_bytes(b"gammalt")
    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(OSError, match="No space"):
        replace_file(file, b"nytt")
    assert file.read_bytes() == b"gammalt"
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_that_cannot_be_put_in_place_leaves_nothing_behind(tmp_path: Path) -> None:
    folder = tmp_path / "mapp"
    folder.mkdir()
    with pytest.raises(OSError, match="mapp"):
        replace_file(folder, b"nytt")
    assert list(tmp_path.iterdir()) == [folder]


def test_creates_only_what_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "fil"
    create_file(file, b"ett")
    with pytest.raises(FileExistsError):
        create_file(file, b"annat")
    assert file.read_bytes() == b"ett"
    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(OSError, match="No space"):
        create_file(tmp_path / "annan", b"ett")
    assert list(tmp_path.iterdir()) == [file]


def test_a_mended_file_keeps_its_rights_and_a_link_stays_one(tmp_path: Path) -> None:
    file = tmp_path / "fil"
    file.write_bytes(b"ett")
    file.chmod(0o640)
    link = tmp_path / "länk"
    link.symlink_to(file)
    mend_file(link, b"ett", b"annat")
    assert link.is_symlink()
    assert file.read_bytes() == b"annat"
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert sorted(tmp_path.iterdir()) == [file, link]


def test_what_somebody_else_has_changed_is_not_mended(tmp_path: Path) -> None:
    file = tmp_path / "fil"
    file.write_bytes(b"ett annat")
    with pytest.raises(OSError, match="fil") as caught:
        mend_file(file, b"ett", b"nytt")
    assert caught.value.errno == errno.ESTALE
    assert file.read_bytes() == b"ett annat"


def test_what_is_no_file_is_not_mended(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "rör")
    with pytest.raises(OSError, match="rör") as caught:
        mend_file(tmp_path / "rör", b"", b"nytt")
    assert caught.value.errno == errno.EINVAL


def test_what_may_not_be_written_is_not_mended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "fil"
    file.write_bytes(b"ett")

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "nej")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(PermissionError):
        mend_file(file, b"ett", b"nytt")
    monkeypatch.undo()
    assert file.read_bytes() == b"ett"
    assert list(tmp_path.iterdir()) == [file]


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
