"""What git ignores: ``.gitignore`` in every folder of a work tree, and its ``.git/info/exclude``.

Held against git itself in the tests. Our own, since the patterns may be a stranger's: what makes one
expression of a whole pattern, as pathspec does, takes seconds for ``*a*a*a*a*a*b``, minutes for a star more.
What is ignored for one user or one machine only (``core.excludesFile``) does not count: the same documents
are found everywhere. As in other tools, a file that was added in spite of a rule is still ignored.
"""

import errno
import os
import re
import stat
from collections.abc import Iterator, Sequence
from fnmatch import translate
from pathlib import Path
from typing import NamedTuple

from loftesverktyg.cli.project.globs import Parts, parts_match

GIT = ".git"
FILE_NAME = ".gitignore"
MAX_BYTES = 1024 * 1024

# Git holds bytes against bytes: a ? stands for half an å.
_BYTES = "latin-1"

_ANY_FOLDERS = re.compile(r"\*\*+")
_ESCAPED = re.compile(r"\\(.)|\[\^")


class Rule(NamedTuple):
    """A line of a file of rules: ``line`` counts from 1. ``keeps`` where it takes back what others ignore."""

    file: str
    line: int
    parts: Parts
    keeps: bool
    only_folders: bool


class Ignores(NamedTuple):
    """What is ignored in one folder.

    ``way`` is how to come to it from the root of its work tree. ``rules`` are those that hold there, the
    strongest first, each with how far from the root the folder lies that its pattern is written for.
    """

    way: tuple[str, ...] = ()
    rules: tuple[tuple[int, Rule], ...] = ()

    def by(self, name: str, *, is_folder: bool) -> Rule | None:
        """The rule that makes git ignore what is called ``name`` in this folder; None where it does not."""
        path = [_as_bytes(part) for part in (*self.way, name)]
        for depth, rule in self.rules:
            if (is_folder or not rule.only_folders) and _match(rule.parts, path, depth):
                return None if rule.keeps else rule
        return None

    def below(self, name: str) -> "Ignores":
        """What is ignored in the subfolder ``name``, where it has no rules of its own."""
        return Ignores((*self.way, name), self.rules)

    def at(self, folder: str, name: str) -> "Ignores":
        """What is ignored in the subfolder ``name``, whose path is ``folder``. Raises OSError."""
        return self.below(name).read(os.path.join(folder, FILE_NAME))  # noqa: PTH118 (pathlib costs time)

    def read(self, file: str) -> "Ignores":
        """With the rules in ``file``, where there is one, before the others. Raises OSError."""
        depth = len(self.way)
        return Ignores(self.way, (*((depth, rule) for rule in read_rules(file)), *self.rules))


def ignores_of(folder: str) -> Ignores | None:
    """What is ignored in ``folder``; None where it lies in no work tree. Raises OSError.

    Where ``folder`` is ignored itself, only the rules in it and below count: who names it wants it searched.
    """
    here = Path(os.path.realpath(folder))
    for root in (here, *here.parents):
        if os.path.lexists(root / GIT):
            break
    else:
        return None
    ignores = ignores_of_root(os.fspath(root))
    path = root
    for name in here.relative_to(root).parts:
        path /= name
        if ignores.by(name, is_folder=True):
            ignores = Ignores(ignores.way)
        ignores = ignores.at(os.fspath(path), name)
    return ignores


def ignores_of_root(root: str) -> Ignores:
    """What is ignored in the root of a work tree. Raises OSError."""
    exclude = os.fspath(_git_folder(Path(root)) / "info" / "exclude")
    return Ignores().read(exclude).read(os.path.join(root, FILE_NAME))  # noqa: PTH118


def read_rules(file: str) -> Sequence[Rule]:
    """The rules in ``file``, the strongest first; none where there is no such file. Raises OSError."""
    try:
        status = os.lstat(file)
    except (FileNotFoundError, NotADirectoryError):
        return ()
    # Git follows no links here either, and a pipe may have no end.
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, FILE_NAME, file)
    if status.st_size > MAX_BYTES:
        raise OSError(errno.EFBIG, FILE_NAME, file)
    data = Path(file).read_bytes().removeprefix(b"\xef\xbb\xbf")
    return tuple(_rules(file, data.decode(_BYTES)))[::-1]


def _match(parts: Parts, path: Sequence[str], depth: int) -> bool:
    if len(parts) == 2 and parts[0] is None and parts[1] is not None:  # most of them: a name, in any folder
        return bool(parts[1].match(path[-1]))
    return parts_match(parts, path[depth:])


def _as_bytes(name: str) -> str:
    return name if name.isascii() else os.fsencode(name).decode(_BYTES)


def _rules(file: str, text: str) -> Iterator[Rule]:
    for number, line in enumerate(text.split("\n"), 1):
        written = re.sub(r"(?<!\\) +$", "", line.removesuffix("\r"))
        keeps = written.startswith("!")
        pattern = written.removeprefix("!")
        only_folders = pattern.endswith("/")
        pattern = pattern.removesuffix("/")
        if pattern and not written.startswith("#") and not _is_cut_off(pattern):
            yield Rule(file, number, _parts(pattern), keeps, only_folders)


def _is_cut_off(pattern: str) -> bool:
    """A sign of escape with nothing after it stands for nothing."""
    return (len(pattern) - len(pattern.rstrip("\\"))) % 2 == 1


def _parts(pattern: str) -> Parts:
    if "/" not in pattern:
        return [None, _part(pattern)]
    names = pattern.removeprefix("/").split("/")
    parts = [None if _ANY_FOLDERS.fullmatch(name) else _part(name) for name in names]
    # What is in the folder, but not the folder itself: another rule may take back some of it.
    return [*parts[:-1], _part("*"), None] if parts[-1] is None else parts


def _part(name: str) -> re.Pattern[str]:
    """A part of a pattern, as fnmatch writes it: no signs of escape, and ``!`` for what is not in a class."""
    return re.compile(translate(_ESCAPED.sub(_in_fnmatch, name)))


def _in_fnmatch(found: re.Match[str]) -> str:
    escaped = found[1]
    if escaped is None:
        return "[!"
    return f"[{escaped}]" if escaped in "*?[" else escaped


def _git_folder(root: Path) -> Path:
    """The folder where git keeps what all work trees of a repository share. Raises OSError."""
    git = root / GIT
    if not git.is_file():
        return git
    # A work tree beside the first one, or a submodule: gitrepository-layout(5).
    own = root / os.fsdecode(git.read_bytes()[:4096]).removeprefix("gitdir:").strip()
    common = own / "commondir"
    return own / os.fsdecode(common.read_bytes()[:4096]).strip() if common.is_file() else own
