"""Patterns on the command line: ``"kommuner/**/*.lofte.yaml"``, as a shell would expand them."""

import os
from collections.abc import Callable, Iterator

from loftesverktyg.cli.project.finding import Found, Passed, Sought, Unreadable
from loftesverktyg.cli.project.globs import ANY_FOLDERS, Globs
from loftesverktyg.cli.project.searching import search


class _Pattern:
    """The part of a pattern that has wildcards, held against the paths in ``folder``.

    A file that matches is a löfte whatever its name. Where a folder matches, those in it are löften that
    would be if it was searched; so it is too for a last part that stands for everything.
    """

    def __init__(self, folder: str, rest: str, inner: Sought | None) -> None:
        self._folder = folder
        self._inner = inner
        bare = rest.rstrip("/")
        self._everything = bare.rsplit("/", 1)[-1] in {"*", ANY_FOLDERS}
        # A slash before it: what has no folders in it stands for what is here, not for what is anywhere.
        self._whole = Globs([f"/{bare}"] if bare == rest else [])
        self._below = Globs([f"/{bare}/{ANY_FOLDERS}/*"])

    def is_sought(self, path: str) -> bool | None:
        relative = os.path.relpath(path, self._folder).replace(os.sep, "/")
        matches = self._whole.match(relative)
        if matches and not self._everything:
            return True
        if matches or self._below.match(relative):
            return self._inner.is_sought(path) if self._inner else None
        return False


def search_pattern(
    pattern: str, sought: Callable[[str], Sought] | None = None
) -> Iterator[Found | Unreadable | Passed]:
    """What ``pattern`` stands for. It is looked for in the folder that it names before its first wildcard."""
    parts = pattern.replace(os.sep, "/").split("/")
    fixed = next(index for index, part in enumerate(parts) if not frozenset("*?").isdisjoint(part))
    # Of a path from the root nothing but the slash may be left.
    folder = ("/".join(parts[:fixed]) or "/") if fixed else os.curdir
    inner = sought(folder) if sought else None
    return search(folder, _Pattern(folder, "/".join(parts[fixed:]), inner))
