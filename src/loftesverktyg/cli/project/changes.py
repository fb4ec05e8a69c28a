"""``--changed-since``: which documents have changed, or something that their check reads has."""

import os
from collections.abc import Iterable, Iterator
from unicodedata import normalize

from loftesverktyg.cli.project.configurations import upwards
from loftesverktyg.cli.project.git import Repository
from loftesverktyg.cli.project.gitignore import GIT
from loftesverktyg.cli.project.mentions import Mentions
from loftesverktyg.cli.project.reading import read_bytes, shown
from loftesverktyg.cli.usage import UsageError
from loftesverktyg.document import read_document
from loftesverktyg.rules.named_files import Wanted, named
from loftesverktyg.rules.neighbours import outcome_name

_MOST_LINKS = 40
"""As many as Linux follows; a link that leads round is followed no longer."""


class Changes:
    """What has changed since ``revision``, in every repository that a run comes to."""

    def __init__(self, revision: str) -> None:
        """Raises UsageError for what cannot be a revision."""
        if revision.startswith("-") or not revision.strip():
            raise UsageError(
                f"Revisionen kan inte vara ”{revision}”.", "Skriv en gren, en tagg eller en version i git."
            )
        self.revision = revision
        self._trees: dict[str, _Tree] = {}
        self._configured: dict[str, bool] = {}

    def concern(self, path: str, governing: Iterable[str]) -> bool:
        """Whether the document at ``path``, a file it names or one of those ``governing`` it has changed.

        Raises UsageError where that cannot be known.
        """
        tree = self._tree_of(path)
        if not tree.is_known(path) or any(tree.has_changed(each) for each in (path, *governing)):
            return True
        folder = os.path.dirname(path)  # noqa: PTH120 (text)
        if folder not in self._configured:
            # One that was there and is gone held for it until then.
            self._configured[folder] = any(map(tree.has_changed, upwards(folder)))
        if self._configured[folder]:
            return True
        return any(tree.has_changed(each) for each in tree.named_by(path))

    def _tree_of(self, path: str) -> "_Tree":
        folder = os.path.realpath(os.path.dirname(path) or os.curdir)  # noqa: PTH120 (text, as in find)
        if folder not in self._trees:
            root = _root(folder)
            if root is None:
                raise UsageError(
                    f"{shown(path)} ligger inte i något git-förråd.",
                    "Flaggan --changed-since frågar git om vad som har ändrats. Kör utan den.",
                    command="",
                )
            if root not in self._trees:
                self._trees[root] = _Tree(Repository(root), self.revision)
            self._trees[folder] = self._trees[root]
        return self._trees[folder]


class _Tree:
    """The work tree of a repository."""

    def __init__(self, repository: Repository, revision: str) -> None:
        self._root = repository.root
        self._changed = repository.changed_since(revision)
        self._kept = repository.kept()
        self._mentions = Mentions(_with_lofte(self._changed), linked=repository.has_links())

    def is_known(self, path: str) -> bool:
        """Whether git knows the file at ``path``, and so knows whether it has changed."""
        return any(place in self._kept for place in self._places(path))

    def has_changed(self, path: str) -> bool:
        """Whether the file at ``path``, or the one that it is a link to, has changed, come or gone."""
        return any(place in self._changed for place in self._places(path))

    def named_by(self, path: str) -> Iterator[str]:
        """The files that the document at ``path`` names, its outcome and those of the löften it names."""
        # The real one: what leads upwards from a folder leads from where it lies, not from a link to it.
        folder = os.path.realpath(os.path.dirname(path) or os.curdir)  # noqa: PTH120
        yield os.path.join(folder, outcome_name(path))  # noqa: PTH118
        try:
            data = read_bytes(path)
        except OSError:
            return  # checking it will tell
        home = os.path.relpath(folder, self._root).replace(os.sep, "/")
        if not self._mentions.may_be_in(data, "" if home == os.curdir else home):
            return
        for each in named(read_document(data, shown(path))):
            for text in dict.fromkeys((each.text, normalize("NFD", each.text))):
                place = os.path.join(folder, text)  # noqa: PTH118
                yield from _way(folder, text)
                yield place
                if each.wanted is Wanted.LOFTE:
                    yield os.path.join(os.path.dirname(place), outcome_name(place))  # noqa: PTH118, PTH120

    def _places(self, path: str) -> Iterator[str]:
        """What ``path`` is called from the root, by its own name and by those of what it is a link to."""
        head, name = os.path.split(path)
        for _ in range(_MOST_LINKS):
            try:
                place = os.path.join(os.path.realpath(head or os.curdir), name)  # noqa: PTH118
                relative = os.path.relpath(place, self._root)
                onwards = os.readlink(place) if os.path.islink(place) else ""  # noqa: PTH114, PTH115
            except (OSError, ValueError):  # a NUL or half a character in what a document names; another drive
                return
            if relative.partition(os.sep)[0] != os.pardir:
                yield relative.replace(os.sep, "/")
            if not onwards:
                return
            head, name = os.path.split(os.path.join(os.path.dirname(place), onwards))  # noqa: PTH118, PTH120


def _way(folder: str, reference: str) -> Iterator[str]:
    """The folders on the way from ``folder`` to the file: one that git has changed is or was a link."""
    for part in reference.split("/")[:-1]:
        folder = os.path.join(folder, part)  # noqa: PTH118
        yield folder


def _with_lofte(changed: Iterable[str]) -> Iterator[str]:
    """``changed``, and for an outcome the löfte that it is beside: who names that is concerned too."""
    for path in changed:
        yield path
        stem, is_outcome, ending = path.rpartition(".utfall.")
        if is_outcome:
            yield f"{stem}.{ending}"


def _root(folder: str) -> str | None:
    """The root of the work tree that ``folder`` lies in; None where it lies in none."""
    here = folder
    while not os.path.lexists(os.path.join(here, GIT)):  # noqa: PTH118
        above = os.path.dirname(here)  # noqa: PTH120
        if above == here:
            return None
        here = above
    return here
