"""What a run wants to know of a configuration before any rule is loaded."""

import os
from typing import NamedTuple

from loftesverktyg.cli.project.globs import Globs
from loftesverktyg.findings import Severity


class Exempt(NamedTuple):
    """Rules, by code, that are not used on some files."""

    files: Globs
    codes: frozenset[str]


class Outline(NamedTuple):
    """A configuration, with what was asked for on the command line.

    Its patterns and its baseline are relative to ``folder``. ``codes`` are those of the rules that were
    chosen, ``of_run`` those of them that see several documents. Without ``files`` the names of a löfte's
    file are the usual ones.
    """

    folder: str
    codes: frozenset[str]
    of_run: frozenset[str]
    fail_on: Severity | None = None
    baseline: str | None = None
    files: Globs | None = None
    exempt: tuple[Exempt, ...] = ()

    def is_sought(self, path: str) -> bool | None:
        """Whether the file at ``path`` is a löfte by ``files``; None where the usual names count."""
        return self.files.match(_relative(path, self.folder)) if self.files else None

    def exempted(self, path: str) -> frozenset[str]:
        """The codes of the rules that are not used on the file at ``path``."""
        return exempted(self.exempt, _relative(path, self.folder)) if self.exempt else frozenset()

    def written(self) -> str:
        """As text that ``read_outline`` reads, without the folder."""
        import json  # only a run with a cache pays for it

        return json.dumps(
            [
                sorted(self.codes),
                sorted(self.of_run),
                self.fail_on,
                self.baseline,
                self.files and self.files.written,
                [[each.files.written, sorted(each.codes)] for each in self.exempt],
            ],
            separators=(",", ":"),
        )


def read_outline(text: str, folder: str) -> Outline:
    """The outline in ``text``. Raises ValueError or another error of the kind for anything else."""
    import json

    codes, of_run, fail_on, baseline, files, exempt = json.loads(text)
    return Outline(
        folder,
        frozenset(codes),
        frozenset(of_run),
        fail_on and Severity(fail_on),
        baseline,
        Globs(files) if files is not None else None,
        tuple(Exempt(Globs(patterns), frozenset(those)) for patterns, those in exempt),
    )


def exempted(exempt: tuple[Exempt, ...], relative: str) -> frozenset[str]:
    """The codes of the rules that are not used on the file at the path ``relative``."""
    return frozenset(code for each in exempt if each.files.match(relative) for code in each.codes)


def _relative(path: str, folder: str) -> str:
    return os.path.relpath(path, folder).replace(os.sep, "/")
