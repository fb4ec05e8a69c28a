import errno
import os
import stat
from pathlib import Path

import pytest

from loftesverktyg.cli.project.writing import create_file, replace_file


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
