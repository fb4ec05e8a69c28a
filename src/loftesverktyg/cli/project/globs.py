"""Patterns for paths, as they are written in the configuration: ``beslut/**``, ``*.lofte.yaml``."""

import re
from collections.abc import Iterable

_PIECE = re.compile(r"\*\*/|\*\*|\*|\?|[^*?]+")
_MEANING = {"**/": r"(?:[^/]++/)*", "**": r".*", "*": r"[^/]*", "?": r"[^/]"}


class Globs:
    """Patterns, held against paths relative to the configuration's folder, with ``/`` between the parts.

    ``*`` stands for anything but ``/``, ``**`` for folders too. A pattern without ``/`` is held against
    the name alone; one that ends in ``/`` stands for all that is in the folder.
    """

    def __init__(self, patterns: Iterable[str]) -> None:
        self._patterns = [_compiled(pattern) for pattern in patterns]

    def match(self, path: str) -> bool:
        """Whether any of the patterns stands for ``path``."""
        return any(pattern.fullmatch(path) for pattern in self._patterns)


def _compiled(pattern: str) -> re.Pattern[str]:
    bare = pattern.replace("\\", "/").removeprefix("./")
    if bare.endswith("/"):
        bare += "**"
    if "/" not in bare:
        bare = f"**/{bare}"
    pieces = (_MEANING.get(piece) or re.escape(piece) for piece in _PIECE.findall(bare.removeprefix("/")))
    return re.compile("".join(pieces), re.DOTALL)
