"""The fonts and the file that says what they cover are in step."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from tests.tools import ROOT

FONTS = ROOT / "templates" / "fonts"
FAMILIES = {
    "Atkinson Hyperlegible Next": {(400, False), (400, True), (700, False), (700, True)},
    "Open Sans": {(400, False), (700, False)},
    "Vazirmatn": {(400, False), (700, False)},
}
# What Swedish office text, the national minority languages written in Latin letters, Ukrainian, Arabic and Persian need.
NEEDED = "іїєґІЇЄҐءآأابتثجحخدذرزسشصضطظعغفقكلمنهويىئپچژگک٪؟،؛۱۲٣\u200cåäöÅÄÖéàüæøÆØ–—”’…×−•≥≤№§µ€½°áčđŋšŧžÁČĐŊŠŦŽïńęł\u00a0\u202f\u00ad\u2011"


def faces() -> dict[str, list[Path]]:
    """The font files of each family, by the family's name inside the files."""
    found: dict[str, list[Path]] = {}
    for path in sorted(FONTS.glob("*.ttf")):
        name = TTFont(path)["name"].getDebugName(1)
        found.setdefault(name, []).append(path)
    return found


def covered() -> set[int]:
    """The code points of coverage.txt."""
    ranges = (line.split("-") for line in (FONTS / "coverage.txt").read_text(encoding="ascii").splitlines())
    return {code for first, last in ranges for code in range(int(first, 16), int(last, 16) + 1)}


def test_the_coverage_file_says_what_the_fonts_hold() -> None:
    held: set[int] = set()
    for paths in faces().values():
        held |= set.intersection(*(set(TTFont(path).getBestCmap()) for path in paths))
    # Not text: control characters, the byte order mark and the replacement sign.
    assert covered() == held - {*range(0x20), 0xFEFF, 0xFFFD}


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_is_one_name_with_its_faces(family: str) -> None:
    fonts = [TTFont(path) for path in faces()[family]]
    styles = {(font["OS/2"].usWeightClass, bool(font["head"].macStyle & 0b10)) for font in fonts}
    assert styles == FAMILIES[family]
    assert len(fonts) == len(styles)


def test_no_other_family_lies_there() -> None:
    assert set(faces()) == set(FAMILIES)


@pytest.mark.parametrize("character", NEEDED)
def test_swedish_and_sami_can_be_printed(character: str) -> None:
    assert ord(character) in covered()


def test_kerning_and_mark_placement_are_kept() -> None:
    for path in faces()["Atkinson Hyperlegible Next"]:
        features = {record.FeatureTag for record in TTFont(path)["GPOS"].table.FeatureList.FeatureRecord}
        assert {"kern", "mark"} <= features, path.name
