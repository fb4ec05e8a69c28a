"""What git knows of a repository's history, asked of git itself. Loaded only where it is asked for.

No shell, no network, no program that a repository's own settings name, and nothing that is written.
"""

import os
import shutil
import subprocess
from typing import NamedTuple

from loftesverktyg.cli.project.reading import shown
from loftesverktyg.cli.usage import UsageError

_SETTINGS = ("-c", "core.fsmonitor=false", "-c", "core.quotePath=false")
_ENVIRONMENT = {"GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0"}
# In a hook git says so which repository it runs for; a document may lie in another one.
_OF_ANOTHER = frozenset({"GIT_DIR", "GIT_COMMON_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"})
# A symbolic link's mode, as git writes it.
_LINK = "120000 "
_HISTORY = (
    "Förrådet är hämtat utan historik. Hämta den först: git fetch --unshallow, eller i en byggserver "
    "fetch-depth: 0 (GitHub och Forgejo), GIT_DEPTH: 0 (GitLab) eller fetchDepth: 0 (Azure DevOps)."
)
_BRANCH = "Är det en gren på servern, så hämta den först (git fetch) och skriv till exempel origin/main."
_OWNER = "Äger någon annan mappen, så godkänn den med: git config --global --add safe.directory MAPP"


class _Ended(NamedTuple):
    code: int
    out: str


class Repository:
    """The repository that ``folder`` lies in."""

    def __init__(self, folder: str) -> None:
        """Raises UsageError where git is not there or does not take it for a repository."""
        program = shutil.which("git")
        if program is None:
            raise UsageError("Programmet git saknas. Det behövs för --changed-since.", command="")
        self._program = program
        self._folder = folder
        top = self._run("rev-parse", "--show-toplevel")
        if top.code:
            raise UsageError(f"git vill inte läsa förrådet i {shown(folder)}.", _OWNER, command="")
        self.root = self._folder = os.path.realpath(top.out.removesuffix("\n"))

    def changed_since(self, revision: str) -> frozenset[str]:
        """The files that differ from where the history left that of ``revision``, as paths from the root.

        New and deleted ones are among them, and of one that was moved both the old and the new; those that
        git ignores are not. Raises UsageError for a revision that is not there.
        """
        base = self._merge_base(revision)
        names = ("--name-only", "-z", "--no-renames", "--no-relative")
        safe = ("--no-ext-diff", "--no-textconv", "--ignore-submodules=all")
        listed = self._run("diff", *names, *safe, base, "--")
        untracked = self._run("ls-files", "--others", "--exclude-standard", "-z")
        if listed.code or untracked.code:
            raise UsageError(f"git kan inte jämföra med ”{revision}”.", self._on_history, command="")
        return _names(listed.out) | _names(untracked.out)

    def kept(self) -> frozenset[str]:
        """The files that git keeps, or has been told to keep, as paths from the root."""
        return _names(self._run("ls-files", "--cached", "-z").out)

    def has_links(self) -> bool:
        """Whether git keeps any symbolic link, which may be to a folder."""
        return any(entry.startswith(_LINK) for entry in _names(self._run("ls-files", "--stage", "-z").out))

    def _merge_base(self, revision: str) -> str:
        commit = self._run("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        if commit.code:
            message = f"Revisionen ”{revision}” finns inte i {shown(self.root)}."
            raise UsageError(message, self._on_history or _BRANCH, command="")
        base = self._run("merge-base", commit.out.strip(), "HEAD")
        if base.code:
            message = f"Det som är utcheckat har ingen gemensam historia med ”{revision}”."
            raise UsageError(message, self._on_history, command="")
        return base.out.split("\n", 1)[0]

    @property
    def _on_history(self) -> str:
        shallow = self._run("rev-parse", "--is-shallow-repository").out.strip() == "true"
        return _HISTORY if shallow else ""

    def _run(self, *args: str) -> _Ended:
        kept = {name: value for name, value in os.environ.items() if name not in _OF_ANOTHER}
        # What it says when it fails is in its own language and is not shown.
        ended = subprocess.run(  # noqa: S603 (a list, whose only word from outside cannot be taken for an option)
            [self._program, *_SETTINGS, *args],
            cwd=self._folder,
            env=kept | _ENVIRONMENT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            check=False,
        )
        return _Ended(ended.returncode, os.fsdecode(ended.stdout))


def _names(listed: str) -> frozenset[str]:
    return frozenset(filter(None, listed.split("\0")))
