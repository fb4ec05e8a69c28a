from pathlib import Path

import pytest

from loftesverktyg.cli.project.reading import read_bytes, shown
from loftesverktyg.source.reader import MAX_BYTES

KIB = 1024


@pytest.mark.parametrize(
    "size", [0, 1, 32 * KIB - 1, 32 * KIB, 32 * KIB + 1, 100 * KIB, MAX_BYTES, MAX_BYTES + 1]
)
def test_a_file_is_read_whole(size: int, tmp_path: Path) -> None:
    data = (b"0123456789abcde\n" * (size // 16 + 1))[:size]
    (tmp_path / "a").write_bytes(data)
    assert read_bytes(str(tmp_path / "a")) == data


def test_of_what_is_too_large_no_more_is_read_than_tells_it(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(bytes(MAX_BYTES + 100))
    assert len(read_bytes(str(tmp_path / "a"))) == MAX_BYTES + 1


@pytest.mark.parametrize(
    ("path", "text"), [("å.yaml", "å.yaml"), ("\udcf6.yaml", r"\xf6.yaml"), ("", "(tom sökväg)")]
)
def test_a_path_is_shown_as_text(path: str, text: str) -> None:
    assert shown(path) == text
