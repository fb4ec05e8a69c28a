"""Programs from outside that some tests need: found, or missed in plain Swedish.

On someone's own machine a missing program skips the tests that need it. With ``CI=true`` it fails them,
so that a build server never turns green by leaving something out.
"""

import os
import shutil
import subprocess
from pathlib import Path
from typing import NoReturn

import pytest

ROOT = Path(__file__).parent.parent
# Inside the working copy, so that `make clean` and deleting the clone take it away. Ignored by git.
CACHE = ROOT / ".judges"

# What playwright-core asks for.
OLDEST_NODE = 20

# The commands a tool may go by, and the Debian packages that bring it.
_COMMANDS: dict[str, tuple[str, ...]] = {
    "bash": ("bash",),
    "chromium": ("chromium", "chromium-browser", "google-chrome"),
    "fish": ("fish",),
    "git": ("git",),
    "java": ("java",),
    "javac": ("javac",),
    "node": ("node", "nodejs"),
    "npm": ("npm",),
    "pdfinfo": ("pdfinfo",),
    "pdftotext": ("pdftotext",),
    "pdftoppm": ("pdftoppm",),
    "zbarimg": ("zbarimg",),
    "zsh": ("zsh",),
    "soffice": ("soffice", "libreoffice"),
    "xmllint": ("xmllint",),
}
_PACKAGES: dict[str, str] = {
    "bash": "bash",
    "chromium": "chromium",
    "fish": "fish",
    "git": "git",
    "java": "default-jre-headless",
    "javac": "default-jdk-headless",
    "node": "nodejs",
    "npm": "npm",
    "pdfinfo": "poppler-utils",
    "pdftotext": "poppler-utils",
    "pdftoppm": "poppler-utils",
    "zbarimg": "zbar-tools",
    "zsh": "zsh",
    "soffice": "libreoffice-writer",
    "xmllint": "libxml2-utils",
}


def missing(message: str) -> NoReturn:
    """Skip the running test with ``message``, or fail it where ``CI=true``."""
    if os.environ.get("CI", "").lower() == "true":
        pytest.fail(f"Testet måste kunna köras här: {message}", pytrace=False)
    pytest.skip(f"Hoppas över: {message}")


def require(tool: str) -> Path:
    """The path of an outside program; its absence skips the test, or fails it where ``CI=true``.

    ``tool`` is one of the keys of _COMMANDS. The environment variable with the tool's name in capitals
    (``CHROMIUM=/opt/…``) goes before what is on PATH.
    """
    named = os.environ.get(tool.upper())
    for command in (named,) if named else _COMMANDS[tool]:
        found = shutil.which(command)
        if found:
            return Path(found)
    missing(f"{tool} finns inte på den här datorn (i Debian: apt install {_PACKAGES[tool]}).")


def node_modules() -> Path:
    """A folder whose ``node_modules`` holds what tests/judges/package.json names, installed when needed."""
    node, npm = require("node"), require("npm")
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    if int(version.removeprefix("v").partition(".")[0]) < OLDEST_NODE:
        missing(f"node är {version}, men testerna behöver {OLDEST_NODE} eller senare.")
    wanted = (ROOT / "tests" / "judges" / "package.json").read_text(encoding="utf-8")
    folder = CACHE / "node"
    # Written last, so that an install that was cut off is made again.
    stamp = folder / "installed.json"
    if not stamp.is_file() or stamp.read_text(encoding="utf-8") != wanted:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "package.json").write_text(wanted, encoding="utf-8")
        quiet = ["--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
        run = subprocess.run(
            [npm, "install", *quiet], cwd=folder, capture_output=True, text=True, check=False
        )
        if run.returncode:
            missing(f"npm kunde inte hämta paketen i tests/judges/package.json. {run.stderr.strip()}")
        stamp.write_text(wanted, encoding="utf-8")
    return folder
