"""A browser and the Nu HTML checker judge the published pages, and the fragments as a page holds them."""

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.judges.conftest import Rendered

HERE = Path(__file__).parent
# The checker does not know that `img-src data:` lets data addresses through. The browser does, and says
# whether every image is shown. It guesses at languages, too, and knows no Northern Sami.
MISTAKES = re.compile(
    r"Resource violates Content Security Policy \(meta tag\): image “data:.*“img-src”"
    r"|This document appears to be written in .* “lang=\"se\"”"
)

# The plainest page that a CMS could paste a fragment into.
HOLDING = """<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8"><title>Sida</title></head>
<body><main><h1>Sida</h1>
{}</main></body></html>
"""

BAD_PAGE = """<html><head><title></title><script src="https://example.invalid/x.js"></script></head>
<body><img src="data:,"><div style="width: 900px; color: #ccc; colour: red">Text</div>
<p>Ett<br>stycke</p><p style="margin-top: -4rem">Ett annat stycke</p>
<p style="margin-left: 400px">Utanför</p></body></html>
"""


def look(pages: list[Path], node: Path, node_tools: Path, chromium: Path) -> list[dict[str, Any]]:
    """What page.mjs says of each page, see there."""
    command = [node, HERE / "page.mjs", node_tools, chromium, *pages]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    verdicts: list[dict[str, Any]] = json.loads(run.stdout)
    return verdicts


def check_markup(pages: list[Path], java: Path, node_tools: Path) -> list[str]:
    """What the Nu HTML checker finds wrong in HTML and CSS: ``file:line: message``, warnings too."""
    jar = node_tools / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
    command: list[str | Path] = [java, "-jar", jar, "--format", "json", "--also-check-css", *pages]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    found = json.loads(run.stderr)["messages"]
    messages = [message for message in found if not MISTAKES.match(message["message"])]
    return [f"{message['url']}:{message.get('lastLine')}: {message['message']}" for message in messages]


@pytest.fixture(scope="session")
def pages(rendered: Rendered, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Every published page, then every fragment within a page."""
    folder = tmp_path_factory.mktemp("fragments")
    found = [page for page in rendered.files(".html") if not page.name.endswith(".fragment.html")]
    for fragment in rendered.files(".fragment.html"):
        found.append(folder / f"{fragment.parent.name}.{fragment.name}")
        found[-1].write_text(HOLDING.format(fragment.read_text(encoding="utf-8")), encoding="utf-8")
    return found


@pytest.fixture(scope="session")
def verdicts(pages: list[Path], node: Path, node_tools: Path, chromium: Path) -> list[dict[str, Any]]:
    """The browser's verdict on every page, from one run."""
    return look(pages, node, node_tools, chromium)


def test_axe_finds_no_barrier_in_any_colours_or_size(verdicts: list[dict[str, Any]]) -> None:
    assert [(verdict["file"], verdict["violations"]) for verdict in verdicts if verdict["violations"]] == []


def test_a_page_fits_320_pixels_with_text_at_200_percent_too(verdicts: list[dict[str, Any]]) -> None:
    assert [(verdict["file"], verdict["width"]) for verdict in verdicts if verdict["width"] > 320] == []


def test_no_text_is_lost_when_it_is_twice_as_large(verdicts: list[dict[str, Any]]) -> None:
    assert [(verdict["file"], verdict["lost"]) for verdict in verdicts if verdict["lost"]] == []


def test_a_page_asks_the_network_for_nothing(verdicts: list[dict[str, Any]]) -> None:
    assert [request for verdict in verdicts for request in verdict["requests"]] == []


def test_a_page_shows_all_its_images(verdicts: list[dict[str, Any]]) -> None:
    assert [(verdict["file"], verdict["blank"]) for verdict in verdicts if verdict["blank"]] == []


def test_a_page_raises_no_error(verdicts: list[dict[str, Any]]) -> None:
    assert [error for verdict in verdicts for error in verdict["errors"]] == []


def test_the_markup_and_the_style_are_valid(pages: list[Path], java: Path, node_tools: Path) -> None:
    assert check_markup(pages, java, node_tools) == []


def test_the_browser_judge_sees_a_bad_page(
    tmp_path: Path, node: Path, node_tools: Path, chromium: Path
) -> None:
    page = tmp_path / "bad.html"
    page.write_text(BAD_PAGE, encoding="utf-8")
    [verdict] = look([page], node, node_tools, chromium)
    seen = {(violation["scheme"], violation["id"]) for violation in verdict["violations"]}
    assert {("light 1280 px", "image-alt"), ("dark 320 px", "color-contrast")} <= seen
    assert ("forced colours 1280 px", "image-alt") in seen
    assert verdict["width"] > 320
    assert {lost.partition(":")[0] for lost in verdict["lost"]} == {"outside", "covered"}
    assert len(verdict["blank"]) == 1
    assert verdict["requests"] == ["https://example.invalid/x.js"]
    assert verdict["errors"]


def test_the_markup_judge_sees_a_bad_page(tmp_path: Path, java: Path, node_tools: Path) -> None:
    page = tmp_path / "bad.html"
    page.write_text(BAD_PAGE, encoding="utf-8")
    found = "\n".join(check_markup([page], java, node_tools))
    assert "doctype" in found
    assert "“img” element must have an “alt”" in found
    assert "colour" in found
