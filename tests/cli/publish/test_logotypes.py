import os
import re
from pathlib import Path

import pytest

from loftesverktyg.cli.publish.errors import RenderError
from loftesverktyg.cli.publish.logotypes import MAX_BYTES, read_logotype

SVG = b'<?xml version="1.0"?>\n<!-- x -->\n<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>'
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + (100).to_bytes(4) + (50).to_bytes(4) + b"\x08\x06\x00\x00\x00"
JPEG = (
    b"\xff\xd8\xff\xe0\x00\x04xx\xff\xff\xc0\x00\x0b\x08"
    + (50).to_bytes(2)
    + (100).to_bytes(2)
    + b"\x01\x01\x11\x00"
)


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (SVG, "image/svg+xml"),
        (b"\xef\xbb\xbf" + SVG, "image/svg+xml"),
        (PNG, "image/png"),
        (JPEG, "image/jpeg"),
    ],
)
def test_the_kind_is_told_by_the_content(tmp_path: Path, data: bytes, media_type: str) -> None:
    (tmp_path / "bilder").mkdir()
    (tmp_path / "bilder" / "logga.gif").write_bytes(data)
    image = read_logotype(tmp_path, "bilder/logga.gif")
    assert (image.media_type, image.data) == (media_type, data)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a",
        b"<html></html>",
        b"<svg></svg>",  # no namespace: a browser draws nothing
        SVG[:-3],
        b'<?xml version="1.0" encoding="hittepa"?><svg xmlns="http://www.w3.org/2000/svg"/>',
    ],
)
def test_what_is_no_image(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.svg").write_bytes(data)
    with pytest.raises(RenderError, match="ingen bild"):
        read_logotype(tmp_path, "a.svg")


@pytest.mark.parametrize(
    "data", [PNG[:20], JPEG[:8], JPEG[:12], b"\xff\xd8\xff" + b"\xff" * 9, PNG[:16] + bytes(8)]
)
def test_a_damaged_image(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.png").write_bytes(data)
    with pytest.raises(RenderError, match="skadad"):
        read_logotype(tmp_path, "a.png")


def test_an_image_of_too_many_pixels(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(PNG[:16] + (40_000).to_bytes(4) + PNG[20:])
    with pytest.raises(RenderError, match="40000 × 50"):
        read_logotype(tmp_path, "a.png")


def test_an_image_of_too_many_bytes_when_it_is_unpacked(tmp_path: Path) -> None:
    side = (4000).to_bytes(4)
    (tmp_path / "a.png").write_bytes(PNG[:16] + side + side + b"\x08\x06\x00\x00\x00")
    assert read_logotype(tmp_path, "a.png").media_type == "image/png"
    (tmp_path / "a.png").write_bytes(PNG[:16] + side + side + b"\x10\x06\x00\x00\x00")
    with pytest.raises(RenderError, match="4000 × 4000"):
        read_logotype(tmp_path, "a.png")


def test_an_svg_is_told_what_speaks_against_it(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_bytes(SVG.replace(b"<path/>", b"<script/>"))
    with pytest.raises(RenderError, match="innehåller skript") as raised:
        read_logotype(tmp_path, "a.svg")
    assert "som PNG" in raised.value.hint


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(PNG + bytes(MAX_BYTES))
    with pytest.raises(RenderError, match="större än 1 MiB"):
        read_logotype(tmp_path, "a.png")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(RenderError, match=re.escape("bilder/a.png finns inte")):
        read_logotype(tmp_path, "bilder/a.png")


def test_what_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "mapp").mkdir()
    os.mkfifo(tmp_path / "rör")
    for name in ("mapp", "rör", "."):
        with pytest.raises(RenderError, match="ingen fil"):
            read_logotype(tmp_path, name)


@pytest.mark.parametrize("name", ["../a.png", "mapp/../../a.png", "länk.png", "https://ute.example/a.png"])
def test_no_way_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.png").write_bytes(PNG)
    folder = tmp_path / "löfte"
    (folder / "mapp").mkdir(parents=True)
    (folder / "länk.png").symlink_to(tmp_path / "a.png")
    with pytest.raises(RenderError, match="ligger inte i mappen med löftet"):
        read_logotype(folder, name)
    with pytest.raises(RenderError, match="ligger inte i mappen med löftet"):
        read_logotype(folder, str(tmp_path / "a.png"))


def test_a_link_within_the_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(PNG)
    (tmp_path / "b.png").symlink_to("a.png")
    assert read_logotype(tmp_path, "b.png").data == PNG


def test_names_that_are_no_names(tmp_path: Path) -> None:
    (tmp_path / "rund").symlink_to("rund")
    for name in ("a\0b", "rund", "x" * 5000):
        with pytest.raises(RenderError):
            read_logotype(tmp_path, name)
