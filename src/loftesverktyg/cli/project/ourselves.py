"""What this very loften is: two that would say different things of a document are told apart."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from loftesverktyg.cli.project.reading import digest
from loftesverktyg.resources import folder
from loftesverktyg.version import __version__

_PACKAGE = Path(__file__).parent.parent.parent
_INSTALLED = (".dist-info", ".egg-info")


def identity() -> str:
    """The version, every file of the code, the Python, and the versions of the other packages."""
    # A colour of a theme is held against the theme's others: what a theme says is a rule's business too.
    themes = folder("templates") / "themes"
    parts = [__version__, sys.version, *_code(_PACKAGE), *_code(themes), *_packages()]
    return digest("\n".join(parts).encode("utf-8", "surrogateescape"))


def _code(place: str | Path) -> Iterator[str]:
    """Each file's name, size and time: whoever works on the rules changes them all day."""
    with os.scandir(place) as entries:
        for entry in sorted(entries, key=lambda each: each.name):
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _code(entry.path)
            else:
                status = entry.stat()
                yield f"{entry.name} {status.st_size} {status.st_mtime_ns}"


def _packages() -> Iterator[str]:
    # A dictionary that is installed has words to say, and other versions of the parser may read otherwise.
    for path in sys.path:
        try:
            names = os.listdir(path or os.curdir)  # noqa: PTH208 (pathlib costs time)
        except OSError:
            continue  # a path that leads nowhere has no packages, and one that is a file (zip) has ours alone
        yield from sorted(name for name in names if name.endswith(_INSTALLED))
