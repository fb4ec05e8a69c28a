"""Pages, prints and posters look as they did when somebody last looked at them.

The pictures in ``golden`` are small, and so is what is compared: shapes and colours, not single pixels. Another
version of a browser or of FreeType draws the edges of letters a little differently, and that passes; a block
that has moved, a colour that has changed or a font that is gone does not. ``pytest tests/judges/test_pictures.py
--update-golden`` takes them anew: look at each before it is committed.
"""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageFilter, ImageStat

from tests.judges.conftest import Rendered
from tests.tools import ROOT, require

HERE = Path(__file__).parent
GOLDEN = HERE / "golden"
_COLOURS = 48
_BLUR = 2
# Of 255, once blurred: the edges of letters differ by less, a paler line or a moved word by more.
_SEEN = 24
# The share of the picture that may differ by so much.
_SHARE = 0.004

Taken = dict[str, Path]

LIGHT, DARK = {"colorScheme": "light"}, {"colorScheme": "dark"}
PAGES: dict[str, tuple[str, int, int, dict[str, str]]] = {
    "sida-bred": ("exempelby/lofte.html", 1280, 1100, LIGHT),
    "sida-bred-mork": ("exempelby/lofte.html", 1280, 1100, DARK),
    "sida-bred-egna-farger": ("exempelby/lofte.html", 1280, 1100, {"forcedColors": "active"}),
    "sida-smal": ("exempelby/lofte.html", 320, 1100, LIGHT),
    "sida-arabiska": ("sprak/lofte.ar.html", 800, 1100, LIGHT),
    "sida-skargard": ("skärgård/lofte.html", 1280, 1100, LIGHT),
    "sida-tegel": ("tegel/lofte.html", 1280, 1100, LIGHT),
}
PRINTS: dict[str, tuple[str, int]] = {
    "tryck-1": ("exempelby/lofte.pdf", 1),
    "tryck-2": ("exempelby/lofte.pdf", 2),
    "tryck-utkast": ("awkward/besvarlig.pdf", 1),
    "tryck-arabiska": ("sprak/lofte.ar.pdf", 1),
    "tryck-tegel": ("tegel/lofte.pdf", 1),
    "affisch": ("exempelby/lofte.affisch-a4.pdf", 1),
    "affisch-skargard": ("skärgård/lofte.affisch-a4.pdf", 1),
}


@pytest.fixture(scope="session")
def taken(
    rendered: Rendered, node: Path, node_tools: Path, chromium: Path, tmp_path_factory: pytest.TempPathFactory
) -> Taken:
    """All pictures, from one run of the browser, and one of pdftoppm for each print."""
    folder = tmp_path_factory.mktemp("pictures")
    root = rendered.published[0].folder.parent
    wanted: list[dict[str, Any]] = [
        {
            "page": str(root / page),
            "picture": str(folder / f"{name}.png"),
            "width": w,
            "height": h,
            "media": media,
        }
        for name, (page, w, h, media) in PAGES.items()
    ]
    command: list[str | Path] = [
        node,
        HERE / "picture.mjs",
        node_tools,
        chromium,
        ROOT / "templates" / "fonts",
    ]
    subprocess.run(command, input=json.dumps(wanted), text=True, check=True)
    for name, (pdf, page) in PRINTS.items():
        command = [
            require("pdftoppm"),
            "-png",
            "-r",
            "120",
            "-singlefile",
            "-f",
            str(page),
            root / pdf,
            folder / name,
        ]
        subprocess.run(command, check=True)
    return {name: folder / f"{name}.png" for name in (*PAGES, *PRINTS)}


def small(path: Path) -> Image.Image:
    """The picture at half of its size, or as it is where it is narrow already."""
    with Image.open(path) as picture:
        colours = picture.convert("RGB")
    return colours if colours.width <= 400 else colours.reduce(2)


def difference(one: Image.Image, other: Image.Image) -> float:
    """The share of the picture that an eye would see as another; 1 where the sizes differ."""
    if one.size != other.size:
        return 1.0
    blur = ImageFilter.BoxBlur(_BLUR)
    bands = ImageChops.difference(one.filter(blur), other.filter(blur)).split()
    worst = ImageChops.lighter(ImageChops.lighter(bands[0], bands[1]), bands[2])
    return ImageStat.Stat(worst.point(lambda value: value > _SEEN)).mean[0]


@pytest.mark.parametrize("name", [*PAGES, *PRINTS])
def test_it_looks_as_it_did(name: str, taken: Taken, request: pytest.FixtureRequest) -> None:
    path = GOLDEN / f"{name}.png"
    made = small(taken[name])
    if request.config.getoption("--update-golden"):
        path.parent.mkdir(exist_ok=True)
        made.quantize(_COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
    with Image.open(path) as golden:
        share = difference(made, golden.convert("RGB"))
    assert share <= _SHARE, f"{share:.1%} of {taken[name]} is not as in {path}"


def test_the_judge_sees_what_an_eye_would_see(taken: Taken) -> None:
    page = small(taken["sida-bred"])
    assert difference(page, page) == 0
    # A hair's breadth is the browser's own business.
    assert difference(page, page.filter(ImageFilter.GaussianBlur(0.4))) <= _SHARE
    moved = page.copy()
    moved.paste(page.crop((0, 200, page.width, 400)), (0, 206))
    assert difference(page, moved) > _SHARE
    without = page.copy()
    without.paste("white", (60, 100, 200, 130))
    assert difference(page, without) > _SHARE
    assert difference(page, small(taken["sida-bred-mork"])) > 0.5
    assert difference(page, small(taken["sida-smal"])) == 1


def test_the_pictures_are_small() -> None:
    assert {
        path.name: path.stat().st_size for path in GOLDEN.glob("*.png") if path.stat().st_size > 60_000
    } == {}
    assert {path.stem for path in GOLDEN.glob("*")} == {*PAGES, *PRINTS}
