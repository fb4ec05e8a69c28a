"""Make templates/fonts again: the TTF faces of the PDF, their licences, and which characters they cover.

    .venv/bin/python tools/fonts.py

The fonts come from npm as WOFF2 files cut by alphabet; Typst wants one TTF per face, so they are merged.
Needs npm and the packages fonttools and brotli (`.venv/bin/pip install -c constraints.txt fonttools brotli`).
The same packages give the same bytes.
"""

import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from fontTools.merge import Merger, Options
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

ROOT = Path(__file__).parent.parent
TARGET = ROOT / "templates" / "fonts"


@dataclass(frozen=True)
class Family:
    """One family on npm: package and version, the file names' stem, subsets to merge, faces, licence file."""

    package: str
    version: str
    stem: str
    subsets: tuple[str, ...]
    faces: dict[str, str]
    licence: str


FAMILIES = (
    Family(
        package="@fontsource/atkinson-hyperlegible-next",
        version="5.3.0",
        stem="atkinson-hyperlegible-next",
        subsets=("latin", "latin-ext"),
        faces={
            "400-normal": "AtkinsonHyperlegibleNext-Regular.ttf",
            "400-italic": "AtkinsonHyperlegibleNext-Italic.ttf",
            "700-normal": "AtkinsonHyperlegibleNext-Bold.ttf",
            "700-italic": "AtkinsonHyperlegibleNext-BoldItalic.ttf",
        },
        licence="OFL.txt",
    ),
    # Stands in for what the first family lacks: the Sami ŋ and ŧ, ≥ and ≤, №, µ, Greek and Cyrillic.
    Family(
        package="@fontsource/open-sans",
        version="5.3.0",
        stem="open-sans",
        subsets=("latin", "latin-ext", "math", "greek", "cyrillic"),
        faces={
            "400-normal": "OpenSans-Regular.ttf",
            "700-normal": "OpenSans-Bold.ttf",
        },
        licence="OFL-OpenSans.txt",
    ),
    # Arabic and Persian. Its letters are whole glyphs: where dots are glyphs of their own, as in Noto, the
    # dots are copied and read out of a PDF as letters too.
    Family(
        package="@fontsource/vazirmatn",
        version="5.3.0",
        stem="vazirmatn",
        subsets=("arabic",),
        faces={
            "400-normal": "Vazirmatn-Regular.ttf",
            "700-normal": "Vazirmatn-Bold.ttf",
        },
        licence="OFL-Vazirmatn.txt",
    ),
)

# Drawn like a character that is there: the soft and the non-breaking hyphen are hyphens.
ALIASES = {0x00AD: 0x002D, 0x2010: 0x002D, 0x2011: 0x002D}
# In the fonts' tables but never text to print: control characters, the byte order mark, the replacement sign.
NO_TEXT = {*range(0x20), 0xFEFF, 0xFFFD}
# Empty glyphs as wide as this share of an em: the narrow non-breaking space.
SPACES = {0x202F: 0.2}


def main() -> None:
    """Fetch, merge and write everything; prints one line per file."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        wanted = [f"{family.package}@{family.version}" for family in FAMILIES]
        quiet = ["--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
        subprocess.run(["npm", "install", *quiet, *wanted], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        for family in FAMILIES:
            source = folder / "node_modules" / family.package
            shutil.copyfile(source / "LICENSE", TARGET / family.licence)
            for face, target in family.faces.items():
                pieces = [source / "files" / f"{family.stem}-{part}-{face}.woff2" for part in family.subsets]
                font = merge(pieces, folder)
                complete(font)
                font.save(TARGET / target, reorderTables=True)
                print(f"{target}: {len(font.getBestCmap())} tecken, {(TARGET / target).stat().st_size} byte")
    (TARGET / "coverage.txt").write_text(coverage(), encoding="ascii")
    print("coverage.txt")


def merge(pieces: list[Path], folder: Path) -> TTFont:
    """One font of the pieces; where two hold a character the first one's glyph stands.

    Kerning is kept inside each piece: pairs across two pieces are not in the WOFF2 files.
    """
    unpacked = []
    for piece in pieces:
        font = TTFont(piece, recalcTimestamp=False)
        font.flavor = None
        path = folder / f"{piece.stem}.ttf"
        font.save(path)
        unpacked.append(str(path))
    # STAT describes the axes of the variable font; a static face has none, and two cannot be merged.
    merged = Merger(Options(drop_tables=["STAT"])).merge(unpacked)
    first = TTFont(unpacked[0])
    # The merger writes the clock into the file; the date that the font's maker gave makes equal bytes.
    merged.recalcTimestamp = False
    merged["head"].created, merged["head"].modified = first["head"].created, first["head"].modified
    return merged


def complete(font: TTFont) -> None:
    """Add the characters that Swedish office text holds and that need no drawing of their own."""
    characters = font.getBestCmap()
    if ord(" ") not in characters or ord("-") not in characters:
        return  # a font that only stands in for an alphabet
    added = {code: characters[like] for code, like in ALIASES.items() if code not in characters}
    for code, share in SPACES.items():
        if code not in characters:
            name = f"uni{code:04X}"
            font["glyf"][name] = Glyph()
            font.setGlyphOrder(font["glyf"].glyphOrder)
            font["hmtx"][name] = (round(share * font["head"].unitsPerEm), 0)
            added[code] = name
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.update(added)


def coverage() -> str:
    """The characters that every face of a family covers, any family: a range per line, as ``0020-007E``."""
    covered: set[int] = set()
    for family in FAMILIES:
        faces = [set(TTFont(TARGET / name).getBestCmap()) for name in family.faces.values()]
        covered |= set.intersection(*faces)
    covered -= NO_TEXT
    lines = []
    for code in sorted(covered):
        if code - 1 not in covered:
            start = code
        if code + 1 not in covered:
            lines.append(f"{start:04X}-{code:04X}\n")
    return "".join(lines)


if __name__ == "__main__":
    main()
