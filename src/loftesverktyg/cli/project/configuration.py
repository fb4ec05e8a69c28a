"""How the documents of a folder are checked: what a ``loften.toml`` says, or what holds without one."""

import os
from typing import TYPE_CHECKING, NamedTuple

from loftesverktyg.cli.project.globs import Globs
from loftesverktyg.cli.project.outline import Exempt, exempted
from loftesverktyg.findings import Severity
from loftesverktyg.rules.thresholds import Thresholds

if TYPE_CHECKING:
    from loftesverktyg.cli.theme.design import Design
    from loftesverktyg.rules.rule import Rule


class Configuration(NamedTuple):
    """A configuration. Its patterns and its baseline are relative to ``folder``, an absolute path.

    ``file`` is what it was read from, an absolute path too; empty where there is none.
    ``rules`` are all rules there are with it: ours, with the severities that it sets, and its own.
    ``extra`` are opt-in rules that are used besides the others. Without ``files`` the names of a
    löfte's file are the usual ones. Without ``design`` the look is the plain one.
    """

    rules: "tuple[Rule, ...]"
    folder: str = ""
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()
    fail_on: Severity | None = None
    baseline: str | None = None
    files: Globs | None = None
    known_words: frozenset[str] = frozenset()
    thresholds: Thresholds = Thresholds()
    exempt: tuple[Exempt, ...] = ()
    file: str = ""
    design: "Design | None" = None

    def is_sought(self, path: str) -> bool | None:
        """Whether the file at ``path`` is a löfte by ``files``; None where the usual names count."""
        return self.files.match(self.relative(path)) if self.files else None

    def exempted(self, path: str) -> frozenset[str]:
        """The codes of the rules that are not used on the file at ``path``."""
        return exempted(self.exempt, self.relative(path)) if self.exempt else frozenset()

    def relative(self, path: str) -> str:
        """``path`` seen from ``folder``, with ``/`` between its parts."""
        return os.path.relpath(path, self.folder).replace(os.sep, "/")
